import type {Row} from './rows.js';

/**
A table between its rows being put together and its becoming a block: cells are Markdown.
*/
export type Grid = {
	readonly caption?: string;
	readonly header?: Row;
	/**
	The delimiter row's cells, where there is one.
	*/
	readonly delimiter?: readonly string[];
	readonly rows: readonly Row[];
	/**
	Indexes into `rows` before which the source repeated the header.
	*/
	readonly rules: readonly number[];
	/**
	Headers that the source repeats.
	*/
	readonly repeats: readonly Row[];
	/**
	It stood in a cell of an outer table.
	*/
	readonly isInside?: boolean;
	readonly doubts: readonly string[];
	/**
	Lines from 0 in the part.
	*/
	readonly first: number;
	readonly last: number;
};

/**
Every row of a grid, its header first.
*/
export function allRows({header, rows}: Grid): readonly Row[] {
	return header ? [header, ...rows] : rows;
}

/**
The columns of a grid, counted in its widest row.
*/
export function columnsOf(grid: Grid): number {
	let most = 0;
	for (const {cells} of allRows(grid)) {
		most = Math.max(most, cells.length);
	}

	return most;
}

/**
A row as it is quoted in a report.
*/
export function quoteRow(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

/**
The part of a grid above one of its rows.
*/
export function upperPart(grid: Grid, at: number): Grid {
	const rows = grid.rows.slice(0, at);
	return {...grid, rows, last: rows.at(-1)?.last ?? grid.first};
}
