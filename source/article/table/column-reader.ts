import type {Table} from '../model.js';
import {cellText} from './cell.js';
import {readerOf, type ValueReader} from './values/index.js';

/**
So many rows tell how the figures of a column are written.
*/
const looked = 1000;

/**
Makes a reader for the values of a column. Where its own figures do not tell which mark stands before their decimals,
those of the other columns do.
*/
export function columnReader(table: Table, column: number): ValueReader {
	const rows = table.rows.slice(0, looked);
	return readerOf(
		rows.map(row => cellText(row[column])),
		{
			name: cellText(table.header?.[column]),
			nearby: () => textsBeside(rows, column),
		},
	);
}

/**
The texts of the other columns.
*/
export function* textsBeside(
	rows: Table['rows'],
	column: number,
): Generator<string, void> {
	for (const row of rows) {
		for (const [at, cell] of row.entries()) {
			if (at !== column) {
				yield cellText(cell);
			}
		}
	}
}
