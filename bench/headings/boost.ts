/**
Learns a score card: oblivious trees, boosted with Newton leaves, each on a draw of the sites and of the features.
*/
import {type Card, type Row} from '../../source/article/clean/headings/card.js';
import {randomOf} from '../random.js';

export type Example = {
	/** In the order of the names. */
	readonly values: readonly number[];
	readonly truth: boolean;
	readonly weight: number;
	/** Lines of one site are drawn together. */
	readonly site: string;
	/** Log-odds to start from, where there is an earlier pass. */
	readonly start?: number;
};

export type Options = {
	/** Rows of the card. */
	readonly rows: number;
	/** Questions of a row. */
	readonly depth: number;
	readonly rate: number;
	readonly bins: number;
	/** Added to the second derivative of each leaf. */
	readonly ridge: number;
	/** Share of the features that a row may choose from, and of the sites that it learns from. */
	readonly columns: number;
	readonly sites: number;
};

function tidy(value: number): number {
	return Number(value.toPrecision(3));
}

/** Cuts between the values: all of them where they are few, else quantiles. */
function cutsOf(values: readonly number[], bins: number): number[] {
	const distinct = [...new Set(values)].toSorted((a, b) => a - b);
	if (distinct.length <= bins) {
		return distinct
			.slice(0, -1)
			.map((value, at) => tidy((value + distinct[at + 1]!) / 2));
	}

	const sorted = values.toSorted((a, b) => a - b);
	const cuts = new Set<number>();
	for (let bin = 1; bin < bins; bin++) {
		const value = sorted[Math.floor((bin * sorted.length) / bins)]!;
		if (value < distinct.at(-1)!) {
			cuts.add(tidy(value));
		}
	}

	return [...cuts].toSorted((a, b) => a - b);
}

function binOf(cuts: readonly number[], value: number): number {
	let bin = 0;
	while (bin < cuts.length && value > cuts[bin]!) {
		bin++;
	}

	return bin;
}

/** The gain of the best cut of one feature, summed over the leaves so far. */
function bestCut(
	gradients: Float64Array,
	curvatures: Float64Array,
	leaves: number,
	size: number,
	ridge: number,
): {gain: number; cut: number} {
	const gains = new Float64Array(size - 1);
	for (let leaf = 0; leaf < leaves; leaf++) {
		const from = leaf * size;
		let allG = 0;
		let allH = 0;
		for (let bin = from; bin < from + size; bin++) {
			allG += gradients[bin]!;
			allH += curvatures[bin]!;
		}

		let lowG = 0;
		let lowH = 0;
		for (let cut = 0; cut < size - 1; cut++) {
			lowG += gradients[from + cut]!;
			lowH += curvatures[from + cut]!;
			const highG = allG - lowG;
			gains[cut]! +=
				(lowG * lowG) / (lowH + ridge) +
				(highG * highG) / (allH - lowH + ridge);
		}
	}

	let best = {gain: 0, cut: -1};
	for (const [cut, gain] of gains.entries()) {
		if (gain > best.gain) {
			best = {gain, cut};
		}
	}

	return best;
}

/** Learns a card for the named features. */
export function learnCard<Name extends string>(
	examples: readonly Example[],
	names: readonly Name[],
	options: Options,
	seed = 1,
): Card<Name> {
	const random = randomOf(seed);
	const count = examples.length;
	const cuts = names.map((_name, column) =>
		cutsOf(
			examples.map(example => example.values[column]!),
			options.bins,
		),
	);
	const binned = names.map((_name, column) =>
		Uint8Array.from(examples, example =>
			binOf(cuts[column]!, example.values[column]!),
		),
	);
	const siteNames = [...new Set(examples.map(example => example.site))];
	const siteNumbers = new Map(siteNames.map((site, at) => [site, at]));
	const siteOf = Uint16Array.from(examples, example =>
		siteNumbers.get(example.site)!,
	);
	const truths = Uint8Array.from(examples, ({truth}) => (truth ? 1 : 0));
	const weights = Float64Array.from(examples, ({weight}) => weight);
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	const positive = weights.reduce(
		(sum, weight, at) => sum + weight * truths[at]!,
		0,
	);
	const base = Math.log(positive / (all - positive));
	const score = Float64Array.from(examples, ({start}) => start ?? base);
	const gradient = new Float64Array(count);
	const curvature = new Float64Array(count);
	const leafOf = new Uint8Array(count);
	const rows: Array<Row<Name>> = [];
	for (let row = 0; row < options.rows; row++) {
		const isDrawn = siteNames.map(() => random() < options.sites);
		for (let at = 0; at < count; at++) {
			const chance = 1 / (1 + Math.exp(-score[at]!));
			const weight = isDrawn[siteOf[at]!] ? weights[at]! : 0;
			gradient[at] = weight * (truths[at]! - chance);
			curvature[at] = weight * chance * (1 - chance);
		}

		leafOf.fill(0);
		const columns = [...names.keys()].filter(() => random() < options.columns);
		const asks: Array<[Name, number]> = [];
		for (let level = 0; level < options.depth; level++) {
			const leaves = 2 ** level;
			let best = {gain: 0, cut: -1, column: -1};
			for (const column of columns) {
				const size = cuts[column]!.length + 1;
				const bins = binned[column]!;
				const g = new Float64Array(leaves * size);
				const h = new Float64Array(leaves * size);
				for (let at = 0; at < count; at++) {
					const cell = leafOf[at]! * size + bins[at]!;
					g[cell]! += gradient[at]!;
					h[cell]! += curvature[at]!;
				}

				const found = bestCut(g, h, leaves, size, options.ridge);
				if (found.gain > best.gain) {
					best = {...found, column};
				}
			}

			if (best.column >= 0) {
				const bins = binned[best.column]!;
				asks.push([names[best.column]!, cuts[best.column]![best.cut]!]);
				for (let at = 0; at < count; at++) {
					leafOf[at] = leafOf[at]! * 2 + (bins[at]! > best.cut ? 1 : 0);
				}
			}
		}

		const leaves = 2 ** asks.length;
		const g = new Float64Array(leaves);
		const h = new Float64Array(leaves);
		for (let at = 0; at < count; at++) {
			g[leafOf[at]!]! += gradient[at]!;
			h[leafOf[at]!]! += curvature[at]!;
		}

		const leafWeights = [...g].map((sum, leaf) =>
			Math.round((100 * options.rate * sum) / (h[leaf]! + options.ridge)),
		);
		for (let at = 0; at < count; at++) {
			score[at]! += leafWeights[leafOf[at]!]! / 100;
		}

		if (leafWeights.some(weight => weight !== 0)) {
			rows.push({asks, weights: leafWeights});
		}
	}

	const hasStart = examples.some(({start}) => start !== undefined);
	return {base: hasStart ? 0 : Math.round(base * 100), rows};
}
