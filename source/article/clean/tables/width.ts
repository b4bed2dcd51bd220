import type {Line} from '../lines.js';
import {filled, pipesOf} from './pipes.js';

/**
How many lines are looked at to learn how wide a table is.
*/
const window = 80;

/**
Whether lines with so many cells fill rows of a width, so that each row ends with a line.
*/
function fills(sizes: readonly number[], width: number): boolean {
	let count = 0;
	for (const size of sizes) {
		count = (count === width ? 0 : count) + size;
		if (count > width) {
			return false;
		}
	}

	return count === width;
}

/**
The width that most groups of lines fill, once or several times; the greater of equals; 0 for none.
*/
function mostCommon(groups: ReadonlyArray<readonly number[]>): number {
	// A group may be a row, or one and others behind it without their opening pipe.
	const widths = new Set(
		groups.flatMap(sizes => [
			sizes[0] ?? 0,
			sizes.reduce((sum, size) => sum + size, 0),
		]),
	);
	let best = 0;
	let record = 0;
	for (const width of widths) {
		const count =
			width < 2 ? 0 : groups.filter(sizes => fills(sizes, width)).length;
		if (!(count > record || (count === record && width > best))) {
			continue;
		}

		best = width;
		record = count;
	}

	return best;
}

/**
The one width at which pieces of these sizes fill whole rows, two or more; 0 when there is none or several.
*/
function partition(sizes: readonly number[]): number {
	const most = Math.max(0, ...sizes);
	if (most === 1) {
		return 1;
	}

	const total = sizes.reduce((sum, size) => sum + size, 0);
	let found = 0;
	for (let width = Math.max(2, most); width * 2 <= total; width++) {
		let filledUp = 0;
		const isFits = sizes.every(size => {
			filledUp = filledUp === width ? size : filledUp + size;
			return filledUp <= width;
		});
		if (!(isFits && filledUp === width)) {
			continue;
		}

		if (found > 0) {
			return 0;
		}

		found = width;
	}

	return found;
}

/**
How many columns a table has whose rows may be spread over lines, one cell or several a line: what most rows that begin
with a pipe come to, else what the delimiter row says, else the one number that lets all pieces fill whole rows.

@returns 0 where it cannot be told.
*/
export function expectedWidth(lines: readonly Line[], start: number): number {
	const groups: number[][] = [];
	const pieces: number[] = [];
	let sizes: number[] = [];
	let delimiters = 0;
	const close = () => {
		if (sizes.length > 0) {
			groups.push(sizes);
		}

		sizes = [];
	};

	const end = Math.min(lines.length, start + window);
	let hasLead = false;
	let isOpen = false;
	let isEnd = false;
	for (let at = start; at < end && !isEnd; at++) {
		const line = lines[at]!;
		switch (line.kind) {
			case 'delimiter': {
				isEnd = delimiters > 0;
				if (!isEnd) {
					close();
					delimiters = pipesOf(line).cells.length;
				}

				break;
			}

			case 'row': {
				const pipes = pipesOf(line);
				if (pipes.leads) {
					close();
					hasLead = true;
					sizes = [filled(pipes.cells)];
					isOpen = !pipes.ends;
				} else if (hasLead && pipes.ends) {
					const more = pipes.cells.length - (isOpen ? 1 : 0);
					sizes.push(...(more > 0 ? [more] : []));
					isOpen = false;
				}

				pieces.push(pipes.cells.length);
				break;
			}

			case 'pipe': {
				pieces.push(1);
				break;
			}

			case 'blank': {
				isEnd = true;
				break;
			}

			default: {
				break;
			}
		}
	}

	close();
	const common = mostCommon(groups);
	return common > 1
		? common
		: delimiters > 0
			? delimiters
			: hasLead
				? 1
				: partition(pieces);
}
