import type {Line} from '../lines.js';
import {isOpening, isPiped, pipesIn} from './counted-lines.js';
import {pipesOf} from './pipes.js';

/**
A header is spread over at most so many lines.
*/
const most = 60;

/**
The line on which the header begins that stands above a delimiter row: going up from it, the lines that bring as many cells as
the delimiter row has.

@param lines
@param delimiter - The delimiter row's line.
@param start - No line above it is looked at.
@returns undefined where no line is the first of so many cells.
*/
export function headerStart(
	lines: readonly Line[],
	delimiter: number,
	start: number,
): number | undefined {
	const width = pipesOf(lines[delimiter]!).cells.length;
	let total = 0;
	for (let at = delimiter - 1; at >= Math.max(start, delimiter - most); at--) {
		const line = lines[at]!;
		if (!isPiped(line)) {
			return undefined;
		}

		total += pipesIn(line);
		if (isOpening(line)) {
			return total === width + 1 ? at : undefined;
		}

		if (total >= width) {
			return total === width ? at : undefined;
		}
	}

	return undefined;
}

/**
Whether the header above a delimiter row begins on a line.
*/
export function beginsHeader(lines: readonly Line[], start: number): boolean {
	const end = Math.min(lines.length, start + most);
	for (let at = start; at < end; at++) {
		const line = lines[at]!;
		if (line.kind === 'delimiter') {
			return headerStart(lines, at, start) === start;
		}

		if (!isPiped(line)) {
			return false;
		}
	}

	return false;
}
