import type {Session} from './context.js';
import {fencedLines} from './enclosed.js';
import {kindOf, type Line} from './lines.js';

/**
What begins a block of HTML that goes on over blank lines, and what ends it, as CommonMark has it.
*/
const raw: ReadonlyArray<{
	readonly start: RegExp;
	readonly end: RegExp;
	/** Ends in its paragraph: any `>` ends it, and a quotation may have one. */
	readonly isShort?: boolean;
}> = [
	...['script', 'style', 'pre', 'textarea'].map(name => ({
		start: new RegExp(String.raw`^<${name}(?:[\s>]|$)`, 'i'),
		end: new RegExp(`</${name}>`, 'i'),
	})),
	{start: /^<!--/, end: /-->/},
	{start: /^<\?/, end: /\?>/},
	{start: /^<!\[CDATA\[/, end: /\]\]>/},
	{start: /^<![a-z]/i, end: />/, isShort: true},
];
/**
What begins one that ends at a blank line: a tag alone, or one of a block.
*/
const tagAlone = /^<\/?[a-z][^<>]*>$/i;
const blockTag =
	/^<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)(?:[\s/>]|$)/i;

/**
The line on which a block of HTML ends; -1 where another that begins like it comes first, or what it may not go beyond,
Infinity where neither comes.
*/
function rawEnd(
	lines: readonly Line[],
	start: number,
	{start: opening, end, isShort}: (typeof raw)[number],
): number {
	for (let at = start; at < lines.length; at++) {
		const {kind, text} = lines[at]!;
		if (
			at > start &&
			((kind === 'html' && opening.test(text.trimStart())) ||
				(isShort && kind === 'blank'))
		) {
			return -1;
		}

		// `<!-->` is closed.
		if (end.test(at === start ? text.trimStart().slice(2) : text)) {
			return at;
		}
	}

	return Infinity;
}

function blankAfter(lines: readonly Line[], start: number): number {
	let at = start;
	while (at < lines.length && lines[at]!.kind !== 'blank') {
		at++;
	}

	return at;
}

/**
A comment, or a tag as of a script, that is never closed hides the rest of the text from whatever reads Markdown. A
backslash makes it words. Changes the lines.
*/
export function escapeUnclosed(lines: readonly Line[], session: Session): void {
	if (!lines.some(({kind}) => kind === 'html')) {
		return;
	}

	const fenced = fencedLines(lines);
	const unclosed = new Set<RegExp>();
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at]!;
		if (line.kind !== 'html' || fenced.has(at)) {
			continue;
		}

		const trimmed = line.text.trim();
		const block = raw.find(({start}) => start.test(trimmed));
		if (!block) {
			at =
				tagAlone.test(trimmed) || blockTag.test(trimmed)
					? blankAfter(lines, at)
					: at;
			continue;
		}

		const end = unclosed.has(block.end) ? Infinity : rawEnd(lines, at, block);
		if (end >= at && end < lines.length) {
			at = end;
			continue;
		}

		if (end === Infinity) {
			unclosed.add(block.end);
		}

		escape(line, at, session);
	}
}

function escape(line: Line, at: number, session: Session): void {
	const after = line.text.replace('<', String.raw`\<`);
	if (
		!session.report({
			kind: 'unclosed-tag',
			act: 'repaired',
			first: at,
			last: at,
			before: line.text,
			after,
			reason:
				'What begins here is never closed: all that follows would be hidden with it.',
		})
	) {
		return;
	}

	line.text = after;
	line.kind = kindOf(after);
}
