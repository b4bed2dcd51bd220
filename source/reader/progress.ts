import type {Block} from '../article/model.js';
import {leavesOf} from '../article/plain.js';
import type {State} from './state.js';
import {atEnd, bottomOf, pageOf} from './viewport.js';

/**
How far the reader has come, in percent of the source: by the place of the last line on the screen, so that nothing
has to be laid out to know it. 100 only at the end.
*/
export const percentOf = (state: State): number => {
	if (atEnd(state)) {
		return 100;
	}

	const {parts, source, kind} = state.article;
	const page = pageOf(state);
	const {part, block, row} = bottomOf(state);
	const rows = page.laid(part, block)?.rows;
	const bounds = parts[part];
	if (rows === undefined || bounds === undefined || source.length === 0) {
		return 0;
	}

	const {blocks} = bounds.content();
	const bottom = {block, share: (row + 1) / rows};
	const inPart =
		kind === 'html'
			? shareByText(blocks, bottom)
			: shareByLines(blocks, bottom);
	const read = bounds.start + inPart * (bounds.end - bounds.start);
	return Math.max(0, Math.min(99, Math.floor((read / source.length) * 100)));
};

/**
A place in a part: how much of a block has been read.
*/
type Bottom = {readonly block: number; readonly share: number};

/**
What has been read of a part, from 0 to 1, by the lines of its source.
*/
const shareByLines = (
	blocks: readonly Block[],
	{block, share}: Bottom,
): number => {
	const first = blocks[0]!.line;
	const lines = Math.max(
		1,
		blocks.reduce((most, {endLine}) => Math.max(most, endLine), first) -
			first +
			1,
	);
	const {line, endLine} = blocks[block]!;
	const inBlock = share * (endLine - line + 1);
	return Math.min(1, Math.max(0, (line - first + inBlock) / lines));
};

const lengths = new WeakMap<readonly Block[], readonly number[]>();

/**
The UTF-16 units of what is said before each block of a part, and at last those of all.
*/
const lengthsOf = (blocks: readonly Block[]): readonly number[] => {
	let known = lengths.get(blocks);
	if (known === undefined) {
		let length = 0;
		const sums = [length];
		for (const block of blocks) {
			for (const {text} of leavesOf(block)) {
				length += text.length;
			}

			sums.push(length);
		}

		known = sums;
		lengths.set(blocks, known);
	}

	return known;
};

/**
The same by what the blocks say: all of a page may stand on one line.
*/
const shareByText = (
	blocks: readonly Block[],
	{block, share}: Bottom,
): number => {
	const before = lengthsOf(blocks);
	const from = before[block]!;
	const read = from + share * (before[block + 1]! - from);
	return read / Math.max(1, before.at(-1)!);
};
