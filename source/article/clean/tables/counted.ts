import type {Line} from '../lines.js';
import {isOpening, isPiped} from './counted-lines.js';
import {said, takeRows, type Counted} from './counted-rows.js';
import {shapeAt, shapeOfWidth} from './counted-width.js';
import {pipesOf} from './pipes.js';
import type {Row} from './rows.js';

/**
How many searches for a width came to nothing in a part: where there are many, the search is given up, since each costs as much
as reading hundreds of lines.
*/
const failures = new WeakMap<readonly Line[], number>();

const isSpent = (lines: readonly Line[], start: number) =>
	(failures.get(lines) ?? 0) > 20 + start / 100;

/**
Whether the lines with pipes that follow each other are anything but rows of one width, each from pipe to pipe.
*/
function isOddRun(lines: readonly Line[], start: number): boolean {
	let at = start;
	let line = lines[at];
	let width: number | undefined;
	while (
		line?.kind === 'delimiter' ||
		(line && isOpening(line) && pipesOf(line).ends)
	) {
		if (line.kind === 'row') {
			const {length} = pipesOf(line).cells;
			width ??= length;
			if (length !== width) {
				return true;
			}
		}

		at++;
		line = lines[at];
	}

	return isPiped(line);
}

/**
Whether a row has taken in the table's first line again, which is a header that stands on each page.
*/
const holdsAgain = (lines: readonly Line[], row: Row, start: number): boolean =>
	pipesOf(lines[start]!).cells.length > 1 &&
	lines
		.slice(row.first + 1, row.last + 1)
		.some(({text}) => text === lines[start]!.text);

/**
Reads rows as trafilatura 2.0 leaves them when cells hold more than words: a row may break after any cell or begin without
its pipe, an empty cell is a pipe alone, but each cell brings one pipe, and each row of a table but its last is filled up
with pipes to the table's width. So the width tells where rows end.

@param lines
@param start
@param widthBefore - Of the table that the rows may go on with.
@returns undefined where no such rows begin, or all of them are one line each from pipe to pipe.
*/
export function readCounted(
	lines: readonly Line[],
	start: number,
	widthBefore = 0,
): Counted | undefined {
	if (!isOddRun(lines, start) || isSpent(lines, start)) {
		return undefined;
	}

	const rows: Row[] = [];
	let at = start;
	let width = 0;
	while (isPiped(lines[at])) {
		const shape =
			(at === start && widthBefore > 1
				? shapeOfWidth(lines, at, widthBefore)
				: undefined) ?? shapeAt(lines, at);
		const taken =
			shape && shape.width > 1
				? takeRows(lines, at, shape, lines.length)
				: undefined;
		if (
			!taken ||
			(taken.rows.length < 2 && rows.length > 0) ||
			taken.rows.some(row => holdsAgain(lines, row, start))
		) {
			break;
		}

		if (width > 0 && said(taken.rows) !== said(rows)) {
			rows.push({kind: 'break', cells: [], first: at, last: at, bare: false});
		}

		width = taken.width;
		rows.push(...taken.rows);
		at = taken.end;
	}

	const isOdd = rows.some(
		({kind, bare, first, last}) => kind === 'row' && (bare || last > first),
	);
	if (isOdd && rows.length > 1) {
		return {rows, end: at, width};
	}

	failures.set(lines, (failures.get(lines) ?? 0) + 1);
	return undefined;
}
