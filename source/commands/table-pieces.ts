import {
	captionText,
	cellText,
	csvRows,
	headerTexts,
	toMarkdown,
	tsvRows,
} from '../article/table/index.js';
import type {Table} from '../article/model.js';
import {sanitise} from '../text/sanitise.js';
import type {PlacedTable} from './select.js';

export type TableFormat = 'csv' | 'tsv' | 'json' | 'markdown';

/**
What parts one table from the next.
*/
export const separators: Readonly<Record<TableFormat, string>> = {
	csv: '\r\n',
	tsv: '\n',
	json: ',\n',
	markdown: '\n',
};

/**
A table with what is said of it beside what it holds.
*/
export type Entry = PlacedTable & {
	/**
	Which file it is from, for one of several.
	*/
	readonly file?: string;
	/**
	The numbers of the tables that it was gathered from; of several files' with their files.
	*/
	readonly from?: ReadonlyArray<
		number | {readonly file: string; readonly number: number}
	>;
};

/**
Writes one table, row by row.

@yields Text in the format; in JSON an object without a line end.
*/
export function* piecesOf(
	entry: Entry,
	format: TableFormat,
): Generator<string, void> {
	switch (format) {
		case 'csv': {
			for (const row of textRows(entry.table)) {
				yield csvRows([row]);
			}

			break;
		}

		case 'tsv': {
			for (const row of textRows(entry.table)) {
				yield tsvRows([row]);
			}

			break;
		}

		case 'markdown': {
			yield sanitise(toMarkdown([entry.table]));
			break;
		}

		case 'json': {
			yield* jsonOf(entry);
			break;
		}
	}
}

/**
The header, where there is one, and the rows, made safe; a forced break in a cell is `\n`.
*/
function* textRows({header, rows}: Table): Generator<string[], void> {
	if (header) {
		yield header.map(cell => sanitise(cellText(cell)));
	}

	for (const row of rows) {
		yield row.map(cell => sanitise(cellText(cell)));
	}
}

function* jsonOf({
	number,
	table,
	section,
	file,
	from,
}: Entry): Generator<string, void> {
	const {header, ...headless} = table;
	const head = JSON.stringify({
		...(file !== undefined && {file: sanitise(file)}),
		number,
		section: sanitise(section),
		...(from !== undefined && {
			from: from.map(each =>
				typeof each === 'number' ? each : {...each, file: sanitise(each.file)},
			),
		}),
		caption: sanitise(captionText(table) ?? ''),
		header: header ? headerTexts(table).map(text => sanitise(text)) : [],
		align: table.align,
	});
	yield `${head.slice(0, -1)},"rows":[`;
	let isFirst = true;
	for (const row of textRows(headless)) {
		yield isFirst ? JSON.stringify(row) : `,${JSON.stringify(row)}`;
		isFirst = false;
	}

	yield ']}';
}
