import {tabulate, type Column} from './columns.js';
import {searchLeastHeight, searchPreferred} from './exact.js';
import {widenGreedily} from './greedy.js';
import {sum, type Problem} from './problem.js';
import {linesAt, type Tokens} from './tokens.js';

/**
The widths of a table's columns, and what is known of them.
*/
export type Allocation = {
	/**
	For each column, in columns of the terminal, without borders and padding.
	*/
	readonly widths: readonly number[];
	/**
	The lines that the measured rows take, their weights counted.
	*/
	readonly height: number;
	/**
	No widths take fewer lines; false where the search ran out of its budget or words had to be cut.
	*/
	readonly proven: boolean;
	/**
	Words have to be cut: the longest pieces side by side are wider than the space.
	*/
	readonly broken: boolean;
};

export type Demand = {
	/**
	The rows that decide, header included.
	*/
	readonly rows: ReadonlyArray<readonly Tokens[]>;
	/**
	How many rows of the table each stands for; 1 for each when absent.
	*/
	readonly weights?: readonly number[];
	readonly columns: readonly Column[];
	/**
	Terminal columns for the content of all cells of a row together; at least one for each column.
	*/
	readonly available: number;
	/**
	How many columns at the left hold labels and need not be as wide as the others.
	*/
	readonly labels?: number;
	/**
	How many branches the exact search may look at; 20,000 when absent.
	*/
	readonly budget?: number;
};

/**
Gives each column of a table the width at which all rows together take the least lines, no word cut that need not be.

The natural widths when they fit; else greedy widening, then the exact search from there. At equal height value columns
are as alike as can be, then the table as narrow as can be.
*/
export function allocate(demand: Demand): Allocation {
	const {columns, available} = demand;
	const natural = columns.map(column => column.natural);
	if (sum(natural) <= available) {
		return {
			widths: natural,
			height: heightAt(demand, natural),
			proven: true,
			broken: false,
		};
	}

	const least = shrinkToFit(columns, available);
	const isBroken = least.some(
		(width, column) => width < columns[column]!.least,
	);
	const {problem, fixed} = toProblem(demand, least);
	const greedy = widenGreedily(problem);
	const budget = demand.budget ?? 20_000;
	const exact = searchLeastHeight(problem, greedy, budget);
	const balanced = balancedColumns(demand);
	const cost = (widths: readonly number[]) =>
		spread(widths, balanced) * 1000 + sum(widths);
	const widths = searchPreferred(
		problem,
		exact.widths,
		exact.height,
		{cost},
		budget,
	);
	return {
		widths: level(widths, balanced, available),
		height: exact.height + fixed,
		proven: exact.proven && !isBroken,
		broken: isBroken,
	};
}

/**
Takes one column at a time from the widest until all fit; none goes below its floor.
*/
function shrinkToFit(columns: readonly Column[], available: number): number[] {
	const widths = columns.map(column => column.least);
	const floors = columns.map(column => column.floor ?? 1);
	for (let excess = sum(widths) - available; excess > 0; excess--) {
		let widest = -1;
		for (const [column, width] of widths.entries()) {
			if (width > floors[column]! && width > (widths[widest] ?? 0)) {
				widest = column;
			}
		}

		if (widest === -1) {
			break;
		}

		widths[widest]!--;
	}

	return widths;
}

/**
Leaves out the rows that take one line at any width.
*/
function toProblem(
	demand: Demand,
	least: readonly number[],
): {problem: Problem; fixed: number} {
	const {rows, columns, available} = demand;
	const tall: Array<readonly Tokens[]> = [];
	const weights: number[] = [];
	let fixed = 0;
	for (const [index, row] of rows.entries()) {
		const weight = demand.weights?.[index] ?? 1;
		if (row.some((tokens, column) => linesAt(tokens, least[column]!) > 1)) {
			tall.push(row);
			weights.push(weight);
		} else {
			fixed += weight;
		}
	}

	const spare = available - sum(least);
	const steps = columns.map((column, index) =>
		tabulate(
			tall,
			index,
			least[index]!,
			Math.min(column.natural, least[index]! + spare),
		),
	);
	return {problem: {available, least, steps, weights}, fixed};
}

function heightAt(demand: Demand, widths: readonly number[]): number {
	let height = 0;
	for (const [index, row] of demand.rows.entries()) {
		const lines = row.map((tokens, column) => linesAt(tokens, widths[column]!));
		height += Math.max(1, ...lines) * (demand.weights?.[index] ?? 1);
	}

	return height;
}

/**
Columns that want less are no prose, and not worth making alike.
*/
const prose = 20;

/**
The value columns of prose: those that want more than an even share.
*/
function balancedColumns({columns, available, labels = 1}: Demand): number[] {
	const share = Math.max(prose, available / columns.length);
	return columns
		.map((_, column) => column)
		.filter(column => column >= labels && columns[column]!.natural > share);
}

function spread(widths: readonly number[], columns: readonly number[]): number {
	let least = Infinity;
	let most = 0;
	for (const column of columns) {
		least = Math.min(least, widths[column]!);
		most = Math.max(most, widths[column]!);
	}

	return Math.max(0, most - least);
}

/**
Hands out what is left to the narrowest of the columns that should be alike.
*/
function level(
	widths: readonly number[],
	columns: readonly number[],
	available: number,
): readonly number[] {
	const levelled = [...widths];
	let left = available - sum(widths);
	while (left > 0 && spread(levelled, columns) > 0) {
		let narrowest = columns[0]!;
		for (const column of columns) {
			if (levelled[column]! < levelled[narrowest]!) {
				narrowest = column;
			}
		}

		levelled[narrowest]!++;
		left--;
	}

	return levelled;
}
