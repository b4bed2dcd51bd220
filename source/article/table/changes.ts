import type {Word} from './compared-words.js';

type Span = {readonly start: number; readonly end: number};

/**
A run of words that two texts share, or in which they differ, by the places of the words in either text.
*/
export type Change = {
	readonly isKept: boolean;
	readonly before: Span;
	readonly after: Span;
};

/** The words of the two texts. */
export type Words = {
	readonly before: readonly Word[];
	readonly after: readonly Word[];
};

/**
What is alike between two changes is no island worth keeping where it is only small words, with no more letters than were
changed on either side: `[twice] to [every]`. After the semantic clean-up of Neil Fraser's diff-match-patch, by words.
*/
export function withoutIslands(
	changes: readonly Change[],
	words: Words,
): Change[] {
	const size = ({before, after}: Change) =>
		Math.max(lettersOf(words.before, before), lettersOf(words.after, after));
	const cleaned: Change[] = [];
	for (const [index, change] of changes.entries()) {
		const last = cleaned.at(-1);
		const next = changes[index + 1];
		const isIsland =
			change.isKept &&
			last?.isKept === false &&
			next !== undefined &&
			words.after
				.slice(change.after.start, change.after.end)
				.every(({name}) => isSmall(name)) &&
			size(change) <= Math.min(size(last), size(next));
		if (last !== undefined && (isIsland || last.isKept === change.isKept)) {
			cleaned[cleaned.length - 1] = {
				isKept: last.isKept,
				before: {start: last.before.start, end: change.before.end},
				after: {start: last.after.start, end: change.after.end},
			};
		} else {
			cleaned.push(change);
		}
	}

	return cleaned;
}

/**
A word that alone says little; figures and a `no` say much.
*/
export function isSmall(name: string): boolean {
	return name.length <= 3 && !/\p{N}|^(?:no|not|nor|non|nie|ne)$/u.test(name);
}

export function lettersOf(words: readonly Word[], span?: Span): number {
	let count = 0;
	const end = span?.end ?? words.length;
	for (let at = span?.start ?? 0; at < end; at++) {
		count += words[at]!.name.length;
	}

	return count;
}

/**
Shifts what was only put in, or only left out, to where a phrase begins: of `x, [and y,] and z` and `x, and [y, and] z`,
which are the same change, to the first. The lossless clean-up of the same library, by words.

@param pause - How much of a pause is before a word: the more, the likelier a phrase begins there.
*/
export function atPhrases(
	changes: readonly Change[],
	words: Words,
	pause: (side: 'before' | 'after', word: number) => number,
): Change[] {
	const aligned = [...changes];
	for (let index = 1; index < aligned.length; index++) {
		const left = aligned[index - 1]!;
		const change = aligned[index]!;
		const side =
			change.before.start === change.before.end
				? 'after'
				: change.after.start === change.after.end
					? 'before'
					: undefined;
		if (change.isKept || side === undefined) {
			continue;
		}

		const {start, end} = change[side];
		const most = left[side].end - left[side].start;
		let best = 0;
		for (
			let by = 1;
			by <= most &&
			words[side][start - by]!.name === words[side][end - by]!.name;
			by++
		) {
			if (pause(side, start - by) > pause(side, start - best)) {
				best = by;
			}
		}

		if (best > 0) {
			aligned[index - 1] = moved(left, 0, -best);
			aligned[index] = moved(change, -best, -best);
			const right = aligned[index + 1];
			if (right?.isKept === true) {
				aligned[index + 1] = moved(right, -best, 0);
			} else {
				aligned.splice(index + 1, 0, {
					isKept: true,
					before: {start: change.before.end - best, end: change.before.end},
					after: {start: change.after.end - best, end: change.after.end},
				});
			}
		}
	}

	return aligned;
}

function moved(
	{isKept, before, after}: Change,
	start: number,
	end: number,
): Change {
	const move = (span: Span) => ({
		start: span.start + start,
		end: span.end + end,
	});
	return {isKept, before: move(before), after: move(after)};
}
