/**
A score card whose rows ask a few questions at once.

Each row has one weight for each way of answering its questions, and the sum of the weights is a log-odds. Rows are
learnt as boosted oblivious trees (Prokhorenkova and others, "CatBoost", 2018): every level of a tree asks the same
question, so that a tree is a small table that can be read, and a handful of comparisons to look up.
*/
export type Row<Name extends string> = {
	/** A question is whether the feature is above the cut. */
	readonly asks: ReadonlyArray<readonly [of: Name, cut: number]>;
	/** Log-odds times 100 for each answer; the first question counts most: no-no, no-yes, yes-no, yes-yes. */
	readonly weights: readonly number[];
};

export type Card<Name extends string> = {
	/** Log-odds times 100 of a line about which nothing is known. */
	readonly base: number;
	readonly rows: ReadonlyArray<Row<Name>>;
};

/** A card made ready for values in a fixed order. */
export type Scorer = {
	readonly base: number;
	readonly rows: ReadonlyArray<{
		/** How many questions there are. */
		readonly count: number;
		readonly columns: readonly number[];
		readonly cuts: readonly number[];
		readonly weights: readonly number[];
	}>;
};

/** Turns the names of a card into places among values that are called `names`. */
export function scorerOf<Name extends string>(
	{base, rows}: Card<Name>,
	names: readonly Name[],
): Scorer {
	const places = new Map(names.map((name, at) => [name, at]));
	return {
		base,
		rows: rows.map(({asks, weights}) => ({
			count: asks.length,
			columns: asks.map(([of]) => places.get(of)!),
			cuts: asks.map(([, cut]) => cut),
			weights,
		})),
	};
}

function answerTo(
	{count, columns, cuts}: Scorer['rows'][number],
	values: readonly number[],
): number {
	let answer = 0;
	for (let at = 0; at < count; at++) {
		answer = answer * 2 + (values[columns[at]!]! > cuts[at]! ? 1 : 0);
	}

	return answer;
}

/** Log-odds of one line. */
export function scoreOf(
	{base, rows}: Scorer,
	values: readonly number[],
): number {
	let sum = base;
	for (const row of rows) {
		sum += row.weights[answerTo(row, values)]!;
	}

	return sum / 100;
}

/** Adds to `sums`, value by value, how much each spoke for the line: what its answers changed against the opposite. */
export function addContributions(
	{rows}: Scorer,
	values: readonly number[],
	sums: number[],
): void {
	for (const row of rows) {
		const {count, columns, weights} = row;
		const answer = answerTo(row, values);
		let step = weights.length / 2;
		for (let at = 0; at < count; at++) {
			const other =
				Math.floor(answer / step) % 2 === 1 ? answer - step : answer + step;
			sums[columns[at]!]! += weights[answer]! - weights[other]!;
			step /= 2;
		}
	}
}

/** Log-odds to a probability. */
export function probability(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}
