import {isPlausibleTarget} from '../markdown/target.js';
import {isPointer} from './site-lines.js';

/**
What a line looks like by itself.

- `row`: begins or ends with a pipe, and has words; `pipe`: nothing but pipes; `delimiter`: `|---|---|`
- `item`: begins with a bullet or a number; `dash`: a bullet alone
- `fence`, `heading`, `quote`, `rule`, `html`, `image`, `definition`: Markdown's marks
- `indented`: by four columns or more
- `dropped`: cleaning has taken what stood there
*/
export type LineKind =
	| 'blank'
	| 'plain'
	| 'item'
	| 'dash'
	| 'row'
	| 'pipe'
	| 'delimiter'
	| 'heading'
	| 'fence'
	| 'quote'
	| 'rule'
	| 'html'
	| 'image'
	| 'definition'
	| 'indented'
	| 'dropped';

/**
A line of the part. `text` is as it stands, without its end.
*/
export type Line = {
	text: string;
	kind: LineKind;
	/**
	The line cut at its pipes, kept by `pipesOf()`.
	*/
	pipes?: Pipes;
};

/**
A line cut at its pipes.
*/
export type Pipes = {
	/**
	It begins with a pipe.
	*/
	readonly leads: boolean;
	/**
	It ends with a pipe.
	*/
	readonly ends: boolean;
	/**
	What stands between, trimmed; an escaped pipe has lost its backslash.
	*/
	readonly cells: readonly string[];
};

const delimiter = /^\|?[\t ]*:?-+:?[\t ]*(?:[+|][\t ]*:?-+:?[\t ]*)*\|?$/;
const rule =
	/^(?:-[\t ]*-[\t ]*(?:-[\t ]*)+|\*[\t ]*\*[\t ]*(?:\*[\t ]*)+|_[\t ]*_[\t ]*(?:_[\t ]*)+)$/;
/** A year is no number of an item. */
const ordered = /^(?!(?:1\d|20)\d\d\.)\d{1,9}[).][\t ]+\S/;
const bullet = /^[*+-][\t ]+\S/;
/**
What begins an item as well, though not in Markdown.
*/
const otherBullets = new Set('•●▪◦‣·–—');
const heading = /^#{1,6}(?:[\t ]|$)/;
const html = /^<(?:[!/?]|[a-z][\d\-a-z]*(?:[\s/>]|$))/i;
/**
A footnote, or a label and what can only be an address: `[Anna]: Yes` is what Anna said.
*/
const isDefinition = (trimmed: string): boolean =>
	/^\[\^[^\]]{1,999}\]:/.test(trimmed) || isPlausibleTarget(trimmed);

/**
Whether a line, trimmed, is the row of dashes under a table's header.
*/
export function isDelimiter(trimmed: string): boolean {
	return (
		trimmed.includes('|') && trimmed.includes('-') && delimiter.test(trimmed)
	);
}

/**
A pipe that a backslash makes a letter.
*/
export const escapedPipe = String.raw`\|`;

/**
Whether a trimmed text ends with a pipe that no backslash makes a letter.
*/
export function endsWithPipe(trimmed: string): boolean {
	return trimmed.endsWith('|') && !trimmed.endsWith(escapedPipe);
}

/**
Where an image `![alt](address)` that begins at an offset ends, brackets inside its words counted; -1 for none.
*/
export function imageEnd(text: string, at: number): number {
	if (text[at] !== '!' || text[at + 1] !== '[') {
		return -1;
	}

	const words = balancedEnd(text, at + 1, '[', ']');
	return words === -1 || text[words] !== '('
		? -1
		: balancedEnd(text, words, '(', ')');
}

function balancedEnd(
	text: string,
	at: number,
	open: string,
	close: string,
): number {
	let depth = 0;
	for (let index = at; index < text.length; index++) {
		const character = text[index];
		if (character === '\\') {
			index++;
		} else if (character === open) {
			depth++;
		} else if (character === close && --depth === 0) {
			return index + 1;
		}
	}

	return -1;
}

/**
One image whose words have a bracket without its other half.
*/
export const strayBracket = /^!\[(?<alt>[^\n]*)\](?<target>\([^\s()]+\))$/;

function isImages(trimmed: string): boolean {
	let at = 0;
	while (at < trimmed.length) {
		const end = imageEnd(trimmed, at);
		if (end === -1) {
			return (
				at === 0 &&
				trimmed.split('](', 3).length === 2 &&
				strayBracket.test(trimmed)
			);
		}

		at = end;
		while (trimmed[at] === ' ') {
			at++;
		}
	}

	return true;
}

