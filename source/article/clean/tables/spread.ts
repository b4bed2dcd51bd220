import type {Line} from '../lines.js';
import {pipesOf} from './pipes.js';

/**
A cell's text goes on for at most so many lines.
*/
const longestCell = 24;

/**
A row on its way, of which the lines up to `last` were read.
*/
export type OpenRow = {
	cells: string[];
	/**
	The last cell has not been closed.
	*/
	open: boolean;
	last: number;
};

/**
Finds where a cell ends whose line has no closing pipe.
*/
export function closeCell(
	lines: readonly Line[],
	row: OpenRow,
	width: number,
): void {
	const taken: string[] = [];
	const end = Math.min(lines.length, row.last + 1 + longestCell);
	for (let at = row.last + 1; at < end; at++) {
		const line = lines[at]!;
		const {text, kind} = line;
		if (['blank', 'delimiter', 'heading'].includes(kind)) {
			return;
		}

		if (kind === 'pipe') {
			if (row.cells.length === width || (width === 0 && taken.length < 3)) {
				extend(row, [taken.join('\n')], at);
			}

			return;
		}

		if (kind === 'row') {
			const pipes = pipesOf(line);
			const total = row.cells.length + pipes.cells.length - 1;
			if (pipes.leads || (width > 0 && total > width)) {
				return;
			}

			const isShort = width > 1 && total < width;
			if (isShort && !reaches(lines, at + 1, width - total)) {
				return;
			}

			const [head = '', ...others] = pipes.cells;
			extend(row, [[...taken, head].join('\n'), ...others], at);
			row.open = !pipes.ends;
			return;
		}

		taken.push(text.trim());
	}
}

/**
Whether the lines from here on bring as many cells, each closed.
*/
function reaches(
	lines: readonly Line[],
	start: number,
	missing: number,
): boolean {
	let count = 0;
	for (let at = start; at < lines.length && count < missing; at++) {
		const line = lines[at]!;
		const {kind} = line;
		if (kind === 'pipe') {
			count++;
			continue;
		}

		const pipes = kind === 'row' ? pipesOf(line) : undefined;
		if (!pipes || pipes.leads || !pipes.ends) {
			return false;
		}

		count += pipes.cells.length;
	}

	return count === missing;
}

function extend(row: OpenRow, cells: readonly string[], last: number): void {
	const [head = '', ...others] = cells;
	const open = row.cells.at(-1) ?? '';
	row.cells[row.cells.length - 1] =
		head === '' ? open : open === '' ? head : `${open}\n${head}`;
	row.cells.push(...others);
	row.open = false;
	row.last = last;
}

/**
Takes the lines that hold the row's missing cells.
*/
export function fillRow(
	lines: readonly Line[],
	row: OpenRow,
	width: number,
	leads: boolean,
): void {
	while (row.cells.length < width) {
		const next = lines[row.last + 1];
		if (next?.kind === 'pipe' && next.text.trim() === '|') {
			if (
				row.cells.length + 1 < width &&
				!reaches(lines, row.last + 2, width - row.cells.length - 1)
			) {
				return;
			}

			row.cells.push('');
			row.last++;
			continue;
		}

		if (next?.kind === 'row') {
			const pipes = pipesOf(next);
			if (pipes.leads || row.cells.length + pipes.cells.length > width) {
				return;
			}

			row.cells.push(...pipes.cells);
			row.open = !pipes.ends;
			row.last++;
			if (row.open) {
				closeCell(lines, row, width);
			}

			continue;
		}

		if (leads || next?.kind !== 'plain' || !fillFromText(lines, row, width)) {
			return;
		}
	}
}

/**
The rest of a row without its opening pipe may begin on a line without any.
*/
function fillFromText(
	lines: readonly Line[],
	row: OpenRow,
	width: number,
): boolean {
	const start = row.last + 1;
	const trial: OpenRow = {
		cells: [...row.cells, lines[start]!.text.trim()],
		open: true,
		last: start,
	};
	closeCell(lines, trial, width);
	if (trial.open || trial.cells.length !== width || trial.last - start > 3) {
		return false;
	}

	row.cells = trial.cells;
	row.last = trial.last;
	return true;
}
