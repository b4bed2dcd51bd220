import {stepAt, type Lines} from './columns.js';
import {tooWide} from './tokens.js';
import {heightOf, sum, vectorsAt, type Problem} from './problem.js';

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
Finds the widths of least total height by branch and bound.

Columns are fixed in order of fewest steps. A branch is given up when the rows, each set as if the space left were all
its own, already take as many lines as the best widths known. (The problem: Anderson & Sobti, SCG 1999; Hurst, Marriott &
Moulder, DocEng 2005; Bilauca et al., INFORMS Journal on Computing 2015.)

`start` is as good as can be had cheaply; `budget` is how many branches may be looked at before the best is kept.
*/
export function searchLeastHeight(
	problem: Problem,
	start: readonly number[],
	budget: number,
): Exact {
	const height = heightOf(problem, vectorsAt(problem, start));
	const search = new Search(problem, {widths: start, height, cost: 0}, budget);
	search.run();
	const {widths, height: least} = search.best;
	return {widths, height: least, proven: !search.exhausted};
}

/**
Whether there may be widths that take no more than so many lines; true as well where the budget does not suffice to tell.
*/
export function mayTake(
	problem: Problem,
	lines: number,
	budget: number,
): boolean {
	const search = new Search(
		problem,
		{widths: [], height: lines + 1, cost: 0},
		budget,
	);
	search.run();
	return search.exhausted || search.best.height <= lines;
}

/**
Among all widths that take as many lines as some known ones, finds those at which some columns are as alike as can be, then
those that take least space.
*/
export function searchPreferred(
	problem: Problem,
	{widths, height}: Pick<Exact, 'widths' | 'height'>,
	alike: readonly number[],
	budget: number,
): readonly number[] {
	const cost = costOf(spread(widths, alike), sum(widths));
	const search = new Search(problem, {widths, height, cost}, budget, alike);
	search.run();
	return search.best.widths;
}

/**
How far some columns are from being alike: the widest less the narrowest.
*/
export function spread(
	widths: readonly number[],
	columns: readonly number[],
): number {
	let least = Infinity;
	let most = 0;
	for (const column of columns) {
		least = Math.min(least, widths[column]!);
		most = Math.max(most, widths[column]!);
	}

	return Math.max(0, most - least);
}

/**
What is preferred among widths of the same height: less is better.
*/
const costOf = (unlike: number, spent: number) => unlike * 1000 + spent;

type Candidate = {
	readonly widths: readonly number[];
	readonly height: number;
	readonly cost: number;
};

class Search {
	best: Candidate;
	exhausted = false;
	readonly #problem: Problem;
	/**
	With columns to be alike, all widths of the best height are looked at; without, only those of less.
	*/
	readonly #alike: readonly number[] | undefined;
	/**
	The columns as they are fixed, fewest steps first.
	*/
	readonly #order: readonly number[];
	/**
	For each place in the order, the least columns that it and all later ones need.
	*/
	readonly #needed: readonly number[];
	/**
	The widths fixed so far.
	*/
	readonly #widths: number[];
	/**
	For each place in the order, what each row takes at least by what was fixed before it.
	*/
	readonly #heights: readonly number[][];
	/**
	Branches that may still be looked at.
	*/
	#left: number;

	constructor(
		problem: Problem,
		best: Candidate,
		budget: number,
		alike?: readonly number[],
	) {
		const {steps, least, weights} = problem;
		this.#problem = problem;
		this.best = best;
		this.#left = budget;
		this.#alike = alike;
		this.#order = steps
			.map((_, column) => column)
			.toSorted((a, b) => steps[a]!.widths.length - steps[b]!.widths.length);
		const needed = [0];
		for (const column of this.#order.toReversed()) {
			needed.unshift(needed[0]! + least[column]!);
		}

		this.#needed = needed;
		this.#widths = [...least];
		this.#heights = needed.map(() => weights.map(() => 1));
	}

	run(): void {
		this.#branch(0, this.#problem.available, tooWide, 0);
	}

	/**
	Fixes the column at a place of the order in every way worth trying; `space` is left for it and all later ones. Of the
	columns fixed so far that should be alike, one is `narrowest` and one `widest`.
	*/
	#branch(
		place: number,
		space: number,
		narrowest: number,
		widest: number,
	): void {
		if (this.#left === 0) {
			this.exhausted = true;
			return;
		}

		this.#left--;
		const {available, steps} = this.#problem;
		const cost =
			this.#alike === undefined
				? 0
				: costOf(
						Math.max(0, widest - narrowest),
						available - space + this.#needed[place]!,
					);
		if (this.#alike !== undefined && cost >= this.best.cost) {
			return;
		}

		const bound = this.#bound(place, space);
		if (
			this.#alike === undefined
				? bound >= this.best.height
				: bound > this.best.height
		) {
			return;
		}

		if (place === this.#order.length) {
			this.best = {widths: [...this.#widths], height: bound, cost};
			return;
		}

		const column = this.#order[place]!;
		const {widths, lines} = steps[column]!;
		const most = stepAt(steps[column]!, space - this.#needed[place + 1]!);
		// When nothing is to be alike the last column is best at its widest.
		const isSettled =
			this.#alike === undefined && place === this.#order.length - 1;
		const isAlike = this.#alike?.includes(column) === true;
		for (
			let step = most;
			step >= (isSettled ? most : 0) && !this.exhausted;
			step--
		) {
			const width = widths[step]!;
			this.#widths[column] = width;
			this.#raise(place, lines[step]!);
			this.#branch(
				place + 1,
				space - width,
				isAlike ? Math.min(width, narrowest) : narrowest,
				isAlike ? Math.max(width, widest) : widest,
			);
		}
	}

	/**
	What each row takes at the next place, once the column at this one takes so many lines.
	*/
	#raise(place: number, lines: Lines): void {
		const before = this.#heights[place]!;
		const after = this.#heights[place + 1]!;
		const rows = before.length;
		for (let row = 0; row < rows; row++) {
			after[row] = Math.max(before[row]!, lines[row]!);
		}
	}

	/**
	No widths of the open columns take fewer lines than this: each row is as tall as what is fixed makes it, and as it has
	to be for its own cells to stand side by side in the space left.
	*/
	#bound(place: number, space: number): number {
		const {steps, weights} = this.#problem;
		const heights = this.#heights[place]!;
		let bound = 0;
		const rows = weights.length;
		for (let row = 0; row < rows; row++) {
			let height = heights[row]!;
			for (;;) {
				let needed = 0;
				for (let later = place; later < this.#order.length; later++) {
					const {widths, narrowest} = steps[this.#order[later]!]!;
					needed += narrowest[row]![height - 1] ?? widths[0]!;
				}

				// Nothing is narrower than all columns at their least.
				if (needed <= Math.max(space, this.#needed[place]!)) {
					break;
				}

				height++;
			}

			heights[row] = height;
			bound += weights[row]! * height;
		}

		return bound;
	}
}
