import {readFileSync} from 'node:fs';
import process from 'node:process';

type Kin = {
	readonly parent: number;
	readonly group: number;
	readonly session: number;
};

/**
What the system says of a process, by proc(5); nothing where it says nothing.
*/
function kinOf(pid: number | 'self'): Kin | undefined {
	let text: string;
	try {
		text = readFileSync(`/proc/${pid}/stat`, 'latin1');
	} catch {
		return undefined;
	}

	// The name stands in parentheses and may hold any character.
	const [, parent, group, session] = text
		.slice(text.lastIndexOf(')') + 2)
		.split(' ')
		.map(Number);
	return parent === undefined || group === undefined || session === undefined
		? undefined
		: {parent, group, session};
}

/**
Whether stopping has an effect. In an orphaned process group (POSIX: no member has a parent in another group of the same
session) it has none, as under OpenSSH's ForceCommand; nobody could say `fg` there.
*/
export function canStop(): boolean {
	let kin = kinOf('self');
	if (!kin) {
		return process.platform !== 'win32';
	}

	const {group, session} = kin;
	while (kin?.group === group && kin.session === session) {
		if (kin.parent <= 1) {
			return false;
		}

		kin = kinOf(kin.parent);
	}

	return kin?.session === session;
}
