import type {Block} from '../model.js';
import type {ElementNode, TreeNode} from './tree.js';

/**
Reads neighbours into blocks; handed to the readers of lists, tables and the like, which hold blocks again.
*/
export type Flow = (nodes: readonly TreeNode[], reading: Reading) => Block[];

/**
What the walk of a tree has to know besides the tree.
*/
export type Reading = {
	/**
	Whether a stretch of text, a picture or a rule belongs to what is read; blanks always do.
	*/
	readonly keeps: (node: TreeNode) => boolean;
	/**
	Whether anything at all in an element belongs to what is read.
	*/
	readonly touches: (element: ElementNode) => boolean;
	readonly holdsBlock: (element: ElementNode) => boolean;
	/**
	An address made absolute where that can be done; undefined for one that leads nowhere (`javascript:`).
	*/
	readonly resolve: (address: string) => string | undefined;
	/**
	Labels of footnotes, by the link that refers to one and by the element that holds it.
	*/
	readonly references: ReadonlyMap<ElementNode, string>;
	readonly notes: ReadonlyMap<ElementNode, string>;
};
