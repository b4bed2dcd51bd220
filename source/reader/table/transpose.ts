import type {Cell, Table} from '../../article/model.js';
import {columnCount, headerTexts} from '../../article/table/index.js';

/**
More rows than this make no columns that anybody could walk.
*/
export const mostTransposed = 500;

/**
Rows as columns: the first column becomes the header, the header the first column.
*/
export function transpose(table: Table): Table {
	const names = headerTexts(table);
	const rows: Cell[][] = [];
	for (let column = 1; column < columnCount(table); column++) {
		rows.push([names[column]!, ...table.rows.map(row => row[column] ?? '')]);
	}

	return {
		type: 'table',
		line: table.line,
		endLine: table.endLine,
		header: [table.header?.[0] ?? '', ...table.rows.map(row => row[0] ?? '')],
		align: Array.from({length: table.rows.length + 1}, () => 'none' as const),
		rows,
	};
}
