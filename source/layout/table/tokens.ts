import type {Piece} from '../../text/wrap.js';

/**
A cell as the allocation of widths sees it: its unbreakable pieces in order, packed into small integers.

A piece is the columns it takes, negative when no blank parts it from the piece before; a forced line break is 0.
*/
export type Tokens = readonly number[];

const forcedBreak = 0;

/**
Wider than any terminal. A small integer, since numbers such as Infinity take memory wherever they are handed on.
*/
export const tooWide = 0xff_ff_ff;

/**
Packs the pieces of a cell, one list for each of its forced lines.
*/
export function toTokens(lines: ReadonlyArray<readonly Piece[]>): Tokens {
	const tokens: number[] = [];
	for (const [index, line] of lines.entries()) {
		if (index > 0) {
			tokens.push(forcedBreak);
		}

		for (const piece of line) {
			if (piece.width > 0) {
				tokens.push(piece.space > 0 ? piece.width : -piece.width);
			}
		}
	}

	return tokens;
}

/**
How many lines a cell takes at a width in columns; 1 when it is empty.
*/
export function linesAt(tokens: Tokens, width: number): number {
	let lines = 1;
	let used = 0;
	for (const token of tokens) {
		if (token === forcedBreak) {
			lines++;
			used = 0;
			continue;
		}

		const size = Math.abs(token);
		const joined = used + size + blank(token);
		if (used > 0 && joined <= width) {
			used = joined;
			continue;
		}

		if (used > 0) {
			lines++;
		}

		if (size > width) {
			lines += Math.ceil(size / width) - 1;
			used = ((size - 1) % width) + 1;
		} else {
			used = size;
		}
	}

	return lines;
}

/**
The least width above `width` at which the cell is set otherwise; `tooWide` when it never is.
*/
export function nextChange(tokens: Tokens, width: number): number {
	let next = tooWide;
	let used = 0;
	for (const token of tokens) {
		if (token === forcedBreak) {
			used = 0;
			continue;
		}

		const size = Math.abs(token);
		const joined = used + size + blank(token);
		if (used > 0 && joined <= width) {
			used = joined;
			continue;
		}

		if (used > 0) {
			next = Math.min(next, joined);
		}

		if (size > width) {
			next = Math.min(next, width + 1);
		}

		used = size > width ? ((size - 1) % width) + 1 : size;
	}

	return next;
}

/**
The columns that a cell takes when only its forced breaks part its lines.
*/
export function naturalWidth(tokens: Tokens): number {
	let natural = 0;
	let used = 0;
	for (const token of tokens) {
		if (token === forcedBreak) {
			used = 0;
			continue;
		}

		used += Math.abs(token) + (used > 0 ? blank(token) : 0);
		natural = Math.max(natural, used);
	}

	return natural;
}

/**
The columns that the longest piece of a cell takes.
*/
export function longestToken(tokens: Tokens): number {
	let longest = 0;
	for (const token of tokens) {
		longest = Math.max(longest, Math.abs(token));
	}

	return longest;
}

function blank(token: number): number {
	return token > 0 ? 1 : 0;
}
