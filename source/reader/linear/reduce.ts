import {sectionAt} from '../../article/contents.js';
import {helpRows} from '../help.js';
import type {Key} from '../key.js';
import {articleBindings, lookUp} from '../keymap.js';
import {firstTable} from '../copy.js';
import {plural} from '../plural.js';
import {sectionLabel} from '../numbers.js';
import {start, type Place} from '../place.js';
import {blockLines, linesFrom} from './say.js';
import type {LinearState, LinearStep} from './state.js';
import {gatherLinear, openLinearTable, reduceLinearTable} from './table.js';

/**
So many lines are said for a screen, and half of them for half a screen.
*/
const screen = 20;

type Spot = {readonly part: number; readonly block: number};

const say = (state: LinearState, ...said: readonly string[]): LinearStep => ({
	state,
	said,
});

const read = (
	state: LinearState,
	count: number,
	direction: 1 | -1,
): LinearStep => {
	const {lines, here} = linesFrom(state, state.here, count, direction);
	return lines.length === 0
		? say(state, direction > 0 ? 'the end' : 'the beginning')
		: say({...state, here}, ...(direction > 0 ? lines : lines.toReversed()));
};

/**
Goes to a block and says its lines; for a table only the first two, Enter says the rest.
*/
const goTo = (state: LinearState, spot: Spot, before = ''): LinearStep => {
	const laid = state.page.laid(spot.part, spot.block);
	const lines = blockLines(state, spot.part, spot.block);
	const said = laid?.block.type === 'table' ? lines.slice(0, 1) : lines;
	const here: Place = {...spot, row: (laid?.blanks ?? 0) + said.length - 1};
	return say({...state, here}, ...(before === '' ? said : [before, ...said]));
};

const compare = (a: Spot, b: Spot): number =>
	a.part === b.part ? a.block - b.block : a.part - b.part;

const step = <Entry extends Spot>(
	entries: readonly Entry[],
	from: Spot,
	direction: 1 | -1,
): Entry | undefined =>
	direction > 0
		? entries.find(entry => compare(entry, from) > 0)
		: entries.findLast(entry => compare(entry, from) < 0);

const toSection = (state: LinearState, direction: 1 | -1): LinearStep => {
	const found = step(state.index.sections, state.here, direction);
	return found === undefined
		? say(
				state,
				direction > 0 ? 'no section further on' : 'no section before this one',
			)
		: goTo(state, found);
};

const toTable = (state: LinearState, direction: 1 | -1): LinearStep => {
	const found = step(state.index.tables, state.here, direction);
	return found === undefined
		? say(
				state,
				direction > 0 ? 'no table further on' : 'no table before this one',
			)
		: goTo(
				state,
				found,
				`Table ${found.number}, ${plural(found.rows, 'row')}, ${plural(found.columns, 'column')}`,
			);
};

const toNumber = (state: LinearState, number: string): LinearStep => {
	const found = state.index.sections.find(entry => entry.number === number);
	return found === undefined
		? say(state, `no section ${number}`)
		: goTo(state, found);
};

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

const contents = (state: LinearState): LinearStep =>
	say(
		state,
		...state.index.sections.map(
			section => `${sectionLabel(section)}, ${plural(section.words, 'word')}`,
		),
	);

const repairs = (state: LinearState): LinearStep =>
	say(
		state,
		...(state.index.repairs.length === 0
			? ['nothing was repaired']
			: state.index.repairs.map(
					({repair}) => `line ${repair.line}, ${repair.act}: ${repair.reason}`,
				)),
	);

const find = (
	state: LinearState,
	query: string,
	direction: 1 | -1,
): LinearStep => {
	const wanted = query.toLowerCase();
	const {parts} = state.article;
	let {part, block} = state.here;
	for (;;) {
		block += direction;
		while (block < 0 || block >= state.page.blocks(part)) {
			part += direction;
			if (part < 0 || part >= parts.length) {
				return say(state, `no more “${query}”`);
			}

			block = direction > 0 ? 0 : state.page.blocks(part) - 1;
		}

		const laid = state.page.laid(part, block);
		const at = laid?.layout.text.toLowerCase().indexOf(wanted) ?? -1;
		if (laid !== undefined && at >= 0) {
			const row = laid.blanks + laid.layout.rowOf(at);
			const section = sectionAt(state.index, part, block);
			const where =
				section === undefined
					? 'Lead'
					: sectionLabel(state.index.sections[section]!);
			const lines = blockLines(state, part, block);
			return say(
				{...state, here: {part, block, row}},
				`in ${where}`,
				lines[laid.layout.rowOf(at)] ?? lines[0] ?? '',
			);
		}
	}
};

const type = (state: LinearState, typed: string, name: string): LinearStep => {
	const {typed: _, ...closed} = state;
	switch (name) {
		case 'enter': {
			return typed === ''
				? say(closed)
				: find({...closed, query: typed}, typed, 1);
		}

		case 'escape':
		case 'ctrl-c': {
			return say(closed, 'not searched');
		}

		case 'backspace': {
			return say({...state, typed: [...typed].slice(0, -1).join('')});
		}

		default: {
			const letter = name === 'space' ? ' ' : name;
			return [...letter].length === 1
				? say({...state, typed: typed + letter})
				: say(state);
		}
	}
};

const perform = (
	state: LinearState,
	command: string,
	name: string,
): LinearStep => {
	switch (command) {
		case 'line-down': {
			return read(state, 1, 1);
		}

		case 'line-up': {
			return read(state, 1, -1);
		}

		case 'half-down': {
			return read(state, screen / 2, 1);
		}

		case 'half-up': {
			return read(state, screen / 2, -1);
		}

		case 'screen-down': {
			return read(state, screen, 1);
		}

		case 'screen-up': {
			return read(state, screen, -1);
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
			return say(
				state,
				...helpRows(true)
					.filter(({command: known}) => spoken.has(known))
					.map(({keys, label}) => `${keys}: ${label}`),
			);
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
The commands that make sense without a screen.
*/
const spoken = new Set([
	'line-down',
	'line-up',
	'half-down',
	'half-up',
	'screen-down',
	'screen-up',
	'top',
	'bottom',
	'next-section',
	'previous-section',
	'section-number',
	'next-table',
	'previous-table',
	'follow',
	'gather',
	'contents',
	'repairs',
	'find',
	'next-hit',
	'previous-hit',
	'keys',
	'quit',
]);

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
