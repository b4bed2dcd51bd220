import type {State} from '../state.js';
import {contentsEntries} from './contents.js';
import {passes, type Entry} from './entry.js';
import {hitEntries} from './hits.js';
import {linkEntries} from './links.js';
import {repairEntries} from './repairs.js';

export {standingEntries} from './contents.js';
export type {Entry} from './entry.js';

const entriesBy: Partial<
	Record<State['mode'], (state: State) => readonly Entry[]>
> = {
	contents: contentsEntries,
	repairs: repairEntries,
	links: linkEntries,
	hits: hitEntries,
};

const shelf = new WeakMap<State, readonly Entry[]>();

/**
The entries of the list that is open, as far as they pass its filter.
*/
export const entriesOf = (state: State): readonly Entry[] => {
	const known = shelf.get(state);
	if (known !== undefined) {
		return known;
	}

	const all = entriesBy[state.mode]?.(state) ?? [];
	const {filter} = state.list;
	const entries =
		filter === '' ? all : all.filter(entry => passes(entry, filter));
	shelf.set(state, entries);
	return entries;
};

/**
Whether the list that is open lies over the contents and the whole body.
*/
export const isCovering = ({mode}: State): boolean =>
	['contents', 'links', 'hits'].includes(mode);
