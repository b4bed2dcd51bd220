import type {Session} from './context.js';
import {fencedLines} from './enclosed.js';
import {kindOf, type Line} from './lines.js';
import {rawBlockOf, rawEnd} from './raw-html.js';

/**
What begins one that ends at a blank line: a tag alone, or one of a block.
*/
const tagAlone = /^<\/?[a-z][^<>]*>$/i;
const blockTag =
	/^<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|th|thead|tr|ul)(?:[\s/>]|$)/i;

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
		const block = rawBlockOf(line);
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
