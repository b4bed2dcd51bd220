import {type Card, type Scorer, scoreOf, scorerOf} from './card.js';
import {type Candidate, type FirstName, firstNames} from './features.js';
import {type Together, togetherNames, togetherOf} from './together.js';

/** The names of everything that the second pass knows of a line. */
export type SecondName = FirstName | keyof Together;

export type Cards = {
	readonly first: Card<FirstName>;
	readonly second: Card<SecondName>;
};

/** Both cards, made ready. */
export type Judge = {
	readonly first: Scorer;
	readonly second: Scorer;
	/** What the values of the second pass are called; those of the first are its beginning. */
	readonly names: readonly SecondName[];
};

export type Judged = {
	/** Log-odds that the line is a heading: the mean of both passes. */
	readonly score: number;
	/** In the order of the judge's names. */
	readonly values: readonly number[];
};

export function secondNames(): SecondName[] {
	return [...firstNames(), ...togetherNames()];
}

export function judgeOf({first, second}: Cards): Judge {
	const names = secondNames();
	return {
		first: scorerOf(first, firstNames()),
		second: scorerOf(second, names),
		names,
	};
}

/**
Judges the candidates of an article in two passes: each by itself, then each again beside the first scores of the
others. One entry for each candidate.
*/
export function judge(
	candidates: readonly Candidate[],
	{first, second}: Judge,
): Judged[] {
	const scores = candidates.map(({values}) => scoreOf(first, values));
	return togetherOf(candidates, scores).map((together, at) => {
		const values = [...candidates[at]!.values, ...Object.values(together)];
		return {score: (scores[at]! + scoreOf(second, values)) / 2, values};
	});
}
