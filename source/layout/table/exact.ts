import {stepAt} from './columns.js';
import {heightOf, rowHeight, vectorsAt, type Problem} from './problem.js';

/**
The outcome of the exact search.
*/
export type Exact = {
	readonly widths: readonly number[];
	readonly height: number;
	/**
	Whether the search came to its end within its budget.
	*/
	readonly proven: boolean;
};

/**
What is preferred among widths of the same height; less is better.
*/
export type Preference = {
	/**
	The cost of finished widths.
	*/
	cost(widths: readonly number[]): number;
};

/**
Finds the widths of least total height by branch and bound.

Columns are fixed in order of fewest steps. A branch is given up when the rows, each open column taken at the widest it
could still get, already take as many lines as the best widths known. (The problem: Anderson & Sobti, SCG 1999; Hurst,
Marriott & Moulder, DocEng 2005; Bilauca et al., INFORMS Journal on Computing 2015.)

`start` is as good as can be had cheaply; `budget` is how many branches may be looked at before the best is kept.
*/
export function searchLeastHeight(
	problem: Problem,
	start: readonly number[],
	budget: number,
): Exact {
	const height = heightOf(problem, vectorsAt(problem, start));
	const search = newSearch(problem, {widths: start, height, cost: 0}, budget);
	branch(
		search,
		0,
		problem.available,
		new Uint32Array(problem.weights.length).fill(1),
	);
	const {widths, height: least} = search.best;
	return {widths, height: least, proven: !search.exhausted};
}

/**
Among all widths that take `height` lines, finds those that are preferred; `start` is one of them.
*/
export function searchPreferred(
	problem: Problem,
	start: readonly number[],
	height: number,
	preference: Preference,
	budget: number,
): readonly number[] {
	const best = {widths: start, height, cost: preference.cost(start)};
	const search = newSearch(problem, best, budget, preference);
	branch(
		search,
		0,
		problem.available,
		new Uint32Array(problem.weights.length).fill(1),
	);
	return search.best.widths;
}

type Candidate = {
	readonly widths: readonly number[];
	readonly height: number;
	readonly cost: number;
};

type Search = {
	readonly problem: Problem;
	/**
	With one, all widths of the best height are looked at; without, only those of less.
	*/
	readonly preference: Preference | undefined;
	/**
	The columns as they are fixed, fewest steps first.
	*/
	readonly order: readonly number[];
	/**
	For each place in the order, the least columns that it and all later ones need.
	*/
	readonly needed: readonly number[];
	/**
	The widths fixed so far.
	*/
	readonly widths: number[];
	best: Candidate;
	/**
	Branches that may still be looked at.
	*/
	left: number;
	exhausted: boolean;
};

function newSearch(
	problem: Problem,
	best: Candidate,
	budget: number,
	preference?: Preference,
): Search {
	const {steps, least} = problem;
	const order = steps
		.map((_, column) => column)
		.toSorted((a, b) => steps[a]!.widths.length - steps[b]!.widths.length);
	const needed = [0];
	for (const column of order.toReversed()) {
		needed.unshift(needed[0]! + least[column]!);
	}

	const widths = [...least];
	return {
		problem,
		preference,
		order,
		needed,
		widths,
		best,
		left: budget,
		exhausted: false,
	};
}

/**
Fixes the column at a place of the order in every way worth trying; `space` is left for it and all later ones.
*/
function branch(
	search: Search,
	place: number,
	space: number,
	heights: Uint32Array,
): void {
	if (search.left === 0) {
		search.exhausted = true;
		return;
	}

	search.left--;
	const {preference, best} = search;
	const bound = boundOf(search, place, space, heights);
	if (preference === undefined ? bound >= best.height : bound > best.height) {
		return;
	}

	if (place === search.order.length) {
		offer(search, bound);
		return;
	}

	const column = search.order[place]!;
	const steps = search.problem.steps[column]!;
	const widest = stepAt(steps, space - search.needed[place + 1]!);
	// With no preference the last column is best at its widest.
	const isSettled =
		preference === undefined && place === search.order.length - 1;
	for (
		let step = widest;
		step >= (isSettled ? widest : 0) && !search.exhausted;
		step--
	) {
		const width = steps.widths[step]!;
		search.widths[column] = width;
		branch(
			search,
			place + 1,
			space - width,
			taller(heights, steps.lines[step]!),
		);
	}
}

function offer(search: Search, height: number): void {
	const {preference, widths, best} = search;
	const cost = preference === undefined ? 0 : preference.cost(widths);
	if (preference === undefined || cost < best.cost) {
		search.best = {widths: [...widths], height, cost};
	}
}

/**
No widths of the open columns take fewer lines than this.
*/
function boundOf(
	search: Search,
	place: number,
	space: number,
	heights: Uint32Array,
): number {
	const {steps, least, weights} = search.problem;
	const vectors: Uint32Array[] = [heights];
	for (const column of search.order.slice(place)) {
		const most = space - search.needed[place]! + least[column]!;
		vectors.push(steps[column]!.lines[stepAt(steps[column]!, most)]!);
	}

	let bound = 0;
	for (const [row, weight] of weights.entries()) {
		bound += weight * rowHeight(vectors, row);
	}

	return bound;
}

function taller(a: Uint32Array, b: Uint32Array): Uint32Array {
	return a.map((lines, row) => Math.max(lines, b[row]!));
}
