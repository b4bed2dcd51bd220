import type {Tokens, TokenizerThis} from 'marked';
import type {ArticleLexer} from './lexer.js';

/**
A footnote's definition: `[^label]: text`, and the indented blocks after it.
*/
export type FootnoteToken = Tokens.Generic & {
	readonly type: 'footnote';
	readonly label: string;
};

const definition = /^ {0,3}\[\^(?<label>[^\s[\]^]{1,200})\]:[\t ]*/u;
const reference = /^\[\^(?<label>[^\s[\]^]{1,200})\]/u;
const newBlock = /^ {0,3}(?:[#*+\->]|\d{1,9}[).]|`{3}|~{3}|\[\^)/u;
const indent = /^(?: {4}| {0,3}\t)/u;
const upToIndent = /^(?: {1,4}| {0,3}\t)/gmu;

/**
How many characters a footnote takes: its line, lazy lines, and indented ones after blank lines.
*/
function extent(source: string): number {
	let end = 0;
	let isAfterBlank = false;
	while (end < source.length) {
		const lineEnd = source.indexOf('\n', end);
		const line = source.slice(end, lineEnd === -1 ? undefined : lineEnd);
		if (end > 0) {
			const isBlank = line.trim() === '';
			if (
				!isBlank &&
				!indent.test(line) &&
				(isAfterBlank || newBlock.test(line))
			) {
				break;
			}

			isAfterBlank = isBlank;
		}

		end = lineEnd === -1 ? source.length : lineEnd + 1;
	}

	return source.slice(0, end).trimEnd().length;
}

/**
Reads a footnote's definition where a block begins.
*/
export function footnote(
	this: TokenizerThis,
	source: string,
): FootnoteToken | undefined {
	const match = definition.exec(source);
	if (!match) {
		return undefined;
	}

	const lexer = this.lexer as ArticleLexer;
	const label = match.groups!.label!;
	const raw = source.slice(0, extent(source));
	const text = raw.slice(match[0].length).replaceAll(upToIndent, '');
	const tokens = lexer.nested(text);
	if (!tokens) {
		return undefined;
	}

	lexer.notes.add(label.toLowerCase());
	return {type: 'footnote', raw, label, tokens};
}

const inParagraph = /\n {0,3}\[\^[^\s[\]^]{1,200}\]:/u;

/**
Where a footnote ends the paragraph before it; looks no further than its blank line.
*/
export function noteStart(this: TokenizerThis, source: string): number | void {
	if (!(this.lexer as ArticleLexer).mayNote) {
		return;
	}

	const end = source.indexOf('\n\n');
	const at = source.slice(0, end === -1 ? undefined : end).search(inParagraph);
	return at === -1 ? undefined : at + 1;
}

/**
Reads a reference to a footnote that is defined somewhere.
*/
export function note(
	this: TokenizerThis,
	source: string,
): Tokens.Generic | undefined {
	if (!source.startsWith('[^')) {
		return undefined;
	}

	const label = reference.exec(source)?.groups?.label;
	const lexer = this.lexer as ArticleLexer;
	return label !== undefined && lexer.notes.has(label.toLowerCase())
		? {type: 'note', raw: `[^${label}]`, label}
		: undefined;
}
