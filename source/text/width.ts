import {bits, classOf} from './characters.js';
import {clusterWidth, remember} from './cluster-width.js';
import {graphemeEnds, stretchEnd} from './segment.js';

/**
A user-perceived character: its width in columns, its place in UTF-16 units.
*/
export type Grapheme = {
	readonly text: string;
	readonly width: number;
	readonly start: number;
};

const ascii = /^[\u{20}-\u{7E}]*$/u;
function measureStretch(stretch: string): number {
	let width = 0;
	for (const cluster of clustersOf(stretch, 0, stretch.length)) {
		width += cluster.width;
	}

	return width;
}

const stretchWidth = (stretch: string) => remember(stretch, measureStretch);

function* clustersOf(text: string, start: number, end: number) {
	let from = start;
	for (const to of graphemeEnds(text, start, end)) {
		const cluster = text.slice(from, to);
		yield {text: cluster, width: clusterWidth(cluster), start: from};
		from = to;
	}
}

/**
The graphemes of a text, in order. Only where characters can join is the (slow) segmenter asked.
*/
export function* graphemes(text: string): Generator<Grapheme, void> {
	let index = 0;
	while (index < text.length) {
		const codePoint = text.codePointAt(index)!;
		const next = index + (codePoint > 0xff_ff ? 2 : 1);
		const flags = classOf(codePoint);
		if (
			(flags & bits.complex) === 0 &&
			(next >= text.length ||
				(classOf(text.codePointAt(next)!) & bits.complex) === 0)
		) {
			yield {
				text: text.slice(index, next),
				width: flags & bits.width,
				start: index,
			};
			index = next;
			continue;
		}

		const end = stretchEnd(text, index);
		yield* clustersOf(text, index, end);
		index = end;
	}
}

/**
How many columns a text takes on a terminal. Controls take none.

ASCII is counted, other plain characters are looked up, and only stretches in which characters can join into graphemes
are segmented.
*/
export function stringWidth(text: string): number {
	if (ascii.test(text)) {
		return text.length;
	}

	let width = 0;
	let index = 0;
	let last = 0;
	let before = 0;
	while (index < text.length) {
		const codePoint = text.codePointAt(index)!;
		const flags = classOf(codePoint);
		if ((flags & bits.complex) !== 0) {
			// The plain character before may belong to it: take back its width and ask for the stretch.
			const end = stretchEnd(text, last);
			width += stretchWidth(text.slice(last, end)) - before;

			index = end;
			last = end;
			before = 0;
			continue;
		}

		last = index;
		before = flags & bits.width;
		width += before;
		index += codePoint > 0xff_ff ? 2 : 1;
	}

	return width;
}

/**
The nearest place at or before an offset at which no grapheme is cut, in UTF-16 units.
*/
export function boundaryBefore(text: string, offset: number): number {
	const isPlain = (index: number) =>
		index < 0 ||
		index >= text.length ||
		(classOf(text.codePointAt(index)!) & bits.complex) === 0;
	if (offset <= 0 || offset >= text.length) {
		return Math.max(0, Math.min(offset, text.length));
	}

	if (isPlain(offset) && isPlain(offset - 1)) {
		return offset;
	}

	let start = offset - 1;
	while (start > 0 && !(isPlain(start) && isPlain(start - 1))) {
		start--;
	}

	let boundary = start;
	for (const cluster of graphemes(text.slice(start))) {
		if (start + cluster.start > offset) {
			break;
		}

		boundary = start + cluster.start;
	}

	return boundary;
}
