import type {Token, Tokens} from 'marked';
import type {Block, List, ListItem, Place} from '../model.js';
import {emptyDefinitions, type Definitions} from './definitions.js';
import {decodeEntities} from './entities.js';
import type {DefinitionListToken} from './definition-list.js';
import type {FootnoteToken} from './footnote.js';
import {readFigure} from './figure.js';
import {inlinesOf} from './inlines.js';
import {createLexer, type ArticleLexer} from './lexer.js';
import {
	addDoubt,
	applyNote,
	readCaption,
	readFold,
	readGap,
} from './notices.js';
import {isJoined} from './tight.js';
import {tableOf, type TableToken} from './table.js';

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

function readCode(token: Tokens.Code) {
	const fenced = token.codeBlockStyle !== 'indented';
	const language = fenced ? decodeEntities(token.lang ?? '') : '';
	return {
		type: 'code' as const,
		...(language !== '' && {language}),
		text: fenced ? token.text.replace(/\n$/, '') : token.text.trimEnd(),
	};
}

const checkbox = /^\[[ x]\]\s+/i;

const isApart = (blocks: readonly Place[]) =>
	blocks.some(
		({line}, index) => index > 0 && line > blocks[index - 1]!.endLine + 1,
	);

/**
Turns marked's tokens into blocks, keeping count of the lines they stand on.
*/
class BlockReader {
	readonly #lexer: ArticleLexer;

	constructor(lexer: ArticleLexer) {
		this.#lexer = lexer;
	}

	/**
	Adds a block, together with what blocks before it say about it, or what it says about the one before.
	*/
	#add(blocks: Block[], block: Block, written: Map<Block, string>): void {
		const last = blocks.at(-1);
		const noted = last && applyNote(last, block);
		if (noted) {
			blocks.pop();
		}

