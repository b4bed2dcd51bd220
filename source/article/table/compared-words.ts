/**
A stretch of a text, in UTF-16 units.
*/
export type Stretch = {readonly start: number; readonly end: number};

/**
A word in its place, and what it is known by: case and the form of its marks aside.
*/
export type Word = Stretch & {readonly name: string};

const ideograph = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const letter = String.raw`(?:(?!${ideograph})[\p{L}\p{N}\p{M}])`;

/**
A word with the marks inside it, a figure with its sign, a run of signs. Other punctuation is no word.
*/
const shape = new RegExp(
	String.raw`${ideograph}|(?:(?<![\p{L}\p{N}])[-+−](?=\d))?${letter}+(?:[-_&'’.,:\u{AD}\u{2010}\u{2011}]+${letter}+)*|[\p{S}%‰][\p{S}\p{Cf}\p{Mn}%‰]*`,
	'gu',
);

/**
The words of a text; ideographs count one by one.
*/
export function wordsOf(text: string): Word[] {
	return Array.from(text.matchAll(shape), ({0: word, index}) => ({
		start: index,
		end: index + word.length,
		name: nameOf(word),
	}));
}

function nameOf(word: string): string {
	const lower = word.toLowerCase();
	return /^[\u{20}-\u{7E}]*$/u.test(lower)
		? lower
		: lower
				.normalize('NFKC')
				.replaceAll(/[‘’ʼ]/gu, "'")
				.replaceAll(/[‐‑−]/gu, '-')
				.replaceAll('\u{AD}', '');
}
