import type {Block} from '../model.js';

const before = new Set(['paragraph', 'heading', 'code', 'rule', 'figure']);
const after = new Set(['code', 'quote', 'heading']);

/**
Whether a block can follow another in an item without a blank line, and still be a block of its own.
*/
function joins(previous: Block, next: Block): boolean {
	if (!before.has(previous.type)) {
		return false;
	}

	if (next.type === 'list') {
		return next.start === undefined || next.start === 1;
	}

	return next.type === 'table'
		? !next.caption &&
				!next.doubts &&
				!next.rules &&
				next.headerColumns === undefined
		: after.has(next.type);
}

/**
Whether an item's blocks can be written without a blank line between any two.
*/
export const isJoined = (blocks: readonly Block[]): boolean =>
	blocks.every(
		(block, index) => index === 0 || joins(blocks[index - 1]!, block),
	);
