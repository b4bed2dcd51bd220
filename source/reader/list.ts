import type {Key} from './key.js';
import {listBindings, lookUp} from './keymap.js';
import {jumpToOffset} from './jumps.js';
import {presentSection} from './landmarks.js';
import {entriesOf, type Entry} from './lists/index.js';
import {blockAtLine, repairKey} from './lists/repairs.js';
import {
	emptyList,
	still,
	type ListState,
	type State,
	type Step,
} from './state.js';
import {anchorOf, geometryOf, headOf, placeOf, show} from './viewport.js';

const change = (state: State, list: Partial<ListState>): State => ({
	...state,
	list: {...state.list, ...list},
});

/**
Where an entry leads in the article.
*/
const targetOf = (state: State, entry: Entry | undefined): Entry['target'] => {
	if (entry?.repair !== undefined) {
		const {part, repair} = entry.repair;
		const blocks = state.article.parts[part]?.content().blocks ?? [];
		return {part, block: blockAtLine(blocks, repair.line), start: 0};
	}

	return entry?.target;
};

/**
While the repairs are open, the article follows the cursor.
*/
const followCursor = (state: State): State => {
	const target =
		state.mode === 'repairs'
			? targetOf(state, entriesOf(state)[state.list.cursor])
			: undefined;
	return target === undefined
		? state
		: show(state, headOf(state, target.part, target.block), 1);
};

/**
Puts the cursor on an entry, within the list.
*/
const moveTo = (state: State, cursor: number): State => {
	const last = Math.max(0, entriesOf(state).length - 1);
	return followCursor(
		change(state, {cursor: Math.max(0, Math.min(last, cursor))}),
	);
};

/**
Opens a list over the article; contents with the cursor on the present section.
*/
export const openList = (state: State, mode: State['mode']): State => {
	const opened: State = {
		...state,
		mode,
		list: {
			...emptyList,
			folded: state.list.folded,
			origin: anchorOf(state, state.top),
		},
	};
	if (mode !== 'contents') {
		return followCursor(opened);
	}

	const present = presentSection(state);
	const cursor = entriesOf(opened).findIndex(
		({section}) => section === present && present !== undefined,
	);
	return moveTo(opened, cursor);
};

const close = (state: State): State => ({
	...state,
	mode: 'article',
	list: {...emptyList, folded: state.list.folded},
});

/**
Leaves the list for where the reader was.
*/
const leave = (state: State): State => {
	const {origin} = state.list;
	return state.mode === 'repairs' && origin !== undefined
		? show(close(state), placeOf(state, origin))
		: close(state);
};

/**
Goes where the entry under the cursor leads, and closes the list.
*/
const enter = (state: State): Step => {
	const entry = entriesOf(state)[state.list.cursor];
	const target = targetOf(state, entry);
	if (target === undefined) {
		return still(close(state));
	}

	const arrived = jumpToOffset(close(state), target);
	return still(
		entry?.address === undefined
			? arrived
			: {
					...arrived,
					stop: {
						...target,
						end: target.start + entry.text.replace(/^\d+ {2}/u, '').length,
					},
				},
	);
};

/**
Folds the section under the cursor, or the one that the entry stands in; or unfolds it.
*/
const fold = (state: State, away: boolean): State => {
	const entries = entriesOf(state);
	const {cursor} = state.list;
	const at = entries.findLastIndex(
		(entry, position) => position <= cursor && entry.section !== undefined,
	);
	const section = entries[at]?.section;
	if (state.mode !== 'contents' || section === undefined) {
		return state;
	}

	const folded = new Set(state.list.folded);
	if (away) {
		folded.add(section);
	} else {
		folded.delete(section);
	}

	return change(state, {folded, cursor: at});
};

/**
Turns a repair off, or on again; the article is cleaned anew.
*/
const toggle = (state: State): Step => {
	const found = entriesOf(state)[state.list.cursor]?.repair;
	if (found === undefined) {
		return still(state);
	}

	const key = repairKey(found.repair);
	const off = new Map(state.off);
	if (!off.delete(key)) {
		off.set(key, found);
	}

	return {state: {...state, off}, effects: [{type: 'reclean'}]};
};

/**
A key while the filter is being typed.
*/
const type = (state: State, name: string): Step | undefined => {
	const {filter} = state.list;
	switch (name) {
		case 'escape': {
			return still(change(state, {filter: '', typing: false, cursor: 0}));
		}

		case 'backspace': {
			return still(
				filter === ''
					? change(state, {typing: false})
					: change(state, {
							filter: [...filter].slice(0, -1).join(''),
							cursor: 0,
						}),
			);
		}

		case 'space': {
			return still(change(state, {filter: filter + ' ', cursor: 0}));
		}

		case 'enter': {
			return enter(state);
		}

		default: {
			return [...name].length === 1
				? still(change(state, {filter: filter + name, cursor: 0}))
				: undefined;
		}
	}
};

/**
Commands that a list performs by itself.
*/
const perform = (state: State, command: string): Step | undefined => {
	const {cursor} = state.list;
	const screen = Math.max(1, geometryOf(state).list - 1);
	switch (command) {
		case 'list-down': {
			return still(moveTo(state, cursor + 1));
		}

		case 'list-up': {
			return still(moveTo(state, cursor - 1));
		}

		case 'list-page-down': {
			return still(moveTo(state, cursor + screen));
		}

		case 'list-page-up': {
			return still(moveTo(state, cursor - screen));
		}

		case 'list-top': {
			return still(moveTo(state, 0));
		}

		case 'list-bottom': {
			return still(moveTo(state, Number.MAX_SAFE_INTEGER));
		}

		case 'list-enter': {
			return enter(state);
		}

		case 'list-fold': {
			return still(fold(state, true));
		}

		case 'list-unfold': {
			return still(fold(state, false));
		}

		case 'list-filter': {
			return still(change(state, {typing: true}));
		}

		case 'list-toggle': {
			return state.mode === 'repairs' ? toggle(state) : undefined;
		}

		case 'list-close': {
			return still(leave(state));
		}

		default: {
			return undefined;
		}
	}
};

/**
What a key does in a list.

A letter that is no command begins the filter; in the list of links every letter does.

@returns The step, or the name of a command that is not the list's own.
*/
export const reduceList = (
	state: State,
	key: Extract<Key, {type: 'key'}>,
): Step | string => {
	const {name} = key;
	const typed = state.list.typing ? type(state, name) : undefined;
	if (typed !== undefined) {
		return typed;
	}

	const isLetter = /^[\p{Letter}\p{Number}]$/u.test(name);
	const binding =
		state.mode === 'links' && isLetter && name !== 'q'
			? undefined
			: lookUp(listBindings, name);
	if (binding !== undefined && binding !== 'prefix') {
		const isClosing =
			state.mode === 'contents' && name === 't'
				? 'list-close'
				: binding.command;
		return perform(state, isClosing) ?? binding.command;
	}

	if (name === 't' && state.mode === 'contents') {
		return still(close(state));
	}

	return isLetter
		? still(change(state, {typing: true, filter: name, cursor: 0}))
		: still(state);
};
