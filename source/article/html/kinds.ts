import type {ElementNode} from './tree.js';

/**
Elements that a browser sets as blocks.
*/
const blocks = new Set([
	'address',
	'article',
	'aside',
	'blockquote',
	'body',
	'caption',
	'center',
	'dd',
	'details',
	'dialog',
	'dir',
	'div',
	'dl',
	'dt',
	'fieldset',
	'figcaption',
	'figure',
	'footer',
	'form',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'header',
	'hgroup',
	'hr',
	'legend',
	'li',
	'listing',
	'main',
	'menu',
	'nav',
	'ol',
	'optgroup',
	'option',
	'p',
	'plaintext',
	'pre',
	'search',
	'section',
	'summary',
	'table',
	'tbody',
	'td',
	'tfoot',
	'th',
	'thead',
	'tr',
	'ul',
	'xmp',
]);

export const isBlock = (element: ElementNode): boolean =>
	blocks.has(element.tag);

/**
Whether a block stands in an element, at any depth; remembered for each element.
*/
export function createBlockFinder(): (element: ElementNode) => boolean {
	const known = new Map<ElementNode, boolean>();
	const holdsBlock = (element: ElementNode): boolean => {
		const before = known.get(element);
		if (before !== undefined) {
			return before;
		}

		const found = element.children.some(
			child =>
				child.kind === 'element' && (isBlock(child) || holdsBlock(child)),
		);
		known.set(element, found);
		return found;
	};

	return holdsBlock;
}
