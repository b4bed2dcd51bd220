import {eastAsianWidth} from 'get-east-asian-width';
import {bits, classOf} from './characters.js';

/**
A user-perceived character: its width in columns, its place in UTF-16 units.
*/
export type Grapheme = {
	readonly text: string;
	readonly width: number;
	readonly start: number;
};

const ascii = /^[\u{20}-\u{7E}]*$/u;
const visible =
	/[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Enclosing_Mark}\p{Format}\p{Nonspacing_Mark}\p{Surrogate}]/u;
const widening = /[\p{Spacing_Mark}\u{FF00}-\u{FFEF}]/u;
const pictograph = /\p{Extended_Pictographic}/gu;
const keycap = /^[\d#*]\u{20E3}$/u;
const anyJamo = /[\u{1100}-\u{11FF}\u{A960}-\u{A97C}\u{D7B0}-\u{D7FB}]/u;
const syllable =
	/[\u{1100}-\u{115F}\u{A960}-\u{A97C}][\u{1160}-\u{11A7}\u{D7B0}-\u{D7C6}][\u{11A8}-\u{11FF}\u{D7CB}-\u{D7FB}]?/gu;

// Both cost milliseconds to make, and most texts never need them.
let segmenter: Intl.Segmenter | undefined;
let emoji: RegExp | undefined;

function isWideEmoji(cluster: string): boolean {
	// The longest emoji has fewer than 40 units.
	if (cluster.length > 50) {
		return false;
	}

	const everyEmoji = String.raw`^\p{RGI_Emoji}$`;
	emoji ??= new RegExp(everyEmoji, 'v');
	if (emoji.test(cluster) || keycap.test(cluster)) {
		return true;
	}

	return (
		cluster.includes('\u{200D}') && (cluster.match(pictograph)?.length ?? 0) > 1
	);
}

/**
After npm's string-width 8, which Ink measures with: both must agree on every row.
*/
function measureCluster(cluster: string): number {
	const first = cluster.search(visible);
	if (first < 0) {
		return 0;
	}

	if (isWideEmoji(cluster)) {
		return 2;
	}

	const rest = cluster.slice(first);
	let width = 0;
	if (anyJamo.test(rest.charAt(0))) {
		// A leading jamo with its vowel and its trailing one is one square; what is left over stands by itself.
		for (const character of rest.replaceAll(syllable, '\u{1100}')) {
			width += visible.test(character)
				? eastAsianWidth(character.codePointAt(0)!)
				: 0;
		}

		return width;
	}

	for (const character of rest) {
		if (width === 0 || widening.test(character)) {
			width += eastAsianWidth(character.codePointAt(0)!);
		}
	}

	return width;
}

const remembered = new Map<string, number>();

/**
Remembers the widths of short texts: the same words come again and again.
*/
function remember(text: string, measure: (text: string) => number): number {
	if (text.length > 64) {
		return measure(text);
	}

	const before = remembered.get(text);
	if (before !== undefined) {
		return before;
	}

	if (remembered.size > 5000) {
		remembered.clear();
	}

	const width = measure(text);
	remembered.set(text, width);
	return width;
}

const clusterWidth = (cluster: string) => remember(cluster, measureCluster);

const stretchWidth = (stretch: string) => remember(stretch, measureStretch);

function measureStretch(stretch: string): number {
	let width = 0;
	for (const cluster of clustersOf(stretch, 0, stretch.length)) {
		width += cluster.width;
	}

	return width;
}

/**
Where the complex stretch ends that holds the character at `start`: after the first two plain neighbours.
*/
function stretchEnd(text: string, start: number): number {
	let index = start;
	let isPlain = false;
	while (index < text.length) {
		const codePoint = text.codePointAt(index)!;
		if ((classOf(codePoint) & bits.complex) !== 0) {
			isPlain = false;
		} else if (isPlain) {
			return index;
		} else {
			isPlain = true;
		}

		index += codePoint > 0xff_ff ? 2 : 1;
	}

	return index;
}

function* clustersOf(text: string, start: number, end: number) {
	segmenter ??= new Intl.Segmenter();
	for (const {segment, index} of segmenter.segment(text.slice(start, end))) {
		yield {
			text: segment,
			width: clusterWidth(segment),
			start: start + index,
		};
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
