import {bits, classOf} from './characters.js';
import type {Safe} from './safe.js';
import {graphemes} from './width.js';

/*
What ends a control string is looked for on its own line and within 4,096 characters only; where it is missing, just the
introducer is replaced and what follows stays as text. So nothing can swallow the rest of an article, and each character
is looked at a bounded number of times.
*/

/**
What takes the place of anything that is not text.
*/
const replacement = '\u{FFFD}';

const clean = /^[\n\u{20}-\u{7E}]*$/u;

// Controls by their names in ECMA-48; those of 0x80 and above are the 8-bit forms.
const [BEL, ESC, NEL, DCS, SOS, CSI, ST, OSC, PM, APC] = String.fromCodePoint(
	0x07,
	0x1b,
	0x85,
	0x90,
	0x98,
	0x9b,
	0x9c,
	0x9d,
	0x9e,
	0x9f,
);

// The grammar of ECMA-48, 7- and 8-bit; a control string may end with BEL as well, as xterm's do.
const sequence = String.raw`(?:${ESC}\[|${CSI})(?:[\u{30}-\u{3F}]{0,256}[\u{20}-\u{2F}]{0,16}[\u{40}-\u{7E}])?`;
const controlString = String.raw`(?:${ESC}[PX\]\^_]|[${DCS}${SOS}${OSC}${PM}${APC}])(?:\P{Control}{0,4096}(?:${ESC}\\|[${ST}${BEL}]))?`;
// A letter or digit that begins a word is not taken for the end of an escape: no word loses its first letter.
const escape = String.raw`${ESC}(?:[#%\u{28}-\u{2B}\-.\/][\u{30}-\u{7E}]|[\u{30}-\u{7E}](?<![\dA-Za-z](?=[\p{Letter}\p{Mark}\p{Number}])))?`;
const lineEnd = String.raw`\r\n|[\r\v\f${NEL}\u{2028}\u{2029}]`;
const control = String.raw`(?!\n)[\p{Control}\p{Surrogate}\u{FFFE}\u{FFFF}]`;
// Joiners and selectors are looked at later. The signs of Arabic, Syriac and Kaithi are seen, on the number that follows.
const invisible = String.raw`(?![\u{200C}\u{200D}\u{FE0E}\u{FE0F}]|[\u{600}-\u{605}\u{6DD}\u{70F}\u{890}\u{891}\u{8E2}\u{110BD}\u{110CD}](?!\p{Default_Ignorable_Code_Point})[\p{Letter}\p{Number}])[\p{Default_Ignorable_Code_Point}\p{Format}]`;

const strayJoiner =
	/(?<!\p{Letter}(?=.[\p{Letter}\p{Mark}]))(?<!\p{Mark}(?=.(?![\p{Mark}\u{200C}\u{200D}])))(?<![\p{Emoji_Modifier}\p{Extended_Pictographic}\u{FE0F}](?=.\p{Extended_Pictographic}))[\u{200C}\u{200D}]/gu;
