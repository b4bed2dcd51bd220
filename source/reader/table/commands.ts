import {
	columnCount,
	csvRows,
	headerTexts,
	textRows,
} from '../../article/table/index.js';
import {hasFigures} from './bars.js';
import {cellCopy, rowCopy, viewedRows, viewedTable} from './copying.js';
import type {TableLook} from './look.js';
import {orderOf} from './order.js';
import {
	keyColumns,
	openTable,
	rowAt,
	rowsInView,
	say,
	shownColumns,
	without,
	type Sort,
	type TableState,
	type ViewForm,
} from './state.js';
import {textAt} from './texts.js';
import {mostTransposed, transpose} from './transpose.js';
import {rowsOnScreen} from './viewport.js';
import {walkDifferences, walkHits} from './walk.js';
import {columnWidths} from './widths.js';

/**
What the program around the view is asked to do.
*/
export type TableEffect =
	| {readonly type: 'copy'; readonly text: string; readonly what: string}
	/**
	Leave; print what is given once the screen is given back.
	*/
	| {readonly type: 'quit'; readonly print?: string}
	| {readonly type: 'repaint'}
	| {readonly type: 'suspend'};

export type TableStep = {
	readonly state: TableState;
	readonly effects: readonly TableEffect[];
	/**
	The view is closed.
	*/
	readonly done: boolean;
};

export type Command = (state: TableState, look: TableLook) => TableStep;

export const still = (state: TableState): TableStep => ({
	state,
	effects: [],
	done: false,
});

const change =
	(make: (state: TableState, look: TableLook) => TableState): Command =>
	(state, look) =>
		still(make(state, look));

const moveRow = (state: TableState, by: number): TableState => {
	const row = Math.max(
		0,
		Math.min(rowsInView(state) - 1, state.cursor.row + by),
	);
	return {...state, cursor: {...state.cursor, row}};
};

const moveColumn = (state: TableState, by: number): TableState => {
	const columns = shownColumns(state);
	const at = Math.max(
		0,
		Math.min(columns.length - 1, columns.indexOf(state.cursor.column) + by),
	);
	return {...state, cursor: {...state.cursor, column: columns[at] ?? 0}};
};

const moveScreens = (
	state: TableState,
	look: TableLook,
	screens: number,
): TableState => {
	const rows = rowsOnScreen(state, look);
	const by =
		Math.sign(screens) * Math.max(1, Math.floor(rows * Math.abs(screens)));
	const top = Math.max(0, Math.min(rowsInView(state) - 1, state.top + by));
	return moveRow({...state, top}, by);
};

/**
Moves the view and takes the cursor with it, where it would be left behind.
*/
const pan = (state: TableState, by: number): TableState => {
	const others = shownColumns(state).filter(column => column >= state.frozen);
	const left = Math.max(0, Math.min(others.length - 1, state.left + by));
	const at = others.indexOf(state.cursor.column);
	const column =
		at === -1 || (by > 0 && at < left) || (by < 0 && at > left)
			? others[left]
			: others[at];
	return {
		...state,
		left,
		cursor: {...state.cursor, column: column ?? state.cursor.column},
	};
};

/**
Works the order out anew; the cursor stays on its row where that is still in view.
*/
export const reorder = (state: TableState): TableState => {
	const row = rowAt(state, state.cursor.row);
	const order = orderOf(state);
	const next = {...state, order};
	let place =
		order.rows === undefined ? (row ?? 0) : order.rows.indexOf(row ?? 0);
	if (place === -1) {
		place = Math.max(0, Math.min(rowsInView(next) - 1, state.cursor.row));
	}

	return {...next, cursor: {...state.cursor, row: place}};
};

const sortBy = (
	state: TableState,
	direction: Sort['direction'],
): TableState => {
	const {column} = state.cursor;
	const isAgain =
		state.sort?.column === column && state.sort.direction === direction;
	return reorder(
		isAgain ? without(state, 'sort') : {...state, sort: {column, direction}},
	);
};

const compare = (state: TableState): TableState => {
	const {column} = state.cursor;
	if (state.reference === column) {
		return reorder(without(state, 'reference'));
	}

	const keys = keyColumns(state.table);
	if (columnCount(state.table) - keys < 2) {
		return say(state, 'there is no other column to compare with', true);
	}

	return column < keys
		? say(state, 'go to a column of values first', true)
		: reorder({...state, reference: column});
};

const keepSame = (state: TableState): TableState => {
	const row = rowAt(state, state.cursor.row);
	if (state.same !== undefined || row === undefined) {
		return reorder(without(state, 'same'));
	}

	const {column} = state.cursor;
	return reorder({
		...state,
		same: {column, text: textAt(state.table, row, column)},
	});
};

const forms: readonly ViewForm[] = ['grid', 'banded', 'cards', 'lines'];

const nextForm = (state: TableState): TableState => {
	const form = forms[(forms.indexOf(state.form) + 1) % forms.length]!;
	return say({...state, form}, form === 'lines' ? 'one line per row' : form);
};

const freeze = (state: TableState): TableState => {
	const frozen = state.cursor.column + 1;
	const isAgain = state.frozen === frozen;
	return {
		...state,
		frozen: isAgain ? keyColumns(state.table) : frozen,
		left: 0,
	};
};

const turn = (state: TableState): TableState => {
	if (state.isTransposed) {
		const {number, form} = state;
		return {...openTable(state.original, {number, form}), title: state.title};
	}

	if (
		state.table.rows.length > mostTransposed ||
		columnCount(state.table) < 2
	) {
		return say(
			state,
			`only tables of 1 to ${mostTransposed} rows and 2 or more columns can be transposed`,
			true,
		);
	}

	const {number, form, original, title} = state;
	return {
		...openTable(transpose(original), {number, form}),
		original,
		title,
		isTransposed: true,
	};
};

