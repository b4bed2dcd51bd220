import type {Cell, Table} from '../../../source/article/model.js';
import type {TableForm} from '../../../source/layout/line.js';
import {plainLine} from '../../../source/layout/plain.js';
import {layoutTable} from '../../../source/layout/table/index.js';

/**
A table of cells, its columns aligned as the program likes.
*/
export function table(
	header: readonly Cell[] | undefined,
	rows: ReadonlyArray<readonly Cell[]>,
): Table {
	const columns = header?.length ?? rows[0]?.length ?? 0;
	return {
		type: 'table',
		line: 1,
		endLine: rows.length + 2,
		align: Array.from({length: columns}, () => 'none' as const),
		rows,
		...(header !== undefined && {header}),
	};
}

/**
The lines of a table as they are printed.
*/
export function setTable(
	given: Table,
	width: number,
	form?: TableForm,
	ascii = false,
	number?: string,
): string[] {
	const layout = layoutTable(given, {
		measure: width,
		width,
		ascii,
		...(form !== undefined && {tableForm: form}),
		...(number !== undefined && {number}),
	});
	return Array.from({length: layout.rows}, (_, row) =>
		plainLine(layout.line(row)),
	);
}
