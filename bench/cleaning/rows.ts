import type {Table} from '../../source/article/model.js';
import {plainCell, plainInlines} from '../../source/article/plain.js';

/**
A cell's words, without marks and the form of its blanks.
*/
export const norm = (text: string) =>
	text
		.replaceAll(/[*\\_`~]|!?\[[^[\]]{0,300}\]\([^()]{0,300}\)|^#+\s*/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();

/**
What the rows say, wherever their blank cells stand.
*/
export const says = (rows: ReadonlyArray<readonly string[]>): string[][] =>
	rows
		.map(row => row.map(cell => norm(cell)).filter(cell => cell !== ''))
		.filter(row => row.length > 0);

/**
All that a table says, its caption as a row of one cell.
*/
export function rowsOf(table: Table): string[][] {
	return [
		...(table.caption ? [[plainInlines(table.caption)]] : []),
		...(table.header ? [table.header.map(cell => plainCell(cell))] : []),
		...table.rows.map(row => row.map(cell => plainCell(cell))),
	];
}
