import type {Steps} from './columns.js';
import {heightOf, rowHeight, sum, vectorsAt, type Problem} from './problem.js';

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
	const vectors = vectorsAt(problem, widths);
	const height = heightOf(problem, vectors);
	const options = new Map<string, readonly number[]>();
	for (const row of problem.weights.keys()) {
		for (const wider of widenings(
			problem,
			widths,
			row,
			rowHeight(vectors, row),
		)) {
			options.set(wider.join(' '), wider);
		}
	}

	let best: Widening | undefined;
	for (const wider of options.values()) {
		const saved = height - heightOf(problem, vectorsAt(problem, wider));
		const option = {widths: wider, cost: sum(wider) - sum(widths), saved};
		best = saved > 0 && isBetter(option, best) ? option : best;
	}

	return best;
}

/**
The widenings that fit and bring one row to a height below its present one.
*/
function widenings(
	problem: Problem,
	present: readonly number[],
	row: number,
	height: number,
): number[][] {
	const found: number[][] = [];
	for (let target = height - 1; target >= 1; target--) {
		const widths = widthsForHeight(problem.steps, present, row, target);
		if (widths === undefined || sum(widths) > problem.available) {
			break;
		}

		found.push(widths);
	}

	return found;
}

function isBetter(a: Widening, b: Widening | undefined): boolean {
	if (b === undefined) {
		return true;
	}

	const difference = a.saved * b.cost - b.saved * a.cost;
	return difference > 0 || (difference === 0 && a.cost < b.cost);
}

/**
The least widths, none below the present ones, at which a row has a height; undefined when there are none.
*/
function widthsForHeight(
	columns: readonly Steps[],
	present: readonly number[],
	row: number,
	height: number,
): number[] | undefined {
	const widths: number[] = [];
	for (const [column, steps] of columns.entries()) {
		const from = present[column]!;
		const step = steps.lines.findIndex(
			(lines, index) =>
				lines[row]! <= height && (steps.widths[index + 1] ?? Infinity) > from,
		);
		if (step === -1) {
			return undefined;
		}

		widths.push(Math.max(from, steps.widths[step]!));
	}

	return widths;
}
