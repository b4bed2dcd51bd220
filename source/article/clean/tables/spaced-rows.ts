import type {Session} from '../context.js';
import type {Line} from '../lines.js';
import {quoteRow} from './grid.js';
import {pipesOf} from './pipes.js';
import type {Row} from './rows.js';

/**
How many cells a line has that is a row or a delimiter row for itself, closed by a pipe and with no line of a table right
above or below it; 0 for any other.
*/
function widthAlone(lines: readonly Line[], at: number): number {
	const line = lines[at];
	if (
		(line?.kind !== 'row' && line?.kind !== 'delimiter') ||
		isPart(lines[at - 1]) ||
		isPart(lines[at + 1])
	) {
		return 0;
	}

	const {leads, ends, cells} = pipesOf(line);
	return ends && (leads || cells.length > 1) ? cells.length : 0;
}

const isPart = (line: Line | undefined) =>
	line !== undefined && ['row', 'pipe', 'delimiter'].includes(line.kind);

/**
The first line from a place on that is not blank.
*/
function behindBlanks(lines: readonly Line[], at: number): number {
	let next = at;
	while (lines[next]?.kind === 'blank') {
		next++;
	}

	return next;
}

/**
Whether a row stands on a line that goes on with a header that has no rows yet.
*/
function isUnderHeader(
	lines: readonly Line[],
	at: number,
	rows: readonly Row[],
): boolean {
	const line = lines[at];
	const [header, delimiter] = rows;
	return (
		rows.length === 2 &&
		header!.kind === 'row' &&
		delimiter!.kind === 'delimiter' &&
		line?.kind === 'row' &&
		pipesOf(line).leads &&
		pipesOf(line).cells.length === header!.cells.length &&
		lines[at + 1]?.kind !== 'delimiter'
	);
}

/**
Where the rows of a table go on behind blank lines; -1 where they do not. They do under a header without rows, and where each
line of the table stands by itself, as wide as the first, and there are three of them or more. Rows that stand together on
either side of a blank line are two tables.

@param at - Of the first blank line.
@param rows - Those above it.
*/
export function spacedRow(
	lines: readonly Line[],
	at: number,
	rows: readonly Row[],
): number {
	const width = rows[0]?.cells.length ?? 0;
	if (width < 2 || rows.at(-1)!.last !== at - 1) {
		return -1;
	}

	const next = behindBlanks(lines, at);
	const own = widthAlone(lines, next);
	const isAlone =
		widthAlone(lines, at - 1) > 0 &&
		(own === width || (own > 0 && own < width && rows.length > 2)) &&
		(rows.length > 1 ||
			(lines[next + 1]?.kind === 'blank' &&
				widthAlone(lines, behindBlanks(lines, next + 1)) === width));
	return isAlone || isUnderHeader(lines, next, rows) ? next : -1;
}

/**
Tells that the blank lines between rows are none of the table. Whether they may be left out.
*/
export function reportSpaced(
	rows: readonly Row[],
	lines: readonly Line[],
	session: Session,
): boolean {
	const at = rows.findIndex(
		({first}, index) => index > 0 && lines[first - 1]!.text === '',
	);
	const row = rows[at];
	return (
		!row ||
		session.report({
			kind: 'spaced-rows',
			act: 'repaired',
			first: rows[0]!.first,
			last: rows.at(-1)!.last,
			before: rows
				.slice(at - 1, at + 1)
				.map(({cells}) => quoteRow(cells))
				.join('\n\n'),
			after: 'one table',
			reason: 'Blank lines stood between the rows.',
		})
	);
}
