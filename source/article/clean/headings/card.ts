/**
A score card whose rows ask up to four questions at once.

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

type Values<Name extends string> = Readonly<Record<Name, number>>;

function answerTo<Name extends string>(
	row: Row<Name>,
	features: Values<Name>,
): number {
	let answer = 0;
	for (const [of, cut] of row.asks) {
		answer = answer * 2 + (features[of] > cut ? 1 : 0);
	}

	return answer;
}

/** Log-odds of one line. */
export function scoreOf<Name extends string>(
	card: Card<Name>,
	features: Values<Name>,
): number {
	let sum = card.base;
	for (const row of card.rows) {
		sum += row.weights[answerTo(row, features)]!;
	}

	return sum / 100;
}

/** How much each feature spoke for the line: what its answers changed against the opposite ones, summed. */
export function contributionsOf<Name extends string>(
	card: Card<Name>,
	features: Values<Name>,
): Map<Name, number> {
	const sums = new Map<Name, number>();
	for (const row of card.rows) {
		const answer = answerTo(row, features);
		for (const [level, [of]] of row.asks.entries()) {
			const step = 2 ** (row.asks.length - 1 - level);
			const other =
				Math.floor(answer / step) % 2 === 1 ? answer - step : answer + step;
			const change = (row.weights[answer]! - row.weights[other]!) / 2;
			sums.set(of, (sums.get(of) ?? 0) + change);
		}
	}

	return sums;
}

/** Log-odds to a probability. */
export function probability(logOdds: number): number {
	return 1 / (1 + Math.exp(-logOdds));
}
