import type {Inline} from '../model.js';

/**
What opens something simple, or could be something else.
*/
const next = /[\n&*<@[\\_`~]|:\/\/|www\./i;
const www = /www\./i;
const word = /[\p{Letter}\p{Number}]/u;
/**
Words that hold nothing special, and end in a letter or a digit, so that the marks after them close.
*/
const emphasised =
	/^(?<marks>\*{1,2})(?<words>[\p{Letter}\p{Number}][^\n&*:<@[\\\]_`~]{0,500})\k<marks>(?!\*)/u;
const code = /^`(?<words>[^\n`]{1,500})`(?!`)/;
const link =
	/^\[(?!\^)(?<words>[^\n!&*:<@[\\\]_`~]{1,500})\]\((?<address>[\d#./a-z][\w#%+\-./:=?]{0,500})\)/i;

const isWord = (character: string | undefined) =>
	character !== undefined && word.test(character);

/**
Reads one simple inline at the beginning of a text; `before` is the character before it.
*/
function readSimple(
	text: string,
	before: string,
): {inline: Inline; length: number} | undefined {
	switch (text.charAt(0)) {
		case '*': {
			const groups = emphasised.exec(text)?.groups;
			const words = groups?.words;
			if (
				words === undefined ||
				before === '*' ||
				!isWord(words.at(-1)) ||
				www.test(words)
			) {
				return undefined;
			}

			const marks = groups!.marks!;
			const children: Inline[] = [{type: 'text', text: words}];
			return {
				inline: {type: marks === '*' ? 'emphasis' : 'strong', children},
				length: words.length + 2 * marks.length,
			};
		}

		case '`': {
			const words = code.exec(text)?.groups?.words;
			return words === undefined || before === '`' || /^ .* $/.test(words)
				? undefined
				: {inline: {type: 'code', text: words}, length: words.length + 2};
		}

		case '[': {
			const groups = link.exec(text)?.groups;
			const words = groups?.words;
			const address = groups?.address;
			if (
				words === undefined ||
				address === undefined ||
				before === '!' ||
				www.test(words)
			) {
				return undefined;
			}

			const children: Inline[] = [{type: 'text', text: words}];
			return {
				inline: {type: 'link', address, children},
				length: words.length + address.length + 4,
			};
		}

		default: {
			return undefined;
		}
	}
}

/**
Whether a character is text although it could be more: an underscore inside a word, an ampersand between blanks.
*/
const isLiteral = (text: string, at: number): boolean =>
	text.charAt(at) === '_'
		? isWord(text[at - 1]) && isWord(text[at + 1])
		: text.startsWith('& ', at);

/**
Reads inlines that are all simple: emphasis, code and links with plain words in them, none inside another, nothing left
open. Gives nothing for any other text: that is marked's. Most marked-up paragraphs are simple, and it takes marked's
rules many milliseconds to be compiled for the first of them.
*/
export function plainInlines(text: string): Inline[] | undefined {
	const inlines: Inline[] = [];
	let plain = 0;
	for (let at = 0; ;) {
		const found = text.slice(at).search(next);
		if (found === -1) {
			if (plain < text.length) {
				inlines.push({type: 'text', text: text.slice(plain)});
			}

			return inlines;
		}

		at += found;
		if (isLiteral(text, at)) {
			at++;
			continue;
		}

		const simple = readSimple(text.slice(at), text.charAt(at - 1));
		if (!simple) {
			return undefined;
		}

		if (plain < at) {
			inlines.push({type: 'text', text: text.slice(plain, at)});
		}

		inlines.push(simple.inline);
		at += simple.length;
		plain = at;
	}
}
