import type {Block} from '../model.js';
import {flow} from './blocks.js';
import {createBlockFinder, isBlock} from './kinds.js';
import type {Notes} from './notes.js';
import type {Reading} from './reading.js';
import type {ElementNode, TreeNode} from './tree.js';

export const isBlank = (node: TreeNode): boolean =>
	node.kind === 'text' && !/\S/.test(node.text);

/**
Elements with something kept in them, at any depth.
*/
function findTouched(
	element: ElementNode,
	keeps: Reading['keeps'],
	touched: Set<ElementNode>,
): boolean {
	let isTouched =
		(element.tag === 'img' || element.tag === 'hr') && keeps(element);
	let hasBlank = false;
	for (const child of element.children) {
		if (child.kind === 'element') {
			isTouched = findTouched(child, keeps, touched) || isTouched;
		} else if (isBlank(child)) {
			hasBlank = true;
		} else if (keeps(child)) {
			isTouched = true;
		}
	}

	// An inline element with a blank in it parts two words.
	if (isTouched || (hasBlank && !isBlock(element))) {
		touched.add(element);
	}

	return isTouched;
}

export type Page = {
	readonly body: ElementNode;
	readonly resolve: Reading['resolve'];
	readonly notes: Notes;
};

export function walk(
	{body, resolve, notes}: Page,
	keeps: Reading['keeps'],
): Block[] {
	const touched = new Set<ElementNode>();
	findTouched(body, keeps, touched);
	return flow(body.children, {
		keeps,
		touches: element => touched.has(element),
		holdsBlock: createBlockFinder(),
		resolve,
		references: notes.references,
		notes: notes.notes,
	});
}

/**
The visible text that stands directly in elements of a kind, blocks parted.
*/
export function spokenBy(root: ElementNode, keeps: Reading['keeps']): string {
	const pieces: string[] = [];
	const visit = (element: ElementNode) => {
		const part = isBlock(element) || element.tag === 'br';
		if (part) {
			pieces.push('\n');
		}

		for (const child of element.children) {
			if (child.kind === 'element') {
				visit(child);
			} else if (child.kind === 'text' && keeps(child)) {
				pieces.push(child.text);
			}
		}

		if (part) {
			pieces.push('\n');
		}
	};

	visit(root);
	return pieces.join('');
}
