import {allocate, type Allocation} from './allocate.js';
import type {Cells} from './cells.js';
import {sum} from './problem.js';

/**
In taller tables the search looks at so many rows, each for as many; the longest words of all rows still count.
*/
const mostRows = 256;

/**
Shares columns of the terminal out to the columns of a table from `from` on.

Returns undefined where not even one character of each column fits.
*/
export function fit(
	cells: Cells,
	from: number,
	available: number,
): Allocation | undefined {
	const columns = cells.measures.slice(from);
	if (sum(columns.map(column => column.floor ?? 1)) > available) {
		return undefined;
	}

	const natural = columns.map(column => column.natural);
	if (sum(natural) <= available) {
		return {widths: natural, height: cells.rows, proven: true, broken: false};
	}

	const chosen = rowsToLookAt(cells);
	const rows = chosen.map(row =>
		columns.map((_, index) => cells.tokens(row, from + index)),
	);
	const weight = cells.rows / Math.max(1, chosen.length);
	const result = allocate({
		rows,
		weights: rows.map(() => weight),
		columns,
		available,
		labels: from === 0 ? 1 : 0,
	});
	return {...result, proven: result.proven && chosen.length === cells.rows};
}

function rowsToLookAt(cells: Cells): number[] {
	const count = Math.min(cells.rows, mostRows);
	return Array.from({length: count}, (_, index) =>
		Math.floor((index * cells.rows) / count),
	);
}
