import type {TableLook} from './look.js';
import {planOf} from './plan.js';
import {rowsInView, shownColumns, type TableState} from './state.js';
import {rowsOnScreen} from './viewport.js';
import {walkDifferences, walkHits} from './walk.js';
import {sideBySide} from './widths.js';

export const moveRow = (state: TableState, by: number): TableState => {
	const row = Math.max(
		0,
		Math.min(rowsInView(state) - 1, state.cursor.row + by),
	);
	return {...state, cursor: {...state.cursor, row}};
};

export const moveColumn = (state: TableState, by: number): TableState => {
	const columns = shownColumns(state);
	const at = Math.max(
		0,
		Math.min(columns.length - 1, columns.indexOf(state.cursor.column) + by),
	);
	return {...state, cursor: {...state.cursor, column: columns[at] ?? 0}};
};

export const moveScreens = (
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
export const pan = (
	state: TableState,
	look: TableLook,
	by: number,
): TableState => {
	const {columns, frozen} = planOf(state, look);
	const kept = new Set(columns.slice(0, frozen).map(({column}) => column));
	const others = sideBySide(state).filter(column => !kept.has(column));
	if (others.length === 0) {
		return state;
	}

	const left = Math.max(0, Math.min(others.length - 1, state.left + by));
	const at = others.indexOf(state.cursor.column);
	const column =
		at === -1 || (by > 0 && at < left) || (by < 0 && at > left)
			? others[left]!
			: others[at]!;
	return {...state, left, cursor: {...state.cursor, column}};
};

export const walk = (state: TableState, step: 1 | -1): TableState =>
	state.find === undefined
		? walkDifferences(state, step)
		: walkHits(state, step);
