import {readabilityChoice} from './readability.js';
import type {ElementNode} from './tree.js';
import {textOf} from './visible.js';

/**
What of a page is its article.
*/
export type Choice = {
	/**
	The elements whose own text belongs to it.
	*/
	readonly chosen: ReadonlySet<ElementNode>;
	/**
	The article could not be told from the rest, and the whole page stands for it.
	*/
	readonly isWhole: boolean;
};

/**
Readability's time grows with the square of deep or wide pages; such pages are no articles.
*/
const mostElements = 60_000;

function everything(body: ElementNode): Set<ElementNode> {
	const all = new Set([body]);
	for (const element of all) {
		for (const child of element.children) {
			if (child.kind === 'element') {
				all.add(child);
			}
		}
	}

	return all;
}

/**
In characters, blanks not counted.
*/
const length = (text: string): number => text.replaceAll(/\s+/g, '').length;

function lengthOf(chosen: ReadonlySet<ElementNode>): number {
	let sum = 0;
	for (const element of chosen) {
		for (const child of element.children) {
			sum += child.kind === 'text' ? length(child.text) : 0;
		}
	}

	return sum;
}

/**
Tells the article of a page from what is around it.
*/
export function chooseArticle(body: ElementNode, title: string): Choice {
	const all = everything(body);
	const words = length(textOf(body));
	const chosen =
		all.size > mostElements
			? new Set<ElementNode>()
			: readabilityChoice(body, title);
	const found = lengthOf(chosen);
	return found === 0 || (found < 200 && found < words / 4)
		? {chosen: all, isWhole: true}
		: {chosen, isWhole: false};
}
