import {ends, endOf, innerStops, startOf, starts, widthOf} from './measure.js';
import {
	divisionWords,
	functionWords,
	furnitureWords,
	headingWords,
	months,
	questionWords,
	sentenceWords,
	type WordList,
} from './word-lists.js';

/**
What one line says of itself, without its neighbours. Yes and no are 1 and 0.
*/
export type Shape = {
	readonly width: number;
	readonly words: number;
	readonly longestWord: number;
	readonly meanWord: number;
	/**
	One of `starts`.
	*/
	readonly start: number;
	/**
	One of `ends`.
	*/
	readonly end: number;
	/**
	Of the words of four letters or more after the first, the share with a capital; 0.5 where there are none.
	*/
	readonly capitals: number;
	readonly allCaps: number;
	readonly commas: number;
	readonly innerStops: number;
	/**
	Where in the line a colon stands: 0 nowhere, 1 in its first half, 2 in its second.
	*/
	readonly colon: number;
	readonly spacedDash: number;
	/**
	Signs of menus, breadcrumbs and tables: `|`, `»`, `·`, `/`.
	*/
	readonly separators: number;
	/**
	An address, a handle or a hash tag.
	*/
	readonly address: number;
	readonly digits: number;
	/**
	0 no number; 1 `1.`, `1)`, `1:`; 2 `1.2`; 3 a roman number; 4 a letter; 5 a division (`Step 1`); 6 a bare number.
	*/
	readonly numbered: number;
	/**
	A date, a time, a price or a percentage.
	*/
	readonly amount: number;
	readonly quoted: number;
	readonly brackets: number;
	readonly codeSigns: number;
	readonly question: number;
	readonly functionShare: number;
	readonly sentenceWords: number;
	/**
	0 none, 1 among other words, 2 the whole line.
	*/
	readonly headingWord: number;
	readonly furniture: number;
	/**
	Its last word needs another: `of`, `the`.
	*/
	readonly dangling: number;
	readonly firstFunction: number;
	/**
	Two to four words, all with a capital: a person's name, or a heading in title case.
	*/
	readonly nameLike: number;
	readonly month: number;
};

const numberForms: ReadonlyArray<readonly [number, RegExp]> = [
	[2, /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\S/],
	[
		1,
		/^(?:#\s?)?\d{1,3}\s?[).:：]\s?\D|^[(（]?\d{1,2}[)）]\s?\D|^№?\s?\d{1,3}、/,
	],
	[3, /^[IVX]{1,5}[).]\s/],
	[4, /^[a-z][).]\s/i],
	[
		1,
		/^[一七三九二五八六十四]{1,3}[.、．]|^[(（][一七三九二五八六十四]{1,3}[)）]|^第[\d一七三九二五八六十四]{1,4}[分条步章节部]/,
	],
];

