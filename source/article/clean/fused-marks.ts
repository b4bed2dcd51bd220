import type {Session} from './context.js';
import type {Line, LineKind} from './lines.js';

/**
Code and addresses, which are passed over, and a stretch in emphasis.
*/
const stretch =
	/`[^`]{0,2000}`|\]\([^\s)]{0,2000}\)|\b(?:https?:\/\/|www\.)\S{1,2000}|(?<mark>\*{1,3})(?![\s*])(?<words>[^*]{1,300})(?<!\s)\k<mark>/g;
const verbatim = new Set<LineKind>(['indented', 'html', 'definition', 'image']);

/**
Whether two words stand against each other that were two before a line's end between them was lost: a small letter, then a
capital or a figure.
*/
const isFused = (before: string, after: string): boolean =>
	// Most stand beside a blank or a stop; this is read in less time than the classes below.
	/[\da-z\u0080-\uFFFF]$/.test(before) &&
	/^[\dA-Z\u0080-\uFFFF]/.test(after) &&
	((/\p{Lowercase_Letter}{2}$/u.test(before) &&
		/^[\p{Number}\p{Uppercase_Letter}]/u.test(after)) ||
		(/\p{Number}$/u.test(before) &&
			/^\p{Uppercase_Letter}\p{Lowercase_Letter}/u.test(after)));

type Seam = {
	readonly at: number;
	/**
	What is emphasised is a phrase or a label, or fused on both sides: surely no part of a word.
	*/
	readonly isSure: boolean;
};

/**
Where a blank is missing at the edge of an emphasis.
*/
function seamsOf(text: string): Seam[] {
	const seams: Seam[] = [];
	// The last stretch, where another follows right behind it.
	let last = {end: -1, words: ''};
	for (const match of text.matchAll(stretch)) {
		const {mark, words} = match.groups!;
		const {index} = match;
		if (mark === undefined || words === undefined) {
			continue;
		}

		const end = index + match[0].length;
		const isNext = last.end === index;
		const before = isNext
			? last.words
			: text.slice(Math.max(0, index - 2), index);
		const after = text.slice(end, end + 3).replace(/^`/, '');
		const isLeft = isFused(before.slice(-2), words.slice(0, 2));
		const isRight = isFused(words.slice(-2), after);
		const isSure =
			(isLeft && isRight) || isNext || /\s/.test(words) || /[:：]$/.test(words);
		seams.push(
			...(isLeft ? [{at: index, isSure}] : []),
			...(isRight ? [{at: end, isSure}] : []),
		);
		last = {end, words};
	}

	return seams;
}

/**
Paragraphs that ran together where one began or ended in emphasis (`engine**Notes:** keep dry`), in a text that came as
Markdown: kind 15, with a mark between the words. Parted by a blank. A single word in emphasis may be a part of the word it
touches (`Java**Script**`), and is only parted where others surely ran together. Changes the lines.
*/
export function partFusedMarks(lines: readonly Line[], session: Session): void {
	const found: Array<{readonly index: number; readonly seams: Seam[]}> = [];
	let isCode = false;
	for (const [index, {kind, text}] of lines.entries()) {
		isCode = kind === 'fence' ? !isCode : isCode;
		if (isCode || !text.includes('*') || verbatim.has(kind)) {
			continue;
		}

		const seams = seamsOf(text);
		if (seams.length > 0) {
			found.push({index, seams});
		}
	}

	if (!found.some(({seams}) => seams.some(({isSure}) => isSure))) {
		return;
	}

	for (const {index, seams} of found) {
		const line = lines[index]!;
		let text = '';
		let from = 0;
		for (const {at} of seams) {
			text += `${line.text.slice(from, at)} `;
			from = at;
		}

		const start = Math.max(0, seams[0]!.at - 40);
		text += line.text.slice(from);
		if (
			session.report({
				kind: 'fused-emphasis',
				act: 'repaired',
				first: index,
				last: index,
				before: line.text.slice(start, start + 80),
				after: text.slice(start, start + 80 + seams.length),
				reason: 'A word ran into the emphasis beside it.',
			})
		) {
			line.text = text;
			delete line.pipes;
		}
	}
}
