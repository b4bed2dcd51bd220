import type {Token, Tokens} from 'marked';
import type {
	Align,
	Block,
	Cell,
	Figure,
	Inline,
	ListItem,
	Table,
} from '../model.js';
import {emptyDefinitions, type Definitions} from './definitions.js';
import type {FootnoteToken} from './extensions.js';
import {inlinesOf} from './inlines.js';
import {createLexer, type ArticleLexer} from './lexer.js';
import type {TableToken} from './table.js';
import {decodeEntities} from './entities.js';

function countLines(text: string): number {
	let count = 0;
	for (
		let at = text.indexOf('\n');
		at !== -1;
		at = text.indexOf('\n', at + 1)
	) {
		count++;
	}

	return count;
}

/**
A paragraph of images alone is a figure.
*/
function readFigure(inlines: readonly Inline[]): Figure['images'] | undefined {
	const images: Array<Figure['images'][number]> = [];
	for (const inline of inlines) {
		if (inline.type === 'image') {
			const {type, ...image} = inline;
			images.push(image);
		} else if (inline.type !== 'text' || inline.text.trim() !== '') {
			return undefined;
		}
	}

	return images.length > 0 ? images : undefined;
}

function readCell(text: string, lexer: ArticleLexer): Cell {
	const inlines = inlinesOf(text, lexer);
	return inlines.every(({type}) => type === 'text' || type === 'break')
		? inlines
				.map(inline => (inline.type === 'text' ? inline.text : '\n'))
				.join('')
		: inlines;
}

const checkbox = /^\[[ x]\]\s+/i;

/**
Turns marked's tokens into blocks, keeping count of the lines they stand on.
*/
class BlockReader {
	constructor(private readonly lexer: ArticleLexer) {}

	read(tokens: readonly Token[], firstLine: number): Block[] {
		const blocks: Block[] = [];
		let line = firstLine;
		let isEndsLine = true;
		for (const token of tokens) {
			if (token.type === 'checkbox') {
				continue;
			}

			if (!isEndsLine && !token.raw.startsWith('\n')) {
				line++;
			}

			const block = this.#block(token, line);
			if (block) {
				blocks.push(block);
			}

			line += countLines(token.raw);
			isEndsLine = token.raw.endsWith('\n');
		}

		return blocks;
	}

	#block(token: Token, line: number): Block | undefined {
		const place = {line, endLine: line + countLines(token.raw.trimEnd())};
		switch (token.type) {
			case 'space':
			case 'def': {
				return undefined;
			}

			case 'heading': {
				const {depth, text} = token as Tokens.Heading;
				return {
					type: 'heading',
					level: depth,
					inlines: inlinesOf(text, this.lexer),
					inferred: false,
					...place,
				};
			}

			case 'hr': {
				return {type: 'rule', ...place};
			}

			case 'code': {
				return {...this.#code(token as Tokens.Code), ...place};
			}

			case 'blockquote': {
				const blocks = this.read(token.tokens ?? [], line);
				return {type: 'quote', blocks, ...place};
			}

			case 'list': {
				return this.#list(token as Tokens.List, place);
			}

			case 'html': {
				return {
					type: 'verbatim',
					text: (token as Tokens.HTML).text.trimEnd(),
					...place,
				};
			}

			case 'table': {
				return {...this.#table(token as TableToken), ...place};
			}

			case 'footnote': {
				const {label, tokens} = token as FootnoteToken;
				return {
					type: 'footnote',
					label,
					blocks: this.read(tokens ?? [], line),
					...place,
				};
			}

			default: {
				const text = 'text' in token ? String(token.text) : token.raw;
				const inlines = inlinesOf(text, this.lexer);
				const images = readFigure(inlines);
				return images
					? {type: 'figure', images, ...place}
					: {type: 'paragraph', inlines, ...place};
			}
		}
	}

	#code(token: Tokens.Code) {
		const isFenced = token.codeBlockStyle !== 'indented';
		const language = isFenced ? decodeEntities(token.lang ?? '') : '';
		return {
			type: 'code' as const,
			...(language && {language}),
			text: isFenced
				? token.text.replace(/\n$/, '')
				: token.text.replace(/\s+$/, ''),
		};
	}

	#list(token: Tokens.List, place: {line: number; endLine: number}): Block {
		let {line} = place;
		const items: ListItem[] = [];
		for (const item of token.items) {
			if (item.task) {
				const first = item.tokens.find(({type}) => type !== 'checkbox');
				if (first && 'text' in first) {
					first.text = String(first.text).replace(checkbox, '');
				}
			}

			items.push({
				blocks: this.read(item.tokens, line),
				...(item.task && {checked: item.checked ?? false}),
				line,
				endLine: line + countLines(item.raw.trimEnd()),
			});
			line += countLines(item.raw);
		}

		return {
			type: 'list',
			...(token.ordered && {start: Number(token.start)}),
			tight: !token.loose,
			items,
			...place,
		};
	}

	#table(token: TableToken): Omit<Table, 'line' | 'endLine'> {
		const columns = Math.max(...token.cells.map(row => row.length));
		const [header, ...rows] = token.cells.map(row =>
			Array.from({length: columns}, (_, column) =>
				readCell(row[column] ?? '', this.lexer),
			),
		);
		const align: Align[] = Array.from(
			{length: columns},
			(_, column) => token.aligns[column] ?? 'none',
		);
		return {
			type: 'table',
			...(header?.some(cell => cell.length > 0) && {header}),
			align,
			rows,
		};
	}
}

/**
Reads Markdown (CommonMark and GFM, with footnotes) into blocks.

@param text A whole source, or a part of one that begins and ends between two blocks.
@param options `firstLine` is the line of the source on which the text begins, counted from 1. `definitions` are those
of the whole source, for a text that is a part of it; otherwise they are looked for in the text.
@param options.firstLine
@param options.definitions
*/
export function parseMarkdown(
	text: string,
	options: {readonly firstLine: number; readonly definitions?: Definitions},
): Block[] {
	const source = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
	const lexer = createLexer(options.definitions ?? emptyDefinitions());
	return new BlockReader(lexer).read(lexer.blocks(source), options.firstLine);
}
