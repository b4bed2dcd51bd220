import {Buffer} from 'node:buffer';
import {
	blankPen,
	isSameOnBlank,
	isSamePen,
	penChange,
	plainPen,
	type Pen,
} from './pen.js';
import type {Row} from './cells.js';

/**
What we know of the terminal between two frames. Rows and columns count from 0; -1 says that it is not known.
*/
export type Cursor = {
	readonly row: number;
	readonly column: number;
	/**
	The scroll region, both ends included; -1 while it is the whole screen.
	*/
	readonly top: number;
	readonly bottom: number;
};

export const unknownCursor: Cursor = {row: -1, column: -1, top: -1, bottom: -1};

const csi = '\u{1B}[';

/**
Collects the bytes of one frame, choosing the shortest for each step, and follows the terminal's cursor and pen.
*/
export class Emitter {
	#bytes = '';
	#lineFeeds = 0;
	#row: number;
	#column: number;
	#top: number;
	#bottom: number;
	#pen: Pen = plainPen;
	readonly #columns: number;
	readonly #rows: number;

	constructor(cursor: Cursor, columns: number, rows: number) {
		this.#row = cursor.row;
		this.#column = cursor.column;
		this.#top = cursor.top;
		this.#bottom = cursor.bottom;
		this.#columns = columns;
		this.#rows = rows;
	}

	*#relativeMoves(
		row: number,
		column: number,
		line: Row | undefined,
	): Generator<string> {
		const vertical = this.#verticalMove(row);
		if (vertical === undefined) {
			return;
		}

		const isStartsAnew = vertical.startsWith('\r');
		const from = isStartsAnew ? 0 : this.#column;
		if (vertical === '') {
			yield `${csi}${column + 1}G`;
			yield `\r${this.#forward(0, column, line)}`;
		}

		if (from >= 0 && column >= from) {
			yield vertical + this.#forward(from, column, line);
		}

		if (vertical === '' && column < from) {
			yield '\b'.repeat(from - column);
		}
	}

	/**
	Nothing on the same row; otherwise a way, beginning with a carriage return, to the row above or below.
	*/
	#verticalMove(row: number): string | undefined {
		if (this.#row < 0) {
			return undefined;
		}

		if (row === this.#row) {
			return '';
		}

		const isNext = row === this.#row + 1 && row < this.#rows;
		if (isNext && this.#row !== this.#bottom) {
			return '\r\n';
		}

		const isPrevious = row === this.#row - 1;
		return isPrevious && this.#row !== this.#top ? '\r\u{1B}M' : undefined;
	}

	/**
	From one column to another further right: nothing, a move, or the cells between once more.
	*/
	#forward(from: number, to: number, line: Row | undefined): string {
		const distance = to - from;
		if (distance === 0) {
			return '';
		}

		const move = distance === 1 ? `${csi}C` : `${csi}${distance}C`;
		const between = line && this.#rewritten(line, from, to, move.length);
		return between ?? move;
	}

	/**
	The cells from `from` to `to`, if they are shorter than `limit` bytes and need no other pen.
	*/
	#rewritten(
		line: Row,
		from: number,
		to: number,
		limit: number,
	): string | undefined {
		if (to - from >= limit) {
			return undefined;
		}

		let text = '';
		for (let column = from; column < to; column++) {
			const glyph = line.glyphs[column] ?? '';
			const pen = line.pens[column] ?? plainPen;
			if (line.trusts[column] !== 'safe' || !this.#isDrawnAlike(glyph, pen)) {
				return undefined;
			}

			text += glyph;
		}

		return cost(text) < limit ? text : undefined;
	}

	/**
	Whether a glyph looks in the present pen as it does in another.
	*/
	#isDrawnAlike(glyph: string, pen: Pen): boolean {
		return glyph === ' '
			? isSameOnBlank(this.#pen, pen)
			: isSamePen(this.#pen, pen);
	}

	get bytes(): string {
		return this.#bytes;
	}

	/**
	In bytes on the wire, where each line feed becomes two.
	*/
	get cost(): number {
		return Buffer.byteLength(this.#bytes) + this.#lineFeeds;
	}

	get cursor(): Cursor {
		return {
			row: this.#row,
			column: this.#column,
			top: this.#top,
			bottom: this.#bottom,
		};
	}

	setPen(pen: Pen): void {
		this.#bytes += penChange(this.#pen, pen);
		this.#pen = pen;
	}

	/**
	Makes the pen one that leaves plain blanks behind when something is erased or scrolled.
	*/
	setErasingPen(): void {
		if (!isSamePen(blankPen(this.#pen), plainPen)) {
			this.setPen(plainPen);
		}
	}

	/**
	Writes a glyph of so many columns, or several of one pen, where the cursor stands.
	*/
	write(glyph: string, width: number, pen: Pen): void {
		if (!this.#isDrawnAlike(glyph, pen)) {
			this.setPen(pen);
		}

		this.#bytes += glyph;
		this.#column += width;
		if (this.#column >= this.#columns) {
			this.#column = -1;
		}
	}

	/**
	Says that the terminal may think the cursor to be elsewhere.
	*/
	forgetPlace(): void {
		this.#row = -1;
		this.#column = -1;
	}

	/**
	Moves the cursor.
	@param row
	@param column
	@param line What stands on that row from the cursor to `column` already, which may be written again where that is shorter.
	*/
	move(row: number, column: number, line?: Row): void {
		if (this.#row === row && this.#column === column) {
			return;
		}

		let best = absolute(row, column);
		for (const candidate of this.#relativeMoves(row, column, line)) {
			if (cost(candidate) < cost(best)) {
				best = candidate;
			}
		}

		this.#bytes += best;
		this.#lineFeeds += best.includes('\n') ? 1 : 0;
		this.#row = row;
		this.#column = column;
	}

	/**
	Moves the cursor without leaning on the column it is thought to be in.
	*/
	moveAnew(row: number, column: number): void {
		this.#column = -1;
		this.move(row, column);
	}

	eraseToEnd(): void {
		this.setErasingPen();
		this.#bytes += `${csi}K`;
	}

	eraseCells(count: number): void {
		this.setErasingPen();
		this.#bytes += `${csi}${count}X`;
	}

	/**
	Resets region and style and clears the screen.
	*/
	clear(): void {
		this.#bytes += `${csi}r${csi}m${csi}H${csi}2J`;
		this.#pen = plainPen;
		this.#row = 0;
		this.#column = 0;
		this.#top = -1;
		this.#bottom = -1;
	}

	/**
	Scrolls the rows from `top` to `bottom` up by `distance`, or down where it is negative. The region stays set.
	*/
	scroll(top: number, bottom: number, distance: number): void {
		this.setErasingPen();
		if (this.#top !== top || this.#bottom !== bottom) {
			this.#bytes += `${csi}${top + 1};${bottom + 1}r`;
			this.#top = top;
			this.#bottom = bottom;
			this.#row = 0;
			this.#column = 0;
		}

		// In raw mode a line feed may return the carriage as well, so it is sent from the first column.
		if (distance > 0) {
			this.move(bottom, 0);
			this.#bytes += '\n'.repeat(distance);
			this.#lineFeeds += distance;
		} else {
			this.move(top, 0);
			this.#bytes += '\u{1B}M'.repeat(-distance);
		}
	}
}

function absolute(row: number, column: number): string {
	if (column > 0) {
		return `${csi}${row + 1};${column + 1}H`;
	}

	return row === 0 ? `${csi}H` : `${csi}${row + 1}H`;
}

function cost(bytes: string): number {
	return Buffer.byteLength(bytes) + (bytes.includes('\n') ? 1 : 0);
}
