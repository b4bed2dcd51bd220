/**
A score card: one row for each feature, a weight for each of its bins, and their sum a log-odds.

It is an additive logistic model with binned features (Lou, Caruana and Gehrke, "Intelligible models for
classification and regression", 2012): each row can be read, and the rows that spoke for a line are its reasons.
*/
export type Row<Name extends string> = {
	readonly of: Name;
	/**
	Rising; bin `i` holds values up to and including `cuts[i]`, the last bin all above.
	*/
	readonly cuts: readonly number[];
	/**
	One more than cuts; log-odds times 100.
	*/
	readonly weights: readonly number[];
};

export type Card<Name extends string> = {
	/**
	Log-odds times 100 of a line about which nothing is known.
	*/
	readonly base: number;
	readonly rows: ReadonlyArray<Row<Name>>;
};

/**
The bin of a value; few cuts, so a plain walk.
*/
export function binOf(cuts: readonly number[], value: number): number {
	let bin = 0;
	while (bin < cuts.length && value > cuts[bin]!) {
		bin++;
	}

	return bin;
}

/**
Log-odds of one line.
*/
export function scoreOf<Name extends string>(
	card: Card<Name>,
	features: Readonly<Record<Name, number>>,
): number {
	let sum = card.base;
	for (const {of, cuts, weights} of card.rows) {
		sum += weights[binOf(cuts, features[of])]!;
	}

	return sum / 100;
}

/**
What each row said of a line, strongest for it first.
*/
export function contributionsOf<Name extends string>(
	card: Card<Name>,
	features: Readonly<Record<Name, number>>,
): Array<{readonly of: Name; readonly weight: number}> {
	return card.rows
		.map(({of, cuts, weights}) => ({
			of,
			weight: weights[binOf(cuts, features[of])]!,
		}))
		.toSorted((a, b) => b.weight - a.weight);
}

/**
Log-odds to a probability.
*/
export function probability(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}
