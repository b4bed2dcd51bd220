import {allocateWithin, type Allocation} from './allocate.js';
import type {Cells} from './cells.js';
import {sum} from './problem.js';
import {Tabulated} from './tabulated.js';
import type {Tokens} from './tokens.js';

/**
In taller tables the search looks at so many rows, each for as many; the longest words of all rows still count.
*/
const mostRows = 256;

/**
Shares columns of the terminal out to the columns of one table, in one form of it after the other.
*/
export class Fitter {
	readonly #cells: Cells;
	#sample: Sample | undefined;

	constructor(cells: Cells) {
		this.#cells = cells;
	}

	/**
	The widths of the table's columns from `from` on, `available` columns of the terminal being theirs.

	Returns undefined where not even one character of each column fits, or where it is found that no widths take so few
	lines as `most`.
	*/
	fit(
		from: number,
		available: number,
		most = Infinity,
	): Allocation | undefined {
		const columns = this.#cells.measures.slice(from);
		if (sum(columns.map(column => column.floor ?? 1)) > available) {
			return undefined;
		}

		const natural = columns.map(column => column.natural);
		if (sum(natural) <= available) {
			return {
				widths: natural,
				height: this.#cells.rows,
				proven: true,
				broken: false,
			};
		}

		this.#sample ??= takeSample(this.#cells);
		const {rows, weights, tabulated, isWhole} = this.#sample;
		const result = allocateWithin(
			{
				rows: from === 0 ? rows : rows.map(row => row.slice(from)),
				weights,
				columns,
				available,
				labels: from === 0 ? 1 : 0,
				tabulated: tabulated.after(from),
			},
			// What some rows tell of all is no proof.
			isWhole ? most : Infinity,
		);
		return result && {...result, proven: result.proven && isWhole};
	}
}

/**
The rows that are looked at.
*/
type Sample = {
	readonly rows: ReadonlyArray<readonly Tokens[]>;
	/**
	How many rows of the table each stands for.
	*/
	readonly weights: readonly number[];
	readonly tabulated: Tabulated;
	/**
	Whether they are all rows.
	*/
	readonly isWhole: boolean;
};

function takeSample(cells: Cells): Sample {
	const count = Math.min(cells.rows, mostRows);
	const rows: Tokens[][] = [];
	for (let index = 0; index < count; index++) {
		const row = Math.floor((index * cells.rows) / count);
		rows.push(cells.measures.map((_, column) => cells.tokens(row, column)));
	}

	const weight = cells.rows / Math.max(1, count);
	const weights = rows.map(() => weight);
	const least = cells.measures.map(column => column.least);
	return {
		rows,
		weights,
		tabulated: new Tabulated(rows, least, weights),
		isWhole: count === cells.rows,
	};
}
