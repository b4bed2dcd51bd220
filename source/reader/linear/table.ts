import {gatherTables, type Gathered} from '../../article/table/index.js';
import type {Table} from '../../article/model.js';
import {
	gatheredView,
	keyOf,
	nothingShared,
	sharingTables,
} from '../gathered.js';
import {helpRows} from '../help.js';
import {nameOfTable} from '../table-name.js';
import type {Key} from '../key.js';
import {plural} from '../plural.js';
import {
	isTyping,
	openTable,
	reduceTable,
	spoken,
	spokenRow,
	tableBindings,
	workOnTable,
	type TableState,
} from '../table/index.js';
import type {LinearState, LinearStep, LinearTable} from './state.js';
import {say} from './step.js';

/**
A screen of one line a row, as many as are said for a screen of the article.
*/
const size = {columns: 80, rows: 26};

/**
Tables up to so many rows are said whole when they are opened.
*/
const mostRows = 20;

/**
Opens the table view for whoever listens: how large the table is, its rows if they are few, and how to go on.
*/
export const openLinearTable = (
	state: LinearState,
	table: Table,
	number: number,
): LinearStep =>
	enter(
		state,
		openTable(table, {number, form: 'lines', ...nameOfTable(state.article)}),
		{number},
	);

const enter = (
	state: LinearState,
	view: TableState,
	rest: Omit<LinearTable, 'view' | 'heard'>,
): LinearStep => {
	const {rows} = view.table;
	const count = rows.length <= mostRows ? rows.length : 1;
	const title = view.title === '' ? '' : ` ${view.title}`;
	return say(
		{...state, table: {...rest, view, heard: view}},
		`${view.name}${title}: ${plural(rows.length, 'row')}, ${plural(view.table.align.length, 'column')}`,
		...Array.from({length: count}, (_, place) =>
			spokenRow(view, place, state.ascii),
		),
		'j k row, h l cell, Enter the whole row, s sort, & filter, c compare, ? keys, q back',
	);
};

/**
Joins the tables of the article that share their first header; once they are joined, the next such group.

@param number - Of the table that the reader is at, if any.
*/
export const gatherLinear = (
	state: LinearState,
	number: number | undefined,
): LinearStep => {
	const {article, index, table} = state;
	const open = (groups: readonly Gathered[], at: number) =>
		enter(state, gatheredView(groups, at), {
			number: 0,
			gathered: {groups, at},
			...(table !== undefined && {
				behind: table.gathered === undefined ? table : table.behind,
			}),
		});
	if (table?.gathered !== undefined) {
		const {groups, at} = table.gathered;
		return groups.length === 1
			? say(state, nothingShared.more)
			: open(groups, (at + 1) % groups.length);
	}

	const groups = gatherTables(sharingTables(article, index));
	const entry = number === undefined ? undefined : index.tables[number - 1];
	const at =
		entry === undefined
			? -1
			: groups.findIndex(({key}) => key === keyOf(entry));
	if (groups.length === 0 || (at === -1 && table !== undefined)) {
		const {here, anywhere} = nothingShared;
		return say(state, table === undefined ? anywhere : here);
	}

	return open(groups, Math.max(0, at));
};

/**
The acts that pass over rows, which are said one after the other.
*/
const reading = new Set(['half-down', 'half-up', 'page-down', 'page-up']);

/**
What only a screen shows.
*/
const unheard = new Set(['repaint', 'suspend']);

/**
What a key does in the table view of somebody who listens.

@returns Undefined for a key that means nothing there: the view is left for the article.
*/
export const reduceLinearTable = (
	state: LinearState,
	table: LinearTable,
	key: Key,
): LinearStep | undefined => {
	const name = key.type === 'key' ? key.name : '';
	const isTyped = isTyping(table.view) || key.type === 'paste';
	if (!isTyped && (name === '?' || name === 'f1')) {
		return say(state, ...tableHelp());
	}

	const command = tableBindings.find(
		({mode, keys}) => mode === 'table' && keys.includes(name),
	)?.command;
	if (!isTyped && command === undefined) {
		return undefined;
	}

	if (!isTyped && unheard.has(command!)) {
		return say(state, `${name}: not here; ? lists the keys`);
	}

	const step = reduceTable(table.view, key, {...size, ascii: state.ascii});
	if (step.done) {
		return leave(state, table);
	}

	if (step.effects.some(({type}) => type === 'gather')) {
		return gatherLinear(state, table.number);
	}

	const heard = hear(
		state,
		{...table, view: step.state},
		!isTyped && reading.has(command!),
	);
	const copy = step.effects.find(effect => effect.type === 'copy');
	const quit = step.effects.find(effect => effect.type === 'quit');
	return {
		...heard,
		...(copy !== undefined && {copy: copy.text}),
		...(quit !== undefined && {
			isDone: true,
			said: [],
			...(quit.print !== undefined && {print: quit.print}),
		}),
	};
};

/**
Does a slice of the work that is under way; what came of it is said at its end.
*/
export const workLinear = (state: LinearState): LinearStep => {
	const {table} = state;
	if (table?.view.job === undefined) {
		return say(state);
	}

	const view = workOnTable(table.view, size);
	return view.job === undefined
		? hear(state, {...table, view}, false)
		: say({...state, table: {...table, view}});
};

/**
Says what is different from what was heard last. A row that was read is not kept open: its lines have been said.
*/
const hear = (
	state: LinearState,
	table: LinearTable,
	isReading: boolean,
): LinearStep => {
	const {reading: _, ...view} = table.view;
	const said = spoken(table.heard, table.view, {
		ascii: state.ascii,
		isReading,
	});
	return say({...state, table: {...table, view, heard: view}}, ...said);
};

const leave = (state: LinearState, {behind}: LinearTable): LinearStep => {
	const {table: _, ...closed} = state;
	return behind === undefined
		? say(closed, 'back to the article')
		: say({...closed, table: behind}, `back to ${behind.view.name}`);
};

const tableHelp = (): string[] =>
	helpRows(true, 'table')
		.filter(
			({command, group}) => group === 'In a table' && !unheard.has(command),
		)
		.map(({keys, label}) => `${keys}: ${label}`);
