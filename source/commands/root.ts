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
	const isFolder = await stat(named).then(
		found => found.isDirectory(),
		() => false,
	);
	const given = isFolder ? named : cwd;
	const root = await resolveLinks(given);
	return async target => {
		if (target === '-') {
			return undefined;
		}

		if (isAddress(target)) {
			return `${target}: addresses are not opened here`;
		}

		const wanted = path.resolve(cwd, target);
		const isOutside =
			!(isWithin(given, wanted) || isWithin(root, wanted)) ||
			!isWithin(root, await resolveLinks(wanted));
		return isOutside
			? `${target}: outside the folder that may be read here`
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
Where a path leads to; the path itself for what does not exist.
*/
async function resolveLinks(wanted: string): Promise<string> {
	try {
		return await realpath(wanted);
	} catch {
		return wanted;
	}
}
