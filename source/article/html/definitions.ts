import type {Block, Definitions, Inline} from '../model.js';
import {inlinesOf, trimEnd} from './inlines.js';
import type {Flow, Reading} from './reading.js';
import {placeOf, type ElementNode, type TreeNode} from './tree.js';

type Item = {terms: Inline[][]; details: Block[][]};

/**
The groups of a `<dl>` may be wrapped, in a `<div>` by the standard and in anything on real pages.
*/
function entries(element: ElementNode): TreeNode[] {
	return element.children.flatMap(node =>
		node.kind === 'element' &&
		(node.tag === 'div' || node.tag === 'span') &&
		node.children.some(
			child =>
				child.kind === 'element' && (child.tag === 'dt' || child.tag === 'dd'),
		)
			? entries(node)
			: [node],
	);
}

/**
A definition list: terms and what is said of them. Anything else that stands in it belongs to the entry before.
*/
export function definitionsOf(
	element: ElementNode,
	reading: Reading,
	flow: Flow,
): Block[] {
	const items: Item[] = [];
	const before: Block[] = [];
	for (const node of entries(element)) {
		const last = items.at(-1);
		if (node.kind === 'element' && node.tag === 'dt') {
			const term = trimEnd(inlinesOf(node.children, reading));
			if (term.length === 0) {
				continue;
			}

			if (last?.details.length === 0) {
				last.terms.push(term);
			} else {
				items.push({terms: [term], details: []});
			}

			continue;
		}

		const blocks =
			node.kind === 'element' && node.tag === 'dd'
				? flow(node.children, reading)
				: flow([node], reading);
		if (blocks.length === 0) {
			continue;
		}

		if (last) {
			last.details.push(blocks);
		} else {
			before.push(...blocks);
		}
	}

	const definitions: Definitions = {
		type: 'definitions',
		items,
		...placeOf(element),
	};
	return items.length > 0 ? [...before, definitions] : before;
}
