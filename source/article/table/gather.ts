import type {Cell, Table} from '../model.js';
import {cellText, columnCount, headerTexts} from './cell.js';
import {keyName, suffixesOf, type SourcedTable} from './gather-names.js';
import type {NumberedTable} from './write.js';

/**
Tables joined into one, and which ones.
*/
export type Gathered = NumberedTable & {
	/**
	What their first headers have in common, as `keyName` has it.
	*/
	readonly key: string;
	readonly from: readonly SourcedTable[];
};

/**
Joins the tables whose first column has the same header, aspect by aspect: a row for each aspect that any of them has,
in the order of first appearance, blanks where a table has nothing to say. Others are left out.
*/
export function gatherTables(tables: readonly SourcedTable[]): Gathered[] {
	const groups = new Map<string, SourcedTable[]>();
	for (const entry of tables) {
		const name = keyName(headerTexts(entry.table)[0] ?? '');
		if (name !== '' && columnCount(entry.table) > 1) {
			const group = groups.get(name);
			if (group === undefined) {
				groups.set(name, [entry]);
			} else {
				group.push(entry);
			}
		}
	}

	return [...groups]
		.filter(([, group]) => group.length > 1)
		.map(([key, group]) => join(key, group));
}

function join(key: string, group: readonly SourcedTable[]): Gathered {
	const first = group[0]!;
	const suffixes = suffixesOf(group);
	const header: Cell[] = [first.table.header?.[0] ?? ''];
	const rows = new Map<string, Cell[]>();
	let width = 1;
	for (const [index, entry] of group.entries()) {
		const values = columnCount(entry.table) - 1;
		header.push(...valueHeaders(entry.table, suffixes[index]!));
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
	return {...first, key, table, from: group};
}

function valueHeaders(table: Table, suffixes: readonly string[]): Cell[] {
	return headerTexts(table)
		.slice(1)
		.map((text, index) => {
			const suffix = suffixes[index]!;
			return suffix === ''
				? (table.header?.[index + 1] ?? '')
				: `${text} ${suffix}`.trim();
		});
}

/**
The same aspect told twice in one table is two rows: the first joins the others' first, the second their second.
*/
function addRows(rows: Map<string, Cell[]>, table: Table, at: number): void {
	const seen = new Map<string, number>();
	for (const cells of table.rows) {
		const key = keyName(cellText(cells[0]));
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
