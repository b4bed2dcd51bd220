import type {Row} from '../rows.js';

/**
A table in another form than pipes.
*/
export type FormReading = {
	readonly name: string;
	readonly header?: Row;
	readonly rows: readonly Row[];
	/**
	Cells of a delimiter row that tell the alignment, where the form has it.
	*/
	readonly delimiter?: readonly string[];
	/**
	The line after the last.
	*/
	readonly end: number;
};

/**
No table in one of these forms is looked for beyond so many lines.
*/
export const longest = 5000;

export type Column = {readonly start: number; readonly end: number};

/**
Where runs of marks stand in a line, each up to where the next begins.
*/
export function columnsOf(rule: string): Column[] {
	const starts = [...rule.matchAll(/[-=]+/g)].map(({index}) => index);
	return starts.map((start, index) => ({
		start,
		end: starts[index + 1] ?? Infinity,
	}));
}

/**
A line cut at columns.
*/
export const cut = (text: string, columns: readonly Column[]): string[] =>
	columns.map(({start, end}, index) =>
		text.slice(index === 0 ? 0 : start, end).trim(),
	);

/**
Whether no word runs over the place where a column begins.
*/
export const isParted = (text: string, columns: readonly Column[]): boolean =>
	columns.every(
		({start}, index) =>
			index === 0 || start >= text.length || text[start - 1] === ' ',
	);

/**
A row from its cells.
*/
export const rowOf = (
	cells: readonly string[],
	first: number,
	last = first,
): Row => ({
	kind: 'row',
	cells,
	first,
	last,
	bare: false,
});

const mark = /^(?:[*+-]|\d{1,3}[).])\s/;

/**
Adds a further line to the cells of a row; an item of a list begins on a line of its own.
*/
export function extend(cells: string[], more: readonly string[]): void {
	for (const [index, text] of more.entries()) {
		if (text !== '') {
			const present = cells[index] ?? '';
			cells[index] =
				present === ''
					? text
					: `${present}${mark.test(text) ? '\n' : ' '}${text}`;
		}
	}
}

/**
Rows put together to one.
*/
export function joined(rows: readonly Row[]): Row {
	const cells = [...rows[0]!.cells];
	for (const row of rows.slice(1)) {
		extend(cells, row.cells);
	}

	return rowOf(cells, rows[0]!.first, rows.at(-1)!.last);
}
