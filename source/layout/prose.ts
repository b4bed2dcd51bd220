import {wrap, type Row} from '../text/wrap.js';
import {runsOf, type Flow} from './flow.js';
import type {BlockLayout, Line, Role, Stop} from './line.js';

/**
The last of some rows that begins at or before an offset; 0 when there is none.
*/
export function rowAt(
	rows: ReadonlyArray<{readonly start: number}>,
	offset: number,
): number {
	let low = 0;
	let high = rows.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (rows[middle]!.start <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}

	return low;
}

/**
Running text, broken into lines when the first of them is asked for: search reads the text of a whole article without
breaking a line of it.
*/
export class Prose implements BlockLayout {
	readonly #flow: Flow;
	readonly #measure: number;
	readonly #roles: readonly Role[];
	#broken: readonly Row[] | undefined;

	/**
	`measure` in columns; `roles` are those of the text as a whole.
	*/
	constructor(flow: Flow, measure: number, roles: readonly Role[] = []) {
		this.#flow = flow;
		this.#measure = measure;
		this.#roles = roles;
	}

	get #rows(): readonly Row[] {
		this.#broken ??= wrap(this.#flow.text, this.#measure);
		return this.#broken;
	}

	get text(): string {
		return this.#flow.text;
	}

	get stops(): readonly Stop[] {
		return this.#flow.stops;
	}

	get rows(): number {
		return this.#rows.length;
	}

	line(row: number): Line {
		const place = this.#rows[row];
		return place === undefined
			? {runs: [], width: 0}
			: {
					runs: runsOf(this.#flow, place.start, place.end, 0, this.#roles),
					width: place.width,
				};
	}

	rowOf(offset: number): number {
		return rowAt(this.#rows, offset);
	}
}
