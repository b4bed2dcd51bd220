import {indentOf, type Line} from './lines.js';

/**
The number of an ordered item; undefined for a bullet.
*/
function numberOf(text: string): number | undefined {
	const digits = /^\s*(?<digits>\d{1,9})[).]/.exec(text)?.groups?.digits;
	return digits === undefined ? undefined : Number(digits);
}

/**
Whether an item may follow those before it, whose numbers are kept by their indent.
*/
function follows(
	numbers: Map<number, number | undefined>,
	depth: number,
	number: number | undefined,
): boolean {
	if (numbers.has(depth)) {
		const previous = numbers.get(depth);
		const next = previous === undefined ? undefined : previous + 1;
		if (number !== next) {
			return false;
		}
	}

	for (const deeper of numbers.keys()) {
		if (deeper > depth) {
			numbers.delete(deeper);
		}
	}

	numbers.set(depth, number);
	return true;
}

/**
The last line of the list that begins on a line. Numbers that do not follow each other begin another list, or they would be
lost.
*/
export function listEnd(lines: readonly Line[], start: number): number {
	let last = start;
	const numbers = new Map<number, number | undefined>();
	for (let at = last; at < lines.length; at++) {
		const {kind, text} = lines[at]!;
		if (kind === 'item') {
			if (!follows(numbers, indentOf(text), numberOf(text))) {
				break;
			}

			last = at;
		} else if (
			kind !== 'blank' &&
			indentOf(text) >= 2 &&
			lines[at - 1]!.kind !== 'blank'
		) {
			last = at;
		} else if (kind === 'blank') {
			while (['blank', 'dropped'].includes(lines[at + 1]?.kind ?? '')) {
				at++;
			}

			if (lines[at + 1]?.kind !== 'item') {
				break;
			}
		} else if (kind !== 'dropped') {
			break;
		}
	}

	return last;
}
