import type {Key} from '../key.js';
import {articleBindings, lookUp} from '../keymap.js';
import {firstTable} from '../copy.js';
import {plural} from '../plural.js';
import {start} from '../place.js';
import {find, type} from './find.js';
import {contents, keys, repairs} from './lists.js';
import {goTo, readOn, toNumber, toSection, toTable} from './move.js';
import {blockLines, linesFrom} from './say.js';
import type {LinearState, LinearStep} from './state.js';
import {say} from './step.js';
import {gatherLinear, openLinearTable, reduceLinearTable} from './table.js';

/**
So many lines are said for a screen, and half of them for half a screen.
*/
const screen = 20;

/**
The table under the cursor, opened; any other block, whole.
*/
const follow = (state: LinearState): LinearStep => {
	const {part, block} = state.here;
	const table = firstTable(state.page.laid(part, block)?.block);
	return table === undefined
		? say(state, ...blockLines(state, part, block))
		: openLinearTable(state, table, tableHere(state) ?? 0);
};

/**
The number of the first table in the block under the cursor.
*/
const tableHere = ({index, here}: LinearState): number | undefined =>
	index.tables.find(
		({part, block}) => part === here.part && block === here.block,
	)?.number;

const perform = (
	state: LinearState,
	command: string,
	name: string,
): LinearStep => {
	switch (command) {
		case 'line-down': {
			return readOn(state, 1, 1);
		}

		case 'line-up': {
			return readOn(state, 1, -1);
		}

		case 'half-down': {
			return readOn(state, screen / 2, 1);
		}

		case 'half-up': {
			return readOn(state, screen / 2, -1);
		}

		case 'screen-down': {
			return readOn(state, screen, 1);
		}

		case 'screen-up': {
			return readOn(state, screen, -1);
		}

		case 'top': {
			return goTo(state, start);
		}

		case 'bottom': {
			return goTo(state, state.page.last());
		}

		case 'next-section':
		case 'previous-section': {
			return toSection(state, command === 'next-section' ? 1 : -1);
		}

		case 'section-number': {
			return toNumber(state, name);
		}

		case 'next-table':
		case 'previous-table': {
			return toTable(state, command === 'next-table' ? 1 : -1);
		}

		case 'follow': {
			return follow(state);
		}

		case 'gather': {
			return gatherLinear(state, tableHere(state));
		}

		case 'contents': {
			return contents(state);
		}

		case 'repairs': {
			return repairs(state);
		}

		case 'find': {
			return say({...state, typed: ''}, 'find:');
		}

		case 'next-hit':
		case 'previous-hit': {
			const direction = command === 'next-hit' ? 1 : -1;
			return state.query === undefined
				? toSection(state, direction)
				: find(state, state.query, direction);
		}

		case 'keys': {
			return keys(state);
		}

		case 'quit':
		case 'quit-at-once': {
			return {state, said: [], isDone: true};
		}

		case 'cancel': {
			return say(state);
		}

		default: {
			return say(state, `${name}: not here; ? lists the keys`);
		}
	}
};

/**
What a key does for a person who listens. Pure; the keys are the article's.
*/
export const reduceLinear = (state: LinearState, key: Key): LinearStep => {
	const {table, ...closed} = state;
	if (table !== undefined) {
		return reduceLinearTable(state, table, key) ?? reduceLinear(closed, key);
	}

	if (key.type !== 'key') {
		return say(state);
	}

	const {name} = key;
	if (state.typed !== undefined) {
		return type(state, state.typed, name);
	}

	const binding = lookUp(articleBindings, name);
	return binding === undefined || binding === 'prefix'
		? say(state)
		: perform(state, binding.command, name);
};

/**
What is said when an article is opened: its title and how much there is, then its first line; of a file that is nothing
but a table, that.
*/
export const begin = (state: LinearState): LinearStep => {
	const {article, index} = state;
	const lead = [
		article.meta.title,
		`${plural(index.words, 'word')}, ${plural(index.sections.length, 'section')}, ${plural(index.tables.length, 'table')}; j reads a line, space reads on, ? lists the keys, q quits`,
	];
	const [entry] = article.kind === 'table' ? index.tables : [];
	if (entry !== undefined) {
		const {part, block} = entry;
		const opened = follow({...state, here: {part, block, row: 0}});
		return {...opened, said: [...lead.slice(0, 1), ...opened.said]};
	}

	const {lines} = linesFrom(state, {...state.here, row: -1}, 1, 1);
	return say(state, ...lead, ...lines);
};
