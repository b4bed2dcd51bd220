import {plainLine} from '../../layout/plain.js';
import type {Place} from '../place.js';
import type {LinearState} from './state.js';

const isSame = (a: Place, b: Place): boolean =>
	a.part === b.part && a.block === b.block && a.row === b.row;

/**
What the line at a place says; nothing for a blank one.
*/
export const lineAt = ({page}: LinearState, place: Place): string => {
	const line = page.line(place);
	return line === undefined ? '' : plainLine(line);
};

/**
The next lines with words in them, and the place of the last; fewer at the article's end.

@param count - How many lines.
@param direction - 1 for those that follow, -1 for those before.
*/
export const linesFrom = (
	state: LinearState,
	from: Place,
	count: number,
	direction: 1 | -1,
): {readonly lines: readonly string[]; readonly here: Place} => {
	const lines: string[] = [];
	let here = from;
	let place = from;
	while (lines.length < count) {
		const next = state.page.move(place, direction);
		if (isSame(next, place)) {
			break;
		}

		place = next;
		const text = lineAt(state, place);
		if (text === '') {
			continue;
		}

		lines.push(text);
		here = place;
	}

	return {lines, here};
};

/**
All lines of a block: a heading as it stands, a table row by row.
*/
export const blockLines = (
	state: LinearState,
	part: number,
	block: number,
): readonly string[] => {
	const laid = state.page.laid(part, block);
	return Array.from({length: laid?.layout.rows ?? 0}, (_, row) =>
		plainLine(laid!.layout.line(row)),
	).filter(line => line !== '');
};
