import {bits, classOf} from './characters.js';
import type {Safe} from './safe.js';
import {graphemes, stringWidth} from './width.js';

/*
Where lines may break. This depends on the text alone, never on a width, so that the widths of table columns can be
reckoned from the same pieces that the text is later set with:

- at blanks;
- before and after ideographs, unless a closing mark follows or an opening one precedes (a small part of UAX 14);
- inside tokens of 20 columns or more, after `/ _ - . ? & = , ; : \` and dashes that stand between words.
*/

/**
A stretch that stays on one line: its width, and the columns of blank before it when it does not begin a line.
*/
export type Piece = {
	readonly width: number;
	/**
	0 or 1 where blanks are collapsed, as `toFlow` does.
	*/
	readonly space: number;
};

/**
Takes a piece: its place in UTF-16 units, its width and the blank before it in columns.
*/
export type TakePiece = (
	start: number,
	end: number,
	width: number,
	space: number,
) => void;

const long = 20;
// A mark before anything but another one, or quotes.
const softBreak = /[&,\-./:;=?\\_–—](?!["&',\-./:;=?\\_–—])/g;
const notSoft = /[^&,\-./:;=?\\_–—]/;
// Flags and families are made of characters from here on.
const emojiBegin = 0x1_f0_00;
const newline = 0x0a;
const space = 0x20;

const isDigit = (unit: number) => unit > 0x2f && unit < 0x3a;

function canBreakAfter(text: string, index: number): boolean {
	const flags = classOf(text.codePointAt(index + 1)!);
	if ((flags & (bits.closing | bits.complex)) !== 0) {
		return false;
	}

	const isInNumber =
		isDigit(text.codePointAt(index - 1) ?? 0) &&
		isDigit(text.codePointAt(index + 1)!);
	return !(isInNumber && /[,.]/.test(text.charAt(index)));
}

/**
Parts a token after the marks inside it; what stands before its first letter or digit is never parted from it.
*/
export function splitToken(
	text: Safe,
	from: number,
	to: number,
	spaceBefore: number,
	take: TakePiece,
): void {
	const token = text.slice(from, to);
	const first = token.search(notSoft);
	let start = 0;
	let blank = spaceBefore;
	for (const {index} of token.matchAll(softBreak)) {
		const end = index + 1;
		if (!(
			first >= 0 &&
			index > first &&
			end < token.length &&
			canBreakAfter(token, index)
		)) {
			continue;
		}

		take(from + start, from + end, stringWidth(token.slice(start, end)), blank);
		start = end;
		blank = 0;
	}

	take(from + start, to, stringWidth(token.slice(start)), blank);
}

function takeToken(
	text: Safe,
	place: {start: number; end: number; width: number; space: number},
	take: TakePiece,
): void {
	if (place.width < long) {
		take(place.start, place.end, place.width, place.space);
	} else {
		splitToken(text, place.start, place.end, place.space, take);
	}
}

/**
A token in which lines may break between ideographs. Where nothing in it joins, its characters are its graphemes.
*/
function takeIdeographs(
	text: Safe,
	token: {from: number; to: number; space: number; isComplex: boolean},
	take: TakePiece,
): void {
	const {from, to} = token;
	const place = {start: from, end: from, width: 0, space: token.space};
	let before = 0;
	const add = (end: number, width: number, flags: number) => {
		const canBreak =
			place.end > place.start &&
			((before | flags) & bits.ideograph) !== 0 &&
			(before & bits.opening) === 0 &&
			(flags & bits.closing) === 0;
		if (canBreak) {
			takeToken(text, place, take);
			place.start = place.end;
			place.width = 0;
			place.space = 0;
		}

		place.end = end;
		place.width += width;
		before = flags;
	};

	if (token.isComplex) {
		for (const cluster of graphemes(text.slice(from, to))) {
			const codePoint = cluster.text.codePointAt(0)!;
			const isEmoji = cluster.width === 2 && codePoint >= emojiBegin;
			add(
				from + cluster.start + cluster.text.length,
				cluster.width,
				classOf(codePoint) | (isEmoji ? bits.ideograph : 0),
			);
		}
	} else {
		let index = from;
		while (index < to) {
			const codePoint = text.codePointAt(index)!;
			const flags = classOf(codePoint);
			index += codePoint > 0xff_ff ? 2 : 1;
			add(index, flags & bits.width, flags);
		}
	}

	takeToken(text, place, take);
}

/**
Goes through a text's pieces in order; `endLine` is called at each forced break, with its place.
*/
export function eachPiece(
	text: Safe,
	take: TakePiece,
	endLine: (at: number) => void,
): void {
	let index = 0;
	let blank = 0;
	while (index < text.length) {
		let codePoint = text.codePointAt(index)!;
		if (codePoint === newline) {
			endLine(index);
			blank = 0;
			index++;
			continue;
		}

		const start = index;
		let width = 0;
		let isComplex = false;
		let hasIdeograph = false;
		while (
			codePoint !== space &&
			codePoint !== newline &&
			index < text.length
		) {
			let flags = 1;
			if (codePoint > 0x7e) {
				flags = classOf(codePoint);
				if ((flags & bits.blank) !== 0) {
					break;
				}

				isComplex ||= (flags & bits.complex) !== 0;
				hasIdeograph ||=
					(flags & bits.ideograph) !== 0 || codePoint >= emojiBegin;
				index += codePoint > 0xff_ff ? 1 : 0;
			}

			width += flags & bits.width;
			index++;
			codePoint = text.codePointAt(index) ?? newline;
		}

		if (hasIdeograph) {
			const token = {from: start, to: index, space: blank, isComplex};
			takeIdeographs(text, token, take);
		} else if (index > start) {
			const columns = isComplex ? stringWidth(text.slice(start, index)) : width;
			takeToken(text, {start, end: index, width: columns, space: blank}, take);
		} else {
			blank += codePoint === space ? 1 : classOf(codePoint) & bits.width;
			index++;
			continue;
		}

		blank = 0;
	}
}

/**
The pieces of a text, one list for each forced line; at least one list.
*/
export function pieces(text: Safe): ReadonlyArray<readonly Piece[]> {
	let line: Piece[] = [];
	const lines = [line];
	eachPiece(
		text,
		(_start, _end, width, blank) => {
			line.push({width, space: line.length === 0 ? 0 : blank});
		},
		() => {
			line = [];
			lines.push(line);
		},
	);
	return lines;
}
