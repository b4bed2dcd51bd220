import {attribute, type ElementNode, type TreeNode} from './tree.js';

/**
Elements whose content a browser never shows as text of the page.
*/
const silent = new Set([
	'head',
	'script',
	'style',
	'template',
	'link',
	'meta',
	'base',
	'title',
	'object',
	'embed',
	'applet',
	'iframe',
	'svg',
	'canvas',
	'audio',
	'video',
	'map',
	'datalist',
	'noframes',
	'noembed',
	'param',
	'source',
	'annotation',
	'annotation-xml',
	'frame',
	'track',
]);

const hiddenStyle =
	/(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

function isHidden(element: ElementNode): boolean {
	for (const {name, value} of element.attributes) {
		if (
			(name === 'hidden' && value !== 'until-found') ||
			(name === 'aria-hidden' && value === 'true') ||
			(name === 'style' && hiddenStyle.test(value))
		) {
			return true;
		}
	}

	return element.tag === 'dialog' && attribute(element, 'open') === undefined;
}

const lineNumbers =
	/(?:^|[\s\-_])(?:gutter|linenos?|line-?numbers?|linenodiv)(?:$|[\s\-_])/i;

/**
The numbers beside a listing: part of its form.
*/
const isGutter = (element: ElementNode): boolean =>
	lineNumbers.test(attribute(element, 'class') ?? '') &&
	/^[\s\d]*$/.test(textOf(element));

/**
All text under a node, as it is written.
*/
export function textOf(node: TreeNode): string {
	const pieces: string[] = [];
	const visit = (each: TreeNode) => {
		if (each.kind === 'text') {
			pieces.push(each.text);
		} else if (each.kind === 'element') {
			for (const child of each.children) {
				visit(child);
			}
		}
	};

	visit(node);
	return pieces.join('');
}

const images = (element: ElementNode): ElementNode[] =>
	element.children.flatMap(child =>
		child.kind === 'element'
			? child.tag === 'img'
				? [child]
				: images(child)
			: [],
	);

/**
Takes out of the tree what a browser would not show: scripts, styles, what is hidden, the words for readers without
scripts (the images there stay: they are the real ones of pages that load their pictures late).

`lenient` leaves what is hidden by an attribute or a style: for pages that show themselves by script.
*/
export function dropInvisible(root: ElementNode, lenient: boolean): void {
	const visit = (element: ElementNode) => {
		let dropped = false;
		const rest: TreeNode[] = [];
		for (const child of element.children) {
			if (child.kind === 'element') {
				if (
					silent.has(child.tag) ||
					(!lenient && isHidden(child)) ||
					isGutter(child)
				) {
					dropped = true;
					continue;
				}

				if (child.tag === 'noscript') {
					dropped = true;
					const found = images(child);
					for (const image of found) {
						image.parent = element;
					}

					rest.push(...found);
					continue;
				}

				visit(child);
			}

			rest.push(child);
		}

		if (dropped) {
			element.children.splice(0, element.children.length, ...rest);
		}
	};

	visit(root);
}