const resize = (state: TableState, look: TableLook, by: number): TableState => {
	const {column} = state.cursor;
	const width = columnWidths(state, look).get(column) ?? 1;
	const widths = new Map(state.widths).set(
		column,
		Math.max(3, Math.min(look.columns - 2, width + by)),
	);
	return {...state, widths};
};

const hide = (state: TableState): TableState => {
	const columns = shownColumns(state);
	if (columns.length < 2) {
		return say(state, 'the last column stays', true);
	}

	const {column} = state.cursor;
	const at = columns.indexOf(column);
	const next = columns[at + 1] ?? columns[at - 1]!;
	return {
		...state,
		hidden: new Set([...state.hidden, column]),
		cursor: {...state.cursor, column: next},
	};
};

const toggleBars = (state: TableState): TableState => {
	const {column} = state.cursor;
	const bars = new Set(state.bars);
	if (!bars.delete(column)) {
		if (!hasFigures(state.table, column)) {
			return say(state, 'this column has no figures', true);
		}

		bars.add(column);
	}

	return {...state, bars};
};

const toggleMark = (state: TableState): TableState => {
	const row = rowAt(state, state.cursor.row);
	if (row === undefined) {
		return state;
	}

	const marked = new Set(state.marked);
	if (!marked.delete(row)) {
		marked.add(row);
	}

	return moveRow({...state, marked}, 1);
};

const printMarked: Command = state => {
	const rows =
		state.marked.size === 0
			? viewedRows(state)
			: [...state.marked].toSorted((a, b) => a - b);
	return {
		state,
		effects: [
			{type: 'quit', print: csvRows(textRows(viewedTable(state, rows)))},
		],
		done: false,
	};
};

const copyCell: Command = state =>
	rowsInView(state) === 0
		? still(say(state, 'no row here', true))
		: {
				state: say(
					{...state, copied: 'cell'},
					'cell copied; c the column, t the table instead',
				),
				effects: [{type: 'copy', text: cellCopy(state), what: 'cell'}],
				done: false,
			};

const copyRow: Command = state =>
	rowsInView(state) === 0
		? still(say(state, 'no row here', true))
		: {
				state: say(
					{...state, copied: 'row'},
					'row copied; m Markdown, c CSV, j JSON instead',
				),
				effects: [{type: 'copy', text: rowCopy(state), what: 'row'}],
				done: false,
			};

/**
Esc gives up one thing at a time: what is kept, then the view.
*/
const cancel: Command = state =>
	state.filter !== undefined || state.same !== undefined
		? still(reorder(without(state, 'filter', 'same')))
		: {state, effects: [], done: true};

const fold = (state: TableState): TableState => {
	const next = reorder({...state, isOnlyDifferent: !state.isOnlyDifferent});
	const count = state.table.rows.length - rowsInView(next);
	return next.isOnlyDifferent
		? say(next, count === 0 ? 'every row differs' : `${count} unchanged`)
		: next;
};

const walk = (state: TableState, step: 1 | -1): TableState =>
	state.find === undefined
		? walkDifferences(state, step)
		: walkHits(state, step);

const firstName = (state: TableState): string =>
	headerTexts(state.table)[state.cursor.column] ?? '';

const read = (state: TableState): TableState =>
	rowsInView(state) === 0
		? say(state, `no row of ${firstName(state)}`, true)
		: {...state, reading: {top: 0}};

/**
Every command of the table view, by its name in the key table.
*/
export const commands: Readonly<Record<string, Command>> = {
	'sort-up': change(state => sortBy(state, 'up')),
	'sort-down': change(state => sortBy(state, 'down')),
	filter: change(state => ({...state, prompt: {kind: 'filter', text: ''}})),
	find: change(state => ({...state, prompt: {kind: 'find', text: ''}})),
	compare: change(compare),
	'read-row': change(read),
	close: state => ({state, effects: [], done: true}),
	cancel,
	left: change(state => moveColumn(state, -1)),
	right: change(state => moveColumn(state, 1)),
	down: change(state => moveRow(state, 1)),
	up: change(state => moveRow(state, -1)),
	'first-column': change(state => moveColumn(state, -Infinity)),
	'last-column': change(state => moveColumn(state, Infinity)),
	top: change(state => moveRow(state, -Infinity)),
	bottom: change(state => moveRow(state, Infinity)),
	'half-down': change((state, look) => moveScreens(state, look, 0.5)),
	'half-up': change((state, look) => moveScreens(state, look, -0.5)),
	'page-down': change((state, look) => moveScreens(state, look, 1)),
	'page-up': change((state, look) => moveScreens(state, look, -1)),
	'pan-left': change(state => pan(state, -1)),
	'pan-right': change(state => pan(state, 1)),
	next: change(state => walk(state, 1)),
	previous: change(state => walk(state, -1)),
	same: change(keepSame),
	'only-different': change(fold),
	form: change(nextForm),
	freeze: change(freeze),
	transpose: change(turn),
	narrower: change((state, look) => resize(state, look, -4)),
	wider: change((state, look) => resize(state, look, 4)),
	hide: change(hide),
	restore: change(state => ({...state, hidden: new Set(), widths: new Map()})),
	bars: change(toggleBars),
	mark: change(toggleMark),
	'print-marked': printMarked,
	'copy-cell': copyCell,
	'copy-row': copyRow,
	repaint: state => ({state, effects: [{type: 'repaint'}], done: false}),
	suspend: state => ({state, effects: [{type: 'suspend'}], done: false}),
	'quit-at-once': state => ({state, effects: [{type: 'quit'}], done: false}),
};
