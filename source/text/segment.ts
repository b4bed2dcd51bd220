import {bits, classOf} from './characters.js';

/*
Graphemes after UAX 29. Where marks, joiners and flags are all there is to it, its rules GB9, GB11 and GB12 are followed
here; only for scripts that need more (Indic conjuncts, jamo) is the platform's segmenter asked, which takes 10 ms to make
and is slow.
*/

let segmenter: Intl.Segmenter | undefined;

const pictograph = /^\p{Extended_Pictographic}/u;
const joiner = 0x20_0d;

function isRuled(text: string, start: number, end: number): boolean {
	for (let index = start; index < end; index++) {
		const codePoint = text.codePointAt(index)!;
		const flags = classOf(codePoint);
		if (
			(flags & bits.complex) !== 0 &&
			(flags & (bits.extending | bits.regional)) === 0
		) {
			return false;
		}

		index += codePoint > 0xff_ff ? 1 : 0;
	}

	return true;
}

/**
Where each grapheme of a stretch ends, in UTF-16 units of the text.
*/
function* endsByRule(text: string, start: number, end: number) {
	let base = -1;
	let before = -1;
	let isTied = false;
	let regionals = 0;
	let index = start;
	while (index < end) {
		const codePoint = text.codePointAt(index)!;
		const flags = classOf(codePoint);
		const isExtending = (flags & bits.extending) !== 0;
		const isRegional = (flags & bits.regional) !== 0;
		const isJoined =
			(isExtending && before >= 0x20 && before !== 0x7f) ||
			(isRegional && regionals % 2 === 1) ||
			(isTied && pictograph.test(text.slice(index, index + 2)));
		if (index > start && !isJoined) {
			yield index;
		}

		// A joiner ties when it comes after an emoji and its marks, and there was no joiner before.
		isTied =
			codePoint === joiner &&
			base >= 0 &&
			pictograph.test(String.fromCodePoint(base));
		if (codePoint === joiner) {
			base = -1;
		} else if (!(isExtending && isJoined)) {
			base = codePoint;
		}

		regionals = isRegional ? regionals + 1 : 0;
		before = codePoint;
		index += codePoint > 0xff_ff ? 2 : 1;
	}

	if (end > start) {
		yield end;
	}
}

function* endsBySegmenter(text: string, start: number, end: number) {
	segmenter ??= new Intl.Segmenter();
	for (const {segment, index} of segmenter.segment(text.slice(start, end))) {
		yield start + index + segment.length;
	}
}

/**
Where each grapheme of a stretch ends that begins and ends at a boundary; offsets in UTF-16 units of the text.
*/
export function graphemeEnds(
	text: string,
	start: number,
	end: number,
): Generator<number, void> {
	return isRuled(text, start, end)
		? endsByRule(text, start, end)
		: endsBySegmenter(text, start, end);
}

/**
Where the complex stretch ends that holds the character at `start`: after the first two plain neighbours.
*/
export function stretchEnd(text: string, start: number): number {
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
