import {spawn} from 'node:child_process';

/**
Editors that take a line as `+12` before the file.
*/
const takesPlus = /^(?:n?vim?|nano|emacs|emacsclient|micro|kak|joe|mg|ne)$/u;

/**
Opens the reader's editor (`VISUAL`, else `EDITOR`, else `vi`) on a file, at a line counted from 1, and waits for it.

The command may hold options (`code --wait`); it is split at blanks and run without a shell.

@returns A sentence when that could not be.
*/
export const openEditor = async (
	environment: Readonly<Record<string, string | undefined>>,
	file: string | undefined,
	line: number,
): Promise<string | undefined> => {
	if (
		file === undefined ||
		/^https?:/u.test(file) ||
		file === 'standard input'
	) {
		return 'only a file can be edited';
	}

	const chosen = [environment.VISUAL, environment.EDITOR].find(
		value => value !== undefined && value.trim() !== '',
	);
	const words = (chosen ?? 'vi').split(/\s+/u).filter(word => word !== '');
	const [command = 'vi', ...options] = words;
	const name = command.split('/').at(-1) ?? command;
	const at = takesPlus.test(name) ? [`+${line}`] : [];
	return new Promise(resolve => {
		const child = spawn(command, [...options, ...at, file], {
			stdio: 'inherit',
		});
		child.on('error', error => {
			resolve(`${command}: ${error.message}`);
		});
		child.on('exit', () => {
			resolve(undefined);
		});
	});
};
