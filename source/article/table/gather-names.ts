import {headerTexts} from './cell.js';
import type {NumberedTable} from './write.js';

/**
A table, and which brief it is from where there are several.
*/
export type SourcedTable = NumberedTable & {readonly file?: string};

/**
What tables are gathered by: the first header without regard to case and blanks; empty for one that names nothing.
*/
export function keyName(header: string): string {
	return header.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

/**
What tells a table's header from the others', for each of its value columns: the brief that it is from, and the table's
number where that brief has several; in a single article only where another table has the same header.
*/
export function suffixesOf(
	group: readonly SourcedTable[],
): ReadonlyArray<readonly string[]> {
	const headers = group.map(({table}) =>
		headerTexts(table)
			.slice(1)
			.map(text => keyName(text)),
	);
	const uses = countEach(headers.flat());
	const files = group.map(({file}) => file ?? '');
	const perFile = countEach(files);
	const names = briefNames([...perFile.keys()]);
	return group.map(({number}, index) => {
		const file = files[index]!;
		const isAlone = perFile.get(file) === 1;
		const table = `table ${number}`;
		const from =
			perFile.size === 1
				? table
				: isAlone
					? names.get(file)!
					: `${names.get(file)!}, ${table}`;
		return headers[index]!.map(name =>
			perFile.size > 1 || name === '' || uses.get(name)! > 1 ? `(${from})` : '',
		);
	});
}

function countEach(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}

	return counts;
}

/**
Paths without the folder that all share, and without the ending where that leaves them different.
*/
function briefNames(paths: readonly string[]): Map<string, string> {
	let shared = 0;
	const first = paths[0] ?? '';
	for (
		let slash = first.indexOf('/');
		slash !== -1 &&
		paths.every(path => path.startsWith(first.slice(0, slash + 1)));
		slash = first.indexOf('/', slash + 1)
	) {
		shared = slash + 1;
	}

	const bare = paths.map(path => path.slice(shared).replace(/\.\w{1,8}$/u, ''));
	const isClear = new Set(bare).size === paths.length;
	return new Map(
		paths.map((path, index) => [
			path,
			isClear ? bare[index]! : path.slice(shared),
		]),
	);
}