function bulletKind(trimmed: string): LineKind {
	if (bullet.test(trimmed)) {
		return rule.test(trimmed)
			? 'rule'
			: isDelimiter(trimmed)
				? 'delimiter'
				: /^\+[\t ]+\d/.test(trimmed)
					? // A rise, not an item.
						'plain'
					: 'item';
	}

	if (trimmed.length === 1) {
		return 'dash';
	}

	return rule.test(trimmed)
		? 'rule'
		: isDelimiter(trimmed)
			? 'delimiter'
			: 'plain';
}

/**
A sentence that begins with an amount without its sign: `|x| is less than |y| for all x.`
*/
const absolute = /^\|[^\s|]{1,12}\| (?:[^|]|\|[^\s|]{1,12}\|(?=.))*$/;

function markedKind(first: string, trimmed: string): LineKind {
	switch (first) {
		case '|': {
			return /^[\s|]+$/.test(trimmed)
				? 'pipe'
				: isDelimiter(trimmed)
					? 'delimiter'
					: trimmed.length > 30 && absolute.test(trimmed)
						? 'plain'
						: 'row';
		}

		case '-':
		case '*':
		case '+': {
			return bulletKind(trimmed);
		}

		case '#': {
			// A column of numbers is called so.
			return /^#[\t ]*\|/.test(trimmed) &&
				(endsWithPipe(trimmed) || trimmed.split('|', 3).length > 2)
				? 'row'
				: heading.test(trimmed)
					? 'heading'
					: 'plain';
		}

		case '>': {
			// The prompt of Python is none, nor is what points elsewhere with two of them, nor more than so many per cent.
			return trimmed.startsWith('>>> ') ||
				/^>\s?\d[\d.,]*\s?[%‰€$£°]/.test(trimmed) ||
				(trimmed.startsWith('>>') &&
					trimmed.length <= 120 &&
					isPointer(trimmed.toLowerCase()))
				? 'plain'
				: 'quote';
		}

		case '`':
		case '~': {
			return trimmed.startsWith(first.repeat(3)) ? 'fence' : 'plain';
		}

		case '_': {
			return rule.test(trimmed) ? 'rule' : 'plain';
		}

		case '<': {
			return html.test(trimmed) ? 'html' : 'plain';
		}

		case '!': {
			return isImages(trimmed) ? 'image' : 'plain';
		}

		case '[': {
			return isDefinition(trimmed) ? 'definition' : 'plain';
		}

		case ':': {
			return isDelimiter(trimmed) ? 'delimiter' : 'plain';
		}

		default: {
			return first >= '0' && first <= '9' && ordered.test(trimmed)
				? 'item'
				: trimmed.length === 1 && otherBullets.has(trimmed)
					? 'dash'
					: 'plain';
		}
	}
}

/**
Columns of blanks before the first word; a tab goes to the next multiple of four.
*/
export function indentOf(text: string): number {
	let columns = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.codePointAt(at)!;
		if (code === 32) {
			columns++;
		} else if (code === 9) {
			columns += 4 - (columns % 4);
		} else {
			break;
		}
	}

	return columns;
}

/**
What a line looks like by itself.
*/
export function kindOf(text: string): LineKind {
	const code = text.codePointAt(0) ?? 32;
	// A letter begins nearly every line of prose.
	if ((code > 64 && code < 91) || (code > 96 && code < 123)) {
		return endsWithPipe(text.trimEnd()) ? 'row' : 'plain';
	}

	const trimmed = text.trim();
	if (trimmed === '') {
		return 'blank';
	}

	const kind = markedKind(trimmed[0]!, trimmed);
	if (kind === 'plain' && endsWithPipe(trimmed)) {
		return 'row';
	}

	return (kind === 'plain' || kind === 'html') && indentOf(text) >= 4
		? 'indented'
		: kind;
}

/**
Cuts a text into its lines.
*/
export function readLines(text: string): Line[] {
	const source = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
	const lines = source
		.split('\n')
		.map((line): Line => ({text: line, kind: kindOf(line)}));
	keepDashes(lines);
	return lines;
}

/**
Single dashes in each cell: that no value is known, under a line of longer ones.
*/
const dashes = /^\|[\t ]*-[\t ]*(?:\|[\t ]*-[\t ]*)+\|$/;

/**
A row of single dashes below a table's line of longer ones is a row.
*/
function keepDashes(lines: readonly Line[]): void {
	let isRuled = false;
	for (const line of lines) {
		if (line.kind === 'delimiter') {
			if (isRuled && dashes.test(line.text.trim())) {
				line.kind = 'row';
			}

			isRuled ||= line.text.includes('--');
		} else if (line.kind !== 'row' && line.kind !== 'pipe') {
			isRuled = false;
		}
	}
}

/**
The source of the lines from `first` up to `last`, without those that cleaning has taken.
*/
export function sourceOf(
	lines: readonly Line[],
	first: number,
	last: number,
): string {
	return first === last
		? lines[first]!.text
		: lines
				.slice(first, last + 1)
				.filter(({kind}) => kind !== 'dropped')
				.map(({text}) => text)
				.join('\n');
}
