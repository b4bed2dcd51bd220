import type {Session} from '../context.js';
import type {Line} from '../lines.js';
import {readPipes} from './pipes.js';

/**
Kind 10: a table without its outer pipes, told by the delimiter row under its first line. Its lines are given the pipes, so
that all else is as for any table; changes the lines.

@returns Whether one begins on this line; `left` where the repair is turned off.
*/
export function closeOuterPipes(
	lines: Line[],
	start: number,
	session: Session,
): 'none' | 'closed' | 'left' {
	const top = lines[start]!;
	const under = lines[start + 1];
	if (
		under?.kind !== 'delimiter' ||
		top.kind === 'delimiter' ||
		!top.text.includes('|') ||
		(top.text.trimStart().startsWith('|') && !hasBlankCorner(top, under)) ||
		readPipes(top.text).cells.length < 2 ||
		readPipes(under.text).cells.length < 2
	) {
		return 'none';
	}

	const isNumbered = top.text.startsWith('#');
	const rows = bareRows(lines, start);
	if (
		!session.report({
			kind: 'bare-rows',
			act: 'repaired',
			first: start,
			last: isNumbered ? start : rows.at(-1)!.at,
			before: top.text,
			after: rows[0]!.text,
			reason: isNumbered
				? 'A row that begins with a number sign is a heading to Markdown; the line under it says that it heads a table.'
				: 'Rows without their outer pipes; the line under the first says that it heads a table.',
		})
	) {
		return 'left';
	}

	for (const {at, text} of rows) {
		const line = lines[at]!;
		line.text = text;
		line.kind = 'row';
		delete line.pipes;
	}

	return 'closed';
}

/**
Whether the first cell of a header stands empty: the pipe behind it is no outer one, since the line under it has none and one
cell more.
*/
const hasBlankCorner = (top: Line, under: Line) =>
	!under.text.trimStart().startsWith('|') &&
	readPipes(under.text).cells.length === readPipes(top.text).cells.length + 1;

/**
The rows of the table that begins on a line, its delimiter row aside, with the pipes that they lack.
*/
function bareRows(
	lines: readonly Line[],
	start: number,
): Array<{at: number; text: string}> {
	const rows: Array<{at: number; text: string}> = [];
	for (let at = start; at < lines.length; at++) {
		const {text, kind} = lines[at]!;
		if (at === start + 1) {
			continue;
		}

		const {cells, ends} = readPipes(text);
		const leads = text.trimStart().startsWith('|') && at !== start;
		const isRow =
			at === start || kind === 'plain' || kind === 'item' || kind === 'row';
		if (cells.length < 2 || !isRow) {
			break;
		}

		rows.push({
			at,
			text: `${leads ? '' : '| '}${text.trim()}${ends ? '' : ' |'}`,
		});
	}

	return rows;
}
