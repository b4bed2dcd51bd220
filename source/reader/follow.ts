import type {Block} from '../article/model.js';
import {plainInlines} from '../article/plain.js';
import {firstTable} from './copy.js';
import {jumpToBlock} from './jumps.js';
import {say, still, type BlockAddress, type State, type Step} from './state.js';
import {presentStop, visibleStops, type PlacedStop} from './stops.js';
import {nameOfTable} from './table-name.js';
import {formOf, openTable, type ViewForm} from './table/index.js';
import {headOf, isVisible, pageOf, relay} from './viewport.js';

/**
So many parts are looked through for a footnote or a heading that a link points to.
*/
const mostParts = 64;

const findBlock = (
	state: State,
	is: (block: Block) => boolean,
): BlockAddress | undefined => {
	const {parts} = state.article;
	for (let offset = 0; offset < Math.min(parts.length, mostParts); offset++) {
		const part = (state.top.part + offset) % parts.length;
		const block = parts[part]!.content().blocks.findIndex(is);
		if (block !== -1) {
			return {part, block};
		}
	}

	return undefined;
};

const footnote = (state: State, label: string): BlockAddress | undefined =>
	findBlock(state, block => block.type === 'footnote' && block.label === label);

/**
How a heading is addressed within its page, as the usual renderers of Markdown have it.
*/
const slug = (title: string): string =>
	title
		.toLowerCase()
		.replaceAll(/[^\s\p{Letter}\p{Number}\-_]/gu, '')
		.trim()
		.replaceAll(/\s/gu, '-');

/**
An address without its percent signs; one that is escaped wrongly stays as it is.
*/
const unescaped = (text: string): string =>
	/%(?![\da-f]{2})/iu.test(text)
		? text
		: text.replaceAll(/(?:%[\da-f]{2})+/giu, bytes =>
				new TextDecoder().decode(
					Uint8Array.from(bytes.slice(1).split('%'), byte =>
						Number.parseInt(byte, 16),
					),
				),
			);

/**
The layout that the reader chose for a table before, where the view has it.
*/
const formFor = ({forms}: State, number: number): {form?: ViewForm} => {
	const form = forms.get(number);
	return form === undefined || form === 'open' ? {} : {form};
};

/**
The table of an article that is nothing but a table (a CSV file), opened; any other article as it is.
*/
export const openOnlyTable = (state: State): State => {
	const block =
		state.article.kind === 'table'
			? state.article.parts[0]!.content().blocks.findIndex(
					each => firstTable(each) !== undefined,
				)
			: -1;
	return block === -1 ? state : openTableAt(state, {part: 0, block}).state;
};

/**
Opens the table view on the first table of a block.
*/
export const openTableAt = (state: State, address: BlockAddress): Step => {
	// Not the block as it is laid out: a long table takes time to lay out for a page that is not shown.
	const table = firstTable(
		state.article.parts[address.part]?.content().blocks[address.block],
	);
	if (table === undefined) {
		return still(say(state, 'no table here; } goes to the next'));
	}

	const entry = state.index.tables.find(
		({part, block}) => part === address.part && block === address.block,
	);
	const number = entry?.number ?? 0;
	const view = openTable(table, {
		number,
		...nameOfTable(state.article),
		...formFor(state, number),
	});
	const form = formOf(view);
	return still({
		...state,
		mode: 'table',
		focus: address,
		table: {number, view, ...(form !== undefined && {form})},
	});
};

/**
Opens a fold where it is, or closes it.
*/
const toggleFold = (state: State, {part, block}: BlockAddress): State => {
	const key = `${part}:${block}`;
	const open = new Set(state.open);
	if (!open.delete(key)) {
		open.add(key);
	}

	return relay(state, changing => ({...changing, open}));
};

const followLink = (state: State, address: string): Step => {
	if (address.startsWith('#')) {
		const wanted = slug(unescaped(address.slice(1)));
		const heading = findBlock(
			state,
			block =>
				block.type === 'heading' &&
				slug(plainInlines(block.inlines)) === wanted,
		);
		return still(
			heading === undefined
				? say(state, `nothing here is called ${address}`, true)
				: jumpToBlock(state, heading),
		);
	}

	return state.restricted
		? still(say(state, 'links are off here', true))
		: {state, effects: [{type: 'open-address', address}]};
};

const followStop = (state: State, stop: PlacedStop): Step => {
	switch (stop.kind) {
		case 'table': {
			return openTableAt(state, stop);
		}

		case 'fold': {
			return still(toggleFold(state, stop));
		}

		case 'note': {
			const block = footnote(state, stop.target ?? '');
			return still(
				block === undefined
					? say(state, `no footnote ${stop.target ?? ''}`, true)
					: jumpToBlock(state, block),
			);
		}

		case 'link': {
			return followLink(state, stop.target ?? '');
		}

		case 'code': {
			return still(state);
		}
	}
};

/**
What Enter does: follows the stop under the cursor, else opens the table on the screen, else what else is there.
*/
export const follow = (state: State): Step => {
	const stop = presentStop(state);
	if (stop !== undefined && isVisible(state, pageOf(state).placeOf(stop))) {
		return followStop(state, stop);
	}

	const seen = visibleStops(state);
	const {focus} = state;
	const focused =
		focus !== undefined &&
		isVisible(state, headOf(state, focus.part, focus.block))
			? seen.find(
					({kind, part, block}) =>
						kind === 'table' && part === focus.part && block === focus.block,
				)
			: undefined;
	const found =
		focused ??
		seen.find(({kind}) => kind === 'table') ??
		seen.find(({kind}) => kind === 'fold');
	return found === undefined
		? still(say(state, 'no table here; } goes to the next'))
		: followStop(state, found);
};

/**
What a footnote says or where a link leads, without moving.
*/
export const peek = (state: State): State => {
	const stop =
		presentStop(state) ??
		visibleStops(state).find(({kind}) => kind === 'note' || kind === 'link');
	if (stop?.kind === 'link') {
		return {...state, peek: stop.target ?? ''};
	}

	const address =
		stop?.kind === 'note' ? footnote(state, stop.target ?? '') : undefined;
	const layout =
		address && pageOf(state).laid(address.part, address.block)?.layout;
	return layout === undefined
		? say(state, 'no footnote or link here; Tab goes to the next stop')
		: {...state, peek: layout.text};
};
