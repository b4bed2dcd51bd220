import {type PlainLine, kindCodes} from './line-kinds.js';
import {lookAlikeOf} from './look-alikes.js';
import {endOf, widthOf} from './measure.js';

/**
A plain line of at most this width may be a heading; also what "short" means throughout.
*/
export const shortWidth = 120;

/** What a picture or a row counts as: how long its source is says nothing. */
const formWidth = 100;

/**
The lines of an article without the blank ones, measured once.

All arrays have one entry for each line that is not blank.
*/
export type View = {
	/**
	Where the line is in what the caller gave.
	*/
	readonly index: readonly number[];
	/**
	Trimmed.
	*/
	readonly text: readonly string[];
	/**
	See `kindCodes`.
	*/
	readonly kind: readonly number[];
	/**
	See `widthOf`.
	*/
	readonly width: readonly number[];
	/**
	See `endOf`.
	*/
	readonly end: readonly number[];
	/**
	A plain or numbered line that is short, and no furniture.
	*/
	readonly short: readonly boolean[];
};

/**
Measures the lines; linear in their length.
*/
export function viewOf(lines: readonly PlainLine[]): View {
	const index: number[] = [];
	const text: string[] = [];
	const kind: number[] = [];
	const width: number[] = [];
	const end: number[] = [];
	const short: boolean[] = [];
	for (const [at, line] of lines.entries()) {
		const trimmed = line.text.trim();
		if (line.kind === 'blank' || trimmed === '') {
			continue;
		}

		const columns =
			line.kind === 'image' || line.kind === 'table'
				? formWidth
				: widthOf(trimmed);
		const code = kindOf(line, trimmed, columns);
		index.push(at);
		text.push(trimmed);
		kind.push(code);
		width.push(columns);
		end.push(endOf(trimmed));
		short.push(
			(code === kindCodes.plain || code === kindCodes.numbered) &&
				columns <= shortWidth,
		);
	}

	return {index, text, kind, width, end, short};
}

function kindOf(line: PlainLine, trimmed: string, columns: number): number {
	if (line.kind === 'item' && /^\d/.test(trimmed)) {
		return kindCodes.numbered;
	}

	return line.kind === 'plain' &&
		columns <= shortWidth &&
		lookAlikeOf(trimmed) !== undefined
		? kindCodes.furniture
		: kindCodes[line.kind];
}
