import {createBlockFinder} from './kinds.js';
import {readabilityChoice} from './readability.js';
import {refine} from './refine.js';
import type {ElementNode, TreeNode} from './tree.js';
import {unitsOf} from './units.js';
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
Readability's time grows with the square of deep or wide pages; such pages are no articles.
*/
const mostElements = 60_000;

function everything(body: ElementNode): Set<TreeNode> {
	const all = new Set<TreeNode>();
	const visit = (node: TreeNode) => {
		all.add(node);
		if (node.kind === 'element') {
			for (const child of node.children) {
				visit(child);
			}
		}
	};

	visit(body);
	return all;
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
Tells the article of a page from what is around it.
*/
export function chooseArticle(body: ElementNode, title: string): Choice {
	const all = everything(body);
	const words = length(textOf(body));
	const found =
		all.size > mostElements
			? new Set<TreeNode>()
			: readabilityChoice(body, title);
	const size = lengthOf(found);
	if (size === 0 || (size < 200 && size < words / 4)) {
		return {chosen: all, isWhole: true};
	}

	const units = unitsOf(body, createBlockFinder());
	return {chosen: refine(body, units, found), isWhole: false};
}
