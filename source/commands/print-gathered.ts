import {gatherTables, type SourcedTable} from '../article/table/index.js';
import {gatheredTitle} from '../reader/gathered.js';
import {sanitiseLine} from '../text/sanitise.js';
import {exit} from './io.js';
import type {Job, JobContext, JobEnd} from './job.js';
import {BlockPrinter, foldedLines, sheetOf} from './print-blocks.js';
import {findSection, noSection, noTable, placedTables} from './select.js';

/**
Prints the tables that share their first header, joined, and nothing else; what is compared are the columns of those. They
are kept until all have come.
*/
export function createPrintGathered(context: JobContext): Job {
	const {section, table: wanted, compare} = context.request.flags;
	const tables: SourcedTable[] = [];
	return {
		// eslint-disable-next-line require-yield -- nothing can be written before the last has come
		*add(article) {
			const stretch =
				section === undefined ? undefined : findSection(article, section);
			if (section !== undefined && !stretch) {
				return noSection(article, section);
			}

			let found = 0;
			for (const placed of placedTables(article, stretch)) {
				found = placed.number;
				if (wanted === undefined || wanted === found) {
					tables.push({
						...placed,
						...(context.isFolder && {file: article.name}),
					});
				}
			}

			return wanted !== undefined && wanted > found
				? noTable(article, wanted, found)
				: undefined;
		},
		end(): JobEnd {
			const printer = new BlockPrinter(context);
			const sheet = sheetOf(context);
			let text = '';
			for (const each of gatherTables(tables)) {
				const title = sanitiseLine(gatheredTitle(each));
				text += `${printer.isTop ? '' : '\n\n'}${foldedLines(title, context.width)}`;
				printer.isTop = false;
				text += [...printer.lines(each.table, sheet)].join('');
			}

			return printer.isCompared || text === ''
				? {text, code: exit.done}
				: {
						report: `brief: ${sanitiseLine(`--compare ${compare}: no joined table has such a column, or several have it`)}\n`,
						code: exit.failed,
					};
		},
	};
}
