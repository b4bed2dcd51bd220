import type {Line} from '../lines.js';
import {beginsHeader} from './counted-header.js';
import {isOpening, isPiped} from './counted-lines.js';
import {takeRows, type Counted, type Shape} from './counted-rows.js';
import {pipesOf} from './pipes.js';

/**
How far rows of a width go, and how they are marked.
*/
export type Trial = Counted & {
	readonly shape: Shape;
	readonly opened: number;
	/**
	They end where no further row could follow.
	*/
	readonly isClean: boolean;
	/**
	The line after the last, and after pipes that are left over.
	*/
	readonly reach: number;
	/**
	The pipes that fill rows up say the width, or a first row that stands on one line and goes into all others.
	*/
	readonly isSure: boolean;
	/**
	Each row stands on one line.
	*/
	readonly isByLine: boolean;
};

/**
Takes rows of a shape from a line on, and looks at how they come out; undefined for fewer than two.

@param lines
@param start
@param shape
@param end - No line from here on is taken.
*/
export function tryShape(
	lines: readonly Line[],
	start: number,
	shape: Shape,
	end: number,
): Trial | undefined {
	const taken = takeRows(lines, start, shape, end);
	if (!taken || taken.rows.length < 2) {
		return undefined;
	}

	const opened = taken.rows.filter(
		({kind, bare}) => kind === 'row' && !bare,
	).length;
	let reach = taken.end;
	while (lines[reach]?.kind === 'pipe' && lines[reach]!.text.trim() === '|') {
		reach++;
	}

	const isClean =
		reach >= end ||
		!isPiped(lines[reach]) ||
		(isOpening(lines[taken.end]) &&
			(opened !== 1 || beginsHeader(lines, taken.end)));
	return {
		...taken,
		shape,
		opened,
		isClean,
		reach,
		isSure:
			isExact(taken) &&
			(isFilledByLine(lines, taken) || isUnderLine(lines, taken)),
		isByLine:
			isExact(taken) &&
			taken.rows.length > 2 &&
			taken.rows.every(
				({kind, first, last}) => kind === 'row' && first === last,
			),
	};
}

/**
Where no pipe tells the beginning of a row, all must fit.
*/
export const fits = ({opened, isClean, isSure, isByLine}: Trial) =>
	opened > 2 || isClean || isSure || isByLine;

/**
Whether some rows are filled up by pipes that end a line, two or more at once, no row goes on behind such a line, and each but
the last is filled up.
*/
export function isFilledByLine(
	lines: readonly Line[],
	{rows, width}: Counted,
): boolean {
	let hasFill = false;
	for (const [at, {kind, cells, first, last}] of rows.entries()) {
		if (kind !== 'row') {
			continue;
		}

		const isLast = at === rows.length - 1;
		const inside = lines.slice(first, last);
		if (
			(!isLast && cells.length < width) ||
			inside.some(line => isFill(line))
		) {
			return false;
		}

		hasFill ||= isFill(lines[last]!);
	}

	return hasFill;
}

/**
Whether each row but the last has as many cells as the table is wide, with none left over.
*/
const isExact = ({rows, width}: Counted) =>
	rows
		.slice(0, -1)
		.every(({kind, cells}) => kind !== 'row' || cells.length === width);

/**
Whether the first row stands on one line from pipe to pipe, and three others or more come out whole under it without pipes
that open them.
*/
function isUnderLine(lines: readonly Line[], {rows, width}: Counted): boolean {
	const [top, ...others] = rows;
	const pipes = top && top.first === top.last && pipesOf(lines[top.first]!);
	return (
		pipes !== undefined &&
		pipes !== false &&
		pipes.leads &&
		pipes.ends &&
		pipes.cells.length === width &&
		others.length > 2 &&
		others.every(
			({kind, bare, cells}) => kind === 'row' && bare && cells.length === width,
		)
	);
}

const isFill = ({text}: Line) => /\|\|\s*$/.test(text);

/**
Whether the first row stands on one line from pipe to pipe, and each but the last is filled up to it.
*/
export function isFilledUp({rows, width}: Trial): boolean {
	const [top, ...others] = rows.filter(({kind}) => kind === 'row');
	return (
		top !== undefined &&
		!top.bare &&
		top.first === top.last &&
		others.length > 1 &&
		[top, ...others.slice(0, -1)].every(({cells}) => cells.length === width)
	);
}

/**
Whether a row stands on one line, from pipe to pipe.
*/
export const hasLine = ({rows, width}: Counted) =>
	rows.some(
		({kind, bare, first, last, cells}) =>
			kind === 'row' && !bare && first === last && cells.length === width,
	);

export const isWhole = ({rows, width}: Counted) =>
	rows.every(({cells}) => cells.length >= width);
