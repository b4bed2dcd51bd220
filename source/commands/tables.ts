import {
	comparisonTable,
	findColumn,
	gatherTables,
} from '../article/table/index.js';
import type {Article} from '../article/model.js';
import type {Flags} from './flags.js';
import {exit} from './io.js';
import type {Job, JobContext} from './job.js';
import {
	findSection,
	noColumn,
	noSection,
	noTable,
	placedTables,
	type PlacedTable,
} from './select.js';
import {
	piecesOf,
	separators,
	type Entry,
	type TableFormat,
} from './table-pieces.js';

/**
Writes tables as data. Cells are plain text; rows are written as they come, so that a long table flows through. Only
gathering keeps tables until all have come.
*/
export function createTables({request, isFolder}: JobContext): Job {
	const {flags} = request;
	const format = formatOf(flags.format);
	const gathered: Entry[] = [];
	let count = 0;
	const write = function* (entry: Entry): Generator<string, void> {
		const opening = format === 'json' ? '[' : '';
		yield count++ === 0 ? opening : separators[format];
		yield* piecesOf(entry, format);
	};

	return {
		*add(article) {
			const {section, table: wanted, compare} = flags;
			const stretch =
				section === undefined ? undefined : findSection(article, section);
			if (section !== undefined && !stretch) {
				return noSection(article, section);
			}

			let found = 0;
			let comparable = 0;
			for (const placed of placedTables(article, stretch)) {
				found = placed.number;
				if (wanted !== undefined && wanted !== placed.number) {
					continue;
				}

				const compared = compareBy(placed, compare);
				if (compared) {
					comparable++;
					const entry = {...compared, ...(isFolder && {file: article.name})};
					if (flags.gather) {
						gathered.push(entry);
					} else {
						yield* write(entry);
					}
				}

				if (wanted !== undefined) {
					break;
				}
			}

			return whatIsMissing(article, flags, found, comparable);
		},
		end() {
			let text = '';
			for (const {number, section, table, from} of gatherTables(gathered)) {
				const sources = from.map(each =>
					each.file === undefined
						? each.number
						: {file: each.file, number: each.number},
				);
				text += [...write({number, section, table, from: sources})].join('');
			}

			const closing = count === 0 ? '[]\n' : ']\n';
			return {text: text + (format === 'json' ? closing : ''), code: exit.done};
		},
	};
}

function formatOf(format: Flags['format']): TableFormat {
	return format === undefined || format === 'text' ? 'csv' : format;
}

/**
The table with what differs from a column; undefined for one without that column.
*/
function compareBy(
	placed: PlacedTable,
	compare: string | undefined,
): PlacedTable | undefined {
	if (compare === undefined) {
		return placed;
	}

	const column = findColumn(placed.table, compare);
	return column === undefined
		? undefined
		: {...placed, table: comparisonTable(placed.table, column)};
}

function whatIsMissing(
	article: Article,
	{table: wanted, compare}: Flags,
	found: number,
	comparable: number,
): string | undefined {
	if (wanted !== undefined && found !== wanted) {
		return noTable(article, wanted, found);
	}

	return compare !== undefined && comparable === 0
		? noColumn(article, compare)
		: undefined;
}
