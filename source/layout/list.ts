import type {List, ListItem} from '../article/model.js';
import {beside, drawn, Drawn} from './hang.js';
import type {BlockLayout, LayoutOptions, Run} from './line.js';
import {Stack} from './stack.js';

/**
Sets a block; given to the blocks that hold others, so that no module needs another that needs it.
*/
export type SetBlock = (
	block: ListItem['blocks'][number],
	options: LayoutOptions,
) => BlockLayout;

/**
Sets blocks one below the other.
*/
export function layoutBlocks(
	blocks: ListItem['blocks'],
	options: LayoutOptions,
	set: SetBlock,
	gap: () => number = () => 1,
): BlockLayout {
	const [only] = blocks;
	return blocks.length === 1 && only !== undefined
		? set(only, options)
		: new Stack(
				blocks.map(block => set(block, options)),
				gap,
			);
}

function markerOf(list: List, index: number, ascii: boolean): Run {
	const item = list.items[index];
	const box = item?.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] ';
	if (list.start === undefined) {
		const bullet = ascii ? '* ' : '• ';
		return drawn(box === '' ? bullet : box, 'mark');
	}

	const widest = String(list.start + list.items.length - 1).length;
	const number = String(list.start + index).padStart(
		Math.max(widest, String(list.start).length),
	);
	return drawn(`${number}. ${box}`, 'mark');
}

/**
Sets a list: items hang beside their bullet, number or box. No blank rows stand between the items of a tight list, nor
between items of one line each.
*/
export function layoutList(
	list: List,
	options: LayoutOptions,
	set: SetBlock,
): BlockLayout {
	const inside = () => (list.tight ? 0 : 1);
	const items = list.items.map((item, index) =>
		beside(markerOf(list, index, options.ascii), options, inner =>
			item.blocks.length === 0
				? new Drawn([])
				: layoutBlocks(item.blocks, inner, set, inside),
		),
	);
	return new Stack(items, () =>
		list.tight || items.every(item => item.rows === 1) ? 0 : 1,
	);
}
