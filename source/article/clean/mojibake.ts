/*
UTF-8 that was read as Windows-1252: `cafÃ©`. The table is the WHATWG Encoding Standard's index windows-1252 for the bytes
0x80 to 0x9F; Node 20's own decoder of that name reads them as Latin-1.
*/
const special = '€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ';

const bytes = new Map<number, number>();
for (let byte = 0x80; byte <= 0xff; byte++) {
	bytes.set(byte, byte);
}

for (let index = 0; index < special.length; index++) {
	bytes.set(special.codePointAt(index)!, 0x80 + index);
}

/**
A character that begins a sequence, and those that may follow.
*/
const candidates =
	/[\u00C2-\u00F4][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u2022\u2026\u2030\u2039\u203A\u20AC\u2122]{1,3}/g;
/**
Typographic marks may stand after a real letter: `AMANHÃ”`.
*/
const mark = /[\u2013-\u2022\u2026\u2039\u203A]/;

/**
Whether the second half of a sequence may be a mark behind a real letter: of the angle quotes only behind a capital in capitals, or
one that is no sign of a wrong encoding.
*/
const mayClose = (sequence: string, before: string) =>
	// No capital stands inside a word of small letters.
	!(
		/\p{Lowercase_Letter}/u.test(before) && /^[\u00C0-\u00DE]/.test(sequence)
	) &&
	(mark.test(sequence[1]!) ||
		(/[«»]/.test(sequence[1]!) &&
			(!/^[ÃÂ]/.test(sequence) || /\p{Uppercase_Letter}/u.test(before))));

const typographic = /[«»‘’“”„‹›]/;
const quotation = /["'«»`‘’“”„]/;

/**
How many bytes a sequence has by its first; 0 for what is none.
*/
function lengthOf(sequence: string): number {
	const lead = bytes.get(sequence.codePointAt(0)!) ?? 0;
	return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
}

function decode(sequence: string): string | undefined {
	const lead = bytes.get(sequence.codePointAt(0)!) ?? 0;
	const length = lengthOf(sequence);
	if (length === 0 || sequence.length < length) {
		return undefined;
	}

	let codePoint = lead & (0xff >> (length + 1));
	for (let index = 1; index < length; index++) {
		const byte = bytes.get(sequence.codePointAt(index)!) ?? 0;
		if (byte < 0x80 || byte > 0xbf) {
			return undefined;
		}

		codePoint = (codePoint << 6) | (byte & 0x3f);
	}

	const least = [0, 0, 0x80, 0x8_00, 0x1_00_00][length]!;
	const isValid =
		codePoint >= least &&
		codePoint <= 0x10_ff_ff &&
		(codePoint < 0xd8_00 || codePoint > 0xdf_ff);
	return isValid
		? String.fromCodePoint(codePoint) + sequence.slice(length)
		: undefined;
}

/**
Whether what came out is what people write: a letter, a mark of punctuation, a symbol or a blank.
*/
const isBetter = (text: string) =>
	/^[\p{Letter}\p{Mark}\p{Number}\p{Punctuation}\p{Space_Separator}\p{Symbol}\u{AD}\u{200B}-\u{200D}\u{FEFF}]/u.test(
		text,
	);

/**
Whether a text may hold any. Cheap.
*/
export function mayBeMojibake(text: string): boolean {
	return /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u02DC\u2013-\u2122]/.test(text);
}

/**
In a longer line nobody speaks of a single word.
*/
const longest = 2000;

/**
Whether the word that a sequence is in stands in the same line as it should, or in sound quotation marks: the author shows how it
is spoilt.
*/
function standsWhole(
	text: string,
	at: number,
	length: number,
	decoded: string,
): boolean {
	if (text.length > longest) {
		return false;
	}

	const isLetter = (index: number) => /\p{Letter}/u.test(text.charAt(index));
	let first = at;
	while (isLetter(first - 1)) {
		first--;
	}

	let last = at + length;
	while (isLetter(last)) {
		last++;
	}

	// In a page that was read wrongly these marks would be spoilt as well.
	const isMark = (index: number) =>
		typographic.test(text.charAt(index)) &&
		!/[\u00C2-\u00F4]/.test(text.charAt(index - 1));
	if (isMark(first - 1) && isMark(last)) {
		return true;
	}

	const word =
		text.slice(first, at) +
		String.fromCodePoint(decoded.codePointAt(0)!) +
		text.slice(at + length, last);
	return (
		word.length > 2 && text.split(/[^\p{Letter}\p{Mark}]+/u).includes(word)
	);
}

/**
Kind 30: gives back what such sequences stood for: where the round trip is valid and the text gets better. One that ends in a
typographic mark is left alone unless a letter follows or another such sequence stands before it in the word, since it may be
a word and its closing quote; so is one by itself between quotation marks, or in a word that stands whole beside it.
*/
export function repairMojibake(text: string): string {
	const repaired = repairOnce(text);
	return twice.test(text) && repaired !== text
		? repairOnce(repaired)
		: repaired;
}

/**
What the first byte of such a letter became where a page was read wrongly twice.
*/
const twice = /Ã[ƒ‚¢]/;

function repairOnce(text: string): string {
	// Where the last sequence that was given back ended.
	let end = -1;
	const repaired = text.replaceAll(candidates, (sequence, at: number) => {
		const decoded = decode(sequence);
		if (decoded === undefined || !isBetter(decoded)) {
			return sequence;
		}

		const length = lengthOf(sequence);
		const isShort = length === 2;
		const after = text[at + 2] ?? '';
		if (
			isShort &&
			(end < 0 || /\s/.test(text.slice(end, at))) &&
			mayClose(sequence, text[at - 1] ?? '') &&
			!/\p{Letter}/u.test(after)
		) {
			return sequence;
		}

		// Somebody speaks of it.
		if (
			quotation.test(text[at - 1] ?? '') &&
			quotation.test(text[at + length] ?? '')
		) {
			return sequence;
		}

		if (standsWhole(text, at, length, decoded)) {
			return sequence;
		}

		end = at + sequence.length;
		return decoded;
	});
	// The no-break space that was the second half of this letter has become a blank like any other.
	return end === -1
		? repaired
		: repaired.replaceAll(
				/(?<![\p{Letter}\p{Number}])Ã(?= \p{Lowercase_Letter})/gu,
				'à',
			);
}
