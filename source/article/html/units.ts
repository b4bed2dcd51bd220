import {isBlock} from './kinds.js';
import type {ElementNode, TreeNode} from './tree.js';

/**
A stretch of a page that reads as one piece: a paragraph, a heading, an item, a line of navigation.
*/
export type Unit = {
	/**
	Its text and its pictures, in order.
	*/
	readonly nodes: readonly TreeNode[];
	/**
	The block in which it stands.
	*/
	readonly holder: ElementNode;
	/**
	Blanks collapsed.
	*/
	readonly text: string;
	readonly words: number;
	/**
	How much of its text is links, from 0 to 1.
	*/
	readonly linked: number;
};

const letters = (text: string): number => text.replaceAll(/\s+/g, '').length;

function readRun(
	run: readonly TreeNode[],
	holder: ElementNode,
): Unit | undefined {
	const nodes: TreeNode[] = [];
	let text = '';
	let linked = 0;
	const visit = (node: TreeNode, isLink: boolean) => {
		if (node.kind === 'text') {
			text += node.text;
			linked += isLink ? letters(node.text) : 0;
			nodes.push(node);
		} else if (node.kind === 'element') {
			if (node.tag === 'img' || node.tag === 'hr') {
				nodes.push(node);
			} else if (node.tag === 'br') {
				text += '\n';
			}

			for (const child of node.children) {
				visit(child, isLink || node.tag === 'a');
			}
		}
	};

	for (const node of run) {
		visit(node, holderIsLinked(holder));
	}

	const said = text.replaceAll(/\s+/g, ' ').trim();
	if (said === '' && nodes.every(node => node.kind === 'text')) {
		return undefined;
	}

	return {
		nodes,
		holder,
		text: said,
		words: said === '' ? 0 : said.split(' ').length,
		linked: linked / Math.max(1, letters(said)),
	};
}

/**
A link may stand around blocks.
*/
function holderIsLinked(holder: ElementNode): boolean {
	let at: ElementNode | undefined = holder;
	while (at && at.tag !== 'body') {
		if (at.tag === 'a') {
			return true;
		}

		at = at.parent;
	}

	return false;
}

/**
All units of a page, in order.
*/
export function unitsOf(
	body: ElementNode,
	holdsBlock: (element: ElementNode) => boolean,
): Unit[] {
	const units: Unit[] = [];
	const visit = (element: ElementNode) => {
		let run: TreeNode[] = [];
		const flush = () => {
			const unit = run.length > 0 ? readRun(run, element) : undefined;
			if (unit) {
				units.push(unit);
			}

			run = [];
		};

		for (const child of element.children) {
			if (child.kind !== 'element') {
				run.push(child);
			} else if (child.tag === 'hr') {
				flush();
				run = [child];
				flush();
			} else if (isBlock(child) || holdsBlock(child)) {
				flush();
				visit(child);
			} else {
				run.push(child);
			}
		}

		flush();
	};

	visit(body);
	return units;
}
