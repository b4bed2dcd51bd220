import type {Cell, Table} from '../model.js';
import {plainCell, plainInlines} from '../plain.js';

/**
What a cell says as data: no markup, a forced break as `\n`.
*/
export function cellText(cell: Cell | undefined): string {
	return cell === undefined ? '' : plainCell(cell);
}

/**
How many columns a table has.
*/
export function columnCount(table: Table): number {
	return Math.max(table.align.length, table.header?.length ?? 0);
}

/**
What the header says of each column; blanks where there is none.
*/
export function headerTexts(table: Table): string[] {
	return Array.from({length: columnCount(table)}, (_, column) =>
		cellText(table.header?.[column]),
	);
}

export function captionText(table: Table): string | undefined {
	return table.caption === undefined
		? undefined
		: plainInlines(table.caption).trim();
}
