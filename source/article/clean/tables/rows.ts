import type {Line} from '../lines.js';
import {filled, pipesOf} from './pipes.js';
import {expectedWidth} from './width.js';

/**
A row as it was put together from one line or more.
*/
export type Row = {
	/**
	`end`: a pipe alone, where one table ends and another may begin.
	*/
	readonly kind: 'row' | 'delimiter' | 'end';
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
A cell's text goes on for at most so many lines.
*/
const longestCell = 24;
/**
So many rows above tell how wide a table is.
*/
const remembered = 40;

type Open = {
	cells: string[];
	/**
	The last cell has not been closed.
	*/
	open: boolean;
	last: number;
};

/**
Puts rows together, line by line.
*/
export class RowReader {
	#width: number | undefined;
	readonly rows: Row[] = [];
	readonly strays: number[] = [];
	swallows: Region['swallows'];
	constructor(
		private readonly lines: readonly Line[],
		private at: number,
	) {}

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

		return kind === 'row' ? this.#row(line) : this.#blankBetween();
	}

	/**
	A line of blanks alone between two rows is form; an empty one ends the table.
	*/
	#blankBetween(): boolean {
		const {text, kind} = this.lines[this.at]!;
		const next = this.lines[this.at + 1];
		if (
			kind === 'blank' &&
			text !== '' &&
			this.rows.length > 0 &&
			next?.kind === 'row' &&
			pipesOf(next).leads
		) {
			this.at++;
			return true;
		}

		return false;
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

		const first = this.at;
		const row: Open = {cells: [...pipes.cells], open: !pipes.ends, last: first};
		const width = this.#expected();
		if (row.open && pipes.leads) {
			this.#close(row, width);
			if (
				row.open &&
				row.cells.length === 1 &&
				width !== 1 &&
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

		this.#fill(row, width, pipes.leads);
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

	/**
	Finds where a cell ends whose line has no closing pipe.
	*/
	#close(row: Open, width: number): void {
		const taken: string[] = [];
		const end = Math.min(this.lines.length, row.last + 1 + longestCell);
		for (let at = row.last + 1; at < end; at++) {
			const line = this.lines[at]!;
			const {text, kind} = line;
			if (['blank', 'delimiter', 'heading'].includes(kind)) {
				return;
			}

			if (kind === 'pipe') {
				if (row.cells.length === width || (width === 0 && taken.length < 3)) {
					this.#extend(row, [taken.join('\n')], at);
				}

				return;
			}

			if (kind === 'row') {
				const pipes = pipesOf(line);
				const total = row.cells.length + pipes.cells.length - 1;
				if (pipes.leads || (width > 0 && total > width)) {
					return;
				}

				const isShort = width > 1 && total < width;
				if (isShort && !this.#reaches(at + 1, width - total)) {
					return;
				}

				const [head = '', ...others] = pipes.cells;
				this.#extend(row, [[...taken, head].join('\n'), ...others], at);
				row.open = !pipes.ends;
				return;
			}

			taken.push(text.trim());
		}
	}

	/**
	Whether the lines from here on bring as many cells, each closed.
	*/
	#reaches(start: number, missing: number): boolean {
		let count = 0;
		for (let at = start; at < this.lines.length && count < missing; at++) {
			const line = this.lines[at]!;
			const {kind} = line;
			if (kind === 'pipe') {
				count++;
				continue;
			}

			const pipes = kind === 'row' ? pipesOf(line) : undefined;
			if (!pipes || pipes.leads || !pipes.ends) {
				return false;
			}

			count += pipes.cells.length;
		}

		return count === missing;
	}

	#extend(row: Open, cells: readonly string[], last: number): void {
		const [head = '', ...others] = cells;
		const open = row.cells.at(-1) ?? '';
		row.cells[row.cells.length - 1] =
			head === '' ? open : open === '' ? head : `${open}\n${head}`;
		row.cells.push(...others);
		row.open = false;
		row.last = last;
	}

	/**
	Takes the lines that hold the row's missing cells.
	*/
	#fill(row: Open, width: number, leads: boolean): void {
		while (row.cells.length < width) {
			const next = this.lines[row.last + 1];
			if (next?.kind === 'pipe' && next.text.trim() === '|') {
				if (
					row.cells.length + 1 < width &&
					!this.#reaches(row.last + 2, width - row.cells.length - 1)
				) {
					return;
				}

				row.cells.push('');
				row.last++;
				continue;
			}

			if (next?.kind === 'row') {
				const pipes = pipesOf(next);
				if (pipes.leads || row.cells.length + pipes.cells.length > width) {
					return;
				}

				row.cells.push(...pipes.cells);
				row.open = !pipes.ends;
				row.last++;
				if (row.open) {
					this.#close(row, width);
				}

				continue;
			}

			if (leads || next?.kind !== 'plain' || !this.#fillFromText(row, width)) {
				return;
			}
		}
	}

	/**
	The rest of a row without its opening pipe may begin on a line without any.
	*/
	#fillFromText(row: Open, width: number): boolean {
		const start = row.last + 1;
		const trial: Open = {
			cells: [...row.cells, this.lines[start]!.text.trim()],
			open: true,
			last: start,
		};
		this.#close(trial, width);
		if (trial.open || trial.cells.length !== width || trial.last - start > 3) {
			return false;
		}

		row.cells = trial.cells;
		row.last = trial.last;
		return true;
	}

	#expected(): number {
		if (this.#width === undefined) {
			let most = 0;
			for (const row of this.rows.slice(-remembered)) {
				most = row.kind === 'row' ? Math.max(most, filled(row.cells)) : most;
			}

			const ahead = expectedWidth(this.lines, this.at);
			this.#width = ahead > 1 || most < 2 ? ahead : most;
		}

		return this.#width;
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
