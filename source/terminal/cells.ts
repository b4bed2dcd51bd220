import {graphemes} from '../text/width.js';
import {isControl, stretchesOf} from './escapes.js';
import {isPrintableAscii, trustOf, type Trust} from './trust.js';
import {
	blankPen,
	isSamePen,
	plainPen,
	type ColourLevel,
	type Pen,
} from './pen.js';

/**
One row of the screen, cell by cell; each list is as long as the screen is wide.
*/
export type Row = {
	/**
	A grapheme, a blank, or nothing for the second column of a wide grapheme.
	*/
	readonly glyphs: readonly string[];
	readonly pens: readonly Pen[];
	readonly trusts: readonly Trust[];
	/**
	Equal for rows that look the same.
	*/
	readonly key: string;
	/**
	In columns: where the blank tail begins.
	*/
	readonly end: number;
	/**
	In columns: the first cell of whose width terminals may think otherwise; the row's width where there is none.
	*/
	readonly firstUnsafe: number;
};

export type RowParser = (text: string) => Row;

const cacheSize = 2000;

/**
Makes a parser from a row of ANSI text to cells.

Controls are dropped like sequences that are not understood (see `stretchesOf()`). Rows are kept by their text.
@param columns The width of the screen: what is longer is cut, what is shorter is filled with blanks.
@param level Colours above it are reduced.
*/
export function createRowParser(
	columns: number,
	level: ColourLevel,
): RowParser {
	const cache = new Map<string, Row>();
	return text => {
		const known = cache.get(text);
		if (known) {
			return known;
		}

		if (cache.size >= cacheSize) {
			cache.clear();
		}

		const row = parseRow(text, columns, level);
		cache.set(text, row);
		return row;
	};
}

/**
See `createRowParser()`.
*/
export function parseRow(
	text: string,
	columns: number,
	level: ColourLevel,
): Row {
	const cells = new Cells(columns);
	for (const stretch of stretchesOf(text, plainPen, level)) {
		cells.write(stretch.text, stretch.pen);
		if (cells.isFull) {
			break;
		}
	}

	return cells.toRow();
}

class Cells {
	readonly #columns: number;
	readonly #glyphs: string[] = [];
	readonly #pens: Pen[] = [];
	readonly #trusts: Trust[] = [];
	#isFull = false;

	constructor(columns: number) {
		this.#columns = columns;
	}

	#put(glyph: string, width: number, pen: Pen, trust: Trust): void {
		if (width === 0 || this.#isFull) {
			return;
		}

		if (this.#glyphs.length + width > this.#columns) {
			this.#isFull = true;
			return;
		}

		this.#glyphs.push(glyph);
		this.#pens.push(pen);
		this.#trusts.push(trust);
		for (let column = 1; column < width; column++) {
			this.#glyphs.push('');
			this.#pens.push(pen);
			this.#trusts.push(trust);
		}
	}

	get isFull(): boolean {
		return this.#isFull;
	}

	write(text: string, pen: Pen): void {
		const blank = blankPen(pen);
		if (isPrintableAscii(text)) {
			for (const glyph of text) {
				this.#put(glyph, 1, glyph === ' ' ? blank : pen, 'safe');
			}

			return;
		}

		for (const {text: glyph, width} of graphemes(text)) {
			if (isControl(glyph)) {
				continue;
			}

			if (glyph.trim() === '') {
				// However wide a blank is, it is drawn as so many plain ones.
				for (let count = width; count > 0; count--) {
					this.#put(' ', 1, blank, 'safe');
				}

				continue;
			}

			this.#put(glyph, width, pen, trustOf(glyph, width));
		}
	}

	toRow(): Row {
		while (this.#glyphs.length < this.#columns) {
			this.#glyphs.push(' ');
			this.#pens.push(plainPen);
			this.#trusts.push('safe');
		}

		const glyphs = this.#glyphs;
		const pens = this.#pens;
		let end = glyphs.length;
		while (end > 0 && glyphs[end - 1] === ' ' && pens[end - 1] === plainPen) {
			end--;
		}

		const unsafe = this.#trusts.findIndex(trust => trust !== 'safe');
		return {
			glyphs,
			pens,
			trusts: this.#trusts,
			key: keyOf(glyphs, pens, end),
			end,
			firstUnsafe: unsafe === -1 ? glyphs.length : unsafe,
		};
	}
}

function keyOf(
	glyphs: readonly string[],
	pens: readonly Pen[],
	end: number,
): string {
	let key = '';
	let pen = plainPen;
	for (let column = 0; column < end; column++) {
		const next = pens[column] ?? plainPen;
		if (!isSamePen(next, pen)) {
			key += `\u{1B}${next.key}\u{1B}`;
			pen = next;
		}

		key += glyphs[column] ?? '';
	}

	return key;
}
