import {eachPiece, splitToken} from './pieces.js';
import type {Safe} from './safe.js';
import {graphemes} from './width.js';

export {pieces, type Piece} from './pieces.js';

/**
A line of a wrapped text: its place in UTF-16 units, without the blanks at its ends, and its width in columns.
*/
export type Row = {
	readonly start: number;
	readonly end: number;
	readonly width: number;
};

const ascii = /^[\u{20}-\u{7E}]*$/u;

/**
Breaks a text into lines of at most `width` columns, greedily; forced breaks are kept, blanks at breaks are dropped.

A piece that is wider than the line is broken after the marks inside it, and if need be between graphemes; no character
is added. A single grapheme that is wider than the line has a line to itself. There is at least one line.
*/
export function wrap(text: Safe, width: number): readonly Row[] {
	const rows: Row[] = [];
	let start = 0;
	let end = 0;
	let filled = 0;

	const endRow = () => {
		rows.push({start, end, width: filled});
		start = end;
		filled = 0;
	};

	const extend = (from: number, to: number, columns: number, blank: number) => {
		if (end === start) {
			start = from;
			filled = columns;
		} else {
			filled += blank + columns;
		}

		end = to;
	};

	const cut = (from: number, to: number) => {
		if (ascii.test(text.slice(from, to))) {
			for (let at = from; at < to; at += width) {
				if (end > start) {
					endRow();
				}

				const columns = Math.min(width, to - at);
				extend(at, at + columns, columns, 0);
			}

			return;
		}

		for (const cluster of graphemes(text.slice(from, to))) {
			if (end > start && filled + cluster.width > width) {
				endRow();
			}

			const at = from + cluster.start;
			extend(at, at + cluster.text.length, cluster.width, 0);
		}
	};

	const place = (from: number, to: number, columns: number, blank: number) => {
		if (end > start && filled + blank + columns > width) {
			endRow();
		}

		if (columns > width) {
			cut(from, to);
		} else {
			extend(from, to, columns, blank);
		}
	};

	eachPiece(
		text,
		(from, to, columns, blank) => {
			if (columns > width) {
				splitToken(text, from, to, blank, place);
			} else {
				place(from, to, columns, blank);
			}
		},
		at => {
			endRow();
			start = at + 1;
			end = start;
		},
	);
	endRow();
	return rows;
}
