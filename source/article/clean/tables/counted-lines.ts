import {endsWithPipe, type Line, type LineKind} from '../lines.js';
import {isInterruption} from './furniture.js';
import {pipesOf} from './pipes.js';

/**
What cannot stand in a row.
*/
const parting = new Set<LineKind>([
	'blank',
	'delimiter',
	'heading',
	'definition',
	'fence',
]);

/**
Whether a row cannot go on over a line.
*/
export const isParting = ({kind, text}: Line) =>
	parting.has(kind) || isInterruption(text.trim());

/**
What a cell's words may look like by themselves.
*/
const mayHold = new Set<LineKind>(['item', 'quote', 'heading']);

/**
A cell in whose last line the list of the next one begins.
*/
const beginsList = / \| - [^|]+$/;

export const isPiped = (line: Line | undefined) =>
	line?.kind === 'row' ||
	line?.kind === 'pipe' ||
	(line !== undefined &&
		((mayHold.has(line.kind) && endsWithPipe(line.text.trimEnd())) ||
			(line.kind === 'plain' && beginsList.test(line.text))));

/**
A line that opens a row: a pipe, and words after it.
*/
export const isOpening = (line: Line | undefined) =>
	line?.kind === 'row' && pipesOf(line).leads;

/**
How many pipes a line has.
*/
export function pipesIn(line: Line): number {
	const {leads, ends, cells} = pipesOf(line);
	return cells.length + (leads ? 1 : 0) - (ends ? 0 : 1);
}

/**
Whether an open row is of several sentences and a lone pipe closes it: text that the table took in, since no cell of a table of
several columns holds so much by itself.
*/
export function isPassage(lines: readonly Line[], at: number): boolean {
	const line = lines[at]!;
	if (
		line.kind !== 'row' ||
		line.text.length < 150 ||
		lines[at + 1]?.text.trim() !== '|'
	) {
		return false;
	}

	const {leads, ends, cells} = pipesOf(line);
	return (
		leads &&
		!ends &&
		cells.length === 1 &&
		/[!.?]\s+\p{Uppercase_Letter}/u.test(cells[0]!)
	);
}
