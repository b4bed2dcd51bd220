import type {Line} from '../line.js';
import {rowAt} from '../prose.js';
import {addCellLine} from './aligned-cell.js';
import type {Alignment} from './alignment.js';
import type {Allocation} from './allocate.js';
import type {Cells} from './cells.js';
import type {Fitter} from './fit.js';
import {rowAtLine, type Form} from './form.js';
import {glyphs, type Glyphs} from './glyphs.js';
import {LineMaker} from './line-maker.js';
import {sum} from './problem.js';

export type GridOptions = {
	readonly fitter: Fitter;
	readonly width: number;
	readonly ascii: boolean;
	/**
	With rules at both ends and between columns, `3 * columns + 1`; without, two blanks between columns.
	*/
	readonly ruled: boolean;
	/**
	Rather no grid than one that cuts words.
	*/
	readonly isWhole?: boolean;
	/**
	Rather no grid than one whose cells take more lines.
	*/
	readonly most?: number;
	readonly alignments: readonly Alignment[];
	/**
	Rows of the table's body before which a rule is drawn.
	*/
	readonly rules: readonly number[];
};

/**
Sets a table as a grid; undefined where not even one character a column fits, and where it is not what was asked for.
*/
export function layoutGrid(
	cells: Cells,
	options: GridOptions,
): Form | undefined {
	const borders = options.ruled
		? cells.columns * 3 + 1
		: (cells.columns - 1) * 2;
	const available = options.width - borders;
	const allocation = options.fitter.fit(0, available, options.most);
	return allocation === undefined || (options.isWhole && allocation.broken)
		? undefined
		: new Grid(cells, options, allocation, available);
}

class Grid implements Form {
	readonly rows: number;
	readonly head: {readonly start: number; readonly end: number};
	readonly widths: readonly number[];
	readonly proven: boolean;
	readonly broken: boolean;
	readonly lines: number;
	readonly #cells: Cells;
	readonly #options: GridOptions;
	readonly #glyphs: Glyphs;
	/**
	Where each column's text begins, in columns.
	*/
	readonly #columns: readonly number[];
	readonly #starts: Uint32Array;
	readonly #heights: Uint32Array;

	constructor(
		cells: Cells,
		options: GridOptions,
		allocation: Allocation,
		available: number,
	) {
		this.#cells = cells;
		this.#options = options;
		this.#glyphs = glyphs(options.ascii);
		this.widths = withRoomForPoints(
			allocation.widths,
			options.alignments,
			available,
		);
		this.proven = allocation.proven;
		this.broken = allocation.broken;
		this.#columns = placeColumns(this.widths, options.ruled);
		this.#heights = rowHeights(cells, 0, this.widths);
		this.#starts = new Uint32Array(cells.rows + 1);
		const edge = options.ruled ? 1 : 0;
		let at = edge;
		let lines = 0;
		for (let row = 0; row < cells.rows; row++) {
			at += this.#isRuleBefore(row) ? 1 : 0;
			this.#starts[row] = at;
			at += this.#heights[row]!;
			lines += this.#heights[row]!;
		}

		this.lines = lines;
		const isHeaderAlone = cells.hasHeader && cells.rows === 1;
		this.rows = at + (options.ruled || isHeaderAlone ? 1 : 0);
		this.#starts[cells.rows] = this.rows;
		this.head = cells.hasHeader
			? {start: edge, end: edge + this.#heights[0]! + 1}
			: {start: 0, end: 0};
	}

	line(at: number): Line {
		const row = rowAtLine(this.#starts, this.#cells.rows, at);
		const start = this.#starts[row] ?? 0;
		if (at < start) {
			return this.#rule(this.#glyphs.top);
		}

		return this.#cells.rows > 0 && at < start + this.#heights[row]!
			? this.#row(row, at - start)
			: this.#rule(
					row === this.#cells.rows - 1
						? this.#glyphs.bottom
						: this.#glyphs.middle,
				);
	}

	rowOf(row: number, column: number, offset: number): number {
		const lines = this.#cells.wrapped(row, column, this.widths[column]!);
		return this.#starts[row]! + rowAt(lines, offset);
	}

	#isRuleBefore(row: number): boolean {
		const body = row - (this.#cells.hasHeader ? 1 : 0);
		return row > 0 && (body === 0 || this.#options.rules.includes(body));
	}

	#row(row: number, index: number): Line {
		const maker = new LineMaker();
		for (const [column, width] of this.widths.entries()) {
			const start = this.#columns[column]!;
			if (this.#options.ruled) {
				maker.fill(start - 2);
				maker.draw(`${this.#glyphs.vertical} `);
			}

			addCellLine(maker, this.#cells, {
				row,
				column,
				index,
				width,
				start,
				alignment: this.#options.alignments[column]!,
			});
		}

		if (this.#options.ruled) {
			maker.fill(this.#columns.at(-1)! + this.widths.at(-1)! + 1);
			maker.draw(this.#glyphs.vertical);
		}

		return maker.finish();
	}

	#rule([left, cross, right]: readonly [string, string, string]): Line {
		const {horizontal} = this.#glyphs;
		const maker = new LineMaker();
		if (this.#options.ruled) {
			const parts = this.widths.map(width => horizontal.repeat(width + 2));
			maker.draw(left + parts.join(cross) + right);
		} else {
			maker.draw(this.widths.map(width => horizontal.repeat(width)).join('  '));
		}

		return maker.finish();
	}
}

function placeColumns(widths: readonly number[], ruled: boolean): number[] {
	let at = ruled ? 2 : 0;
	return widths.map(width => {
		const start = at;
		at += width + (ruled ? 3 : 2);
		return start;
	});
}

/**
The lines of each row, columns from `from` on at the widths given.
*/
export function rowHeights(
	cells: Cells,
	from: number,
	widths: readonly number[],
): Uint32Array {
	const heights = new Uint32Array(cells.rows).fill(1);
	for (let row = 0; row < cells.rows; row++) {
		for (const [index, width] of widths.entries()) {
			const lines = cells.lines(row, from + index, width);
			if (lines > heights[row]!) {
				heights[row] = lines;
			}
		}
	}

	return heights;
}

/**
Widens columns of figures so that their points can stand below one another, where columns are left over.
*/
function withRoomForPoints(
	widths: readonly number[],
	alignments: readonly Alignment[],
	available: number,
): number[] {
	let left = available - sum(widths);
	return widths.map((width, column) => {
		const alignment = alignments[column];
		const more =
			alignment?.side === 'point' ? Math.max(0, alignment.width - width) : 0;
		if (more > left) {
			return width;
		}

		left -= more;
		return width + more;
	});
}
