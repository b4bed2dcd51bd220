import type {Session} from '../context.js';
import {looksLikeHeader} from './captions.js';
import {quoteRow, upperPart, type Grid} from './grid.js';
import {filled} from './pipes.js';
import type {Row} from './rows.js';

/**
Whether rows begin with one that may be their caption: of one cell, filled up to the width of the next.
*/
const hasCaption = ([first, next]: readonly Row[]) =>
	first !== undefined &&
	next !== undefined &&
	first.cells.length > 1 &&
	first.cells.length === next.cells.length &&
	filled(first.cells) === 1;

/**
Where a run of rows of one width, two or more, stands above or below wider ones; -1 for nowhere.
*/
function widthBreak({header, rows}: Grid): number {
	const widths = rows.map(row => row.cells.length);
	// Blanks at its end make no row a wide one.
	const said = rows.map(row => filled(row.cells));
	const upper = widths[0] ?? 0;
	const lower = widths.at(-1) ?? 0;
	const down = widths.findIndex(width => width !== upper);
	const top = hasCaption(rows.slice(down)) ? down + 1 : down;
	if (
		down > 1 &&
		rows.length - top > 1 &&
		(said.slice(top).every(width => width > upper + (upper > 1 ? 1 : 3)) ||
			(upper > 1 &&
				said.slice(top).every(width => width === upper + 1) &&
				looksLikeHeader(rows[top]!, rows.slice(top + 1))))
	) {
		return down;
	}

	const up = widths.findLastIndex(width => width !== lower) + 1;
	const above = said.slice(hasCaption(rows) ? 1 : 0, up);
	const isParted =
		above.every(width => width > lower + 1) ||
		// Rows whose last cell was dropped come singly, and have no header.
		(above.length + (header ? 1 : 0) > 2 &&
			rows.length - up > 2 &&
			above.every(width => width === lower + 1) &&
			looksLikeHeader(rows[up]!, rows.slice(up + 1)));
	return up > 1 && lower > 1 && rows.length - up > 1 && isParted ? up : -1;
}

/**
Where a table ends whose rows all have as many cells as its first; -1 for nowhere.
*/
function filledBreak({header, rows}: Grid): number {
	const width = (header ?? rows[0])?.cells.length;
	return rows.findIndex(({cells}) => cells.length !== width);
}

/**
Where the next table begins when rows are filled up with pipes to their table's width, but the last: behind a row that is not,
where the one after it holds more than any of them; -1 for nowhere.
*/
function paddedBreak({header, rows}: Grid): number {
	const width = (header ?? rows[0])?.cells.length ?? 0;
	const last = rows.findIndex(({cells}) => cells.length !== width);
	const next = rows[last + 1];
	const above = [...(header ? [header] : []), ...rows.slice(0, last)];
	const said = above.map(({cells}) => filled(cells));
	return last !== -1 &&
		next &&
		rows[last]!.cells.length < width &&
		next.cells.length !== width &&
		filled(next.cells) > Math.max(...said) &&
		said.filter(count => count < width).length > 1
		? last + 1
		: -1;
}

/**
Parts tables that abut by a lasting change of width, or by any where each table was filled up to one width.
*/
export function splitByWidth(
	grid: Grid,
	isFilledUp: boolean,
	session: Session,
): Grid[] {
	const padded = paddedBreak(grid);
	const at = isFilledUp
		? filledBreak(grid)
		: padded > 0
			? padded
			: widthBreak(grid);
	const begin = grid.rows[at];
	if (
		!begin ||
		!reportSplit(
			begin,
			'The rows from here on have another number of columns.',
			session,
		)
	) {
		return [grid];
	}

	const {header, delimiter, caption, ...bare} = grid;
	const lower = {...bare, rows: grid.rows.slice(at), first: begin.first};
	return [
		upperPart(grid, at),
		...(isFilledUp || padded > 0
			? splitByWidth({...lower, rules: [], repeats: []}, isFilledUp, session)
			: [{...lower, rules: [], repeats: []}]),
	];
}

/**
Tells that a table begins with a row.
*/
export const reportSplit = (begin: Row, reason: string, session: Session) =>
	session.report({
		kind: 'abutting-tables',
		act: 'repaired',
		first: begin.first,
		last: begin.last,
		before: quoteRow(begin.cells),
		after: 'a new table',
		reason,
	});
