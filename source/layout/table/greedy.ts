import {stepAt, type Lines} from './columns.js';
import {heightOf, rowHeight, sum, type Problem} from './problem.js';

/**
Widens columns from their least widths, each time by the widening that saves most lines for the columns it costs.

Every widening that brings one whole row down to a height is tried, since a row gets no shorter before the last of its
tall cells does. Ties go to the cheaper. Returns the width of each column.
*/
export function widenGreedily(problem: Problem): number[] {
	const greedy = new Greedy(problem);
	while (greedy.widen()) {
		// Until nothing saves a line.
	}

	return greedy.widths;
}

/**
Its lists are made once: they are filled anew for each widening that is tried.
*/
class Greedy {
	widths: number[];
	readonly #problem: Problem;
	/**
	The step at which each column is.
	*/
	readonly #places: number[];
	/**
	The step at which each column would be.
	*/
	readonly #reached: number[];
	readonly #vectors: Lines[] = [];
	/**
	What the best widening found so far would make of the widths, what it costs in columns and saves in lines.
	*/
	readonly #best: number[];
	#cost = 0;
	#saved = 0;

	constructor(problem: Problem) {
		this.#problem = problem;
		this.widths = [...problem.least];
		this.#best = [...problem.least];
		this.#places = problem.steps.map(() => 0);
		this.#reached = problem.steps.map(() => 0);
	}

	/**
	Takes the best widening; whether there is one.
	*/
	widen(): boolean {
		const {steps, weights} = this.#problem;
		const columns = steps.length;
		for (let column = 0; column < columns; column++) {
			this.#places[column] = stepAt(steps[column]!, this.widths[column]!);
		}

		this.#saved = 0;
		const height = this.#heightAt(this.#places);
		const spent = sum(this.widths);
		const rows = weights.length;
		for (let row = 0; row < rows; row++) {
			this.#lookAt(this.#places);
			this.#widenFor(row, rowHeight(this.#vectors, row), height, spent);
		}

		if (this.#saved === 0) {
			return false;
		}

		for (let column = 0; column < columns; column++) {
			this.widths[column] = this.#best[column]!;
		}

		return true;
	}

	/**
	Tries the widenings that bring a row below its present height; `total` is that of all rows, `spent` the columns they take.
	*/
	#widenFor(row: number, height: number, total: number, spent: number): void {
		const {steps, available} = this.#problem;
		const columns = steps.length;
		for (let column = 0; column < columns; column++) {
			this.#reached[column] = this.#places[column]!;
		}

		for (let target = height - 1; target >= 1; target--) {
			if (!this.#reach(row, target)) {
				return;
			}

			let cost = -spent;
			for (let column = 0; column < columns; column++) {
				cost += this.#widthAt(column);
			}

			if (spent + cost > available) {
				return;
			}

			this.#offer(cost, total - this.#heightAt(this.#reached));
		}
	}

	/**
	Moves each column on to the first of its steps at which a row takes no more lines than `target`; whether there is one in
	each of them.
	*/
	#reach(row: number, target: number): boolean {
		const {steps} = this.#problem;
		const columns = steps.length;
		for (let column = 0; column < columns; column++) {
			const {lines} = steps[column]!;
			let step = this.#reached[column]!;
			while (step < lines.length && lines[step]![row]! > target) {
				step++;
			}

			if (step === lines.length) {
				return false;
			}

			this.#reached[column] = step;
		}

		return true;
	}

	/**
	The width of a column at the step it has reached, not below the present one.
	*/
	#widthAt(column: number): number {
		const {widths} = this.#problem.steps[column]!;
		return Math.max(this.widths[column]!, widths[this.#reached[column]!]!);
	}

	#offer(cost: number, saved: number): void {
		const difference = saved * this.#cost - this.#saved * cost;
		const isBetter =
			this.#saved === 0
				? saved > 0
				: difference > 0 || (difference === 0 && cost < this.#cost);
		if (!isBetter || saved <= 0) {
			return;
		}

		this.#cost = cost;
		this.#saved = saved;
		const columns = this.#best.length;
		for (let column = 0; column < columns; column++) {
			this.#best[column] = this.#widthAt(column);
		}
	}

	#heightAt(places: readonly number[]): number {
		this.#lookAt(places);
		return heightOf(this.#problem, this.#vectors);
	}

	/**
	Takes the lines at some steps of the columns for `heightOf` and `rowHeight`.
	*/
	#lookAt(places: readonly number[]): void {
		const {steps} = this.#problem;
		const columns = steps.length;
		for (let column = 0; column < columns; column++) {
			this.#vectors[column] = steps[column]!.lines[places[column]!]!;
		}
	}
}
