import {kindCodes} from './line-kinds.js';
import {type View, shortWidth} from './view.js';
import {contentWords} from './vocabulary.js';

/**
How often each content word and each short line comes in the article.
*/
export type Vocabulary = {
	/**
	How many lines a content word comes in.
	*/
	readonly lines: ReadonlyMap<number, number>;
	/**
	How many times a short line comes, whatever its kind; by its bare text.
	*/
	readonly same: ReadonlyMap<string, number>;
	/**
	Bare texts of items and table rows: a line that is announced there is an entry of a table of contents.
	*/
	readonly listed: ReadonlySet<string>;
};

/**
A text without its marker, its number and its closing signs, in lower case.
*/
export function bareText(text: string): string {
	return text
		.replace(/^[\s#*+\-|–—•]{1,8}/, '')
		.replace(/^\d{1,3}(?:\.\d{1,3}){0,3}[).:]?\s+/, '')
		.replace(/[\s!.:?|…]{1,8}$/, '')
		.toLowerCase();
}

/**
Counts the words of the whole article once.
*/
export function vocabularyOf(view: View): Vocabulary {
	const lines = new Map<number, number>();
	const same = new Map<string, number>();
	const listed = new Set<string>();
	const last = new Map<number, number>();
	for (const [at, text] of view.text.entries()) {
		if (view.kind[at] === kindCodes.image) {
			continue;
		}

		for (const word of contentWords(text)) {
			if (last.get(word) === at) {
				continue;
			}

			last.set(word, at);
			lines.set(word, (lines.get(word) ?? 0) + 1);
		}

		if (text.length <= shortWidth) {
			const bare = bareText(text);
			same.set(bare, (same.get(bare) ?? 0) + 1);
			if (view.kind[at] !== kindCodes.plain) {
				listed.add(bare);
			}
		}
	}

	return {lines, same, listed};
}

/**
What a line's words do elsewhere. Shares are of its content words; 0.35 where it has none.
*/
export type Overlap = {
	readonly contentCount: number;
	/**
	Share that comes again in the next line that is long, or is a list or table, within four lines.
	*/
	readonly inNext: number;
	/**
	Share that comes again in the line before.
	*/
	readonly inPrev: number;
	/**
	Share that comes again in the section that would follow: eight lines.
	*/
	readonly inSection: number;
	/**
	Share that comes in any other line.
	*/
	readonly elsewhere: number;
	/**
	Share that comes in five other lines or more.
	*/
	readonly theme: number;
	/**
	How many more times the very line comes.
	*/
	readonly recurs: number;
	/**
	It comes as an item or a cell: an entry of a table of contents.
	*/
	readonly listed: number;
};

/**
What an unknown share counts as.
*/
const unknown = 0.35;

export function overlapOf(
	view: View,
	at: number,
	vocabulary: Vocabulary,
): Overlap {
	const text = view.text[at]!;
	const own = [...new Set(contentWords(text))];
	const share = (test: (word: number) => boolean) =>
		own.length === 0
			? unknown
			: own.filter(word => test(word)).length / own.length;
	const next = new Set<number>();
	const section = new Set<number>();
	for (
		let where = at + 1, isUsed = false;
		where <= at + 8 && where < view.text.length;
		where++
	) {
		if (view.kind[where] === kindCodes.image) {
			continue;
		}

		const words = contentWords(view.text[where]!, 600);
		for (const word of words) {
			section.add(word);
		}

		if (isUsed || !(where <= at + 4) || view.short[where]) {
			continue;
		}

		isUsed = true;
		for (const word of words) {
			next.add(word);
		}
	}

	const before =
		at > 0
			? new Set(contentWords(view.text[at - 1]!.slice(-600)))
			: new Set<number>();
	const bare = bareText(text);
	return {
		contentCount: own.length,
		inNext: share(word => next.has(word)),
		inPrev: share(word => before.has(word)),
		inSection: share(word => section.has(word)),
		elsewhere: share(word => (vocabulary.lines.get(word) ?? 0) > 1),
		theme: share(word => (vocabulary.lines.get(word) ?? 0) > 5),
		recurs: Math.min(5, recurrencesOf(view, at, vocabulary)),
		listed: vocabulary.listed.has(bare) ? 1 : 0,
	};
}

/** How many more times the very line comes in the article. */
export function recurrencesOf(
	view: View,
	at: number,
	vocabulary: Vocabulary,
): number {
	return (vocabulary.same.get(bareText(view.text[at]!)) ?? 1) - 1;
}
