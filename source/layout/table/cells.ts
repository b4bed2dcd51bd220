import type {Cell, Table} from '../../article/model.js';
import {columnCount} from '../../article/table/cell.js';
import {own, joinSafe} from '../../text/sanitise.js';
import type {Safe} from '../../text/safe.js';
import {pieces, wrap, type Row} from '../../text/wrap.js';
import {toFlow, type Flow, type FlowOptions} from '../flow.js';
import type {Stop} from '../line.js';
import type {Column} from './columns.js';
import {measureText, measureWords} from './measure-text.js';
import {toTokens, type Tokens} from './tokens.js';

/**
In tables of more cells than this, cells are not kept once they were looked at.
*/
const kept = 20_000;

/**
No terminal is wider: it parts the names under which broken lines are kept.
*/
const widest = 4096;

/**
Stands for a natural width that a cell with forced breaks does not have.
*/
const unknown = 0xff_ff;

const empty: Flow = {text: own(''), spans: [], stops: []};

/**
The cells of a table as safe text, the header as row 0 where there is one.

In the text of the block, cells are parted by a tab and rows by a line end; the text begins at `base`.
*/
export class Cells {
	readonly columns: number;
	readonly rows: number;
	readonly hasHeader: boolean;
	/**
	Of so many cells that none is kept once it was looked at.
	*/
	readonly isBig: boolean;
	readonly #table: Table;
	readonly #options: FlowOptions;
	readonly #base: number;
	readonly #flows = new Map<number, Flow>();
	readonly #broken = new Map<number, readonly Row[]>();
	readonly #counts = new Map<string, number>();
	#starts: Uint32Array | undefined;
	#text: Safe | undefined;
	#measures: Column[] | undefined;
	#naturals: Uint16Array | undefined;
	/**
	The rows that hold more than plain text.
	*/
	#marked: readonly number[] = [];
	#lengths: Uint32Array | undefined;

	constructor(table: Table, options: FlowOptions, base: number) {
		this.hasHeader = table.header !== undefined;
		this.#table = table;
		this.rows = table.rows.length + (this.hasHeader ? 1 : 0);
		this.columns = columnCount(table);
		this.isBig = this.rows * this.columns > kept;
		this.#options = options;
		this.#base = base;
	}

