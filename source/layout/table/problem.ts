import {stepAt, type Lines, type Steps} from './columns.js';

/**
What the two searches work on: rows whose height depends on the widths, and what each width does to them.
*/
export type Problem = {
	/**
	Columns for the content of all cells of a row together.
	*/
	readonly available: number;
	/**
	For each column, no narrower than which it may become.
	*/
	readonly least: readonly number[];
	readonly steps: readonly Steps[];
	/**
	How many rows of the table each row of the problem stands for.
	*/
	readonly weights: readonly number[];
};

export function sum(values: readonly number[]): number {
	let total = 0;
	for (const value of values) {
		total += value;
	}

	return total;
}

/**
The lines of each row, by column, at the widths given.
*/
export function vectorsAt(
	problem: Problem,
	widths: readonly number[],
): Lines[] {
	return problem.steps.map(
		(steps, column) => steps.lines[stepAt(steps, widths[column]!)]!,
	);
}

/**
The height of one row of a problem.
*/
export function rowHeight(vectors: readonly Lines[], row: number): number {
	let height = 1;
	for (const vector of vectors) {
		if (vector[row]! > height) {
			height = vector[row]!;
		}
	}

	return height;
}

/**
The lines that all rows take together.
*/
export function heightOf(
	{weights}: Problem,
	vectors: readonly Lines[],
): number {
	let height = 0;
	const rows = weights.length;
	for (let row = 0; row < rows; row++) {
		height += weights[row]! * rowHeight(vectors, row);
	}

	return height;
}
