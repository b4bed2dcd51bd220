import type {Row} from './cells.js';
import {isJoined, type Trust} from './trust.js';
import type {Emitter} from './emitter.js';
import {isSamePen, plainPen} from './pen.js';

/**
Equal cells between two changed ones that are cheaper to write again than to step over.
*/
const longestGap = 4;
/**
Blanks in the middle of a row from which on erasing and stepping over is cheaper.
*/
const shortestErasedRun = 9;
const shortestErasedTail = 4;

/**
Paints the rows that changed. `old` is what the screen shows; both lists are as long as the screen is high.
*/
export function paintRows(
	emitter: Emitter,
	old: readonly Row[],
	next: readonly Row[],
): void {
	for (const [row, line] of next.entries()) {
		const before = old[row];
		if (before && before !== line && before.key !== line.key) {
			paintRow(emitter, before, line, row);
		}
	}
}

/**
Paints a row over `old`, which the screen shows there.
*/
export function paintRow(
	emitter: Emitter,
	old: Row,
	next: Row,
	row: number,
): void {
	const columns = next.glyphs.length;
	if (old.firstUnsafe < columns || next.firstUnsafe < columns) {
		paintUnsafeRow(emitter, old, next, row);
	} else {
		paintSafeRow(emitter, old, next, row);
	}
}

function isEqualCell(old: Row, next: Row, column: number): boolean {
	return (
		old.glyphs[column] === next.glyphs[column] &&
		isSamePen(old.pens[column] ?? plainPen, next.pens[column] ?? plainPen)
	);
}

function isBlankCell(line: Row, column: number): boolean {
	return line.glyphs[column] === ' ' && line.pens[column] === plainPen;
}

function firstChange(old: Row, next: Row): number {
	let column = 0;
	while (column < next.glyphs.length && isEqualCell(old, next, column)) {
		column++;
	}

	return column;
}

function endOfChange(old: Row, next: Row): number {
	let column = next.glyphs.length;
	while (column > 0 && isEqualCell(old, next, column - 1)) {
		column--;
	}

	return column;
}

function paintSafeRow(
	emitter: Emitter,
	old: Row,
	next: Row,
	row: number,
): void {
	const changeEnd = endOfChange(old, next);
	const isErasesTail = changeEnd - next.end >= shortestErasedTail;
	const end = isErasesTail ? next.end : changeEnd;
	let column = firstChange(old, next);
	while (column < end) {
		const spanEnd = endOfSpan(old, next, column, end);
		emitter.move(row, column, next);
		paintSpan(emitter, next, row, column, spanEnd);
		column = nextChange(old, next, spanEnd, end);
	}

	if (!isErasesTail) {
		return;
	}

	emitter.move(row, next.end, next);
	emitter.eraseToEnd();
}

function nextChange(old: Row, next: Row, from: number, end: number): number {
	let column = from;
	while (column < end && isEqualCell(old, next, column)) {
		column++;
	}

	return column;
}

/**
Where a stretch of changed cells ends; short gaps of equal cells belong to it.
*/
function endOfSpan(old: Row, next: Row, start: number, end: number): number {
	let spanEnd = start + 1;
	for (let column = spanEnd; column < end; column++) {
		if (!isEqualCell(old, next, column)) {
			spanEnd = column + 1;
		} else if (column - spanEnd >= longestGap) {
			break;
		}
	}

	return spanEnd;
}

/**
Writes the cells of a safe row from `start` to `end`; longer blanks are erased and stepped over.
*/
function paintSpan(
	emitter: Emitter,
	line: Row,
	row: number,
	start: number,
	end: number,
): void {
	let column = start;
	while (column < end) {
		const blanks = countBlanks(line, column, end);
		if (blanks >= shortestErasedRun) {
			emitter.move(row, column, line);
			emitter.eraseCells(blanks);
			column += blanks;
			continue;
		}

		emitter.move(row, column, line);
		emitter.write(line.glyphs[column] ?? ' ', 1, line.pens[column] ?? plainPen);
		column++;
	}
}

function countBlanks(line: Row, start: number, end: number): number {
	let column = start;
	while (column < end && isBlankCell(line, column)) {
		column++;
	}

	return column - start;
}

/**
Paints a row about whose widths terminals may disagree: from its first change or unsafe cell to its end, addressed
absolutely wherever trust ends, and after. What follows a joined glyph is erased where it is blank: a terminal that does
not join a family of emoji draws its members side by side, and would leave them there.
*/
function paintUnsafeRow(
	emitter: Emitter,
	old: Row,
	next: Row,
	row: number,
): void {
	const start = Math.min(
		firstChange(old, next),
		old.firstUnsafe,
		next.firstUnsafe,
	);
	emitter.move(row, start);
	if (old.end > start) {
		emitter.eraseToEnd();
	}

	let before: Trust = 'safe';
	let isStrewn = false;
	const sweep = (column: number): void => {
		if (isStrewn && column < next.glyphs.length) {
			emitter.moveAnew(row, column);
			emitter.eraseToEnd();
		}

		isStrewn = false;
	};

	for (let column = start; column < next.end; column++) {
		const glyph = next.glyphs[column] ?? '';
		if (glyph === '') {
			continue;
		}

		if (isStrewn && isBlankCell(next, column)) {
			sweep(column);
			before = 'safe';
		}

		const trust = next.trusts[column] ?? 'safe';
		const isLost =
			before === 'doubtful' || (before === 'wide' && trust !== 'wide');
		if (
			isBlankCell(next, column) &&
			(isLost || beginsLongBlank(next, column))
		) {
			// It is erased by now; the next glyph is addressed anew.
			before = 'doubtful';
			continue;
		}

		if (isLost) {
			emitter.moveAnew(row, column);
		}

		emitter.write(glyph, widthAt(next, column), next.pens[column] ?? plainPen);
		before = trust;
		isStrewn ||= isJoined(glyph);
	}

	sweep(next.end);
	emitter.forgetPlace();
}

/**
Whether so many blanks begin here that stepping over them is cheaper.
*/
function beginsLongBlank(line: Row, column: number): boolean {
	const end = Math.min(line.end, column + shortestErasedRun);
	return countBlanks(line, column, end) >= shortestErasedRun;
}

function widthAt(line: Row, column: number): number {
	let width = 1;
	while (line.glyphs[column + width] === '') {
		width++;
	}

	return width;
}
