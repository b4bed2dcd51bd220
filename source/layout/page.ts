import type {Block} from '../article/model.js';
import {layoutBlock} from './block.js';
import type {LayoutOptions, Line} from './line.js';

const blank: Line = {runs: [], width: 0};

/**
The blank rows before a block that is not the first of its article: one, or two before a section of level 1 or 2 where
the page is roomy. This depends on the block alone, so that a page can be entered anywhere.
*/
export function leadingBlanks(block: Block, isRoomy: boolean): number {
	return isRoomy && block.type === 'heading' && block.level < 3 ? 2 : 1;
}

/**
How the blocks of a part are set one after the other.
*/
export type PartOptions = {
	/**
	The options for one block of the part.
	*/
	readonly choose: (block: Block, index: number) => LayoutOptions;
	readonly isRoomy: boolean;
	/**
	Whether the article begins here: no blank rows stand before its first block.
	*/
	readonly isFirst: boolean;
};

/**
All lines of a part's blocks in order, blank ones between them. Nothing is kept: a long article is printed as it comes.
*/
export function* linesOf(
	blocks: readonly Block[],
	{choose, isRoomy, isFirst}: PartOptions,
): Generator<Line, void> {
	let isTop = isFirst;
	for (const [index, block] of blocks.entries()) {
		const layout = layoutBlock(block, choose(block, index));
		if (layout.rows === 0) {
			continue;
		}

		for (let row = isTop ? 0 : leadingBlanks(block, isRoomy); row > 0; row--) {
			yield blank;
		}

		isTop = false;
		for (let row = 0; row < layout.rows; row++) {
			yield layout.line(row);
		}
	}
}
