import {type Card, scoreOf} from './card.js';
import {type Candidate, type Features} from './features.js';
import {type Together, togetherOf} from './together.js';

/** Everything that the second pass knows of a line. */
export type AllFeatures = Features & Together;

export type Cards = {
	readonly first: Card<keyof Features>;
	readonly second: Card<keyof AllFeatures>;
};

export type Judged = {
	/** Log-odds that the line is a heading: the mean of both passes. */
	readonly score: number;
	readonly features: AllFeatures;
};

/**
Judges the candidates of an article in two passes: each by itself, then each again beside the first scores of the
others. One entry for each candidate.
*/
export function judge(
	candidates: readonly Candidate[],
	{first, second}: Cards,
): Judged[] {
	const scores = candidates.map(({features}) => scoreOf(first, features));
	return togetherOf(candidates, scores).map((together, at) => {
		const features = {...candidates[at]!.features, ...together};
		return {score: (scores[at]! + scoreOf(second, features)) / 2, features};
	});
}
