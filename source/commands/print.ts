import {shownNumber} from '../article/section-numbers.js';
import type {Article} from '../article/model.js';
import {plainInlines} from '../article/plain.js';
import type {LayoutOptions} from '../layout/line.js';
import {sanitiseLine} from '../text/sanitise.js';
import {exit} from './io.js';
import type {Job, JobContext} from './job.js';
import {BlockPrinter, foldedLines, sheetOf} from './print-blocks.js';
import {createPrintGathered} from './print-gathered.js';
import {
	chosenTables,
	findSection,
	noColumn,
	noSection,
	placedBlocks,
	type Placed,
} from './select.js';

/**
Prints articles, laid out for a width, as text without styles. Nothing of them is kept: a long one flows through.
*/
export function createPrint(context: JobContext): Job {
	const {flags} = context.request;
	const {section, table, compare, gather} = flags;
	if (gather) {
		return createPrintGathered(context);
	}

	const sheet = sheetOf(context);
	const printer = new BlockPrinter(context);
	return {
		*add(article) {
			if (table !== undefined) {
				const {value: found} = chosenTables(article, flags).next();
				if (typeof found !== 'object') {
					return found;
				}

				yield* printer.lines(found.table, sheet);
				return printer.isCompared
					? undefined
					: noColumn(article, compare ?? '');
			}

			const stretch =
				section === undefined ? undefined : findSection(article, section);
			if (section !== undefined && !stretch) {
				return noSection(article, section);
			}

			if (!stretch) {
				const head = headText(article, context);
				yield printer.isTop || head === '' ? head : `\n\n\n${head}`;
				printer.isTop &&= head === '';
			}

			for (const blocks of placedBlocks(article, stretch)) {
				for (const placed of blocks) {
					yield* printer.lines(placed.node, withNumber(sheet, placed));
				}
			}

			return printer.isCompared ? undefined : noColumn(article, compare ?? '');
		},
		end: () => ({code: exit.done}),
	};
}

function withNumber(
	sheet: LayoutOptions,
	{node, number}: Placed,
): LayoutOptions {
	const shown =
		number !== undefined && node.type === 'heading'
			? shownNumber(number, plainInlines(node.inlines))
			: undefined;
	return shown === undefined ? sheet : {...sheet, number: shown};
}

/**
The title and what is known of the article, where the text itself does not say it; among several, its name too.
*/
function headText(
	{meta}: Article,
	{width, isFolder}: Pick<JobContext, 'width' | 'isFolder'>,
): string {
	const {title, titleFrom, author, date} = meta;
	const hasTitle =
		titleFrom === 'front-matter' ||
		titleFrom === 'page' ||
		(titleFrom === 'name' && isFolder);
	const by = [author, date].filter(words => words !== undefined).join(' · ');
	return [hasTitle ? title : '', by]
		.map(text => sanitiseLine(text))
		.filter(text => text !== '')
		.map(text => foldedLines(text, width))
		.join('');
}
