import type {Cell} from '../../article/model.js';
import {eachPiece} from '../../text/pieces.js';
import type {Safe} from '../../text/safe.js';

/** What the widths of a cell's column depend on. */
export type Measured = {
	/**
	The columns of the longest piece.
	*/
	readonly longest: number;
	readonly natural: number;
	readonly isForced: boolean;
	/**
	The columns of the widest character.
	*/
	readonly widest: number;
	/**
	The length of the text made safe, in UTF-16 units.
	*/
	readonly length: number;
};

/**
Longer words may be parted inside.
*/
const longestWord = 19;

/**
What most cells are, measured in one pass: short ASCII words with one blank between them. Undefined for any other.
*/
export function measureWords(cell: Cell): Measured | undefined {
	if (typeof cell !== 'string') {
		return undefined;
	}

	let longest = 0;
	let from = 0;
	for (let index = 0; index <= cell.length; index++) {
		const unit = index === cell.length ? 0x20 : cell.charCodeAt(index);
		if (unit < 0x20 || unit > 0x7e) {
			return undefined;
		}

		if (unit === 0x20) {
			const length = index - from;
			if (length > longestWord || (length === 0 && cell !== '')) {
				return undefined;
			}

			longest = Math.max(length, longest);
			from = index + 1;
		}
	}

	return {
		longest,
		natural: cell.length,
		isForced: false,
		widest: 1,
		length: cell.length,
	};
}

/**
A cell's longest piece, its natural width and whether breaks are forced in it, without keeping its pieces.
*/
export function measureText(text: Safe): Measured {
	let longest = 0;
	let natural = 0;
	let used = 0;
	let isForced = false;
	eachPiece(
		text,
		(_start, _end, width, space) => {
			longest = Math.max(longest, width);
			used += width + (used > 0 ? space : 0);
			natural = Math.max(natural, used);
		},
		() => {
			isForced = true;
			used = 0;
		},
	);
	const most = /^[\n\u{20}-\u{7E}]*$/u.test(text) ? 1 : Math.min(2, longest);
	return {longest, natural, isForced, widest: most, length: text.length};
}