const straySelector =
	/(?<![\p{Emoji_Modifier}\p{Extended_Pictographic}\p{Regional_Indicator}])(?<![\d#*](?=.\u{20E3}))[\u{FE0E}\u{FE0F}]/gu;
// A skin tone without anybody: measured as a mark, drawn as a square.
const strayTone = /(?<!\p{Extended_Pictographic}\u{FE0F}?)\p{Emoji_Modifier}/gu;
const surplusMarks = /(?<=\p{Mark}{4})\p{Mark}+/gu;
// A mark without a letter gets the circle that stands for one: on a terminal it would change whatever is before it.
const orphan =
	/(?<=^|[\n \u{1680}\u{2000}-\u{2006}\u{2008}-\u{200A}\u{205F}\u{3000}])(?=[\p{Mark}\u{E33}\u{EB3}\u{FF9E}\u{FF9F}])/gu;

let pattern: RegExp | undefined;

/**
What is not text; few sources have any, so the pattern is made for the first of them.
*/
function unsafe(): RegExp {
	pattern ??= new RegExp(
		[
			sequence,
			controlString,
			escape,
			String.raw`\t`,
			lineEnd,
			control,
			invisible,
		].join('|'),
		'gu',
	);
	return pattern;
}

// Common on honest pages, and nothing to see: dropped without being counted.
const harmless = new Set(['\u{AD}', '\u{200B}', '\u{2060}', '\u{FEFF}']);
const visibleInvisible = /^[\p{Default_Ignorable_Code_Point}\p{Format}]/u;
const longest = 32;

/**
Whether a text has nothing but characters that stand for themselves; all others are controls or `complex`.
*/
function isPlain(text: string): boolean {
	for (let index = 0; index < text.length; index++) {
		const codePoint = text.codePointAt(index)!;
		if (
			(codePoint < 0x20 && codePoint !== 0x0a) ||
			codePoint === 0x7f ||
			(classOf(codePoint) & bits.complex) !== 0
		) {
			return false;
		}

		index += codePoint > 0xff_ff ? 1 : 0;
	}

	return true;
}

/**
Whether some grapheme may be longer than any that is written in earnest.
*/
function mayHoldLongCluster(text: string): boolean {
	let start = 0;
	let wasPlain = false;
	for (let index = 0; index < text.length; index++) {
		const codePoint = text.codePointAt(index)!;
		const plain = (classOf(codePoint) & bits.complex) === 0;
		if (plain && wasPlain) {
			start = index;
		} else if (index - start > longest) {
			return true;
		}

		wasPlain = plain;
		index += codePoint > 0xff_ff ? 1 : 0;
	}

	return false;
}

/**
Parts graphemes of more than 32 units, without losing a letter of them.
*/
function capClusters(text: string): {text: string; count: number} {
	let count = 0;
	let result = '';
	for (const cluster of graphemes(text)) {
		if (cluster.text.length <= longest) {
			result += cluster.text;
			continue;
		}

		let length = 0;
		for (const character of cluster.text) {
			if (length + character.length > longest / 2 - 1) {
				result += replacement;
				length = 0;
			}

			result += character;
			length += character.length;
		}

		count++;
	}

	return {text: result, count};
}

/**
Makes text safe for a terminal, and counts the places where something other than a blank was replaced or dropped.

Controls, control sequences and lone surrogates become U+FFFD, one for a sequence; a tab becomes a blank and every kind of
line end `\n`; what is invisible is dropped, and joiners, selectors and marks stay only where a script or an emoji has
use for them. Safe text stays as it is.
*/
export function sanitiseCounted(text: string): {text: Safe; count: number} {
	if (clean.test(text) || isPlain(text)) {
		return {text: text as Safe, count: 0};
	}

	let count = 0;
	const drop = () => {
		count++;
		return '';
	};

	let result = text.replaceAll(unsafe(), match => {
		if (match === '\t') {
			return ' ';
		}

		if (/^[\v\f\r\u{85}\u{2028}\u{2029}]/u.test(match)) {
			return '\n';
		}

		count += harmless.has(match) ? 0 : 1;
		return visibleInvisible.test(match) ? '' : replacement;
	});
	result = result
		.replaceAll(strayTone, () => {
			count++;
			return replacement;
		})
		.replaceAll(straySelector, () => drop())
		.replaceAll(strayJoiner, () => drop())
		.replaceAll(surplusMarks, () => drop())
		.replaceAll(orphan, () => {
			count++;
			return '\u{25CC}';
		});
	if (mayHoldLongCluster(result)) {
		const capped = capClusters(result);
		result = capped.text;
		count += capped.count;
	}

	return {text: result as Safe, count};
}

/**
Makes text safe for a terminal: see `sanitiseCounted`. Text that is safe already is returned as it is.
*/
export function sanitise(text: string): Safe {
	return sanitiseCounted(text).text;
}

/**
Makes a name or a sentence safe that has to stand on one line: as `sanitise`, and every run of blanks is one blank.
*/
export function sanitiseLine(text: string): Safe {
	return sanitise(text).replaceAll(/\s+/g, ' ').trim() as Safe;
}

/**
A stretch of safe text is safe, where no pair of surrogates is cut.
*/
export function sliceSafe(text: Safe, start: number, end: number): Safe {
	return text.slice(start, end) as Safe;
}

/**
Safe texts one after the other are safe.
*/
export function joinSafe(parts: readonly Safe[], separator = ''): Safe {
	return parts.join(separator) as Safe;
}

/**
The program's own words, written in its source.
*/
export function own(text: string): Safe {
	return text as Safe;
}
