import {writeTable} from '../markdown/write-table.js';
import type {Table} from '../model.js';
import {captionText, cellText} from './cell.js';

/**
A table with its place in the article.
*/
export type NumberedTable = {
	/**
	From 1, through the whole article.
	*/
	readonly number: number;
	/**
	The title of the section it stands in.
	*/
	readonly section: string;
	readonly table: Table;
};

export type TableFormat = 'csv' | 'tsv' | 'json' | 'markdown';

/**
The rows of a table as plain text, the header first where there is one.
*/
export function textRows(table: Table): string[][] {
	const rows =
		table.header === undefined ? table.rows : [table.header, ...table.rows];
	return rows.map(row => row.map(cell => cellText(cell)));
}

/**
Rows as CSV by RFC 4180: records end with CRLF, a line break inside a cell is `\n`.
*/
export function csvRows(rows: ReadonlyArray<readonly string[]>): string {
	let csv = '';
	for (const row of rows) {
		// A single empty field must not look like a blank line.
		csv +=
			row.length === 1 && row[0] === ''
				? '""'
				: row.map(text => csvField(text)).join(',');
		csv += '\r\n';
	}

	return csv;
}

/**
Rows as TSV; a tab or line break inside a cell becomes a blank.
*/
export function tsvRows(rows: ReadonlyArray<readonly string[]>): string {
	return rows
		.map(
			row =>
				`${row.map(text => text.replaceAll(/[\t\n\r]+/gu, ' ')).join('\t')}\n`,
		)
		.join('');
}

/**
Tables as CSV, parted by one blank line.
*/
export function toCsv(tables: readonly Table[]): string {
	return tables.map(table => csvRows(textRows(table))).join('\r\n');
}

/**
Tables as TSV, parted by one blank line.
*/
export function toTsv(tables: readonly Table[]): string {
	return tables.map(table => tsvRows(textRows(table))).join('\n');
}

/**
Tables as GitHub's Markdown, their cells with their markup, parted by one blank line; no caption, no doubts.
*/
export function toMarkdown(tables: readonly Table[]): string {
	return tables
		.map(({type, line, endLine, header, align, rows}) => {
			const bare = {type, line, endLine, align, rows};
			return `${writeTable(header === undefined ? bare : {...bare, header})}\n`;
		})
		.join('\n');
}

/**
Tables as a JSON list of `{number, section, caption, header, align, rows}`, cells as plain text.
*/
export function toJson(tables: readonly NumberedTable[]): string {
	const list = tables.map(({number, section, table}) => ({
		number,
		section,
		caption: captionText(table) ?? '',
		header: (table.header ?? []).map(cell => cellText(cell)),
		align: table.align,
		rows: table.rows.map(row => row.map(cell => cellText(cell))),
	}));
	return `${JSON.stringify(list, undefined, '\t')}\n`;
}

/**
Tables in a format, as the `tables` command writes them; without any, `[]` or nothing.
*/
export function writeTables(
	tables: readonly NumberedTable[],
	format: TableFormat,
): string {
	const plain = tables.map(({table}) => table);
	switch (format) {
		case 'csv': {
			return toCsv(plain);
		}

		case 'tsv': {
			return toTsv(plain);
		}

		case 'markdown': {
			return plain.length === 0 ? '' : toMarkdown(plain);
		}

		case 'json': {
			return toJson(tables);
		}
	}
}

function csvField(text: string): string {
	return /[\n\r",]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
