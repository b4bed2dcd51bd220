import type {ElementNode, TreeNode} from './tree.js';

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
