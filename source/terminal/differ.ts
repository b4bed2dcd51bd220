import {createRowParser, type Row, type RowParser} from './cells.js';
import {Emitter, unknownCursor, type Cursor} from './emitter.js';
import {paintFresh} from './fresh.js';
import {paintRow, paintRows} from './paint.js';
import {plainPen, type ColourLevel} from './pen.js';
import {findShifts, type Shift} from './shift.js';

export type DifferOptions = {
	readonly columns: number;
	readonly rows: number;
	/**
	Colours above it are reduced; 3 by default, which lets all through.
	*/
	readonly level?: ColourLevel;
};

export type Differ = {
	/**
	The bytes that lead from the last frame to this one; nothing where they look the same. The first frame, and the first
	after `reset()` or `resize()`, clears the screen.
	@param frame One ANSI text for each row of the screen; missing ones are blank.
	*/
	diff(frame: readonly string[]): string;
	/**
	Says that the screen may show anything.
	*/
	reset(): void;
	resize(columns: number, rows: number): void;
};

/**
A scroll must spare so many bytes to be worth its risk.
*/
const leastGain = 16;

/**
Turns whole frames into the bytes between them.

It believes that nobody else writes to the screen, that auto-wrap is off and the cursor hidden. It sends CSI, OSC 8,
`ESC M`, CR, LF and BS, and leaves the terminal with a plain pen. Both ways are made, with the shift of a stretch of
rows and without; the scroll region stays set between frames, so that a second scroll need not set it.
*/
export function createDiffer(options: DifferOptions): Differ {
	const level = options.level ?? 3;
	let {columns, rows} = options;
	let parse: RowParser = createRowParser(columns, level);
	/**
	What the screen shows; a first frame is kept as text until there is a second.
	*/
	let old: readonly string[] | undefined;
	let cursor: Cursor = unknownCursor;

	const rowsOf = (frame: readonly string[]): readonly Row[] =>
		Array.from({length: rows}, (_, row) => parse(frame[row] ?? ''));

	const first = (frame: readonly string[]): Emitter => {
		const emitter = new Emitter(unknownCursor, columns, rows);
		emitter.clear();
		for (let row = 0; row < rows; row++) {
			const text = frame[row] ?? '';
			if (!paintFresh(emitter, text, {row, columns, level})) {
				paintRow(emitter, parse(''), parse(text), row);
			}
		}

		emitter.setPen(plainPen);
		return emitter;
	};

	return {
		diff(frame) {
			const emitter = old
				? cheapest(rowsOf(old), rowsOf(frame), {cursor, columns, rows})
				: first(frame);
			cursor = emitter.cursor;
			old = frame;
			return emitter.bytes;
		},
		reset() {
			old = undefined;
			cursor = unknownCursor;
		},
		resize(newColumns, newRows) {
			columns = newColumns;
			rows = newRows;
			parse = createRowParser(columns, level);
			old = undefined;
			cursor = unknownCursor;
		},
	};
}

type Start = {
	readonly cursor: Cursor;
	readonly columns: number;
	readonly rows: number;
};

function cheapest(
	old: readonly Row[],
	next: readonly Row[],
	start: Start,
): Emitter {
	let best = new Emitter(start.cursor, start.columns, start.rows);
	paintRows(best, old, next);
	best.setPen(plainPen);
	let limit = best.cost - leastGain;
	for (const shift of regionsOf(findShifts(old, next), start)) {
		const emitter = new Emitter(start.cursor, start.columns, start.rows);
		emitter.scroll(shift.top, shift.bottom, shift.distance);
		paintRows(emitter, shiftRows(old, shift), next);
		emitter.setPen(plainPen);
		if (!(emitter.cost < limit)) {
			continue;
		}

		best = emitter;
		limit = emitter.cost;
	}

	return best;
}

/**
Each shift in the region that fits it, and in the one that is set already where that holds it.
*/
function regionsOf(shifts: readonly Shift[], {cursor}: Start): Shift[] {
	return shifts.flatMap(shift => {
		const {top, bottom} = cursor;
		const isFits =
			top >= 0 &&
			top <= shift.top &&
			bottom >= shift.bottom &&
			(top !== shift.top || bottom !== shift.bottom);
		return isFits ? [{...shift, top, bottom}, shift] : [shift];
	});
}

/**
What the screen shows after a scroll.
*/
function shiftRows(rows: readonly Row[], shift: Shift): Row[] {
	const {distance, top, bottom} = shift;
	const blank = blankLike(rows[top]);
	return rows.map((line, row) => {
		if (row < top || row > bottom) {
			return line;
		}

		const from = row + distance;
		return from < top || from > bottom ? blank : (rows[from] ?? blank);
	});
}

function blankLike(line: Row | undefined): Row {
	const columns = line?.glyphs.length ?? 0;
	return {
		glyphs: Array.from({length: columns}, () => ' '),
		pens: Array.from({length: columns}, () => plainPen),
		trusts: Array.from({length: columns}, () => 'safe' as const),
		key: '',
		end: 0,
		firstUnsafe: columns,
	};
}
