import type {Line} from '../line.js';

/**
A table set in one way: its lines from the first rule to the last, made when asked for.
*/
export type Form = {
	readonly rows: number;
	line(row: number): Line;
	/**
	The line on which an offset of a cell's text stands.
	*/
	rowOf(row: number, column: number, offset: number): number;
	/**
	The lines of the header with the rule under it, `end` not included; none where there is no header.
	*/
	readonly head: {readonly start: number; readonly end: number};
	/**
	For each column that has a width of its own.
	*/
	readonly widths: readonly number[];
	/**
	No widths take fewer lines in this form.
	*/
	readonly proven: boolean;
	/**
	Words had to be cut that another form or width would leave whole.
	*/
	readonly broken: boolean;
	/**
	How many of the lines hold cells.
	*/
	readonly lines: number;
};

/**
A row is drawn on the lines from its start on, as many as its height.
*/
export type Rows = {
	/**
	The first line of each row; one more at the end, for what follows the last.
	*/
	readonly starts: Uint32Array;
	readonly heights: Uint32Array;
};

/**
The last row that begins at or above a line.
*/
export function rowAtLine(
	starts: Uint32Array,
	count: number,
	line: number,
): number {
	let low = 0;
	let high = count - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (starts[middle]! <= line) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}

	return low;
}
