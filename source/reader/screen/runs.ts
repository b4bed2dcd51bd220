import {drawn} from '../../layout/hang.js';
import type {Line, Role, Run} from '../../layout/line.js';
import {sanitiseLine, sliceSafe} from '../../text/sanitise.js';
import {graphemes} from '../../text/width.js';

/**
A row with nothing on it.
*/
export const blankLine: Line = {runs: [], width: 0};

/**
The program's own words.
*/
export {drawn} from '../../layout/hang.js';

/**
Somebody else's words on one line, made safe.
*/
export const foreign = (text: string, ...roles: readonly Role[]): Run =>
	drawn(sanitiseLine(text), ...roles);

/**
Runs as a line.
*/
export const lineOf = (...runs: readonly Run[]): Line => ({
	runs: runs.filter(({width, text}) => width > 0 || text !== ''),
	width: runs.reduce((sum, {width}) => sum + width, 0),
});

const blanks = (columns: number, roles: readonly Role[] = []): Run => ({
	...drawn(' '.repeat(Math.max(0, columns))),
	roles,
});

/**
The runs of a line up to a column; what does not fit ends with `…` where the line is a signpost.
*/
export const cut = (
	runs: readonly Run[],
	columns: number,
	ellipsis = '',
): readonly Run[] => {
	const total = runs.reduce((sum, {width}) => sum + width, 0);
	if (total <= columns) {
		return runs;
	}

	const mark = columns > ellipsis.length ? ellipsis : '';
	let left = columns - mark.length;
	const kept: Run[] = [];
	for (const run of runs) {
		if (run.width <= left) {
			kept.push(run);
			left -= run.width;
			continue;
		}

		let end = 0;
		let width = 0;
		for (const grapheme of graphemes(run.text)) {
			if (width + grapheme.width > left) {
				break;
			}

			width += grapheme.width;
			end = grapheme.start + grapheme.text.length;
		}

		kept.push({...run, text: sliceSafe(run.text, 0, end), width});
		if (mark !== '') {
			kept.push({...drawn(mark), roles: run.roles});
		}

		break;
	}

	return kept;
};

/**
A line filled up with blanks to a width, or cut to it.
*/
export const fit = (
	line: Line,
	columns: number,
	roles: readonly Role[] = [],
): Line => {
	if (line.width > columns) {
		return lineOf(...cut(line.runs, columns));
	}

	return line.width === columns
		? line
		: lineOf(...line.runs, blanks(columns - line.width, roles));
};

/**
A line with blanks before it.
*/
export const indent = (line: Line, columns: number): Line =>
	columns === 0 || line.runs.length === 0
		? line
		: {
				runs: [blanks(columns), ...line.runs],
				width: columns + line.width,
			};

/**
What stands left and what stands right on a line; the left one gives way.
*/
export const ends = (
	left: readonly Run[],
	right: readonly Run[],
	columns: number,
	ellipsis: string,
): Line => {
	const rightWidth = right.reduce((sum, {width}) => sum + width, 0);
	if (rightWidth >= columns) {
		return lineOf(...cut(right, columns, ellipsis));
	}

	const room = columns - rightWidth - (rightWidth > 0 ? 2 : 0);
	const kept = cut(left, Math.max(0, room), ellipsis);
	const keptWidth = kept.reduce((sum, {width}) => sum + width, 0);
	return lineOf(...kept, blanks(columns - rightWidth - keptWidth), ...right);
};

/**
The ellipsis of the program's own signposts.
*/
export const ellipsisOf = (ascii: boolean): string => (ascii ? '...' : '…');
