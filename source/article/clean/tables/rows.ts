import {endsWithPipe, type Line, type Pipes} from '../lines.js';
import {isPassage} from './counted-lines.js';
import {filled, pipesOf} from './pipes.js';
import {spacedRow} from './spaced-rows.js';
import {closeCell, fillRow, type OpenRow} from './spread.js';
import {expectedWidth} from './width.js';

/**
A row as it was put together from one line or more.
*/
export type Row = {
	/**
	`end`: a pipe alone, where one table ends and another may begin; `break`: rows of another width begin.
	*/
	readonly kind: 'row' | 'delimiter' | 'end' | 'break';
	/**
	A line break inside a cell is `\n`.
	*/
	readonly cells: readonly string[];
	readonly first: number;
	readonly last: number;
	/**
	Its first line lacks the opening pipe.
	*/
	readonly bare: boolean;
};

/**
Lines that belong to one table or to several that abut.
*/
export type Region = {
	readonly rows: readonly Row[];
	/**
	The line after the last.
	*/
	readonly end: number;
	/**
	The last line opened a row but holds the article's text: its words are given back.
	*/
	readonly swallows?: {readonly line: number; readonly text: string};
	/**
	Lone pipes that say nothing.
	*/
	readonly strays: readonly number[];
};

/**
So many rows above tell how wide a table is.
*/
const remembered = 40;

/**
Puts rows together, line by line.
*/
export class RowReader {
	#width: number | undefined;
	readonly rows: Row[] = [];
	readonly strays: number[] = [];
	swallows: Region['swallows'];

	/**
	Begins on a line, or after rows that were read already.

	@param lines
	@param at - Where to begin.
	@param counted - Rows that were read already, which end there.
	*/
	constructor(
		private readonly lines: readonly Line[],
		private at: number,
		counted?: {readonly rows: readonly Row[]; readonly width: number},
	) {
		this.rows.push(...(counted?.rows ?? []));
		this.#width = counted?.width;
	}

	read(): Region | undefined {
		while (this.at < this.lines.length && this.#step()) {
			// Each step takes a line or more.
		}

		return {
			rows: this.rows,
			end: this.at,
			strays: this.strays,
			...(this.swallows && {swallows: this.swallows}),
		};
	}

	/**
	Takes what begins on the present line; false at the end of the region.
	*/
	#step(): boolean {
		const line = this.lines[this.at]!;
		const {kind} = line;
		if (kind === 'delimiter') {
			this.#push('delimiter', pipesOf(line).cells, this.at, false);
			this.#width = undefined;
			return true;
		}

		if (kind === 'pipe') {
			return this.#lonePipe(line);
		}

		if (this.#isBareAsAbove(line)) {
			this.#push('row', pipesOf(line).cells, this.at, true);
			return true;
		}

