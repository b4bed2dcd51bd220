import type {Column} from './columns.js';
import {mayTake, searchLeastHeight, searchPreferred, spread} from './exact.js';
import {widenGreedily} from './greedy.js';
import {sum, type Problem} from './problem.js';
import {Tabulated, type Deciding} from './tabulated.js';
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
	/**
	What is known already of the rows, tabulated from each column's least width.
	*/
	readonly tabulated?: Deciding;
};

/**
Gives each column of a table the width at which all rows together take the least lines, no word cut that need not be.

The natural widths when they fit; else greedy widening, then the exact search from there. At equal height value columns
are as alike as can be, then the table as narrow as can be.
*/
export function allocate(demand: Demand): Allocation {
	return allocateWithin(demand, Infinity)!;
}

/**
As `allocate`; undefined where it is found that no widths take so few lines as `most`, which is sooner told than the best
widths are.
*/
export function allocateWithin(
	demand: Demand,
	most: number,
): Allocation | undefined {
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
	const deciding =
		demand.tabulated !== undefined && !isBroken
			? demand.tabulated
			: new Tabulated(demand.rows, least, demand.weights);
	const problem = toProblem(demand, least, deciding);
	const budget = demand.budget ?? 20_000;
	if (most < Infinity && !mayTake(problem, most - deciding.fixed, budget)) {
		return undefined;
	}

	const greedy = widenGreedily(problem);
	const exact = searchLeastHeight(problem, greedy, budget);
	const balanced = balancedColumns(demand);
	const widths = searchPreferred(problem, exact, balanced, budget);
	return {
		widths: level(widths, balanced, available),
		height: exact.height + deciding.fixed,
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
The search's problem: the rows whose height depends on the widths, each column tabulated as far as it can get.
*/
function toProblem(
	{columns, available}: Demand,
	least: readonly number[],
	deciding: Deciding,
): Problem {
	const spare = available - sum(least);
	return {
		available,
		least,
		steps: columns.map(({natural}, index) =>
			deciding.steps(index, Math.min(natural, least[index]! + spare)),
		),
		weights: deciding.weights,
	};
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
