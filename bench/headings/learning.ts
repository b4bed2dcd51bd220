/**
Both passes learnt from texts, and tried on texts of other sites.
*/
import {
	type Candidate,
	type FirstName,
	candidatesOf,
	firstNames,
} from '../../source/article/clean/headings/features.js';
import {
	type Card,
	scoreOf,
	scorerOf,
} from '../../source/article/clean/headings/card.js';
import {
	type Cards,
	secondNames,
} from '../../source/article/clean/headings/judge.js';
import {togetherOf} from '../../source/article/clean/headings/together.js';
import {viewOf} from '../../source/article/clean/headings/view.js';
import {randomOf} from '../random.js';
import {type Example, type Options, learnCard} from './boost.js';
import {type Text, linesOf, truthOf} from './texts.js';

export type Sample = {
	readonly text: Text;
	readonly candidates: readonly Candidate[];
	readonly lines: readonly string[];
	readonly truth: ReadonlyArray<boolean | undefined>;
	/**
	All headings of the text, also those that are no candidates.
	*/
	readonly headings: number;
};

export function sampleOf(text: Text): Sample {
	const lines = linesOf(text);
	const view = viewOf(lines);
	const candidates = candidatesOf(view);
	const truths = lines.map((_line, at) => truthOf(text, at));
	return {
		text,
		candidates,
		lines: candidates.map(({at}) => view.text[at]!),
		truth: candidates.map(({at}) => truths[view.index[at]!]),
		headings: truths.filter(truth => truth === true).length,
	};
}

/**
Puts sites into `count` parts.
*/
export function partsOf(
	samples: readonly Sample[],
	count: number,
	seed: number,
): Map<string, number> {
	const random = randomOf(seed);
	const sites = [...new Set(samples.map(sample => sample.text.site))]
		.map(site => ({site, key: random()}))
		.toSorted((a, b) => a.key - b.key);
	return new Map(sites.map(({site}, at) => [site, at % count]));
}

const firstOptions: Options = {
	rows: 150,
	depth: 3,
	rate: 0.1,
	bins: 16,
	ridge: 4,
	columns: 0.25,
	sites: 0.7,
};
const secondOptions: Options = {...firstOptions, rows: 190};

/** Learns from the candidates of all samples; `valuesOf` gives one list of values for each candidate. */
function learnOn<Name extends string>(
	samples: readonly Sample[],
	valuesOf: (sample: Sample) => ReadonlyArray<readonly number[]>,
	names: readonly Name[],
	options: Options,
	seed: number,
): Card<Name> {
	const examples = samples.flatMap(sample =>
		valuesOf(sample).flatMap((values, at): Example[] => {
			const truth = sample.truth[at];
			return truth === undefined
				? []
				: [{values, truth, weight: 1, site: sample.text.site}];
		}),
	);
	return learnCard(examples, names, options, seed);
}

function learnFirst(samples: readonly Sample[], seed: number): Card<FirstName> {
	return learnOn(
		samples,
		sample => sample.candidates.map(({values}) => values),
		firstNames(),
		firstOptions,
		seed,
	);
}

/** Learns both cards. The second learns from first scores of lines that the first had not seen. */
export function learn(samples: readonly Sample[], seed: number): Cards {
	const inner = 8;
	const parts = partsOf(samples, inner, seed + 77);
	const values = new Map<Sample, number[][]>();
	for (let part = 0; part < inner; part++) {
		const isHeld = (sample: Sample) => parts.get(sample.text.site) === part;
		const card = learnFirst(
			samples.filter(sample => !isHeld(sample)),
			seed + part,
		);
		const scorer = scorerOf(card, firstNames());
		const held = samples.filter(sample => isHeld(sample));
		for (const sample of held) {
			const {candidates} = sample;
			const scores = candidates.map(one => scoreOf(scorer, one.values));
			values.set(
				sample,
				togetherOf(candidates, scores).map((together, at) => [
					...candidates[at]!.values,
					...Object.values(together),
				]),
			);
		}
	}

	return {
		first: learnFirst(samples, seed),
		second: learnOn(
			samples,
			sample => values.get(sample)!,
			secondNames(),
			secondOptions,
			seed,
		),
	};
}
