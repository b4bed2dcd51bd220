import type {Line} from '../line.js';
import {runsOf} from '../flow.js';
import {rowAt} from '../prose.js';
import {addCellLine} from './aligned-cell.js';
import type {Alignment} from './alignment.js';
import type {Allocation} from './allocate.js';
import type {Cells} from './cells.js';
import type {Fitter} from './fit.js';
import {rowAtLine, type Form} from './form.js';
import {glyphs} from './glyphs.js';
import {rowHeights} from './grid.js';
import {LineMaker} from './line-maker.js';

export type BandedOptions = {
	readonly fitter: Fitter;
	readonly width: number;
	readonly ascii: boolean;
	readonly alignments: readonly Alignment[];
	readonly rules: readonly number[];
	/**
	Rather no bands than more lines than this.
	*/
	readonly most?: number;
};

const indent = 2;

/**
Sets a table in bands: the label of a row on lines of its own, its values side by side beneath.

Undefined where there are no values, or not even one character of each fits, and where it is not what was asked for.
*/
export function layoutBanded(
	cells: Cells,
	options: BandedOptions,
): Form | undefined {
	if (cells.columns < 2) {
		return undefined;
	}

	const available = options.width - indent - (cells.columns - 2) * 2;
	const labels = labelHeights(cells, options.width);
	const allocation = options.fitter.fit(
		1,
		available,
		mostForValues(cells, labels, options.most),
	);
	return allocation === undefined
		? undefined
		: new Banded(cells, options, labels, allocation);
}

/**
The lines that the label of each row takes; none where it is empty.
*/
function labelHeights(cells: Cells, width: number): Uint32Array {
	const heights = new Uint32Array(cells.rows);
	for (let row = 0; row < cells.rows; row++) {
		const isEmpty = cells.flow(row, 0).text === '';
		heights[row] = isEmpty ? 0 : cells.lines(row, 0, width);
	}

	return heights;
}

/**
What is left for the values of so many lines as the table may take. Where a row has none, they are counted as one line.
*/
function mostForValues(
	cells: Cells,
	labels: Uint32Array,
	most = Infinity,
): number {
	let left = most;
	for (let row = 0; row < labels.length && left < Infinity; row++) {
		const label = labels[row]!;
		left -= label;
		left += label > 0 && isBlankRow(cells, row) ? 1 : 0;
	}

	return left;
}

class Banded implements Form {
	readonly rows: number;
	readonly head: {readonly start: number; readonly end: number};
	readonly widths: readonly number[];
	readonly proven: boolean;
	readonly broken: boolean;
	readonly lines: number;
	readonly #cells: Cells;
	readonly #options: BandedOptions;
	readonly #starts: Uint32Array;
	/**
	The lines that the label of each row takes.
	*/
	readonly #labels: Uint32Array;
	readonly #heights: Uint32Array;

	constructor(
		cells: Cells,
		options: BandedOptions,
		labels: Uint32Array,
		allocation: Allocation,
	) {
		this.#cells = cells;
		this.#options = options;
		this.widths = allocation.widths;
		this.proven = allocation.proven;
		this.broken = allocation.broken;
		this.#heights = rowHeights(cells, 1, this.widths);
		this.#labels = labels;
		this.#starts = new Uint32Array(cells.rows + 1);
		let at = 0;
		let lines = 0;
		for (let row = 0; row < cells.rows; row++) {
			if (isBlankRow(cells, row)) {
				this.#heights[row] = labels[row] === 0 ? 1 : 0;
			}

			at += this.#isRuleBefore(row) ? 1 : 0;
			this.#starts[row] = at;
			at += this.#labels[row]! + this.#heights[row]!;
			lines += this.#labels[row]! + this.#heights[row]!;
		}

		this.lines = lines;
		this.rows = at + (cells.hasHeader && cells.rows === 1 ? 1 : 0);
		this.#starts[cells.rows] = this.rows;
		this.head = {
			start: 0,
			end: cells.hasHeader ? this.#labels[0]! + this.#heights[0]! + 1 : 0,
		};
	}

	line(at: number): Line {
		const row = rowAtLine(this.#starts, this.#cells.rows, at);
		const index = at - (this.#starts[row] ?? 0);
		const label = this.#labels[row]!;
		if (index < label) {
			return this.#label(row, index);
		}

		return index < label + this.#heights[row]!
			? this.#values(row, index - label)
			: this.#rule();
	}

	rowOf(row: number, column: number, offset: number): number {
		const start = this.#starts[row]!;
		return column === 0
			? start + rowAt(this.#cells.wrapped(row, 0, this.#options.width), offset)
			: start +
					this.#labels[row]! +
					rowAt(
						this.#cells.wrapped(row, column, this.widths[column - 1]!),
						offset,
					);
	}

	#isRuleBefore(row: number): boolean {
		const body = row - (this.#cells.hasHeader ? 1 : 0);
		return (
			row > 0 &&
			((body === 0 && this.#cells.hasHeader) ||
				this.#options.rules.includes(body))
		);
	}

	#label(row: number, index: number): Line {
		const maker = new LineMaker();
		const line = this.#cells.wrapped(row, 0, this.#options.width)[index]!;
		const isHeader = this.#cells.hasHeader && row === 0;
		const base = this.#cells.start(row, 0);
		maker.add(
			runsOf(this.#cells.flow(row, 0), line.start, line.end, base, [
				isHeader ? 'table-header' : 'key',
			]),
		);
		return maker.finish();
	}

	#values(row: number, index: number): Line {
		const maker = new LineMaker();
		let start = indent;
		for (const [value, width] of this.widths.entries()) {
			const column = value + 1;
			addCellLine(maker, this.#cells, {
				row,
				column,
				index,
				width,
				start,
				alignment: this.#options.alignments[column]!,
			});

			start += width + 2;
		}

		return maker.finish();
	}

	#rule(): Line {
		const maker = new LineMaker();
		const {horizontal} = glyphs(this.#options.ascii);
		maker.draw(
			' '.repeat(indent) +
				this.widths.map(width => horizontal.repeat(width)).join('  '),
		);
		return maker.finish();
	}
}

/**
Whether a row has no values beside its label.
*/
function isBlankRow(cells: Cells, row: number): boolean {
	for (let column = 1; column < cells.columns; column++) {
		if (cells.flow(row, column).text !== '') {
			return false;
		}
	}

	return true;
}
