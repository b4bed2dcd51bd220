import type {
	Block,
	Definitions,
	Figure,
	Footnote,
	Paragraph,
	Quote,
} from '../article/model.js';
import {sanitiseLine} from '../text/sanitise.js';
import {layoutCode, layoutVerbatim} from './code.js';
import {toFlow} from './flow.js';
import {beside, drawn, Drawn, Hang, narrower} from './hang.js';
import {layoutHeading} from './heading.js';
import type {BlockLayout, LayoutOptions, Role} from './line.js';
import {layoutLinearTable} from './linear-table.js';
import {layoutBlocks, layoutList} from './list.js';
import {layoutFold, layoutGap} from './notice.js';
import {Prose} from './prose.js';
import {Stack} from './stack.js';
import {layoutTable} from './table/index.js';

const paragraphRoles: Record<
	NonNullable<Paragraph['role']>,
	readonly Role[]
> = {
	caption: ['caption'],
	label: ['key'],
};

function layoutParagraph(
	paragraph: Paragraph,
	options: LayoutOptions,
): BlockLayout {
	return new Prose(
		toFlow(paragraph.inlines, options),
		options.measure,
		paragraph.role === undefined ? [] : paragraphRoles[paragraph.role],
	);
}

function layoutQuote(quote: Quote, options: LayoutOptions): BlockLayout {
	const bar = options.ascii ? '|' : '▏';
	const marker = options.measure < 8 ? bar : `${bar} `;
	if (options.measure < 4) {
		return layoutBlocks(quote.blocks, options, layoutBlock);
	}

	const run = drawn(marker, 'border');
	const inner = narrower(options, run.width);
	return new Hang(layoutBlocks(quote.blocks, inner, layoutBlock), run, run);
}

function layoutRule({measure, ascii}: LayoutOptions): BlockLayout {
	const run = drawn((ascii ? '-' : '─').repeat(measure), 'border');
	return new Drawn([{runs: [run], width: measure}]);
}

function layoutFigure(figure: Figure, options: LayoutOptions): BlockLayout {
	const images = figure.images.map(
		image =>
			new Prose(toFlow([{type: 'image', ...image}], options), options.measure),
	);
	const caption =
		figure.caption === undefined
			? []
			: [
					new Prose(toFlow(figure.caption, options), options.measure, [
						'caption',
					]),
				];
	return new Stack([...images, ...caption]);
}

function layoutDefinitions(
	definitions: Definitions,
	options: LayoutOptions,
): BlockLayout {
	const indent = drawn(' '.repeat(options.measure < 40 ? 2 : 4));
	const items = definitions.items.map(
		({terms, details}) =>
			new Stack([
				...terms.map(
					term => new Prose(toFlow(term, options), options.measure, ['strong']),
				),
				...details.map(blocks =>
					beside(indent, options, inner =>
						layoutBlocks(blocks, inner, layoutBlock),
					),
				),
			]),
	);
	return new Stack(items, () => (items.every(item => item.rows < 3) ? 0 : 1));
}

function layoutFootnote(
	footnote: Footnote,
	options: LayoutOptions,
): BlockLayout {
	const marker = drawn(`[${sanitiseLine(footnote.label)}] `, 'number');
	return beside(marker, options, inner =>
		layoutBlocks(footnote.blocks, inner, layoutBlock),
	);
}

/**
Sets a block for a width. Pure; lines are made when they are asked for, and breaking a text into lines waits until its
rows are.
*/
export function layoutBlock(block: Block, options: LayoutOptions): BlockLayout {
	switch (block.type) {
		case 'heading': {
			return layoutHeading(block, options);
		}

		case 'paragraph': {
			return layoutParagraph(block, options);
		}

		case 'list': {
			return layoutList(block, options, layoutBlock);
		}

		case 'table': {
			return options.linear === true
				? layoutLinearTable(block, options)
				: layoutTable(block, options);
		}

		case 'code': {
			return layoutCode(block, options);
		}

		case 'quote': {
			return layoutQuote(block, options);
		}

		case 'rule': {
			return layoutRule(options);
		}

		case 'figure': {
			return layoutFigure(block, options);
		}

		case 'definitions': {
			return layoutDefinitions(block, options);
		}

		case 'footnote': {
			return layoutFootnote(block, options);
		}

		case 'verbatim': {
			return layoutVerbatim(block, options);
		}

		case 'gap': {
			return layoutGap(block, options);
		}

		case 'fold': {
			return layoutFold(block, options, layoutBlock);
		}
	}
}