		const whole = noted ?? block;
		const before = blocks.at(-1);
		if (before?.type === 'table' && whole.type === 'paragraph') {
			const table = addDoubt(before, written.get(whole) ?? '', this.#lexer);
			if (table) {
				blocks[blocks.length - 1] = {...table, endLine: whole.endLine};
				return;
			}
		}

		if (before?.type === 'paragraph' && whole.type === 'table') {
			const caption = readCaption(written.get(before) ?? '');
			if (caption !== undefined) {
				blocks[blocks.length - 1] = {
					...whole,
					caption: inlinesOf(caption, this.#lexer),
					line: before.line,
				};
				return;
			}
		}

		blocks.push(whole);
	}

	#block(token: Token, line: number, lastLine: number): Block | undefined {
		const lines = countLines(token.raw.trimEnd());
		const place = {line, endLine: Math.min(line + lines, lastLine)};
		switch (token.type) {
			case 'space':
			case 'def': {
				return undefined;
			}

			case 'heading': {
				const {depth: level, text} = token as Tokens.Heading;
				const inlines = inlinesOf(text, this.#lexer);
				return {type: 'heading', level, inlines, inferred: false, ...place};
			}

			case 'hr': {
				return {type: 'rule', ...place};
			}

			case 'code': {
				return {...readCode(token as Tokens.Code), ...place};
			}

			case 'blockquote': {
				const blocks = this.read(token.tokens ?? [], line, place.endLine);
				return {type: 'quote', blocks, ...place};
			}

			case 'list': {
				return this.#list(token as Tokens.List, place);
			}

			case 'html': {
				const text = (token as Tokens.HTML).text.trim();
				const fold = readFold(text);
				return fold
					? {
							...fold,
							blocks: parseMarkdown(fold.source, {firstLine: line + 1}),
							...place,
						}
					: {type: 'verbatim', text, ...place};
			}

			case 'table': {
				return {...tableOf(token as TableToken, this.#lexer), ...place};
			}

			case 'footnote': {
				const {label, tokens} = token as FootnoteToken;
				const blocks = this.read(tokens ?? [], line, place.endLine);
				return {type: 'footnote', label, blocks, ...place};
			}

			case 'definitions': {
				return this.#definitions(token as DefinitionListToken, place);
			}

			default: {
				return this.#paragraph(token, place);
			}
		}
	}

	#paragraph(token: Token, place: Place): Block {
		const text = 'text' in token ? String(token.text) : token.raw;
		const gap = readGap(text);
		if (gap !== undefined) {
			return {type: 'gap', text: gap, ...place};
		}

		const inlines = inlinesOf(text, this.#lexer);
		const figure = readFigure(inlines);
		return figure
			? {...figure, ...place}
			: {type: 'paragraph', inlines, ...place};
	}

	#list(token: Tokens.List, place: Place): List {
		let {line} = place;
		const items: ListItem[] = [];
		for (const item of token.items) {
			if (item.task) {
				const words = item.tokens.find(({type}) => type !== 'checkbox');
				if (words && 'text' in words) {
					words.text = String(words.text).replace(checkbox, '');
				}
			}

			const lines = countLines(item.raw.trimEnd());
			const itemPlace = {line, endLine: Math.min(line + lines, place.endLine)};
			const blocks = this.read(item.tokens, line, itemPlace.endLine);
			const first = blocks[0]?.type;
			items.push({
				blocks,
				...(item.task &&
					(first === 'paragraph' || first === 'figure') && {
						checked: item.checked ?? false,
					}),
				...itemPlace,
			});
			line = Math.min(line + countLines(item.raw), place.endLine);
		}

		return {
			type: 'list',
			...(token.ordered && {start: Number(token.start)}),
			// Marked's own word on this also counts blank lines deeper inside.
			tight:
				!isApart(items) &&
				items.every(({blocks}) => isJoined(blocks) && !isApart(blocks)),
			items,
			...place,
		};
	}

	#definitions(token: DefinitionListToken, place: Place): Block {
		return {
			type: 'definitions',
			items: token.items.map(({terms, details}) => ({
				terms: terms.map(term => inlinesOf(term, this.#lexer)),
				details: details.map(({tokens, line}) =>
					this.read(tokens, place.line + line, place.endLine),
				),
			})),
			...place,
		};
	}

	/** Marked sometimes counts a line too many inside a quote; none goes beyond the last. */
	read(tokens: readonly Token[], firstLine: number, lastLine: number): Block[] {
		const blocks: Block[] = [];
		let line = firstLine;
		let endsLine = true;
		const written = new Map<Block, string>();
		for (const token of tokens) {
			if (token.type === 'checkbox') {
				continue;
			}

			// Marked leaves out the line end before a block that begins right after another.
			if (!endsLine && token.type !== 'space') {
				line++;
			}

			const block = this.#block(token, Math.min(line, lastLine), lastLine);
			if (block) {
				if (block.type === 'paragraph') {
					written.set(block, token.raw);
				}

				this.#add(blocks, block, written);
			}

			line += countLines(token.raw);
			endsLine = token.raw.endsWith('\n');
		}

		return blocks;
	}
}

/**
Ends every line with `\n`, and takes out what JavaScript's patterns, but not Markdown, take for the end of a line.
*/
function withPlainLines(text: string): string {
	const lines = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
	return /[\u2028\u2029]/.test(lines)
		? lines.replaceAll(/[\u2028\u2029]/g, ' ')
		: lines;
}

/**
Reads Markdown (CommonMark and GFM, footnotes, definition lists) into blocks.

@param text A whole source, or a part of one that begins and ends between two blocks.
@param options How the text belongs to its source.
@param options.firstLine The line of the source on which the text begins, counted from 1.
@param options.definitions Those of the whole source, for a text that is a part of it; otherwise those of the text.
*/
export function parseMarkdown(
	text: string,
	options: {readonly firstLine: number; readonly definitions?: Definitions},
): Block[] {
	const source = withPlainLines(text);
	const lexer = createLexer(options.definitions ?? emptyDefinitions());
	return new BlockReader(lexer).read(
		lexer.blocks(source),
		options.firstLine,
		Infinity,
	);
}
