import type {Article} from '../article/model.js';
import {
	createNumbers,
	shownNumber,
	titleIsFirstBlock,
} from '../article/outline.js';
import {plainInlines, tablesOf} from '../article/plain.js';
import {layoutBlock} from '../layout/block.js';
import type {LayoutOptions} from '../layout/line.js';
import {leadingBlanks} from '../layout/page.js';
import {plainLine} from '../layout/plain.js';
import {sanitiseLine} from '../text/sanitise.js';
import {wrap} from '../text/wrap.js';
import type {Flags} from './flags.js';
import type {Output} from './output.js';
import {blocksOf, findSection, type Placed} from './select.js';

/** How an article is printed. */
export type PrintOptions = {
	/** In columns. */
	readonly width: number;
	readonly ascii: boolean;
};

/** Body text is set no wider than this, in columns. */
const widestMeasure = 80;

/**
Prints an article, laid out for a width, as text without styles. Nothing of it is kept: a long one flows through.

@returns A sentence for the person when what was asked for is not in the article.
*/
export async function printArticle(
	article: Article,
	output: Output,
	{section, table}: Pick<Flags, 'section' | 'table'>,
	options: PrintOptions,
): Promise<string | undefined> {
	const stretch =
		section === undefined ? undefined : findSection(article, section);
	if (section !== undefined && !stretch) {
		return `--section ${section}: no such section in ${article.name}`;
	}

	const sheet: LayoutOptions = {
		measure: Math.min(options.width, widestMeasure),
		width: options.width,
		ascii: options.ascii,
	};
	if (table !== undefined) {
		return printTable(article, output, table, sheet);
	}

	let isTop = true;
	if (!stretch) {
		const head = headLines(article, sheet.measure);
		for (const line of head) {
			await output.write(`${line}\n`);
		}

		isTop = head.length === 0;
	}

	const numbers = createNumbers();
	if (stretch) {
		passOver(article, stretch.from, numbers);
	}

	for (const blocks of blocksOf(article, stretch)) {
		for (const placed of blocks) {
			const number = numberOf(article, placed, numbers);
			const layout = layoutBlock(
				placed.node,
				number === undefined ? sheet : {...sheet, number},
			);
			if (layout.rows === 0) {
				continue;
			}

			let text = isTop ? '' : '\n'.repeat(leadingBlanks(placed.node, true));
			isTop = false;
			for (let row = 0; row < layout.rows; row++) {
				text += `${plainLine(layout.line(row))}\n`;
				if (text.length > 65_536) {
					await output.write(text);
					text = '';
				}
			}

			await output.write(text);
			if (output.closed) {
				return undefined;
			}
		}
	}

	return undefined;
}

async function printTable(
	article: Article,
	output: Output,
	wanted: number,
	sheet: LayoutOptions,
): Promise<string | undefined> {
	let number = 0;
	for (const blocks of blocksOf(article)) {
		for (const {node} of blocks) {
			for (const table of tablesOf(node)) {
				number++;
				if (number === wanted) {
					const layout = layoutBlock(table, sheet);
					for (let row = 0; row < layout.rows && !output.closed; row++) {
						await output.write(`${plainLine(layout.line(row))}\n`);
					}

					return undefined;
				}
			}
		}
	}

	return noTable(article, wanted, number);
}

/** The sentence for a table that is not there. */
export function noTable(
	article: Article,
	wanted: number,
	found: number,
): string {
	const has =
		found === 0 ? 'no table' : found === 1 ? '1 table' : `${found} tables`;
	return `--table ${wanted}: ${article.name} has ${has}`;
}

/** The title and what is known of the article, where the text itself does not say it. */
function headLines(article: Article, measure: number): string[] {
	const {title, titleFrom, author, date} = article.meta;
	const hasTitle = titleFrom === 'front-matter' || titleFrom === 'page';
	const by = [author, date].filter(words => words !== undefined).join(' · ');
	return [hasTitle ? title : '', by].flatMap(text => {
		const safe = sanitiseLine(text);
		return safe === ''
			? []
			: wrap(safe, measure).map(({start, end}) => safe.slice(start, end));
	});
}

type Numbers = ReturnType<typeof createNumbers>;

function numberOf(
	article: Article,
	{part, block, node}: Placed,
	numbers: Numbers,
): string | undefined {
	return node.type === 'heading' &&
		!(part === 0 && block === 0 && titleIsFirstBlock(article))
		? shownNumber(numbers(node.level).number, plainInlines(node.inlines))
		: undefined;
}

/** Counts the sections before a place. */
function passOver(
	article: Article,
	to: {readonly part: number; readonly block: number},
	numbers: Numbers,
): void {
	for (const blocks of blocksOf(article, {from: {part: 0, block: 0}, to})) {
		for (const placed of blocks) {
			numberOf(article, placed, numbers);
		}
	}
}
