import {diffArrays} from 'diff';

/**
A stretch of a text, in UTF-16 units.
*/
export type Stretch = {readonly start: number; readonly end: number};

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
	The words of the text that the reference lacks; none where it only leaves words out.
	*/
	| {readonly kind: 'changed'; readonly words: readonly Stretch[]};

/**
Marks appear only where at least this share of the words' letters is alike.
*/
const leastAlike = 0.4;

/**
Longer cells are told apart as wholes: nobody reads a thousand marks.
*/
const mostWords = 2000;

type Word = Stretch & {readonly name: string};

/**
Tells which words of a text differ from a reference's, by the `diff` library on words.

Case and blanks do not count as changes of their own. A small word that happens to be alike between two changed ones is
counted as changed with them, so that the marks follow phrases.
*/
export function compareTexts(reference: string, text: string): Comparison {
	const before = wordsOf(reference);
	const after = wordsOf(text);
	if (isSame(before, after)) {
		return {kind: 'equal'};
	}

	if (before.length > mostWords || after.length > mostWords) {
		return {kind: 'unlike'};
	}

	if (mostAlike(before, after) < leastAlike) {
		return {kind: 'unlike'};
	}

	const kept = keptWords(before, after);
	const alike = letters(after.filter((_, index) => kept[index])) * 2;
	return alike < (letters(before) + letters(after)) * leastAlike
		? {kind: 'unlike'}
		: {kind: 'changed', words: stretches(after, cleanUp(after, kept))};
}

/**
Words are what stands between blanks, with the punctuation at their ends aside; ideographs count one by one.
*/
function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
	)) {
		const [word] = match;
		const name = trimmed(word).toLowerCase();
		words.push({
			start: match.index,
			end: match.index + word.length,
			name: name === '' ? word : name,
		});
	}

	return words;
}

/**
Without punctuation at its ends; a loop, since a pattern for the end would look again and again.
*/
function trimmed(word: string): string {
	let start = 0;
	let end = word.length;
	const isMark = (index: number) =>
		/[!"'(),.:;?[\]«»‘’“”]/u.test(word.charAt(index));
	while (start < end && isMark(start)) {
		start++;
	}

	while (end > start && isMark(end - 1)) {
		end--;
	}

	return word.slice(start, end);
}

function isSame(before: readonly Word[], after: readonly Word[]): boolean {
	return (
		before.length === after.length &&
		before.every((word, index) => word.name === after[index]!.name)
	);
}

/**
Whether two texts say the same, case, blanks and the punctuation at words' ends aside.
*/
export function saySame(a: string, b: string): boolean {
	return (
		a === b ||
		(firstLetter(a) === firstLetter(b) && isSame(wordsOf(a), wordsOf(b)))
	);
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

	return (alike * 2) / (letters(before) + letters(after));
}

/**
For each word after whether it was there before.
*/
function keptWords(before: readonly Word[], after: readonly Word[]): boolean[] {
	const kept: boolean[] = [];
	const parts = diffArrays(
		before.map(word => word.name),
		after.map(word => word.name),
	);
	for (const part of parts) {
		if (!part.removed) {
			kept.push(...part.value.map(() => !part.added));
		}
	}

	return kept;
}

/**
A lone small word between two changes is no island worth keeping.
*/
function cleanUp(words: readonly Word[], kept: readonly boolean[]): boolean[] {
	return kept.map(
		(isKept, index) =>
			isKept &&
			!(
				words[index]!.name.length <= 3 &&
				kept[index - 1] === false &&
				kept[index + 1] === false
			),
	);
}

/**
Changed words that follow one another are one stretch.
*/
function stretches(
	words: readonly Word[],
	kept: readonly boolean[],
): Stretch[] {
	const found: Stretch[] = [];
	for (const [index, {start, end}] of words.entries()) {
		if (kept[index]) {
			continue;
		}

		const last = found.at(-1);
		if (last !== undefined && kept[index - 1] === false) {
			found[found.length - 1] = {start: last.start, end};
		} else {
			found.push({start, end});
		}
	}

	return found;
}

function letters(words: readonly Word[]): number {
	let count = 0;
	for (const {name} of words) {
		count += name.length;
	}

	return count;
}
