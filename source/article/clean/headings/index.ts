/** Finds the headings that lost their markers, in two passes over score cards. */
import {probability} from './card.js';
import {candidatesOf} from './features.js';
import {type Judge, judge, judgeOf} from './judge.js';
import {type PlainLine} from './line-kinds.js';
import {reasonsFor} from './reasons.js';
import {firstCard, secondCard, threshold} from './weights.js';
import {viewOf} from './view.js';

export type {PlainLine} from './line-kinds.js';
export {threshold} from './weights.js';

let shipped: Judge | undefined;

export type InferredHeading = {
	/**
	The probability that the line is a heading, 0 to 1.
	*/
	readonly score: number;
	/**
	The strongest reasons, in words, strongest first; one to three.
	*/
	readonly reasons: readonly string[];
};

/**
Finds lines that are headings and lost their markers.

@param lines All lines of the article or of a part of it, in order. The first that is not blank is never a heading
here, since it may be the title.
@returns Indexes into `lines` with the probability of each heading; only those above the shipped threshold.
*/
export function inferHeadings(
	lines: readonly PlainLine[],
): ReadonlyMap<number, InferredHeading> {
	const found = new Map<number, InferredHeading>();
	const view = viewOf(lines);
	const candidates = candidatesOf(view);
	if (candidates.length === 0) {
		return found;
	}

	shipped ??= judgeOf({first: firstCard(), second: secondCard()});
	for (const [at, {score, values}] of judge(candidates, shipped).entries()) {
		if (score >= threshold) {
			found.set(view.index[candidates[at]!.at]!, {
				score: probability(score),
				reasons: reasonsFor(values, shipped),
			});
		}
	}

	return found;
}
