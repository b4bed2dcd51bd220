import type {Dirent} from 'node:fs';
import {readdir} from 'node:fs/promises';
import path from 'node:path';

/**
Endings of the names that are briefs.
*/
const endings = new Set([
	'.md',
	'.markdown',
	'.mdown',
	'.mkd',
	'.txt',
	'.text',
	'.html',
	'.htm',
	'.xhtml',
	'.csv',
	'.tsv',
]);

/**
So deep are folders looked into, and so many briefs are listed.
*/
const deepest = 8;
const most = 20_000;

/**
Whether a name is that of a brief, by its ending.
*/
export function isBriefName(name: string): boolean {
	return !name.startsWith('.') && endings.has(path.extname(name).toLowerCase());
}

/**
The briefs in a folder and the folders in it, as paths that begin with the folder as it was given, in the order of their
names, a folder's own before those further down. Hidden ones and `node_modules` are passed over; links to folders are
not followed, so that there is no circle.

@throws What the file system says of the folder itself; one further down that may not be read is passed over.
*/
export async function listBriefs(folder: string): Promise<string[]> {
	const files = await list(
		folder,
		await readdir(folder, {withFileTypes: true}),
		0,
	);
	return files.slice(0, most);
}

async function list(
	folder: string,
	entries: readonly Dirent[],
	depth: number,
): Promise<string[]> {
	const ordered = entries
		.filter(({name}) => !name.startsWith('.') && name !== 'node_modules')
		.toSorted((a, b) => compare(a.name, b.name));
	const own = ordered
		.filter(
			entry =>
				(entry.isFile() || entry.isSymbolicLink()) && isBriefName(entry.name),
		)
		.map(({name}) => path.join(folder, name));
	const below = await Promise.all(
		ordered
			.filter(entry => entry.isDirectory() && depth < deepest)
			.map(async ({name}) => listBelow(path.join(folder, name), depth + 1)),
	);
	return [...own, ...below.flat()];
}

async function listBelow(folder: string, depth: number): Promise<string[]> {
	try {
		return await list(
			folder,
			await readdir(folder, {withFileTypes: true}),
			depth,
		);
	} catch (error: unknown) {
		if (error instanceof Error && 'code' in error) {
			return [];
		}

		throw error;
	}
}

/**
Numbers in names count as numbers: `part 2` stands before `part 10`.
*/
function compare(a: string, b: string): number {
	return a.localeCompare(b, 'en', {numeric: true});
}
