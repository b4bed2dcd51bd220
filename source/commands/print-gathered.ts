import {gatherTables, type SourcedTable} from '../article/table/index.js';
import {gatheredTitle} from '../reader/gathered.js';
import {sanitiseLine} from '../text/sanitise.js';
import {exit} from './io.js';
import type {Job, JobContext, JobEnd} from './job.js';
import {BlockPrinter, foldedLines, sheetOf} from './print-blocks.js';
import {chosenTables} from './select.js';

/**
Prints the tables that share their first header, joined, and nothing else; what is compared are the columns of those. They
are kept until all have come.
*/
export function createPrintGathered(context: JobContext): Job {
	const {flags} = context.request;
	const tables: SourcedTable[] = [];
	return {
		// eslint-disable-next-line require-yield -- nothing can be written before the last has come
		*add(article) {
			const chosen = chosenTables(article, flags);
			let step = chosen.next();
			for (; step.done !== true; step = chosen.next()) {
				tables.push({
					...step.value,
					...(context.isFolder && {file: article.name}),
				});
			}

			return step.value;
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
						report: `brief: ${sanitiseLine(`--compare ${flags.compare}: no joined table has such a column, or several have it`)}\n`,
						code: exit.failed,
					};
		},
	};
}
