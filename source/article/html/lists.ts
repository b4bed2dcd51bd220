import type {Block, ListItem} from '../model.js';
import type {Flow, Reading} from './reading.js';
import {attribute, placeOf, type ElementNode} from './tree.js';

/**
A check box at the beginning of an item makes it a task.
*/
function isChecked(item: ElementNode): boolean | undefined {
	const first = item.children.find(
		child =>
			child.kind === 'element' ||
			(child.kind === 'text' && child.text.trim() !== ''),
	);
	if (first?.kind !== 'element') {
		return undefined;
	}

	if (first.tag === 'input') {
		return attribute(first, 'type')?.toLowerCase() === 'checkbox'
			? attribute(first, 'checked') !== undefined
			: undefined;
	}

	return ['label', 'p', 'span'].includes(first.tag)
		? isChecked(first)
		: undefined;
}

const isTight = (items: readonly ListItem[]): boolean =>
	items.every(
		item =>
			item.blocks.filter(block => block.type !== 'list').length <= 1 &&
			item.blocks.every(
				block => block.type === 'paragraph' || block.type === 'list',
			),
	);

function startOf(element: ElementNode): number {
	const first = element.children.find(
		(child): child is ElementNode =>
			child.kind === 'element' && child.tag === 'li',
	);
	const written =
		attribute(element, 'start') ?? (first && attribute(first, 'value'));
	const digits = /^\s*(?<digits>\d{1,9})/.exec(written ?? '')?.groups?.digits;
	return digits === undefined ? 1 : Number(digits);
}

/**
A list. Neighbours of its items (text, a list that stands directly in a list) belong to the item before them. Items that
are footnotes come out as such, after the list.
*/
export function listOf(
	element: ElementNode,
	reading: Reading,
	flow: Flow,
): Block[] {
	const items: ListItem[] = [];
	const apart: Block[] = [];
	for (const child of element.children) {
		if (child.kind === 'comment') {
			continue;
		}

		const isItem = child.kind === 'element' && child.tag === 'li';
		if (isItem && !reading.notes.has(child)) {
			const blocks = flow(child.children, reading);
			const checked = isChecked(child);
			if (blocks.length > 0) {
				items.push({
					blocks,
					...(checked !== undefined && {checked}),
					...placeOf(child),
				});
			}

			continue;
		}

		const blocks = flow([child], reading);
		const last = items.at(-1);
		if (isItem) {
			apart.push(...blocks);
		} else if (last) {
			items[items.length - 1] = {...last, blocks: [...last.blocks, ...blocks]};
		} else if (blocks.length > 0) {
			items.push({blocks, ...placeOf(child)});
		}
	}

	if (items.length === 0) {
		return apart;
	}

	return [
		{
			type: 'list',
			...(element.tag === 'ol' && {start: startOf(element)}),
			tight: isTight(items),
			items,
			...placeOf(element),
		},
		...apart,
	];
}
