import type {Cell, Rows} from './model.js';

type Row = readonly Cell[];

/**
Rows that are read from the source each time they are asked for: a table of a million cells takes no more memory than its
text. The row that was read last is kept, and so is the stretch that was taken last.
*/
export abstract class ReadRows implements Rows {
	abstract readonly length: number;
	#index = -1;
	#row: Row | undefined;
	#taken: {start: number; end: number; rows: readonly Row[]} | undefined;

	at(place: number): Row | undefined {
		const index = place < 0 ? this.length + place : place;
		if (!(index >= 0 && index < this.length)) {
			return undefined;
		}

		if (this.#row === undefined || this.#index !== index) {
			this.#row = this.read(index);
			this.#index = index;
		}

		return this.#row;
	}

	slice(start: number, end: number): readonly Row[] {
		if (this.#taken?.start !== start || this.#taken.end !== end) {
			const rows: Row[] = [];
			for (let index = start; index < Math.min(end, this.length); index++) {
				rows.push(this.read(index));
			}

			this.#taken = {start, end, rows};
		}

		return this.#taken.rows;
	}

	map<Result>(make: (row: Row, index: number) => Result): Result[] {
		return Array.from(this, (row, index) => make(row, index));
	}

	*[Symbol.iterator](): Iterator<Row, undefined, void> {
		for (let index = 0; index < this.length; index++) {
			yield this.read(index);
		}
	}

	/**
	Reads a row that there is.
	*/
	protected abstract read(index: number): Row;
}

/**
Tables up to so many rows are read at once.
*/
const few = 512;

/**
The rows themselves where there are few of them.
*/
export function readFew(rows: ReadRows): Rows {
	return rows.length > few ? rows : [...rows];
}

/**
Places in a text, as many as come.
*/
export class Places {
	#places = new Uint32Array(1024);
	#count = 0;

	add(place: number): void {
		if (this.#count === this.#places.length) {
			const larger = new Uint32Array(this.#count * 2);
			larger.set(this.#places);
			this.#places = larger;
		}

		this.#places[this.#count++] = place;
	}

	/**
	Those that were added, in an array of just that length.
	*/
	all(): Uint32Array {
		return this.#places.slice(0, this.#count);
	}
}