/**
Splits a line into words without their punctuation; each wide character is a word of its own.
*/
export function wordsOf(text: string): string[] {
	return (
		text.match(
			/[\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF]|[\p{L}\p{M}\p{N}]+(?:['’\-‑][\p{L}\p{M}\p{N}]+)*/gu,
		) ?? []
	);
}

function numberForm(text: string, lower: readonly string[]): number {
	for (const [form, pattern] of numberForms) {
		if (pattern.test(text)) {
			return form;
		}
	}

	if (divisionWords.has(lower[0] ?? '') && /^\d{1,3}$/.test(lower[1] ?? '')) {
		return 5;
	}

	return /^\d/.test(text) ? 6 : 0;
}

function isCapital(word: string): boolean {
	const first = word.codePointAt(0) ?? 0;
	if (first < 0x80) {
		return first >= 65 && first <= 90;
	}

	const letter = String.fromCodePoint(first);
	return letter !== letter.toLowerCase();
}

/** What its words say of a line: counts. */
type Tally = {
	readonly letters: number;
	readonly longest: number;
	/** Words of four letters or more after the first, and those of them with a capital. */
	readonly long: number;
	readonly longCapitals: number;
	readonly capitals: number;
	readonly areAllCaps: boolean;
};

function tallyOf(words: readonly string[]): Tally {
	let letters = 0;
	let longest = 0;
	let long = 0;
	let longCapitals = 0;
	let capitals = 0;
	let areAllCaps = words.length > 0;
	for (const [at, word] of words.entries()) {
		letters += word.length;
		longest = Math.max(longest, word.length);
		const capital = yes(isCapital(word));
		capitals += capital;
		if (at > 0 && word.length > 3) {
			long++;
			longCapitals += capital;
		}

		const isShout = word === word.toUpperCase() && word !== word.toLowerCase();
		const isNumber = words.length > 1 && /^\p{N}+$/u.test(word);
		areAllCaps &&= isShout || isNumber;
	}

	return {letters, longest, long, longCapitals, capitals, areAllCaps};
}

const yes = (is: boolean): number => (is ? 1 : 0);

/** How often a pattern comes, at most three times. */
function few(text: string, pattern: RegExp): number {
	return Math.min(3, text.match(pattern)?.length ?? 0);
}

function headingWord(text: string, lower: readonly string[]): number {
	const isAmong = lower.some(word => headingWords.has(word));
	const isWhole =
		headingWords.has(text.toLowerCase()) || (isAmong && lower.length === 1);
	return isWhole ? 2 : yes(isAmong);
}

function colonIn(text: string): number {
	const at = text.search(/[:：]./);
	return at === -1 ? 0 : at < text.length / 2 ? 1 : 2;
}

/** What a script without spaces counts as, where words would be measured. */
const wideWords = {length: 7, functionShare: 0.3};

/** Reads the form of a trimmed line of moderate length. */
export function shapeOf(text: string): Shape {
	const words = wordsOf(text);
	const lower = words.map(word => word.toLowerCase());
	const count = words.length;
	const tally = tallyOf(words);
	const among = (list: WordList) => lower.filter(word => list.has(word)).length;
	const width = widthOf(text);
	const end = endOf(text);
	const isMostlyWide = width > 1.6 * text.length;
	const perWord = (sum: number) => (count === 0 ? 0 : sum / count);
	return {
		width,
		words: isMostlyWide ? Math.ceil(count / 2) : count,
		longestWord: isMostlyWide ? wideWords.length : tally.longest,
		meanWord: isMostlyWide ? wideWords.length : perWord(tally.letters),
		start: startOf(text),
		end,
		capitals: tally.long === 0 ? 0.5 : tally.longCapitals / tally.long,
		allCaps: yes(tally.areAllCaps && !isMostlyWide),
		commas: few(text, /[,;、，；]/g),
		innerStops: innerStops(text),
		colon: colonIn(text),
		spacedDash: yes(/\s[-–—]\s|——/.test(text)),
		separators: few(text, /[/|·»•›→]/g),
		address: yes(
			/https?:|www\.|\w@\w|\w\.(?:com|org|net|de|at|ch|fr|es|ru|cn|io|co)\b|(?:^|\s)[#@]\w/.test(
				text,
			),
		),
		digits: (text.match(/\d/g)?.length ?? 0) / Math.max(1, text.length),
		numbered: numberForm(text, lower),
		amount: yes(
			/\d\s?[$%£¥°€]|[$£¥€]\s?\d|\d{1,2}[.:]\d{2}\b|\d{1,4}[-./]\d{1,2}[-./]\d{2,4}|\d[,.]\d/.test(
				text,
			),
		),
		quoted: yes(end === ends.quote && startOf(text) === starts.quote),
		brackets: /^[([【（]/.test(text) ? 2 : yes(/[([【（]/.test(text)),
		codeSigns: few(text, /[*;<=>\\^_`{}~]|\(\)|::|->/g),
		question: yes(questionWords.has(lower[0] ?? '')),
		functionShare: isMostlyWide
			? wideWords.functionShare
			: perWord(among(functionWords)),
		sentenceWords: Math.min(3, among(sentenceWords)),
		headingWord: headingWord(text, lower),
		furniture: Math.min(3, among(furnitureWords)),
		dangling: yes(functionWords.has(lower.at(-1) ?? '')),
		firstFunction: yes(functionWords.has(lower[0] ?? '')),
		nameLike: yes(
			count >= 2 && count <= 4 && tally.capitals === count && !isMostlyWide,
		),
		month: Math.min(1, among(months)),
	};
}
