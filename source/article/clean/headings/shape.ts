import {ends, innerStops, isWide, startOf, endOf, widthOf} from './measure.js';
import {
	divisionWords,
	functionWords,
	furnitureWords,
	headingWords,
	months,
	questionWords,
	sentenceWords,
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

/**
Reads the form of a trimmed line of moderate length.
*/
export function shapeOf(text: string): Shape {
	const words = wordsOf(text);
	const lower = words.map(word => word.toLowerCase());
	let letters = 0;
	let longest = 0;
	let capitals = 0;
	let long = 0;
	let allCaps = words.length > 0 ? 1 : 0;
	let functions = 0;
	let sentence = 0;
	let furniture = 0;
	let heading = 0;
	let month = 0;
	let capitalised = 0;
	for (const [at, word] of words.entries()) {
		const small = lower[at]!;
		letters += word.length;
		longest = Math.max(longest, word.length);
		const capital = isCapital(word);
		capitalised += capital ? 1 : 0;
		if (word === small || word !== word.toUpperCase()) {
			allCaps = /^\p{Number}+$/u.test(word) && words.length > 1 ? allCaps : 0;
		}

		if (at > 0 && word.length > 3) {
			long++;
			capitals += capital ? 1 : 0;
		}

		functions += functionWords.has(small) ? 1 : 0;
		sentence += sentenceWords.has(small) ? 1 : 0;
		furniture += furnitureWords.has(small) ? 1 : 0;
		heading += headingWords.has(small) ? 1 : 0;
		month += months.has(small) ? 1 : 0;
	}

	const count = words.length;
	const wide = isWide(text.codePointAt(0) ?? 0);
	const units = Math.max(1, text.length);
	const colon = text.search(/[:：]./);
	return {
		width: widthOf(text),
		words: wide ? Math.ceil(count / 2) : count,
		longestWord: wide ? 7 : longest,
		meanWord: wide ? 7 : count === 0 ? 0 : letters / count,
		start: startOf(text),
		end: endOf(text),
		capitals: long === 0 ? 0.5 : capitals / long,
		allCaps: wide ? 0 : allCaps,
		commas: Math.min(3, text.match(/[,;、，；]/g)?.length ?? 0),
		innerStops: innerStops(text),
		colon: colon < 0 ? 0 : colon < units / 2 ? 1 : 2,
		spacedDash: /\s[-–—]\s|——/.test(text) ? 1 : 0,
		separators: Math.min(3, text.match(/[/|·»•›→]/g)?.length ?? 0),
		address:
			/https?:|www\.|\w@\w|\w\.(?:com|org|net|de|at|ch|fr|es|ru|cn|io|co)\b|(?:^|\s)[#@]\w/.test(
				text,
			)
				? 1
				: 0,
		digits: (text.match(/\d/g)?.length ?? 0) / units,
		numbered: numberForm(text, lower),
		amount:
			/\d\s?[$%£¥°€]|[$£¥€]\s?\d|\d{1,2}[.:]\d{2}\b|\d{1,4}[-./]\d{1,2}[-./]\d{2,4}|\d[,.]\d/.test(
				text,
			)
				? 1
				: 0,
		quoted:
			/^[\p{Final_Punctuation}\p{Initial_Punctuation}"'„「]/u.test(text) &&
			endOf(text) === ends.quote
				? 1
				: 0,
		brackets: /^[([【（]/.test(text) ? 2 : /[([【（]/.test(text) ? 1 : 0,
		codeSigns: Math.min(
			3,
			text.match(/[*;<=>\\^_`{}~]|\(\)|::|->/g)?.length ?? 0,
		),
		question: questionWords.has(lower[0] ?? '') ? 1 : 0,
		functionShare: count === 0 ? 0 : wide ? 0.3 : functions / count,
		sentenceWords: Math.min(3, sentence),
		headingWord:
			headingWords.has(text.toLowerCase()) || (heading > 0 && count === 1)
				? 2
				: heading > 0
					? 1
					: 0,
		furniture: Math.min(3, furniture),
		dangling: functionWords.has(lower.at(-1) ?? '') ? 1 : 0,
		firstFunction: functionWords.has(lower[0] ?? '') ? 1 : 0,
		nameLike:
			count >= 2 && count <= 4 && capitalised === count && !wide ? 1 : 0,
		month: Math.min(1, month),
	};
}
