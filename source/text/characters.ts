import {eastAsianWidth} from 'get-east-asian-width';

/**
What a terminal makes of a single character, as bits; `classOf` gives it.

The lowest two bits are the width in columns. The others:
- `complex`: may belong to one grapheme with its neighbours, so that a segmenter has to be asked. Between two characters
  without this bit there is always a grapheme boundary.
- `ideograph`: a line may break before and after it (Chinese, Japanese, emoji).
- `closing`, `opening`: no line begins, none ends with it, where ideographs are concerned.
- `blank`: a space at which lines break, and which is dropped there.
- `extending`: `complex`, but all it does is to belong to the character before (and, a joiner, tie emoji together).
- `regional`: `complex`; two of them are a flag.
*/
export const bits = {
	width: 3,
	complex: 4,
	ideograph: 8,
	closing: 16,
	opening: 32,
	blank: 64,
	extending: 256,
	regional: 512,
} as const;

const known = 128;

const complexPattern =
	/[\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\p{Format}\p{Line_Separator}\p{Mark}\p{Paragraph_Separator}\p{Surrogate}\p{Grapheme_Extend}\p{Regional_Indicator}\u{80}-\u{9F}\u{D4E}\u{E33}\u{EB3}\u{1100}-\u{11FF}\u{A960}-\u{A97C}\u{D7B0}-\u{D7FB}\u{FFFE}\u{FFFF}\u{111C2}\u{111C3}\u{113D1}\u{1193F}\u{11941}\u{11A3A}\u{11A84}-\u{11A89}\u{11D46}\u{11F02}\u{16D63}\u{16D67}-\u{16D6A}]/u;
const markPattern = /[\p{Enclosing_Mark}\p{Nonspacing_Mark}]/u;
const tyingPattern = /[\p{Emoji_Modifier}\u{200C}\u{200D}]/u;
// Scripts whose marks join nothing after them: no virama is among these.
const simpleMarks: ReadonlyArray<readonly [number, number]> = [
	[0x3_00, 0x8_ff],
	[0xe_31, 0xe_ff],
	[0x1a_b0, 0x1a_ff],
	[0x1d_c0, 0x1d_ff],
	[0x20_d0, 0x20_ff],
	[0xfe_00, 0xfe_2f],
];
const regionalPattern = /\p{Regional_Indicator}/u;
const ideographPattern =
	/[\p{Emoji_Presentation}\p{Script=Bopomofo}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Yi}\u{3000}-\u{303F}\u{FE30}-\u{FE4F}\u{FF01}-\u{FF60}]/u;
// The small kana and the marks that no Japanese line begins with, after JIS X 4051.
const closingPattern =
	/[\p{Close_Punctuation}\p{Final_Punctuation}!%,.:;?\u{2026}\u{3001}\u{3002}\u{3005}\u{303B}\u{3041}\u{3043}\u{3045}\u{3047}\u{3049}\u{3063}\u{3083}\u{3085}\u{3087}\u{308E}\u{309B}-\u{309E}\u{30A1}\u{30A3}\u{30A5}\u{30A7}\u{30A9}\u{30C3}\u{30E3}\u{30E5}\u{30E7}\u{30EE}\u{30FB}-\u{30FE}\u{FF01}\u{FF05}\u{FF0C}\u{FF0E}\u{FF1A}\u{FF1B}\u{FF1F}]/u;
const openingPattern =
	/[\p{Initial_Punctuation}\p{Open_Punctuation}$\u{A3}\u{A5}\u{20AC}]/u;
const gluePattern = /[\u{A0}\u{2007}\u{2011}\u{202F}]/u;
const blankPattern =
	/[ \u{1680}\u{2000}-\u{2006}\u{2008}-\u{200A}\u{205F}\u{3000}]/u;

const limit = 0x4_00_00;
let table: Uint16Array | undefined;

function isExtending(codePoint: number, character: string): boolean {
	return (
		tyingPattern.test(character) ||
		(markPattern.test(character) &&
			simpleMarks.some(([from, to]) => codePoint >= from && codePoint <= to))
	);
}

/**
The bits of a code point, by its properties in Unicode.
*/
export function classify(codePoint: number): number {
	const character = String.fromCodePoint(codePoint);
	if (codePoint < 0x20 || codePoint === 0x7f) {
		return codePoint === 0x0d ? known | bits.complex : known;
	}

	if (complexPattern.test(character)) {
		return (
			known |
			bits.complex |
			(isExtending(codePoint, character) ? bits.extending : 0) |
			(regionalPattern.test(character) ? bits.regional : 0)
		);
	}

	return (
		known |
		eastAsianWidth(codePoint) |
		(ideographPattern.test(character) ? bits.ideograph : 0) |
		(closingPattern.test(character) || gluePattern.test(character)
			? bits.closing
			: 0) |
		(openingPattern.test(character) || gluePattern.test(character)
			? bits.opening
			: 0) |
		(blankPattern.test(character) ? bits.blank : 0)
	);
}

/**
Latin, the punctuation of prose, and what boxes are drawn with: nearly all of most articles, known without the patterns
above, which take milliseconds to compile.
*/
export const common: ReadonlyArray<readonly [number, number]> = [
	[0x20, 0x7e],
	[0xa0, 0xac],
	[0xae, 0x2_4f],
	[0x20_10, 0x20_27],
	[0x25_00, 0x25_a9],
];
const commonClosing = '!%),.:;?]}\u{A0}»\u{2011}’”…';
const commonOpening = '$([{\u{A0}£¥«\u{2011}‘‚‛“„‟';

function classifyCommon(codePoint: number): number | undefined {
	if (!common.some(([from, to]) => codePoint >= from && codePoint <= to)) {
		return undefined;
	}

	const character = String.fromCodePoint(codePoint);
	return (
		known |
		1 |
		(commonClosing.includes(character) ? bits.closing : 0) |
		(commonOpening.includes(character) ? bits.opening : 0) |
		(character === ' ' ? bits.blank : 0)
	);
}

/**
The bits of a code point, remembered.
*/
export function classOf(codePoint: number): number {
	if (codePoint >= limit) {
		return bits.complex;
	}

	table ??= new Uint16Array(limit);
	const remembered = table[codePoint]!;
	if (remembered !== 0) {
		return remembered;
	}

	const found = classifyCommon(codePoint) ?? classify(codePoint);
	table[codePoint] = found;
	return found;
}
