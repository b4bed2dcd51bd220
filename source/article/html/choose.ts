import {isNamedBody} from './furniture.js';
import {createBlockFinder} from './kinds.js';
import {findElement} from './meta.js';
import {readabilityChoice} from './readability.js';
import {refine} from './refine.js';
import {attribute, type ElementNode, type TreeNode} from './tree.js';
import {unitsOf, type Unit} from './units.js';
import {textOf} from './visible.js';

/**
What of a page is its article.
*/
export type Choice = {
	/**
	Stretches of text, pictures and rules.
	*/
	readonly chosen: ReadonlySet<TreeNode>;
	/**
	The article could not be told from the rest, and the whole page stands for it.
	*/
	readonly isWhole: boolean;
};

/**
Readability's time and linkedom's memory grow faster than the page. Articles stay under 2,000 elements, nearly all.
*/
const mostElements = 20_000;

/**
All of a page that can be chosen.
*/
function everything(body: ElementNode): Set<TreeNode> {
	const all = new Set<TreeNode>();
	const visit = (element: ElementNode) => {
		for (const child of element.children) {
			if (child.kind === 'element') {
				if (child.tag === 'img' || child.tag === 'hr') {
					all.add(child);
				}

				visit(child);
			} else {
				all.add(child);
			}
		}
	};

	visit(body);
	return all;
}

function countElements(element: ElementNode): number {
	let count = 1;
	for (const child of element.children) {
		count += child.kind === 'element' ? countElements(child) : 0;
	}

	return count;
}

/**
In characters, blanks not counted.
*/
const length = (text: string): number => text.replaceAll(/\s+/g, '').length;

function lengthOf(chosen: ReadonlySet<TreeNode>): number {
	let sum = 0;
	for (const node of chosen) {
		sum += node.kind === 'text' ? length(node.text) : 0;
	}

	return sum;
}

/**
The element that the page itself calls its main one, if it holds a good part of the words.
*/
function mainOf(body: ElementNode, words: number): ElementNode | undefined {
	const candidates = [
		(element: ElementNode) => isNamedBody(element),
		(element: ElementNode) => element.tag === 'main',
		(element: ElementNode) => attribute(element, 'role') === 'main',
		(element: ElementNode) => element.tag === 'article',
	].map(is => findElement(body, is));
	return candidates.find(
		element =>
			element !== undefined &&
			length(textOf(element)) > Math.max(200, words / 3),
	);
}

/**
Tells the article of a page from what is around it.
*/
export function chooseArticle(body: ElementNode, title: string): Choice {
	const words = length(textOf(body));
	const isLarge = countElements(body) > mostElements;
	const found = isLarge ? new Set<TreeNode>() : readabilityChoice(body, title);
	const size = lengthOf(found);
	const holdsBlock = createBlockFinder();
	if (size === 0 || (size < 200 && size < words / 4)) {
		const main = mainOf(body, words);
		return main
			? {
					chosen: refine(body, unitsOf(body, holdsBlock), everything(main)),
					isWhole: false,
				}
			: {chosen: everything(body), isWhole: true};
	}

	const units = unitsOf(body, holdsBlock);
	const chosen = refine(body, units, found);
	return isNavigation(units, chosen)
		? {chosen: everything(body), isWhole: true}
		: {chosen, isWhole: false};
}

/**
Whether most of a choice is links: a page of navigation has no article.
*/
function isNavigation(
	units: readonly Unit[],
	chosen: ReadonlySet<TreeNode>,
): boolean {
	let all = 0;
	let linked = 0;
	for (const unit of units) {
		if (unit.nodes.some(node => chosen.has(node))) {
			all += unit.text.length;
			linked += unit.text.length * unit.linked;
		}
	}

	return linked > all * 0.75;
}
