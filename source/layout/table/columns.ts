import {longestToken, naturalWidth, type Tokens} from './tokens.js';

/**
What the width of one column does to the height of each row.
*/
export type Column = {
	/**
	The columns that its longest piece takes, at least 1.
	*/
	readonly least: number;
	/**
	The columns beyond which nothing gets shorter.
	*/
	readonly natural: number;
	/**
	The columns that its widest character takes: it gets no fewer even where words are cut.
	*/
	readonly floor?: number;
};

/**
The lines that the cells of one column take, row by row. A list and no typed array: most tables have few rows, and many
of these are made.
*/
export type Lines = readonly number[];

/**
The widths worth trying for a column and the lines each row's cell then takes.
*/
export type Steps = {
	/**
	Ascending, in columns; at each one some row gets shorter.
	*/
	readonly widths: readonly number[];
	/**
	For each width the lines of each row.
	*/
	readonly lines: readonly Lines[];
	/**
	For each row, by its height from 1 on, the least of the widths at which its cell is no taller; `tooWide` where none is wide
	enough. Ends where the first width is.
	*/
	readonly narrowest: ReadonlyArray<readonly number[]>;
};

/**
Measures one column of a table given as rows of cells.
*/
export function measureColumn(
	rows: ReadonlyArray<readonly Tokens[]>,
	column: number,
): Column {
	let least = 1;
	let natural = 1;
	for (const row of rows) {
		const tokens = row[column] ?? [];
		least = Math.max(least, longestToken(tokens));
		natural = Math.max(natural, naturalWidth(tokens));
	}

	return {least, natural};
}

/**
The index of the greatest step that is not wider than `width`; 0 when all are.
*/
export function stepAt(steps: Steps, width: number): number {
	let low = 0;
	let high = steps.widths.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (steps.widths[middle]! <= width) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}

	return low;
}
