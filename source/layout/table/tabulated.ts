import type {Steps} from './columns.js';
import {linesAt, nextChange, tooWide, type Tokens} from './tokens.js';

/**
The rows of a table whose height depends on the widths, and what each width does to them.
*/
export type Deciding = {
	/**
	How many rows of the table each of them stands for.
	*/
	readonly weights: readonly number[];
	/**
	The lines that the other rows take at any width.
	*/
	readonly fixed: number;
	/**
	The steps of a column from its least width to `most`.
	*/
	steps(column: number, most: number): Steps;
};

/**
Tabulates the columns of a table from the least widths they may have. What was tabulated for one space is not tabulated
again for a wider one.
*/
export class Tabulated implements Deciding {
	readonly weights: readonly number[];
	readonly fixed: number;
	readonly #tall: ReadonlyArray<readonly Tokens[]>;
	readonly #least: readonly number[];
	readonly #columns: Tabulation[] = [];

	/**
	`weights` as in `Deciding`, 1 for each row when absent.
	*/
	constructor(
		rows: ReadonlyArray<readonly Tokens[]>,
		least: readonly number[],
		weights?: readonly number[],
	) {
		const tall: Array<readonly Tokens[]> = [];
		const heavy: number[] = [];
		let fixed = 0;
		for (const [index, row] of rows.entries()) {
			const weight = weights?.[index] ?? 1;
			if (row.some((tokens, column) => linesAt(tokens, least[column]!) > 1)) {
				tall.push(row);
				heavy.push(weight);
			} else {
				fixed += weight;
			}
		}

		this.weights = heavy;
		this.fixed = fixed;
		this.#tall = tall;
		this.#least = least;
	}

	steps(column: number, most: number): Steps {
		this.#columns[column] ??= new Tabulation(
			this.#tall.map(row => row[column] ?? []),
			this.#least[column]!,
		);
		return this.#columns[column].upTo(most);
	}

	/**
	The same rows without their first columns.
	*/
	after(columns: number): Deciding {
		return {
			weights: this.weights,
			fixed: this.fixed,
			steps: (column, most) => this.steps(column + columns, most),
		};
	}
}

/**
One column, tabulated as far as was asked for; only the widths are kept at which some cell gets shorter.
*/
class Tabulation {
	readonly #cells: readonly Tokens[];
	/**
	For each cell the next width at which it is set otherwise.
	*/
	readonly #changes: number[] = [];
	readonly #present: number[] = [];
	readonly #widths: number[];
	readonly #lines: number[][];
	readonly #narrowest: number[][] = [];
	#next = tooWide;

	constructor(cells: readonly Tokens[], least: number) {
		this.#cells = cells;
		for (const tokens of cells) {
			const lines = linesAt(tokens, least);
			const change = nextChange(tokens, least);
			const narrowest: number[] = [];
			for (let height = 1; height < lines; height++) {
				narrowest.push(tooWide);
			}

			this.#present.push(lines);
			this.#changes.push(change);
			this.#narrowest.push(narrowest);
			this.#next = Math.min(this.#next, change);
		}

		this.#widths = [least];
		this.#lines = [[...this.#present]];
	}

	upTo(most: number): Steps {
		while (this.#next <= most) {
			this.#widen(this.#next);
		}

		let count = this.#widths.length;
		while (count > 1 && this.#widths[count - 1]! > most) {
			count--;
		}

		const isAll = count === this.#widths.length;
		return {
			widths: isAll ? this.#widths : this.#widths.slice(0, count),
			lines: isAll ? this.#lines : this.#lines.slice(0, count),
			narrowest: this.#narrowest,
		};
	}

	/**
	Sets each cell that changes at a width, the next one.
	*/
	#widen(width: number): void {
		const changes = this.#changes;
		const present = this.#present;
		let next = tooWide;
		let isShorter = false;
		for (let row = 0; row < changes.length; row++) {
			let change = changes[row]!;
			if (change === width) {
				const tokens = this.#cells[row]!;
				const lines = linesAt(tokens, width);
				change = nextChange(tokens, width);
				changes[row] = change;
				if (lines !== present[row]) {
					present[row] = lines;
					this.#keep(row, lines, width);
					isShorter = true;
				}
			}

			if (change < next) {
				next = change;
			}
		}

		this.#next = next;
		if (!isShorter) {
			return;
		}

		this.#widths.push(width);
		this.#lines.push([...present]);
	}

	#keep(row: number, lines: number, width: number): void {
		const narrowest = this.#narrowest[row]!;
		for (let height = lines; narrowest[height - 1] === tooWide; height++) {
			narrowest[height - 1] = width;
		}
	}
}
