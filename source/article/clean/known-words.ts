import type {Draft} from './draft.js';

/**
All words of a text, made when they are first asked for.
*/
export class KnownWords {
	#words: Set<string> | undefined;

	constructor(private readonly drafts: readonly Draft[]) {}

	has(word: string): boolean {
		this.#words ??= new Set(
			this.drafts.flatMap(
				({text}) => text.toLowerCase().match(/[\p{Letter}\p{Mark}]+/gu) ?? [],
			),
		);
		return this.#words.has(word.toLowerCase());
	}
}

/**
A word that was broken at the end of a line.
*/
export const brokenWord = /\p{Letter}[-\u{2010}]$/u;

/**
The word that the end of one line and the beginning of the next make, where the text has it elsewhere.

@param end - With its hyphen.
*/
export function wholeWord(
	end: string,
	next: string,
	known: KnownWords,
): string | undefined {
	if (!brokenWord.test(end)) {
		return undefined;
	}

	const head = /\p{Letter}{1,60}(?=.$)/u.exec(end)?.[0] ?? '';
	const tail = /^\p{Lowercase_Letter}\p{Letter}*/u.exec(next)?.[0] ?? '';
	return tail !== '' && known.has(head + tail) ? head + tail : undefined;
}
