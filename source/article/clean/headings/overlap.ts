import {kindCodes} from './line-kinds.js';
import {type View, shortWidth} from './view.js';
import {contentWords} from './vocabulary.js';

/**
How often each content word and each short line comes in the article.
*/
export type Vocabulary = {
	/**
	How many lines a content word comes in, and which of them is the last.
	*/
	readonly lines: ReadonlyMap<number, {count: number; last: number}>;
	/** The bare text of each short line. */
	readonly bare: ReadonlyArray<string | undefined>;
	/**
	How many times a short line comes, whatever its kind; by its bare text.
	*/
	readonly same: ReadonlyMap<string, number>;
	/**
	Bare texts of items and table rows: a line that is announced there is an entry of a table of contents.
	*/
	readonly listed: ReadonlySet<string>;
	/** The content words of each line; of a long line, those of its first 600 units. */
	readonly words: ReadonlyArray<readonly number[]>;
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
	const lines = new Map<number, {count: number; last: number}>();
	const bare: Array<string | undefined> = [];
	const same = new Map<string, number>();
	const listed = new Set<string>();
	const words = view.text.map((text, at) =>
		view.kind[at] === kindCodes.image ? [] : contentWords(text, 600),
	);
	for (const [at, text] of view.text.entries()) {
		for (const word of words[at]!) {
			const known = lines.get(word);
			if (known === undefined) {
				lines.set(word, {count: 1, last: at});
			} else if (known.last !== at) {
				known.count++;
				known.last = at;
			}
		}

		const short = text.length <= shortWidth ? bareText(text) : undefined;
		bare.push(short);
		if (short !== undefined) {
			same.set(short, (same.get(short) ?? 0) + 1);
			const kind = view.kind[at];
			if (kind === kindCodes.item || kind === kindCodes.table) {
				listed.add(short);
			}
		}
	}

	return {lines, bare, same, listed, words};
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
	const own = new Set(vocabulary.words[at]);
	const next = new Set<number>();
	const section = new Set<number>();
	let nextKind = -1;
	for (
		let where = at + 1;
		where <= at + 8 && where < view.text.length;
		where++
	) {
		const kind = view.kind[where]!;
		const isFirst =
			nextKind < 0 &&
			where <= at + 4 &&
			!view.short[where] &&
			kind !== kindCodes.image;
		if (isFirst) {
			nextKind = kind;
		}

		// A list or a table speaks with all of its lines.
		const isNext =
			isFirst || (kind === nextKind && nextKind !== kindCodes.plain);
		for (const word of vocabulary.words[where]!) {
			if (own.has(word)) {
				section.add(word);
				if (isNext) {
					next.add(word);
				}
			}
		}
	}

	const before = new Set<number>();
	for (const word of contentWords((view.text[at - 1] ?? '').slice(-600))) {
		if (own.has(word)) {
			before.add(word);
		}
	}

	let elsewhere = 0;
	let theme = 0;
	for (const word of own) {
		const count = linesWith(word, vocabulary);
		elsewhere += count > 1 ? 1 : 0;
		theme += count > 5 ? 1 : 0;
	}

	const share = (count: number) =>
		own.size === 0 ? unknown : count / own.size;
	return {
		contentCount: own.size,
		inNext: share(next.size),
		inPrev: share(before.size),
		inSection: share(section.size),
		elsewhere: share(elsewhere),
		theme: share(theme),
		recurs: Math.min(5, recurrencesOf(view, at, vocabulary)),
		listed: vocabulary.listed.has(bareAt(view, at, vocabulary)) ? 1 : 0,
	};
}

/** How many more times the very line comes in the article. */
export function recurrencesOf(
	view: View,
	at: number,
	vocabulary: Vocabulary,
): number {
	return (vocabulary.same.get(bareAt(view, at, vocabulary)) ?? 1) - 1;
}

function linesWith(word: number, {lines}: Vocabulary): number {
	return lines.get(word)?.count ?? 0;
}

function bareAt({text}: View, at: number, {bare}: Vocabulary): string {
	return bare[at] ?? bareText(text[at]!);
}
