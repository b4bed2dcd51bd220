import type {Article} from '../article/model.js';
import type {SourcedTable} from '../article/table/index.js';
import type {Index} from '../article/contents.js';
import {commands} from './commands.js';
import {isSearching, searchOn} from './find.js';
import {gather, openGathered, tell, underneath} from './gather.js';
import type {Size} from './geometry.js';
import type {Key} from './key.js';
import {helpLines} from './help.js';
import {articleBindings, listBindings, lookUp} from './keymap.js';
import {reduceList} from './list.js';
import {click, clickList, turnWheel} from './mouse.js';
import {extentOf} from './lists/contents.js';
import {isCovering} from './lists/index.js';
import {reducePrompt} from './prompt.js';
import {
	emptyList,
	say,
	still,
	without,
	type Look,
	type State,
	type Step,
} from './state.js';
import {formOf, isTyping, reduceTable, workOnTable} from './table/index.js';
import {anchorOf, placeOf, relay} from './viewport.js';

/**
Everything that can happen to the viewer.
*/
export type Action =
	| {readonly type: 'key'; readonly key: Key}
	| {readonly type: 'resize'; readonly size: Size}
	/**
	The index has grown.
	*/
	| {readonly type: 'indexed'}
	/**
	A slice of the search under way.
	*/
	| {readonly type: 'search'}
	/**
	A slice of the table view's work under way.
	*/
	| {readonly type: 'work'}
	/**
	The folder's tables have been read.
	*/
	| {readonly type: 'gathered'; readonly tables: readonly SourcedTable[]}
	| {readonly type: 'say'; readonly text: string; readonly error?: boolean}
	| {readonly type: 'look'; readonly look: Partial<Look>}
	/**
	The same article read or cleaned anew: place, marks and lists stay.
	*/
	| {
			readonly type: 'article';
			readonly article: Article;
			readonly index: Index;
	  };

const perform = (state: State, command: string, name: string): Step =>
	commands[command]?.(state, name) ?? still(state);

const reduceArticle = (state: State, name: string): Step => {
	const {prefix} = state;
	const free = without(state, 'prefix');
	if (prefix !== undefined && name === 'escape') {
		return still(free);
	}

	const binding = lookUp(articleBindings, name, prefix);
	if (binding === 'prefix') {
		return still({...free, prefix: name});
	}

	return binding === undefined
		? still(
				prefix === undefined ? free : say(free, `no command ${prefix}${name}`),
			)
		: perform(free, binding.command, name);
};

/**
Leaves the table view; the layout chosen there is remembered for this table.
*/
const closeTable = (
	state: State,
	{number, form: before}: NonNullable<State['table']>,
	form: ReturnType<typeof formOf>,
): State => {
	const left = underneath(state);
	if (left.table !== undefined) {
		return left;
	}

	const closed: State = {...left, mode: 'article'};
	const {forms} = state;
	if (number === 0 || form === undefined || form === before) {
		return closed;
	}

	return relay(closed, changing => ({
		...changing,
		forms: new Map([...forms, [number, form]]),
	}));
};

const reduceTableView = (state: State, key: Key): Step => {
	const {table} = state;
	if (table === undefined) {
		return still({...state, mode: 'article'});
	}

	if (
		key.type === 'key' &&
		(key.name === '?' || key.name === 'f1') &&
		!isTyping(table.view)
	) {
		return perform(state, 'keys', key.name);
	}

	const {
		state: view,
		effects,
		done,
	} = reduceTable(table.view, key, {...state.size, ...state.look});
	const next = done
		? closeTable(state, table, formOf(view))
		: {...state, table: {...table, view}};
	return effects.some(({type}) => type === 'gather')
		? gather(next)
		: {state: next, effects};
};

/**
In the list of keys: the keys of a list that scroll it, and those that lead back.
*/
const reduceKeys = (state: State, name: string): Step => {
	const found = lookUp(listBindings, name);
	const command =
		found === undefined || found === 'prefix' ? '' : found.command;
	const {cursor} = state.list;
	const screen = Math.max(1, state.size.rows - 4);
	const moves: Readonly<Record<string, number>> = {
		'list-down': 1,
		'list-up': -1,
		'list-page-down': screen,
		'list-page-up': -screen,
		'list-top': -Infinity,
		'list-bottom': Infinity,
	};
	const by = moves[command];
	if (by !== undefined) {
		const most = Math.max(0, helpLines(state).length - (state.size.rows - 3));
		const next = Math.max(0, Math.min(most, cursor + by));
		return still({...state, list: {...state.list, cursor: next}});
	}

	return command === 'quit-at-once' || command === 'repaint'
		? perform(state, command, name)
		: still(
				command === 'list-close' || command === 'keys' || name === 'enter'
					? {
							...state,
							mode: state.table === undefined ? 'article' : 'table',
							list: emptyList,
						}
					: state,
			);
};

