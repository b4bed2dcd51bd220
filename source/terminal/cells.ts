import {graphemes} from '../text/width.js';
import {isPrintableAscii, trustOf, type Trust} from './trust.js';
import {
	blankPen,
	isSamePen,
	makePen,
	plainPen,
	type ColourLevel,
	type Pen,
} from './pen.js';
import {applySgr} from './sgr.js';

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

const escape = 0x1b;
const longestAddress = 2048;
const cacheSize = 2000;

/**
Makes a parser from a row of ANSI text to cells.

Only SGR and OSC 8 are understood; every other sequence and every control is dropped, so that nothing else can reach
the terminal by way of a frame. Rows are kept by their text.
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
	let pen = plainPen;
	let at = 0;
	while (at < text.length && !cells.isFull) {
		if (text.codePointAt(at) === escape) {
			const sequence = readEscape(text, at, pen, level);
			pen = sequence.pen;
			at = sequence.end;
			continue;
		}

		const next = text.indexOf('\u{1B}', at);
		const end = next === -1 ? text.length : next;
		cells.write(text.slice(at, end), pen);
		at = end;
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

function isControl(glyph: string): boolean {
	const code = glyph.codePointAt(0) ?? 0;
	return (
		code < 0x20 ||
		(code >= 0x7f && code < 0xa0) ||
		code === 0x20_28 ||
		code === 0x20_29
	);
}

/**
Reads the sequence at `start`: the pen after it, and where it ends.
*/
function readEscape(
	text: string,
	start: number,
	pen: Pen,
	level: ColourLevel,
): {pen: Pen; end: number} {
	const introducer = text[start + 1];
	if (introducer === '[') {
		let end = start + 2;
		while (end < text.length && isParameter(text.codePointAt(end) ?? 0)) {
			end++;
		}

		const parameters = text.slice(start + 2, end);
		return {
			pen: text[end] === 'm' ? applySgr(pen, parameters, level) : pen,
			end: end + 1,
		};
	}

	if (introducer === ']') {
		let end = start + 2;
		while (end < text.length && !isControl(text[end] ?? '')) {
			end++;
		}

		return {
			pen: linkPen(pen, text.slice(start + 2, end)),
			end: text[end] === '\u{1B}' ? end + 2 : end + 1,
		};
	}

	return {pen, end: start + 2};
}

function isParameter(code: number): boolean {
	return code >= 0x20 && code < 0x40;
}

/**
The pen after an OSC; only links count, and an address that is too long counts as none.
*/
function linkPen(pen: Pen, content: string): Pen {
	const match = /^8;[^;]*;(?<address>.*)$/.exec(content);
	if (!match) {
		return pen;
	}

	const address = match.groups?.address ?? '';
	return makePen(
		pen.attributes,
		pen.foreground,
		pen.background,
		address.length > longestAddress ? '' : address,
	);
}
