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
Whether the rows of a table go on behind a blank line: each line of it stands by itself, parted by one blank line from the
next, as wide as the first, and there are three of them or more. Rows that stand together on either side of a blank line
are two tables.

@param at - Of the blank line.
@param rows - Those above it.
*/
export function areSpaced(
	lines: readonly Line[],
	at: number,
	rows: readonly Row[],
): boolean {
	const width = rows[0]?.cells.length ?? 0;
	const next = widthAlone(lines, at + 1);
	return (
		width > 1 &&
		rows.at(-1)!.last === at - 1 &&
		widthAlone(lines, at - 1) > 0 &&
		(next === width || (next > 0 && next < width && rows.length > 2)) &&
		(rows.length > 1 ||
			(lines[at + 2]?.kind === 'blank' && widthAlone(lines, at + 3) === width))
	);
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
			reason: 'Each row stood by itself between blank lines.',
		})
	);
}
