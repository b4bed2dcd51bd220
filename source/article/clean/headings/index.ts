/**
Finds the headings that lost their markers, in two passes over score cards.
*/
import {contributionsOf, probability, scoreOf} from './card.js';
import {type Features, candidatesOf} from './features.js';
import {type PlainLine} from './line-kinds.js';
import {reasons} from './reasons.js';
import {type Together, togetherOf} from './together.js';
import {firstCard, secondCard, threshold} from './weights.js';
import {viewOf} from './view.js';

export type {PlainLine} from './line-kinds.js';

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
	const first = candidates.map(({features}) => scoreOf(firstCard, features));
	const second = togetherOf(candidates, first);
	for (const [at, candidate] of candidates.entries()) {
		const logOdds = scoreOf(secondCard, second[at]!);
		if (logOdds >= threshold) {
			found.set(view.index[candidate.at]!, {
				score: probability(logOdds),
				reasons: reasonsOf(
					contributionsOf(firstCard, candidate.features),
					contributionsOf(secondCard, second[at]!),
				),
			});
		}
	}

	return found;
}

function reasonsOf(
	first: ReadonlyMap<keyof Features, number>,
	second: ReadonlyMap<keyof Together, number>,
): string[] {
	const sums = new Map<string, number>();
	for (const [of, weight] of [...first, ...second]) {
		const words = reasons[of];
		if (words !== undefined) {
			sums.set(words, (sums.get(words) ?? 0) + weight);
		}
	}

	return [...sums]
		.filter(([, weight]) => weight > 0)
		.toSorted(([, a], [, b]) => b - a)
		.slice(0, 3)
		.map(([words]) => words);
}
