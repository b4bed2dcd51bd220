import {
	linesAt,
	longestToken,
	naturalWidth,
	nextChange,
	type Tokens,
} from './tokens.js';

/**
What the width of one column does to the height of each row.
*/
export type Column = {
	/**
	The columns that its longest piece takes, at least 1.
	*/
	readonly least: number;
	/**
	The columns beyond which nothing gets shorter.
	*/
	readonly natural: number;
	/**
	The columns that its widest character takes: it gets no fewer even where words are cut.
	*/
	readonly floor?: number;
};

/**
The widths worth trying for a column and the lines each row's cell then takes.
*/
export type Steps = {
	/**
	Ascending, in columns; at each one some row gets shorter.
	*/
	readonly widths: readonly number[];
	/**
	For each width the lines of each row.
	*/
	readonly lines: readonly Uint32Array[];
};

/**
Measures one column of a table given as rows of cells.
*/
export function measureColumn(
	rows: ReadonlyArray<readonly Tokens[]>,
	column: number,
): Column {
	let least = 1;
	let natural = 1;
	for (const row of rows) {
		const tokens = row[column] ?? [];
		least = Math.max(least, longestToken(tokens));
		natural = Math.max(natural, naturalWidth(tokens));
	}

	return {least, natural};
}

/**
Tabulates a column from its least width to `most`, keeping only the widths at which some row gets shorter.
*/
export function tabulate(
	rows: ReadonlyArray<readonly Tokens[]>,
	column: number,
	least: number,
	most: number,
): Steps {
	const cells = rows.map(row => row[column] ?? []);
	let present = Uint32Array.from(cells, tokens => linesAt(tokens, least));
	const widths = [least];
	const lines = [present];
	const changes = cells.map(tokens => nextChange(tokens, least));
	for (;;) {
		let width = Infinity;
		for (const change of changes) {
			width = Math.min(width, change);
		}

		if (width > most) {
			return {widths, lines};
		}

		const before = present;
		const next = Uint32Array.from(before);
		for (const [row, tokens] of cells.entries()) {
			if (changes[row] === width) {
				next[row] = linesAt(tokens, width);
				changes[row] = nextChange(tokens, width);
			}
		}

		if (next.every((count, row) => count === before[row])) {
			continue;
		}

		widths.push(width);
		lines.push(next);
		present = next;
	}
}

/**
The index of the greatest step that is not wider than `width`; 0 when all are.
*/
export function stepAt(steps: Steps, width: number): number {
	let low = 0;
	let high = steps.widths.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (steps.widths[middle]! <= width) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}

	return low;
}
