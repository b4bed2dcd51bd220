import {
	cellText,
	columnReader as makeReader,
	type ValueReader,
} from '../../article/table/index.js';
import type {Table} from '../../article/model.js';

/**
What a cell of a table says, as data.
*/
export function textAt(table: Table, row: number, column: number): string {
	return cellText(table.rows.at(row)?.[column]);
}

/**
What a column is called: its header, else its number from 1.
*/
export function columnName(table: Table, column: number): string {
	const name = cellText(table.header?.[column]);
	return name === '' ? `column ${column + 1}` : name;
}

const readers = new WeakMap<Table, Map<number, ValueReader>>();

/**
Reads the values of a column; its reader is remembered.
*/
export function columnReader(table: Table, column: number): ValueReader {
	const known = readers.get(table) ?? new Map<number, ValueReader>();
	readers.set(table, known);
	let reader = known.get(column);
	if (reader === undefined) {
		reader = makeReader(table, column);
		known.set(column, reader);
	}

	return reader;
}
