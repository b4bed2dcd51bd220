import type {Size} from './geometry.js';
import type {Key} from './key.js';
import {listBindings, lookUp} from './keymap.js';

/**
A brief as the list of a folder shows it.
*/
export type ShelfEntry = {
	readonly path: string;
	readonly name: string;
	readonly title: string;
	/**
	Undefined until it has been counted.
	*/
	readonly words?: number;
	/**
	How far it has been read, in words: `61 %`.
	*/
	readonly progress?: string;
};

/**
The list of a folder's briefs.
*/
export type Shelf = {
	readonly folder: string;
	readonly entries: readonly ShelfEntry[];
	/**
	An index into the entries that pass the filter.
	*/
	readonly cursor: number;
	readonly filter: string;
	readonly typing: boolean;
	readonly message?: string;
};

export type ShelfEffect =
	| {readonly type: 'open'; readonly path: string}
	| {readonly type: 'quit' | 'repaint' | 'suspend'};

/**
A folder's list as it is first shown.
*/
export const openShelf = (
	folder: string,
	entries: readonly ShelfEntry[],
): Shelf => ({folder, entries, cursor: 0, filter: '', typing: false});

/**
The entries that pass the filter.
*/
export const shownEntries = ({
	entries,
	filter,
}: Shelf): readonly ShelfEntry[] =>
	filter === ''
		? entries
		: entries.filter(({name, title}) =>
				`${title} ${name}`.toLowerCase().includes(filter.toLowerCase()),
			);

type ShelfStep = {
	readonly shelf: Shelf;
	readonly effect?: ShelfEffect;
};

const moveTo = (shelf: Shelf, cursor: number): ShelfStep => {
	const last = Math.max(0, shownEntries(shelf).length - 1);
	return {shelf: {...shelf, cursor: Math.max(0, Math.min(last, cursor))}};
};

const enter = (shelf: Shelf): ShelfStep => {
	const entry = shownEntries(shelf)[shelf.cursor];
	return entry === undefined
		? {shelf}
		: {
				shelf: {...shelf, typing: false},
				effect: {type: 'open', path: entry.path},
			};
};

const retype = (shelf: Shelf, filter: string): ShelfStep => ({
	shelf: {...shelf, filter, cursor: 0, typing: true},
});

const type = (shelf: Shelf, name: string): ShelfStep | undefined => {
	if (name === 'escape') {
		return {shelf: {...shelf, filter: '', typing: false, cursor: 0}};
	}

	if (name === 'backspace') {
		return retype(shelf, [...shelf.filter].slice(0, -1).join(''));
	}

	if (name === 'space') {
		return retype(shelf, shelf.filter + ' ');
	}

	return [...name].length === 1
		? retype(shelf, shelf.filter + name)
		: undefined;
};

/**
The list without a word to the reader.
*/
export const hush = ({message: _, ...quiet}: Shelf): Shelf => quiet;

/**
What a key does in the list of a folder.
*/
export const reduceShelf = (shelf: Shelf, key: Key, size: Size): ShelfStep => {
	const quiet = hush(shelf);
	if (key.type !== 'key') {
		return {shelf: quiet};
	}

	const {name} = key;
	const typed = shelf.typing ? type(quiet, name) : undefined;
	if (typed !== undefined) {
		return typed;
	}

	const screen = Math.max(1, size.rows - 6);
	const binding = lookUp(listBindings, name);
	const command =
		binding === undefined || binding === 'prefix' ? name : binding.command;
	switch (command) {
		case 'list-down': {
			return moveTo(quiet, quiet.cursor + 1);
		}

		case 'list-up': {
			return moveTo(quiet, quiet.cursor - 1);
		}

		case 'list-page-down': {
			return moveTo(quiet, quiet.cursor + screen);
		}

		case 'list-page-up': {
			return moveTo(quiet, quiet.cursor - screen);
		}

		case 'list-top': {
			return moveTo(quiet, 0);
		}

		case 'list-bottom': {
			return moveTo(quiet, Number.MAX_SAFE_INTEGER);
		}

		case 'list-unfold':
		case 'list-enter': {
			return enter(quiet);
		}

		case 'list-filter': {
			return {shelf: {...quiet, typing: true}};
		}

		case 'repaint':
		case 'suspend': {
			return {shelf: quiet, effect: {type: command}};
		}

		case 'quit-at-once': {
			return {shelf: quiet, effect: {type: 'quit'}};
		}

		case 'list-close': {
			// Esc never quits: it takes the filter back.
			return name === 'q'
				? {shelf: quiet, effect: {type: 'quit'}}
				: {shelf: {...quiet, filter: '', cursor: 0}};
		}

		default: {
			return {shelf: quiet};
		}
	}
};
