import {shownNumber} from '../article/outline.js';
import type {Article, Block} from '../article/model.js';
import {plainInlines} from '../article/plain.js';
import {findColumn, markChanges} from '../article/table/index.js';
import {layoutBlock} from '../layout/block.js';
import type {LayoutOptions} from '../layout/line.js';
import {leadingBlanks} from '../layout/page.js';
import {plainLine} from '../layout/plain.js';
import {sanitiseLine, sliceSafe} from '../text/sanitise.js';
import {wrap} from '../text/wrap.js';
import {exit} from './io.js';
import type {Job, JobContext} from './job.js';
import {
	findSection,
	findTable,
	noColumn,
	noSection,
	noTable,
	placedBlocks,
	type Placed,
} from './select.js';

/**
Body text is set no wider than this, in columns.
*/
const widestMeasure = 80;

/**
A block's lines are handed over in pieces of about so many UTF-16 units.
*/
const longest = 16_384;

/**
Prints articles, laid out for a width, as text without styles. Nothing of them is kept: a long one flows through.
*/
export function createPrint(context: JobContext): Job {
	const {section, table, compare} = context.request.flags;
	const sheet: LayoutOptions = {
		measure: Math.min(context.width, widestMeasure),
		width: context.width,
		ascii: context.ascii,
		bare: true,
		linear: context.request.flags.screenReader,
	};
	let isTop = true;
	let isCompared = compare === undefined;
	/**
	The block with what differs from the column marked, where it is a table that has it.
	*/
	const comparing = (block: Block): Block => {
		const column =
			compare === undefined || block.type !== 'table'
				? undefined
				: findColumn(block, compare);
		if (column === undefined || block.type !== 'table') {
			return block;
		}

		isCompared = true;
		return markChanges(block, column, 'signs', context.ascii);
	};

	/**
	One block after its blank lines; nothing for one that takes no line at all.
	*/
	const blockLines = function* (
		block: Block,
		options: LayoutOptions,
	): Generator<string, void> {
		const layout = layoutBlock(comparing(block), options);
		const {rows} = layout;
		if (rows > 0 && !isTop) {
			yield '\n'.repeat(leadingBlanks(block, true));
		}

		let text = '';
		for (let row = 0; row < rows; row++) {
			text += `${plainLine(layout.line(row))}\n`;
			if (text.length > longest) {
				yield text;
				text = '';
			}
		}

		yield text;

		isTop &&= rows === 0;
	};

	return {
		*add(article) {
			if (table !== undefined) {
				const found = findTable(article, table);
				if (typeof found === 'number') {
					return noTable(article, table, found);
				}

				yield* blockLines(found.table, sheet);
				return isCompared ? undefined : noColumn(article, compare ?? '');
			}

			const stretch =
				section === undefined ? undefined : findSection(article, section);
			if (section !== undefined && !stretch) {
				return noSection(article, section);
			}

			if (!stretch) {
				const head = headText(article, context);
				yield isTop || head === '' ? head : `\n\n\n${head}`;
				isTop &&= head === '';
			}

			for (const blocks of placedBlocks(article, stretch)) {
				for (const placed of blocks) {
					yield* blockLines(placed.node, withNumber(sheet, placed));
				}
			}

			return isCompared ? undefined : noColumn(article, compare ?? '');
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
		.flatMap(text =>
			wrap(text, Math.min(width, widestMeasure)).map(
				({start, end}) => `${sliceSafe(text, start, end)}\n`,
			),
		)
		.join('');
}
