import {
	cellText,
	csvRows,
	headerTexts,
	captionText,
	toMarkdown,
	tsvRows,
} from '../article/table/index.js';
import type {Table} from '../article/model.js';
import {sanitise} from '../text/sanitise.js';
import type {Flags} from './flags.js';
import {exit} from './io.js';
import type {Job, JobContext} from './job.js';
import {
	findSection,
	noSection,
	noTable,
	placedTables,
	type PlacedTable,
} from './select.js';

type Format = 'csv' | 'tsv' | 'json' | 'markdown';

/**
What parts one table from the next.
*/
const separators: Readonly<Record<Format, string>> = {
	csv: '\r\n',
	tsv: '\n',
	json: ',\n',
	markdown: '\n',
};

/**
Writes tables as data. Cells are plain text; rows are written as they come, so that a long table flows through.
*/
export function createTables({request, isFolder}: JobContext): Job {
	const {section, table: wanted} = request.flags;
	const format = formatOf(request.flags.format);
	let count = 0;
	return {
		*add(article) {
			const stretch =
				section === undefined ? undefined : findSection(article, section);
			if (section !== undefined && !stretch) {
				return noSection(article, section);
			}

			let found = 0;
			for (const placed of placedTables(article, stretch)) {
				found++;
				if (wanted === undefined || wanted === placed.number) {
					yield count === 0
						? format === 'json'
							? '['
							: ''
						: separators[format];
					count++;
					yield* piecesOf(placed, format, isFolder ? article.name : undefined);
				}

				if (wanted === placed.number) {
					return undefined;
				}
			}

			return wanted === undefined ? undefined : noTable(article, wanted, found);
		},
		end: () => ({
			text: format === 'json' ? (count === 0 ? '[]\n' : ']\n') : '',
			code: exit.done,
		}),
	};
}

function formatOf(format: Flags['format']): Format {
	return format === undefined || format === 'text' ? 'csv' : format;
}

function* piecesOf(
	placed: PlacedTable,
	format: Format,
	file: string | undefined,
): Generator<string, void> {
	switch (format) {
		case 'csv': {
			for (const row of textRows(placed.table)) {
				yield csvRows([row]);
			}

			break;
		}

		case 'tsv': {
			for (const row of textRows(placed.table)) {
				yield tsvRows([row]);
			}

			break;
		}

		case 'markdown': {
			yield sanitise(toMarkdown([placed.table]));
			break;
		}

		case 'json': {
			yield* jsonOf(placed, file);
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

function* jsonOf(
	{number, table, section}: PlacedTable,
	file: string | undefined,
): Generator<string, void> {
	const {header, ...headless} = table;
	const head = JSON.stringify({
		...(file !== undefined && {file: sanitise(file)}),
		number,
		section: sanitise(section),
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