	flow(row: number, column: number): Flow {
		const cell = this.#row(row)[column] ?? '';
		if (cell === '') {
			return empty;
		}

		if (this.isBig) {
			return toFlow(cell, this.#options);
		}

		const name = row * this.columns + column;
		let flow = this.#flows.get(name);
		if (flow === undefined) {
			flow = toFlow(cell, this.#options);
			this.#flows.set(name, flow);
		}

		return flow;
	}

	/**
	The lines of a cell at a width in columns.
	*/
	wrapped(row: number, column: number, width: number): readonly Row[] {
		if (this.isBig) {
			return wrap(this.flow(row, column).text, width);
		}

		const name =
			(row * this.columns + column) * widest + Math.min(width, widest - 1);
		let rows = this.#broken.get(name);
		if (rows === undefined) {
			rows = wrap(this.flow(row, column).text, width);
			this.#broken.set(name, rows);
		}

		return rows;
	}

	/**
	How many lines a cell takes at a width in columns; at least 1.
	*/
	lines(row: number, column: number, width: number): number {
		if (this.natural(row, column) <= width) {
			return 1;
		}

		return this.isBig
			? this.#countLines(row, column, width)
			: this.wrapped(row, column, width).length;
	}

	tokens(row: number, column: number): Tokens {
		const {text} = this.flow(row, column);
		return text === '' ? [] : toTokens(pieces(text));
	}

	/**
	The columns that a cell of one line takes; more than any width where breaks are forced.
	*/
	natural(row: number, column: number): number {
		this.#measures ??= this.#measure();
		return this.#naturals![row * this.columns + column]!;
	}

	/**
	For each column what is the least and what the most it can make use of.
	*/
	get measures(): readonly Column[] {
		this.#measures ??= this.#measure();
		return this.#measures;
	}

	/**
	Where a cell begins in the text of the block, in UTF-16 units.
	*/
	start(row: number, column: number): number {
		this.#starts ??= this.#locate();
		return this.#starts[row * this.columns + column]!;
	}

	/**
	The cell in which an offset of the block's text stands.
	*/
	at(offset: number): {row: number; column: number} {
		this.#starts ??= this.#locate();
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (this.#starts[middle]! <= offset) {
				low = middle;
			} else {
				high = middle - 1;
			}
		}

		return {row: Math.floor(low / this.columns), column: low % this.columns};
	}

	/**
	The length of `text`, which need not be made for it.
	*/
	get length(): number {
		if (this.columns === 0 || this.rows === 0) {
			return Math.max(0, this.rows - 1);
		}

		this.#starts ??= this.#locate();
		return this.#starts.at(-1)! + this.#lengths!.at(-1)! - this.#base;
	}

	get text(): Safe {
		if (this.#text === undefined) {
			const rows: Safe[] = [];
			for (let row = 0; row < this.rows; row++) {
				const cells: Safe[] = [];
				for (let column = 0; column < this.columns; column++) {
					cells.push(this.flow(row, column).text);
				}

				rows.push(joinSafe(cells, '\t'));
			}

			this.#text = joinSafe(rows, '\n');
		}

		return this.#text;
	}

	get stops(): Stop[] {
		const stops: Stop[] = [];
		this.#measures ??= this.#measure();
		for (const row of this.#marked) {
			for (const [column, cell] of this.#row(row).entries()) {
				if (typeof cell === 'string') {
					continue;
				}

				const base = this.start(row, column);
				for (const stop of this.flow(row, column).stops) {
					stops.push({...stop, start: stop.start + base, end: stop.end + base});
				}
			}
		}

		return stops;
	}

	/**
	The cells of a row, the header's as row 0.
	*/
	#row(row: number): readonly Cell[] {
		const {header, rows} = this.#table;
		return (
			(header === undefined
				? rows.at(row)
				: row === 0
					? header
					: rows.at(row - 1)) ?? []
		);
	}

	/**
	In big tables short texts come again and again.
	*/
	#countLines(row: number, column: number, width: number): number {
		const {text} = this.flow(row, column);
		const name = `${width} ${text}`;
		let count = this.#counts.get(name);
		if (count === undefined) {
			count = wrap(text, width).length;
			if (this.#counts.size >= kept) {
				this.#counts.clear();
			}

			this.#counts.set(name, count);
		}

		return count;
	}

	#locate(): Uint32Array {
		this.#measures ??= this.#measure();
		const lengths = this.#lengths!;
		const starts = new Uint32Array(lengths.length);
		let at = this.#base;
		for (const [index, length] of lengths.entries()) {
			starts[index] = at;
			at += length + 1;
		}

		return starts;
	}

	#measure(): Column[] {
		const columns = Array.from({length: this.columns}, () => ({
			least: 1,
			natural: 1,
			floor: 1,
		}));
		const naturals = new Uint16Array(this.rows * this.columns);
		const lengths = new Uint32Array(naturals.length);
		const marked: number[] = [];
		for (let row = 0; row < this.rows; row++) {
			const cells = this.#row(row);
			if (cells.some(cell => typeof cell !== 'string')) {
				marked.push(row);
			}

			for (const [index, column] of columns.entries()) {
				const cell =
					measureWords(cells[index] ?? '') ??
					measureText(this.flow(row, index).text);
				column.least = Math.max(column.least, cell.longest);
				column.natural = Math.max(column.natural, cell.natural);
				column.floor = Math.max(column.floor, cell.widest);
				naturals[row * this.columns + index] = cell.isForced
					? unknown
					: Math.min(unknown, cell.natural);
				lengths[row * this.columns + index] = cell.length;
			}
		}

		this.#naturals = naturals;
		this.#lengths = lengths;
		this.#marked = marked;
		return columns;
	}
}