const reduceMouse = (
	state: State,
	{button, column, row}: Extract<Key, {type: 'mouse'}>,
): Step => {
	if (button === 'left') {
		return state.mode === 'article'
			? click(state, column, row)
			: isCovering(state)
				? clickList(state, row)
				: still(state);
	}

	const direction = button === 'wheel-down' ? 1 : -1;
	return state.mode === 'article'
		? turnWheel(state, direction)
		: reduceKey(state, {type: 'key', name: direction > 0 ? 'down' : 'up'});
};

const reduceKey = (state: State, key: Key): Step => {
	switch (state.mode) {
		case 'prompt': {
			return reducePrompt(state, key);
		}

		case 'table': {
			return reduceTableView(state, key);
		}

		default: {
			break;
		}
	}

	if (key.type === 'mouse') {
		return reduceMouse(state, key);
	}

	if (key.type === 'paste') {
		return still(state);
	}

	const {name} = key;
	if (state.mode === 'keys') {
		return reduceKeys(state, name);
	}

	if (state.mode === 'article') {
		return reduceArticle(state, name);
	}

	const step = reduceList(state, key);
	return typeof step === 'string' ? perform(state, step, name) : step;
};

/**
A jump that waited is tried again now that more of the article has been read.
*/
const resume = (state: State): Step => {
	const {waiting} = state;
	return waiting === undefined
		? still(state)
		: perform(without(state, 'waiting'), waiting, '');
};

/**
Whether the table view has work under way.
*/
export const isWorking = ({table}: State): boolean =>
	table?.view.job !== undefined;

const work = (state: State): State =>
	state.table !== undefined && isWorking(state)
		? {
				...state,
				table: {
					...state.table,
					view: workOnTable(state.table.view, {...state.size, ...state.look}),
				},
			}
		: state;

/**
A key, and what any key ends: a word to the reader stands until the next one, and so does what is under way.
*/
const press = (state: State, key: Key): Step => {
	const cleared = without(state, 'message', 'peek', 'waiting', 'isGathering');
	const isUnderWay = state.waiting !== undefined || state.isGathering === true;
	if (isUnderWay && key.type === 'key' && key.name === 'escape') {
		return still(tell(cleared, 'stopped'));
	}

	const {lastRead, ...unmarked} = cleared;
	const isTurn =
		state.mode !== 'article' || lastRead === undefined || key.type !== 'key';
	return reduceKey(isTurn ? cleared : unmarked, key);
};

/**
The viewer: what an action makes of a state, and what it asks of the world. Pure; it knows no terminal, clock or disk.
*/
export const reduce = (state: State, action: Action): Step => {
	switch (action.type) {
		case 'key': {
			return press(state, action.key);
		}

		case 'resize': {
			return still(
				relay(state, changing => ({...changing, size: action.size})),
			);
		}

		case 'indexed': {
			// Numbers and folds arrive without the text moving under the reader.
			return resume(
				relay(state, changing => ({
					...changing,
					indexed: changing.index.parts,
				})),
			);
		}

		case 'search': {
			return still(isSearching(state) ? searchOn(state) : state);
		}

		case 'work': {
			return still(work(state));
		}

		case 'gathered': {
			return still(
				state.isGathering === true ? openGathered(state, action.tables) : state,
			);
		}

		case 'say': {
			const isForTable = state.isGathering === true || action.error === true;
			return still((isForTable ? tell : say)(state, action.text, action.error));
		}

		case 'look': {
			return still(
				relay(state, changing => ({
					...changing,
					look: {...changing.look, ...action.look},
				})),
			);
		}

		case 'article': {
			const anchor = anchorOf(state, state.top);
			const {article, index} = action;
			const renewed: State = {
				...without(
					state,
					'search',
					'stop',
					'focus',
					'lastRead',
					'table',
					// It was about the reading that is over now.
					'message',
				),
				mode: state.mode === 'table' ? 'article' : state.mode,
				article,
				index,
				indexed: index.parts,
				listed: extentOf(index),
			};
			return still({...renewed, top: placeOf(renewed, anchor)});
		}
	}
};
