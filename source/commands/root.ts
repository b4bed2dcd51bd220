import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {isAddress} from '../article/open-source.js';

/**
Says why a target is not opened, in one line; undefined when it may be.
*/
export type Refuse = (target: string) => Promise<string | undefined>;

/**
Keeps a program that is restricted to one folder inside it: the folder named, else the working directory. Links are
resolved before the check, and what lies outside is refused whether it exists or not.
*/
export async function createGuard(
	target: string | undefined,
	cwd: string,
): Promise<Refuse> {
	const named = target === undefined ? cwd : path.resolve(cwd, target);
	const given = (await isFolderAt(named)) ? named : cwd;
	const root = await resolveLinks(given);
	return async wanted => {
		if (wanted === '-') {
			return undefined;
		}

		if (isAddress(wanted)) {
			return `${wanted}: addresses are not opened here`;
		}

		const full = path.resolve(cwd, wanted);
		const isOutside =
			!(isWithin(given, full) || isWithin(root, full)) ||
			!isWithin(root, await resolveLinks(full));
		return isOutside
			? `${wanted}: outside the folder that may be read here`
			: undefined;
	};
}

/**
Whether a path is a folder or lies in it; both are absolute.
*/
export function isWithin(folder: string, wanted: string): boolean {
	const way = path.relative(folder, wanted);
	return (
		way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way)
	);
}

/**
Where a path leads to; for what does not exist, where its folder leads to.
*/
async function resolveLinks(wanted: string): Promise<string> {
	try {
		return await realpath(wanted);
	} catch {
		const folder = path.dirname(wanted);
		return folder === wanted
			? wanted
			: path.join(await resolveLinks(folder), path.basename(wanted));
	}
}

async function isFolderAt(wanted: string): Promise<boolean> {
	try {
		const found = await stat(wanted);
		return found.isDirectory();
	} catch {
		return false;
	}
}
