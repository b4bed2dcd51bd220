import {
	comparisonTable,
	findColumn,
	gatherTables,
} from '../article/table/index.js';
import type {Flags} from './flags.js';
import {exit} from './io.js';
import type {Job, JobContext} from './job.js';
import {chosenTables, noColumn, type PlacedTable} from './select.js';
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
			const {compare} = flags;
			const chosen = chosenTables(article, flags);
			let isCompared = compare === undefined;
			let step = chosen.next();
			for (; step.done !== true; step = chosen.next()) {
				const compared = compareBy(step.value, compare);
				if (compared) {
					isCompared = true;
					const entry = {...compared, ...(isFolder && {file: article.name})};
					if (flags.gather) {
						gathered.push(entry);
					} else {
						yield* write(entry);
					}
				}
			}

			return (
				step.value ??
				(isCompared ? undefined : noColumn(article, compare ?? ''))
			);
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
