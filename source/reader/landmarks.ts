import {sectionAt, titleIsFirstBlock} from '../article/contents.js';
import type {Block} from '../article/model.js';
import type {Entry} from './lists/entry.js';
import {comparePlaces, type Place} from './place.js';
import type {BlockAddress, State} from './state.js';
import {
	atEnd,
	bottomOf,
	geometryOf,
	headOf,
	isVisible,
	pageOf,
} from './viewport.js';

/**
What `]` and `}` go to.
*/
export type Landmark = 'section' | 'table';

/**
So many parts are read at once on the way to a landmark; beyond them the jump waits for the index.
*/
const readable = 6;

const holdsTable = (block: Block): boolean => {
	switch (block.type) {
		case 'table': {
			return true;
		}

		case 'quote':
		case 'footnote': {
			return block.blocks.some(child => holdsTable(child));
		}

		case 'list': {
			return block.items.some(item =>
				item.blocks.some(child => holdsTable(child)),
			);
		}

		default: {
			return false;
		}
	}
};

const isLandmark = (
	state: State,
	kind: Landmark,
	{part, block}: BlockAddress,
	node: Block,
): boolean =>
	kind === 'table'
		? holdsTable(node)
		: node.type === 'heading' &&
			!(part === 0 && block === 0 && titleIsFirstBlock(state.article));

const compareAddresses = (a: BlockAddress, b: BlockAddress): number =>
	a.part === b.part ? a.block - b.block : a.part - b.part;

const fromIndex = (
	state: State,
	kind: Landmark,
	from: BlockAddress,
	direction: 1 | -1,
): BlockAddress | undefined => {
	const entries: readonly BlockAddress[] =
		kind === 'section' ? state.index.sections : state.index.tables;
	// The first entry that stands after `from` (at or after it, when searching back).
	let low = 0;
	let high = entries.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const order = compareAddresses(entries[middle]!, from);
		if (direction > 0 ? order <= 0 : order < 0) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return entries[direction > 0 ? low : low - 1];
};

/**
The next landmark after a block, or before it.

@returns Its address; undefined when there is none; `'later'` when more of the article has to be read to tell.
*/
export const findLandmark = (
	state: State,
	kind: Landmark,
	from: BlockAddress,
	direction: 1 | -1,
): BlockAddress | 'later' | undefined => {
	const {parts} = state.article;
	const {indexed} = state;
	if (direction > 0 && from.part < indexed) {
		const known = fromIndex(state, kind, from, direction);
		if (known !== undefined) {
			return known;
		}
	}

	let budget = readable;
	let part =
		direction > 0 && from.part < indexed
			? Math.max(from.part + 1, indexed)
			: from.part;
	for (; part >= 0 && part < parts.length; part += direction) {
		if (part < indexed) {
			return fromIndex(state, kind, from, direction);
		}

		if (budget-- === 0) {
			return 'later';
		}

		const {blocks} = parts[part]!.content();
		const first = direction > 0 ? 0 : blocks.length - 1;
		for (
			let block = first;
			block >= 0 && block < blocks.length;
			block += direction
		) {
			const address = {part, block};
			if (
				compareAddresses(address, from) * direction > 0 &&
				isLandmark(state, kind, address, blocks[block]!)
			) {
				return address;
			}
		}
	}

	return undefined;
};

/**
The head of the block last jumped to, while it is in sight.
*/
const focusPlace = (state: State): Place | undefined => {
	if (state.focus === undefined) {
		return undefined;
	}

	const head = headOf(state, state.focus.part, state.focus.block);
	return isVisible(state, head) ? head : undefined;
};

/**
Where a search for the next landmark begins: behind the block that the reader is at.
*/
export const searchFrom = (
	state: State,
	direction: 1 | -1,
): BlockAddress & {readonly row: number} => {
	const here = focusPlace(state) ?? state.top;
	const head = headOf(state, here.part, here.block);
	// A heading of which only blank rows have been passed is still to come; one that has been begun is one to go back to.
	const order = comparePlaces(here, head);
	if (direction > 0 && order < 0) {
		return {...here, block: here.block - 1};
	}

	return direction < 0 && order > 0 ? {...here, block: here.block + 1} : here;
};

/**
The line that tells where the reader is: what was jumped to, else a third down the screen, else the end.
*/
export const readingPlace = (state: State): Place => {
	const focus = focusPlace(state);
	if (focus !== undefined) {
		return focus;
	}

	return atEnd(state)
		? bottomOf(state)
		: pageOf(state).move(state.top, Math.floor(geometryOf(state).body / 3));
};

/**
The section that the reader is in, an index into the index's sections; undefined in the lead, and while that part has
not been read.
*/
export const presentSection = (state: State): number | undefined => {
	const place = readingPlace(state);
	return place.part < state.indexed
		? sectionAt(state.index, place.part, place.block)
		: undefined;
};

/**
Which of the contents' entries the reader is at: a section's, or the first one in the lead; -1 while it is not known.
*/
export const presentEntry = (
	state: State,
	entries: readonly Entry[],
): number => {
	const present = presentSection(state);
	if (present !== undefined) {
		return entries.findIndex(({section}) => section === present);
	}

	const isLead = readingPlace(state).part < state.indexed;
	return isLead && entries[0]?.section === undefined ? 0 : -1;
};
