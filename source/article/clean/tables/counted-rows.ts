import type {Line} from '../lines.js';
import {beginsHeader, headerStart} from './counted-header.js';
import {
	isOpening,
	isParting,
	isPassage,
	isPiped,
	pipesIn,
} from './counted-lines.js';
import {filled, pipesOf} from './pipes.js';
import type {Row} from './rows.js';

/**
A row is spread over at most so many lines, and a cell's text over so many of them.
*/
const longestRow = 120;
const longestCell = 24;
/**
No line of such a table has more pipes.
*/
const most = 1200;
/**
A line without a pipe in a row that was not opened by one is no longer than this, in UTF-16 units.
*/
const longestLoose = 100;

/**
Rows that were read by counting pipes.
*/
export type Counted = {
	readonly rows: readonly Row[];
	/**
	The line after the last row.
	*/
	readonly end: number;
	readonly width: number;
};

/**
The form in which rows are taken.
*/
export type Shape = {
	readonly width: number;
	/**
	A pipe at the head of a line may close an empty cell, where that completes the row.
	*/
	readonly closesEmpty: boolean;
};

type Taken = {
	readonly row: Row;
	readonly isWhole: boolean;
	/**
	Lines without a pipe are in its cells.
	*/
	readonly isLoose: boolean;
};

/**
Whether a line that begins with a pipe closes an empty cell with it and brings the last that are missing, and is no row itself.
*/
const completes = (line: Line, missing: number, width: number) =>
	pipesIn(line) === missing && missing <= width && pipesOf(line).ends;

/**
Takes one row of a width that begins on a line, wherever its lines were broken.

@param lines
@param start
@param shape
@param limit - No line from here on is taken.
@returns undefined when a line does not fit; a row that is not whole ends the table.
*/
export function takeRow(
	lines: readonly Line[],
	start: number,
	{width, closesEmpty}: Shape,
	limit = lines.length,
): Taken | undefined {
	const isLed = isOpening(lines[start]);
	const target = isLed ? width + 1 : width;
	const cells: string[] = [];
	let open: string[] = [];
	let last = -1;
	let closed = 0;
	let hasLoose = false;
	let isLoose = false;
	for (let at = start; at < Math.min(limit, start + longestRow); at++) {
		const line = lines[at]!;
		if (!isPiped(line)) {
			if (isParting(line)) {
				break;
			}

			const text = line.text.trim();
			if (
				open.length >= longestCell ||
				(!isLed && line.kind !== 'item' && text.length > longestLoose)
			) {
				break;
			}

			open.push(text);
			hasLoose = true;
			continue;
		}

		if (
			at > start &&
			open.length === 0 &&
			isOpening(line) &&
			!(closesEmpty && completes(line, target - cells.length, width))
		) {
			break;
		}

		if (cells.length + pipesIn(line) > most) {
			return undefined;
		}

		isLoose ||= hasLoose;
		const {leads, ends, cells: pieces} = pipesOf(line);
		const segments = leads ? ['', ...pieces] : pieces;
		const rest = ends ? '' : segments.at(-1)!;
		for (const segment of ends ? segments : segments.slice(0, -1)) {
			cells.push([...open, segment].filter(text => text !== '').join('\n'));
			open = [];
		}

		// What goes beyond the width may only fill up.
		if (cells.slice(target).some(text => text !== '')) {
			return undefined;
		}

		if (rest === '') {
			last = at;
			closed = cells.length;
		} else {
			open.push(rest);
		}

		if (cells.length >= target && rest === '') {
			break;
		}
	}

	return last < 0
		? undefined
		: {
				row: {
					kind: 'row',
					cells: cells.slice(isLed ? 1 : 0, closed),
					first: start,
					last,
					bare: !isLed,
				},
				isWhole: closed >= target,
				isLoose,
			};
}

/**
Takes whole rows of a width from a line on, delimiter rows among them, and one at the end that is not: of a table's rows all
but the last are filled up.
*/
export function takeRows(
	lines: readonly Line[],
	start: number,
	shape: Shape,
	limit: number,
): Counted | undefined {
	const {width} = shape;
	const rows: Row[] = [];
	let at = start;
	while (at < limit) {
		const line = lines[at]!;
		if (line.kind === 'delimiter') {
			const {cells} = pipesOf(line);
			if (cells.length !== width || rows.at(-1)?.kind !== 'row') {
				return cutAtHeader(lines, {rows, end: at, width}, start, shape);
			}

			rows.push({kind: 'delimiter', cells, first: at, last: at, bare: false});
			at++;
			continue;
		}

		if (rows.length > 1 && width > 1 && isPassage(lines, at)) {
			break;
		}

		const taken =
			isPiped(line) || (line.kind === 'item' && rows.length > 0)
				? takeRow(lines, at, shape)
				: undefined;
		if (!taken) {
			break;
		}

		const {row, isWhole, isLoose} = taken;
		const next = lines[row.last + 1];
		if (!isWhole && next?.kind === 'delimiter') {
			rows.push(row);
			return cutAtHeader(lines, {rows, end: row.last + 1, width}, start, shape);
		}

		if (
			!isWhole &&
			((isLoose && filled(row.cells) < said(rows)) ||
				(isPiped(next) && !mayFollowShort(lines, row.last + 1, rows)) ||
				isEmpty(row) ||
				isClosedLater(lines, row.last + 1))
		) {
			break;
		}

		rows.push(row);
		at = row.last + 1;
		if (!isWhole) {
			break;
		}
	}

	return rows.length > 0 ? {rows, end: at, width} : undefined;
}

/**
Whether what begins on a line may follow a table's last row, which is not filled up: the text that the table took in, or the
header of another.
*/
const mayFollowShort = (
	lines: readonly Line[],
	at: number,
	rows: readonly Row[],
) =>
	rows.length > 1 &&
	isOpening(lines[at]) &&
	(isSwallow(lines[at]!) || beginsHeader(lines, at));

/**
Whether a line opens a row and holds nothing but the beginning of its one cell, as where a table takes in the text after it.
*/
function isSwallow(line: Line): boolean {
	const {ends, cells} = pipesOf(line);
	return isOpening(line) && !ends && cells.length === 1;
}

/**
How many columns say something.
*/
export const said = (rows: readonly Row[]) =>
	Math.max(
		0,
		...rows.map(({kind, cells}) => (kind === 'row' ? filled(cells) : 0)),
	);

/**
Ends rows that ran into a delimiter row which is not theirs before the header that it stands under. The last of them may be
short.
*/
function cutAtHeader(
	lines: readonly Line[],
	{rows: taken, end, width}: Counted,
	start: number,
	shape: Shape,
): Counted | undefined {
	const rows = [...taken];
	const begin = headerStart(lines, end, start) ?? end;
	let first = begin;
	while (rows.length > 0 && rows.at(-1)!.last >= begin) {
		({first} = rows.pop()!);
	}

	const short = first < begin ? takeRow(lines, first, shape, begin) : undefined;
	if (short) {
		rows.push(short.row);
	}

	return rows.length > 0
		? {rows, end: rows.at(-1)!.last + 1, width}
		: undefined;
}

/**
Whether the text from a line on is closed by a pipe, so that it may be a cell's.
*/
function isClosedLater(lines: readonly Line[], start: number): boolean {
	for (const line of lines.slice(start, start + longestCell)) {
		if (isPiped(line) || isParting(line)) {
			return isPiped(line) && !isOpening(line);
		}
	}

	return false;
}

const isEmpty = ({cells}: Row) => cells.every(cell => cell === '');
