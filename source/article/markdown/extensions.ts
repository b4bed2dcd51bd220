import type {Tokens, TokenizerThis, TokenizerExtensionFunction} from 'marked';
import type {ArticleLexer} from './lexer.js';

/**
A footnote's definition: `[^label]: text`, and the indented blocks after it.
*/
export type FootnoteToken = Tokens.Generic & {
	readonly type: 'footnote';
	readonly label: string;
};

const definition = /^ {0,3}\[\^([^\s[\]^]{1,200})\]:[\t ]*/;
const reference = /^\[\^([^\s[\]^]{1,200})\]/;
const newBlock = /^ {0,3}(?:[#*+\->]|\d{1,9}[).]|`{3}|~{3}|\[\^)/;

/**
How many characters a footnote takes: its line, lazy lines, and indented ones after blank lines.
*/
function extent(source: string): number {
	let end = 0;
	let blank = false;
	while (end < source.length) {
		const lineEnd = source.indexOf('\n', end);
		const next = lineEnd === -1 ? source.length : lineEnd + 1;
		const line = source.slice(end, lineEnd === -1 ? undefined : lineEnd);
		if (end > 0) {
			const isBlank = line.trim() === '';
			const isIndented = /^(?: {4}| {0,3}\t)/.test(line);
			if (!isBlank && !isIndented && (blank || newBlock.test(line))) {
				break;
			}

			blank = isBlank;
		}

		end = next;
	}

	return source.slice(0, end).trimEnd().length;
}

function footnote(
	this: TokenizerThis,
	source: string,
): FootnoteToken | undefined {
	const match = definition.exec(source);
	if (!match) {
		return undefined;
	}

	const lexer = this.lexer as ArticleLexer;
	const raw = source.slice(
		0,
		Math.max(extent(source), match[0].trimEnd().length),
	);
	const label = match[1]!;
	lexer.notes.add(label.toLowerCase());
	const text = raw
		.slice(match[0].length)
		.replaceAll(/^(?: {1,4}| {0,3}\t)/gm, '');
	const {top} = lexer.state;
	lexer.state.top = true;
	const tokens = lexer.blockTokens(text, []);
	lexer.state.top = top;
	return {type: 'footnote', raw, label, tokens};
}

function note(this: TokenizerThis, source: string): Tokens.Generic | undefined {
	if (source.charCodeAt(0) !== 91 || source.charCodeAt(1) !== 94) {
		return undefined;
	}

	const match = reference.exec(source);
	const lexer = this.lexer as ArticleLexer;
	return match && lexer.notes.has(match[1]!.toLowerCase())
		? {type: 'note', raw: match[0], label: match[1]}
		: undefined;
}

/**
What marked itself does not read, tried where a block begins.
*/
export const blockExtensions: TokenizerExtensionFunction[] = [footnote];

/**
What marked itself does not read, tried at each inline.
*/
export const inlineExtensions: TokenizerExtensionFunction[] = [note];
