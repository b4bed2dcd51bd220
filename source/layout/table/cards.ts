import {joinSafe, own} from '../../text/sanitise.js';
import type {Safe} from '../../text/safe.js';
import {wrap, type Row} from '../../text/wrap.js';
import {runsOf} from '../flow.js';
import type {Line} from '../line.js';
import {rowAt} from '../prose.js';
import type {Cells} from './cells.js';
import {rowAtLine, type Form} from './form.js';
import {LineMaker} from './line-maker.js';

export type CardsOptions = {readonly width: number};

/**
Sets each row of a table as a card: `Header: value`, a field below the other, and a blank line between rows.
*/
export function layoutCards(cells: Cells, options: CardsOptions): Form {
	return new Cards(cells, options.width);
}

/**
A field of a card: its text is the header's, a colon and a blank, the value's.
*/
type Field = {
	readonly rows: readonly Row[];
	/**
	Where the value begins in the field's text.
	*/
	readonly value: number;
};

class Cards implements Form {
	readonly rows: number;
	readonly head = {start: 0, end: 0};
	readonly widths: readonly number[] = [];
	readonly lines: number;
	readonly #cells: Cells;
	readonly #width: number;
	/**
	The columns by which the lines of a field after its first are indented.
	*/
	readonly #indent: number;
	readonly #first: number;
	readonly #starts: Uint32Array;

	constructor(cells: Cells, width: number) {
		this.#cells = cells;
		this.#width = width;
		this.#indent = width < 8 ? 0 : 2;
		const isHeaderAlone = cells.hasHeader && cells.rows === 1;
		this.#first = cells.hasHeader && !isHeaderAlone ? 1 : 0;
		const count = cells.rows - this.#first;
		this.#starts = new Uint32Array(Math.max(0, count) + 1);
		let at = 0;
		for (let card = 0; card < count; card++) {
			this.#starts[card] = at;
			for (let column = 0; column < cells.columns; column++) {
				at += this.#lines(card + this.#first, column);
			}

			at += 1;
		}

		this.rows = Math.max(0, at - 1);
		this.lines = this.rows;
		this.#starts[Math.max(0, count)] = at;
	}

	get proven(): boolean {
		return true;
	}

	get broken(): boolean {
		return false;
	}

	line(at: number): Line {
		const card = rowAtLine(this.#starts, this.#starts.length - 1, at);
		let index = at - (this.#starts[card] ?? 0);
		const row = card + this.#first;
		for (let column = 0; column < this.#cells.columns; column++) {
			const field = this.#field(row, column);
			if (index < field.rows.length) {
				return this.#line(row, column, field, index);
			}

			index -= field.rows.length;
		}

		return {runs: [], width: 0};
	}

	rowOf(row: number, column: number, offset: number): number {
		const isHeader = row < this.#first;
		const shown = Math.max(row, this.#first);
		let at = this.#starts[shown - this.#first] ?? 0;
		for (let before = 0; before < column; before++) {
			at += this.#lines(shown, before);
		}

		const field = this.#field(shown, column);
		return at + rowAt(field.rows, isHeader ? offset : offset + field.value);
	}

	/**
	How many lines a field takes: one where name and value fit beside each other.
	*/
	#lines(row: number, column: number): number {
		const name = this.#first === 1 ? this.#cells.natural(0, column) : 0;
		const width = name + 2 + this.#cells.natural(row, column);
		return width <= this.#width - this.#indent
			? 1
			: this.#field(row, column).rows.length;
	}

	#name(column: number): Safe {
		return this.#first === 1 ? this.#cells.flow(0, column).text : own('');
	}

	#field(row: number, column: number): Field {
		const name = this.#name(column);
		const value = this.#cells.flow(row, column).text;
		const prefix =
			name === '' ? name : joinSafe([name, own(value === '' ? ':' : ': ')]);
		const text = joinSafe([prefix, value]);
		return {rows: wrap(text, this.#width - this.#indent), value: prefix.length};
	}

	#line(
		row: number,
		column: number,
		{rows, value}: Field,
		index: number,
	): Line {
		const maker = new LineMaker();
		const {start, end} = rows[index]!;
		maker.fill(index === 0 ? 0 : this.#indent);
		const name = this.#name(column);
		if (start < name.length) {
			const to = Math.min(end, name.length);
			maker.add(
				runsOf(
					this.#cells.flow(0, column),
					start,
					to,
					this.#cells.start(0, column),
					['table-header'],
				),
			);
		}

		if (start <= name.length && end > name.length && name !== '') {
			maker.say(': '.slice(0, Math.min(2, end - name.length)), 'table-header');
		}

		if (end > value) {
			const from = Math.max(0, start - value);
			maker.add(
				runsOf(
					this.#cells.flow(row, column),
					from,
					end - value,
					this.#cells.start(row, column),
				),
			);
		}

		return maker.finish();
	}
}
