import {
	csvRows,
	headerTexts,
	textRows,
	toMarkdown,
	tsvRows,
} from '../../article/table/index.js';
import type {Table} from '../../article/model.js';
import {rowAt, rowsInView, shownColumns, type TableState} from './state.js';
import {textAt} from './texts.js';

/**
The formats that a copy can be had in, by the key that asks for one.
*/
export const formatKeys: Readonly<Record<string, string>> = {
	m: 'Markdown',
	t: 'TSV',
	c: 'CSV',
	j: 'JSON',
};

/**
The rows in view and the columns that are not hidden, from the source text.
*/
export function viewedTable(
	state: TableState,
	rows: readonly number[] = viewedRows(state),
): Table {
	const columns = shownColumns(state);
	const {table} = state;
	const bare: Table = {
		type: 'table',
		line: table.line,
		endLine: table.endLine,
		align: columns.map(column => table.align[column] ?? 'none'),
		rows: rows.map(row =>
			columns.map(column => table.rows.at(row)?.[column] ?? ''),
		),
	};
	const {header} = table;
	return header === undefined
		? bare
		: {...bare, header: columns.map(column => header[column] ?? '')};
}

export function viewedRows(state: TableState): number[] {
	return Array.from({length: rowsInView(state)}, (_, place) =>
		rowAt(state, place)!,
	);
}

/**
The cell under the cursor, as its source says it.
*/
export function cellCopy(state: TableState): string {
	return textAt(
		state.table,
		rowAt(state, state.cursor.row)!,
		state.cursor.column,
	);
}

/**
The values of the cursor's column, one on each line.
*/
export function columnCopy(state: TableState): string {
	return viewedRows(state)
		.map(row =>
			textAt(state.table, row, state.cursor.column)
				.split('\n')
				.map(line => line.trim())
				.join(' '),
		)
		.join('\n');
}

/**
The row under the cursor, its values parted by tabs.
*/
export function rowCopy(state: TableState): string {
	const [values] = textRows(
		viewedTable(state, [rowAt(state, state.cursor.row)!]),
	).slice(-1);
	return tsvRows([values ?? []]).slice(0, -1);
}

/**
A table in the format that a key asks for.
*/
export function formatted(table: Table, format: string): string {
	switch (format) {
		case 'TSV': {
			return tsvRows(textRows(table));
		}

		case 'CSV': {
			return csvRows(textRows(table));
		}

		case 'JSON': {
			return `${JSON.stringify(asRecords(table), undefined, '\t')}\n`;
		}

		default: {
			return toMarkdown([table]);
		}
	}
}

/**
Rows as objects by header; as lists, the header the first, where headers are missing or not all different.
*/
function asRecords(table: Table): unknown[] {
	const names = headerTexts(table);
	const rows = textRows({...table, header: []}).slice(1);
	const isNamed =
		table.header !== undefined &&
		!names.includes('') &&
		new Set(names).size === names.length;
	return isNamed
		? rows.map(row =>
				Object.fromEntries(row.map((text, column) => [names[column]!, text])),
			)
		: table.header === undefined
			? rows
			: [names, ...rows];
}
