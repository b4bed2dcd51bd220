import type {ElementNode} from './tree.js';

/**
What the walk of a tree has to know besides the tree.
*/
export type Reading = {
	/**
	Whether the text that stands directly in an element belongs to what is read; for an image or a rule, itself.
	*/
	readonly keeps: (element: ElementNode) => boolean;
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
