import {columnCount} from '../../article/table/index.js';
import {orderOf} from './order.js';
import {
	keyColumns,
	rowAt,
	rowsInView,
	say,
	without,
	type Sort,
	type TableState,
} from './state.js';
import {textAt} from './texts.js';

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

export const sortBy = (
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

export const compare = (state: TableState): TableState => {
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

export const keepSame = (state: TableState): TableState => {
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

export const fold = (state: TableState): TableState => {
	const next = reorder({...state, isOnlyDifferent: !state.isOnlyDifferent});
	const count = state.table.rows.length - rowsInView(next);
	return next.isOnlyDifferent
		? say(next, count === 0 ? 'every row differs' : `${count} unchanged`)
		: next;
};