		return kind === 'row' ? this.#row(line) : this.#blankBetween();
	}

	/**
	A line of blanks alone between two rows is form; an empty one ends the table, unless each row stands by itself.
	*/
	#blankBetween(): boolean {
		const {text, kind} = this.lines[this.at]!;
		const next = this.lines[this.at + 1];
		if (kind !== 'blank' || this.rows.length === 0) {
			return false;
		}

		if (text !== '' && next?.kind === 'row' && pipesOf(next).leads) {
			this.at++;
			return true;
		}

		const row = spacedRow(this.lines, this.at, this.rows);
		this.at = row < 0 ? this.at : row;
		return row >= 0;
	}

	#lonePipe(line: Line): boolean {
		const {cells} = pipesOf(line);
		if (line.text.trim().length > 1 && this.#isBetweenRows()) {
			// `|  |  |`: a row of blanks.
			this.#push('row', cells, this.at, false);
			return true;
		}

		this.strays.push(this.at);
		this.#push('end', [], this.at, false);
		this.#width = undefined;
		return true;
	}

	#isBetweenRows(): boolean {
		return (
			this.rows.length > 0 ||
			['row', 'delimiter'].includes(this.lines[this.at + 1]?.kind ?? 'blank')
		);
	}

	#row(line: Line): boolean {
		const pipes = pipesOf(line);
		const next = this.lines[this.at + 1];
		const isWhole =
			pipes.leads &&
			pipes.ends &&
			(next === undefined ||
				next.kind === 'blank' ||
				next.kind === 'delimiter' ||
				(next.kind === 'row' && next.text.trimStart().startsWith('|')) ||
				(next.kind !== 'row' &&
					next.kind !== 'pipe' &&
					pipes.cells.length > 1));
		if (isWhole) {
			this.#push('row', pipes.cells, this.at, false);
			return true;
		}

		// A row that opens over another is none: the quick way out of a long run of them.
		if (
			pipes.leads &&
			!pipes.ends &&
			pipes.cells.length === 1 &&
			this.rows.length === 0 &&
			(next === undefined || next.text.trimStart().startsWith('|'))
		) {
			return false;
		}

		if (
			isPassage(this.lines, this.at) &&
			this.rows.length > 0 &&
			this.#widest() > 1
		) {
			this.swallows = {line: this.at, text: pipes.cells[0]!};
			this.at++;
			return false;
		}

		const first = this.at;
		const row: OpenRow = {
			cells: [...pipes.cells],
			open: !pipes.ends,
			last: first,
		};
		const width = this.#isAsAbove(pipes)
			? pipes.cells.length
			: this.#expected();
		if (row.open && pipes.leads) {
			const known = width > 1 ? width : Math.max(width, this.#widest());
			closeCell(this.lines, row, known);
			if (
				row.open &&
				row.cells.length === 1 &&
				known !== 1 &&
				this.rows.length > 0
			) {
				this.swallows = {line: first, text: row.cells[0]!};
				this.at = first + 1;
				return false;
			}

			if (row.open && row.cells.length === 1) {
				return false;
			}
		}

		fillRow(this.lines, row, width, pipes.leads);
		if (!pipes.leads && row.cells.length < Math.max(width, 1)) {
			return false;
		}

		this.at = row.last + 1;
		this.rows.push({
			kind: 'row',
			cells: row.cells,
			first,
			last: row.last,
			bare: !pipes.leads,
		});
		return true;
	}

	/** Whether a line from pipe to pipe is as wide as the row above, which is one too. */
	#isAsAbove({leads, ends, cells}: Pipes): boolean {
		const above = this.rows.at(-1);
		return (
			leads &&
			ends &&
			cells.length > 1 &&
			above?.kind === 'row' &&
			!above.bare &&
			above.first === above.last &&
			above.cells.length === cells.length
		);
	}

	/** Whether a line that looks like an item or a quote is a row without its opening pipe, as the one above is. */
	#isBareAsAbove(line: Line): boolean {
		const above = this.rows.at(-1);
		return (
			(line.kind === 'item' || line.kind === 'quote') &&
			above?.kind === 'row' &&
			above.bare &&
			above.first === above.last &&
			above.cells.length > 1 &&
			endsWithPipe(line.text.trimEnd()) &&
			pipesOf(line).cells.length === above.cells.length
		);
	}

	#expected(): number {
		if (this.#width === undefined) {
			const most = this.#widest();
			const ahead = expectedWidth(this.lines, this.at);
			this.#width = ahead > 1 || most < 2 ? ahead : most;
		}

		return this.#width;
	}

	#widest(): number {
		let most = 0;
		for (const row of this.rows.slice(-remembered)) {
			most = row.kind === 'row' ? Math.max(most, filled(row.cells)) : most;
		}

		return most;
	}

	#push(
		kind: Row['kind'],
		cells: readonly string[],
		line: number,
		bare: boolean,
	): void {
		this.rows.push({kind, cells, first: line, last: line, bare});
		this.at = line + 1;
	}
}
