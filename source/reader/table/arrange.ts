import {hasFigures} from './bars.js';
import {viewedTable} from './copying.js';
import type {TableLook} from './look.js';
import {planOf} from './plan.js';
import {compareAgain} from './rows-kept.js';
import {
	keyColumns,
	openTable,
	rowAt,
	rowsInView,
	say,
	shownColumns,
	without,
	type TableState,
	type ViewForm,
} from './state.js';
import {mostTransposed, transpose} from './transpose.js';
import {columnWidths} from './widths.js';

const forms: readonly ViewForm[] = ['grid', 'banded', 'cards', 'lines'];

export const nextForm = (state: TableState): TableState => {
	const form = forms[(forms.indexOf(state.form) + 1) % forms.length]!;
	return say({...state, form}, form === 'lines' ? 'one line per row' : form);
};

export const freeze = (state: TableState, look: TableLook): TableState => {
	const frozen = state.cursor.column + 1;
	if (shownColumns(state).at(-1) === state.cursor.column) {
		return say(state, 'the last column is left to move', true);
	}

	if (state.frozen === frozen) {
		return say(
			{...state, frozen: keyColumns(state.table), left: 0},
			'only the key column stays',
		);
	}

	const next: TableState = {...state, frozen, left: 0};
	const wanted = shownColumns(next).filter(column => column < frozen).length;
	const {frozen: kept} = planOf(next, look);
	return kept < wanted && (state.form === 'grid' || state.form === 'lines')
		? say(next, `only ${kept} of these ${wanted} columns fit`)
		: next;
};

/**
Makes columns of the rows in view, and rows of the columns; again: all as it was before. The cursor stays on its cell.
*/
export const turn = (state: TableState): TableState => {
	const {cursor, form, name, title, upright} = state;
	if (upright !== undefined) {
		return {
			...upright,
			form,
			cursor: {
				row: cursor.column === 0 ? upright.cursor.row : cursor.column - 1,
				column: shownColumns(upright)[(rowAt(state, cursor.row) ?? 0) + 1] ?? 0,
			},
		};
	}

	const columns = shownColumns(state);
	if (rowsInView(state) > mostTransposed || columns.length < 2) {
		return say(
			state,
			`only tables of 1 to ${mostTransposed} rows and 2 or more columns can be transposed`,
			true,
		);
	}

	return {
		...openTable(transpose(viewedTable(state)), {name, title, form}),
		upright: without(state, 'job'),
		cursor: {
			row: Math.max(0, columns.indexOf(cursor.column) - 1),
			column: rowsInView(state) === 0 ? 0 : cursor.row + 1,
		},
	};
};

export const resize = (
	state: TableState,
	look: TableLook,
	by: number,
): TableState => {
	const {column} = state.cursor;
	const width = columnWidths(state, look).get(column)?.width ?? 1;
	const widths = new Map(state.widths).set(
		column,
		Math.max(3, Math.min(look.columns - 2, width + by)),
	);
	return {...state, widths};
};

export const hide = (state: TableState): TableState => {
	const columns = shownColumns(state);
	if (columns.length < 2) {
		return say(state, 'the last column stays', true);
	}

	const {column} = state.cursor;
	const at = columns.indexOf(column);
	const next = columns[at + 1] ?? columns[at - 1]!;
	return compareAgain({
		...state,
		hidden: new Set([...state.hidden, column]),
		cursor: {...state.cursor, column: next},
	});
};

/**
All columns again, at their own widths.
*/
export const restore = (state: TableState): TableState =>
	compareAgain({...state, hidden: new Set(), widths: new Map()});

export const toggleBars = (state: TableState): TableState => {
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
