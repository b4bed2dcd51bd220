import {diffArrays} from 'diff';
import {
	atPhrases,
	isSmall,
	lettersOf,
	withoutIslands,
	type Change,
	type Words,
} from './changes.js';
import {wordsOf, type Stretch, type Word} from './compared-words.js';

/**
How a text differs from the one it is compared with.
*/
export type Comparison =
	| {readonly kind: 'equal'}
	/**
	So little is alike that marks would be noise.
	*/
	| {readonly kind: 'unlike'}
	/**
	The words of the text that the reference lacks, and where it leaves out what the reference has.
	*/
	| {
			readonly kind: 'changed';
			readonly words: readonly Stretch[];
			readonly omissions: readonly Omission[];
	  };

/**
Words of the reference for which the text has none.
*/
export type Omission = {
	/**
	Behind which offset of the text they are missing.
	*/
	readonly at: number;
	/**
	The words, in the reference.
	*/
	readonly words: Stretch;
};

/**
Marks appear only where at least this share of the words' letters is alike.
*/
const leastAlike = 0.4;

/**
Longer cells are told apart as wholes: nobody reads a thousand marks.
*/
const mostWords = 2000;

/**
Tells which words of a text differ from a reference's, by the `diff` library on words and the clean-ups in `changes.ts`.

Case, blanks, punctuation and the form of quotes and hyphens do not count as changes of their own.
*/
export function compareTexts(reference: string, text: string): Comparison {
	const before = wordsOf(reference);
	const after = wordsOf(text);
	if (isSame(before, after)) {
		// Signs that are no words are all that such texts say.
		return before.length > 0 || reference.trim() === text.trim()
			? {kind: 'equal'}
			: {kind: 'unlike'};
	}

	if (before.length > mostWords || after.length > mostWords) {
		return {kind: 'unlike'};
	}

	if (mostAlike(before, after) < leastAlike) {
		return {kind: 'unlike'};
	}

	const words = {before, after};
	const changes = changesOf(before, after);
	let alike = 0;
	for (const change of changes) {
		alike += change.isKept ? lettersOf(after, change.after) : 0;
	}

	if (alike * 2 < (lettersOf(before) + lettersOf(after)) * leastAlike) {
		return {kind: 'unlike'};
	}

	const texts = {before: reference, after: text};
	const cleaned = atPhrases(
		withoutIslands(changes, words),
		words,
		(side, word) => pauseBefore(texts[side], words[side], word),
	);
	const added = new Set<string>();
	for (const {isKept, after: place} of cleaned) {
		for (const {name} of isKept ? [] : after.slice(place.start, place.end)) {
			added.add(name);
		}
	}

	return {
		kind: 'changed',
		words: cleaned
			.filter(({isKept, after: place}) => !isKept && place.start < place.end)
			.map(change => stretchOf(after, change.after)),
		omissions: cleaned.flatMap(change => omissionOf(change, words, added)),
	};
}

/** What stands between a word and the one before it: nothing, a comma, the end of a sentence. */
function pauseBefore(
	text: string,
	words: readonly Word[],
	word: number,
): number {
	if (word === 0) {
		return 2;
	}

	const gap = text.slice(words[word - 1]!.end, words[word]!.start);
	return /[!.:;?\n]/u.test(gap) ? 2 : gap.includes(',') ? 1 : 0;
}

function stretchOf(
	words: readonly Word[],
	{start, end}: {readonly start: number; readonly end: number},
): Stretch {
	return {start: words[start]!.start, end: words[end - 1]!.end};
}

/** A small word that is left out is not missed, nor are words that stand elsewhere now. */
function omissionOf(
	{isKept, before: gone, after: place}: Change,
	{before, after}: Words,
	added: ReadonlySet<string>,
): Omission[] {
	const isMissed =
		!isKept &&
		place.start === place.end &&
		before
			.slice(gone.start, gone.end)
			.some(({name}) => !isSmall(name) && !added.has(name));
	return isMissed
		? [
				{
					at: place.start === 0 ? 0 : after[place.start - 1]!.end,
					words: stretchOf(before, gone),
				},
			]
		: [];
}

function isSame(before: readonly Word[], after: readonly Word[]): boolean {
	return (
		before.length === after.length &&
		before.every((word, index) => word.name === after[index]!.name)
	);
}

/**
Whether two texts say the same: case, blanks and punctuation aside.
*/
export function saySame(a: string, b: string): boolean {
	if (a === b) {
		return true;
	}

	if (firstLetter(a) !== firstLetter(b)) {
		return false;
	}

	const words = wordsOf(a);
	return words.length > 0 ? isSame(words, wordsOf(b)) : a.trim() === b.trim();
}

/** Tells most different texts apart at a glance. */
function firstLetter(text: string): string | undefined {
	return /[\p{L}\p{N}]/u.exec(text)?.[0].toLowerCase();
}

/**
No order of the words makes a greater share alike than this; far cheaper to know than how they really follow.
*/
function mostAlike(before: readonly Word[], after: readonly Word[]): number {
	const counts = new Map<string, number>();
	for (const {name} of before) {
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}

	let alike = 0;
	for (const {name} of after) {
		const count = counts.get(name) ?? 0;
		alike += count > 0 ? name.length : 0;
		counts.set(name, count - 1);
	}

	return (alike * 2) / (lettersOf(before) + lettersOf(after));
}

/** How the words of one text follow from those of another. */
function changesOf(before: readonly Word[], after: readonly Word[]): Change[] {
	const parts = diffArrays(
		before.map(word => word.name),
		after.map(word => word.name),
	);
	const changes: Change[] = [];
	let [left, right] = [0, 0];
	for (const {value, added, removed} of parts) {
		const from = {left, right};
		left += added ? 0 : value.length;
		right += removed ? 0 : value.length;
		changes.push({
			isKept: !added && !removed,
			before: {start: from.left, end: left},
			after: {start: from.right, end: right},
		});
	}

	return changes;
}
