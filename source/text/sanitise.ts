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

const clean = /^[\n -~]*$/;

// The grammar of ECMA-48, 7- and 8-bit; a control string may end with BEL as well, as xterm's do.
const csi = String.raw`(?:\x1B\[|\x9B)(?:[0-?]{0,256}[ -\/]{0,16}[@-~])?`;
const controlString = String.raw`(?:\x1B[\]PX^_]|[\x9D\x90\x98\x9E\x9F])(?:[^\0-\x1F\x7F-\x9F]{0,4096}(?:\x1B\\|[\x9C\x07]))?`;
// A letter or digit that begins a word is not taken for the end of an escape: no word loses its first letter.
const escape = String.raw`\x1B(?:[#%()*+\-.\/][0-~]|[0-~](?<![\dA-Za-z](?=[\p{L}\p{M}\p{N}])))?`;
const lineEnd = String.raw`\r\n|[\r\v\f\x85\u2028\u2029]`;
const control = String.raw`[\0-\x08\x0E-\x1F\x7F-\x9F\p{Cs}\uFFFE\uFFFF]`;
// Joiners and selectors are looked at later. The signs of Arabic, Syriac and Kaithi are seen, on the number that follows.
const invisible = String.raw`(?![\u200C\u200D\uFE0E\uFE0F]|[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}](?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}])[\p{Cf}\p{Default_Ignorable_Code_Point}]`;

const strayJoiner = String.raw`(?<!\p{L}(?=.[\p{L}\p{M}]))(?<!\p{M}(?=.(?![\p{M}\u200C\u200D])))(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F](?=.\p{Extended_Pictographic}))[\u200C\u200D]`;
const straySelector = String.raw`(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}])(?<![\d#*](?=.\u20E3))[\uFE0E\uFE0F]`;
const surplusMarks = String.raw`(?<=\p{M}{4})\p{M}+`;
// A mark without a letter gets the circle that stands for one: on a terminal it would change whatever is before it.
const orphan = String.raw`(?<=^|[ \n\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000])(?=\p{M})`;

type Patterns = {
	readonly unsafe: RegExp;
	readonly selector: RegExp;
	readonly joiner: RegExp;
	readonly marks: RegExp;
	readonly orphan: RegExp;
};

let compiled: Patterns | undefined;

function patterns(): Patterns {
	compiled ??= {
		unsafe: new RegExp(
			String.raw`${csi}|${controlString}|${escape}|\t|${lineEnd}|${control}|${invisible}`,
			'gu',
		),
		selector: new RegExp(straySelector, 'gu'),
		joiner: new RegExp(strayJoiner, 'gu'),
		marks: new RegExp(surplusMarks, 'gu'),
		orphan: new RegExp(orphan, 'gu'),
	};
	return compiled;
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
	const {unsafe, selector, joiner, marks, orphan: alone} = patterns();
	const drop = () => {
		count++;
		return '';
	};

	let result = text.replaceAll(unsafe, match => {
		if (match === '\t') {
			return ' ';
		}

		if (/^[\v\f\r\u0085\u2028\u2029]/.test(match)) {
			return '\n';
		}

		count += harmless.has(match) ? 0 : 1;
		return visibleInvisible.test(match) ? '' : replacement;
	});
	result = result
		.replaceAll(selector, drop)
		.replaceAll(joiner, drop)
		.replaceAll(marks, drop)
		.replaceAll(alone, () => {
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
