import type {Block} from '../article/model.js';

/**
The blank rows before a block that is not the first of its article: one, or two before a section of level 1 or 2 where
the page is roomy. This depends on the block alone, so that a page can be entered anywhere.
*/
export function leadingBlanks(block: Block, isRoomy: boolean): number {
	return isRoomy && block.type === 'heading' && block.level < 3 ? 2 : 1;
}
