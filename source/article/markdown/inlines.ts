import type {Token, Tokens} from 'marked';
import type {Inline} from '../model.js';
import {decodeEntities} from './entities.js';
import type {ArticleLexer} from './lexer.js';
import {plainInlines} from './plain-inlines.js';
import {windows} from './windows.js';

/**
Anything that could be markup, but for what comes in pairs; a text without it is its own and only inline.
*/
const special = /[&*@\\_`~]|:\/\/|www\.| {2}\n/i;
const mayHoldMarkup = (text: string): boolean =>
	special.test(text) ||
	(text.includes('[') && text.includes(']')) ||
	(text.includes('<') && text.includes('>'));

const breakTag = /^<br\s*\/?>$/i;

function trimLine(line: string, atStart: boolean, atEnd: boolean): string {
	const text = atStart ? line.trimStart() : line;
	return atEnd ? text.trimEnd() : text;
}

/**
Lines of one paragraph follow each other with a blank.
*/
function joinLines(text: string): string {
	return text.includes('\n')
		? text
				.split('\n')
				.map((line, index, lines) =>
					trimLine(line, index > 0, index < lines.length - 1),
				)
				.join(' ')
		: text;
}

/**
The words of inlines, without markup; a forced break is `\n`.
*/
export function plainText(inlines: readonly Inline[]): string {
	let text = '';
	for (const inline of inlines) {
		switch (inline.type) {
			case 'text':
			case 'code':
			case 'source': {
				text += inline.text;
				break;
			}

			case 'image': {
				text += inline.alt;
				break;
			}

			case 'break': {
				text += '\n';
				break;
			}

			case 'note': {
				text += `[^${inline.label}]`;
				break;
			}

			default: {
				text += plainText(inline.children);
			}
		}
	}

	return text;
}

function push(inlines: Inline[], inline: Inline): void {
	const last = inlines.at(-1);
	if (inline.type === 'text' && last?.type === 'text') {
		inlines[inlines.length - 1] = {type: 'text', text: last.text + inline.text};
	} else if (inline.type !== 'text' || inline.text !== '') {
		inlines.push(inline);
	}
}

const withTitle = (title: Tokens.Link['title']) =>
	(title ?? '') === '' ? {} : {title: decodeEntities(title ?? '')};

function readInline(token: Token): Inline {
	switch (token.type) {
		case 'escape': {
			return {type: 'text', text: (token as Tokens.Escape).text};
		}

		case 'em': {
			return {type: 'emphasis', children: readInlines(token.tokens)};
		}

		case 'strong': {
			return {type: 'strong', children: readInlines(token.tokens)};
		}

		case 'del': {
			return {type: 'strike', children: readInlines(token.tokens)};
		}

		case 'codespan': {
			return {type: 'code', text: (token as Tokens.Codespan).text};
		}

		case 'br': {
			return {type: 'break'};
		}

		case 'note': {
			return {type: 'note', label: (token as {label: string} & Token).label};
		}

		case 'html': {
			return breakTag.test(token.raw)
				? {type: 'break'}
				: {type: 'source', text: token.raw.replaceAll('\n', ' ')};
		}

		case 'link': {
			const link = token as Tokens.Link & {autolink?: boolean};
			const isLiteral = link.autolink && link.raw.startsWith('<');
			return {
				type: 'link',
				address: isLiteral ? link.href : decodeEntities(link.href),
				...withTitle(link.title),
				children: link.autolink
					? [
							{
								type: 'text',
								text: isLiteral ? link.text : decodeEntities(link.text),
							},
						]
					: readInlines(link.tokens),
			};
		}

		case 'image': {
			const image = token as Tokens.Image;
			return {
				type: 'image',
				address: decodeEntities(image.href),
				...withTitle(image.title),
				// It stands in for a picture, on one line.
				alt: plainText(readInlines(image.tokens)).replaceAll('\n', ' '),
			};
		}

		default: {
			return {type: 'text', text: decodeEntities(joinLines(token.raw))};
		}
	}
}

function readInlines(tokens: readonly Token[] | undefined): Inline[] {
	const inlines: Inline[] = [];
	for (const token of tokens ?? []) {
		push(inlines, readInline(token));
	}

	return inlines;
}

/**
Reads a text that may hold markup by marked's tokens.
*/
export function markedInlines(text: string, lexer: ArticleLexer): Inline[] {
	const inlines: Inline[] = [];
	for (const window of windows(text)) {
		for (const inline of mayHoldMarkup(window)
			? readInlines(lexer.inlineTokens(window))
			: [{type: 'text' as const, text: joinLines(window)}]) {
			push(inlines, inline);
		}
	}

	return inlines;
}

const hardBreak = / {2}\n|\\\n/;

/**
Reads a text with a lexer that is already there.
*/
export function inlinesOf(text: string, lexer: ArticleLexer): Inline[] {
	const trimmed = text.trim();
	if (trimmed === '') {
		return [];
	}

	if (!mayHoldMarkup(trimmed)) {
		return [{type: 'text', text: joinLines(trimmed)}];
	}

	const isJoinable =
		!trimmed.includes('\n') ||
		!(trimmed.includes('`') || hardBreak.test(trimmed));
	return (
		(isJoinable ? plainInlines(joinLines(trimmed)) : undefined) ??
		markedInlines(trimmed, lexer)
	);
}
