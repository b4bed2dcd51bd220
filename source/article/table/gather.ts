import type {Cell, Table} from '../model.js';
import {cellText, columnCount, headerTexts} from './cell.js';
import type {NumberedTable} from './write.js';

/**
Tables joined into one, and which ones.
*/
export type Gathered = NumberedTable & {
	readonly from: readonly NumberedTable[];
};

/**
Joins the tables whose first column has the same header, aspect by aspect: a row for each aspect that any of them has,
in the order of first appearance, blanks where a table has nothing to say. Others are left out.
*/
export function gatherTables(tables: readonly NumberedTable[]): Gathered[] {
	const groups = new Map<string, NumberedTable[]>();
	for (const entry of tables) {
		const name = keyName(entry.table);
		if (name !== '' && columnCount(entry.table) > 1) {
			groups.set(name, [...(groups.get(name) ?? []), entry]);
		}
	}

	return [...groups.values()]
		.filter(group => group.length > 1)
		.map(group => join(group));
}

function keyName(table: Table): string {
	return plain(headerTexts(table)[0] ?? '');
}

function plain(text: string): string {
	return text.trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}

function join(group: readonly NumberedTable[]): Gathered {
	const first = group[0]!;
	const names = group.flatMap(({table}) =>
		headerTexts(table)
			.slice(1)
			.map(text => plain(text)),
	);
	const header: Cell[] = [first.table.header?.[0] ?? ''];
	const rows = new Map<string, Cell[]>();
	let width = 1;
	for (const entry of group) {
		const values = columnCount(entry.table) - 1;
		header.push(...valueHeaders(entry, names));
		addRows(rows, entry.table, width);
		width += values;
	}

	for (const row of rows.values()) {
		fill(row, width);
	}

	const table: Table = {
		type: 'table',
		line: first.table.line,
		endLine: group.at(-1)!.table.endLine,
		header,
		align: group.flatMap(({table}, index) =>
			index === 0 ? table.align : table.align.slice(1),
		),
		rows: [...rows.values()],
	};
	return {...first, table, from: group};
}

/**
A header that several tables use is told apart by the table's number.
*/
function valueHeaders(
	{number, table}: NumberedTable,
	names: readonly string[],
): Cell[] {
	return headerTexts(table)
		.slice(1)
		.map((text, index) => {
			const isShared = names.filter(name => name === plain(text)).length > 1;
			return isShared || text === ''
				? `${text} (table ${number})`.trim()
				: (table.header?.[index + 1] ?? '');
		});
}

/**
The same aspect told twice in one table is two rows: the first joins the others' first, the second their second.
*/
function addRows(rows: Map<string, Cell[]>, table: Table, at: number): void {
	const seen = new Map<string, number>();
	for (const cells of table.rows) {
		const key = plain(cellText(cells[0]));
		const times = seen.get(key) ?? 0;
		seen.set(key, times + 1);
		const name = `${key}\n${times}`;
		const row = rows.get(name) ?? [cells[0] ?? ''];
		rows.set(name, row);
		fill(row, at);
		row.push(...cells.slice(1));
	}
}

function fill(row: Cell[], length: number): void {
	while (row.length < length) {
		row.push('');
	}
}
