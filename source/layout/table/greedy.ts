import {stepAt, type Steps} from './columns.js';
import {heightOf, rowHeight, sum, type Problem} from './problem.js';

type Widening = {
	readonly widths: readonly number[];
	/**
	Columns spent.
	*/
	readonly cost: number;
	/**
	Lines saved.
	*/
	readonly saved: number;
};

/**
Widens columns from their least widths, each time by the widening that saves most lines for the columns it costs.

Every widening that brings one whole row down to a height is tried, since a row gets no shorter before the last of its
tall cells does. Ties go to the cheaper. Returns the width of each column.
*/
export function widenGreedily(problem: Problem): number[] {
	let widths: readonly number[] = problem.least;
	for (;;) {
		const best = bestWidening(problem, widths);
		if (best === undefined) {
			return [...widths];
		}

		widths = best.widths;
	}
}

function bestWidening(
	problem: Problem,
	widths: readonly number[],
): Widening | undefined {
	const {steps, available} = problem;
	const places = steps.map((column, index) => stepAt(column, widths[index]!));
	const vectors = linesAtSteps(steps, places);
	const height = heightOf(problem, vectors);
	const spent = sum(widths);
	let best: Widening | undefined;
	for (let row = 0; row < problem.weights.length; row++) {
		const reached = [...places];
		for (let target = rowHeight(vectors, row) - 1; target >= 1; target--) {
			if (!reach(steps, reached, row, target)) {
				break;
			}

			const wider = widenedTo(steps, reached, widths);
			const cost = sum(wider) - spent;
			if (spent + cost > available) {
				break;
			}

			const saved = height - heightOf(problem, linesAtSteps(steps, reached));
			const option = {widths: wider, cost, saved};
			best = saved > 0 && isBetter(option, best) ? option : best;
		}
	}

	return best;
}

/**
Moves each column on to the first of its steps at which a row takes no more lines than `target`; whether there is one in
each of them.
*/
function reach(
	columns: readonly Steps[],
	places: number[],
	row: number,
	target: number,
): boolean {
	for (const [column, column_] of columns.entries()) {
		const {lines} = column_;
		let step = places[column]!;
		while (step < lines.length && lines[step]![row]! > target) {
			step++;
		}

		if (step === lines.length) {
			return false;
		}

		places[column] = step;
	}

	return true;
}

/**
The widths of the columns at some of their steps, none below the present ones.
*/
function widenedTo(
	columns: readonly Steps[],
	places: readonly number[],
	present: readonly number[],
): number[] {
	return present.map((width, column) =>
		Math.max(width, columns[column]!.widths[places[column]!]!),
	);
}

function linesAtSteps(columns: readonly Steps[], places: readonly number[]) {
	return columns.map(({lines}, column) => lines[places[column]!]!);
}

function isBetter(a: Widening, b: Widening | undefined): boolean {
	if (b === undefined) {
		return true;
	}

	const difference = a.saved * b.cost - b.saved * a.cost;
	return difference > 0 || (difference === 0 && a.cost < b.cost);
}
