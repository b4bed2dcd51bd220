import {cellText} from '../../article/table/index.js';
import {isUniform} from './order.js';
import {
	rowAt,
	rowsInView,
	say,
	shownColumns,
	type TableState,
} from './state.js';

/**
Goes to the next cell (or the previous one) in which the pattern of the last search is found, round the ends.
*/
export function walkHits(state: TableState, step: 1 | -1): TableState {
	const {find} = state;
	if (find === undefined) {
		return state;
	}

	const columns = shownColumns(state);
	const count = rowsInView(state) * columns.length;
	const here =
		state.cursor.row * columns.length +
		Math.max(0, columns.indexOf(state.cursor.column));
	for (let tried = 1; tried <= count; tried++) {
		const at = (((here + tried * step) % count) + count) % count;
		const row = Math.floor(at / columns.length);
		const column = columns[at % columns.length]!;
		if (
			find.pattern.test(
				cellText(state.table.rows[rowAt(state, row)!]?.[column]),
			)
		) {
			return {...state, cursor: {row, column}};
		}
	}

	return say(state, `no cell has ${find.text}`, true);
}

/**
Goes to the next row (or the previous one) whose values differ, round the ends.
*/
export function walkDifferences(state: TableState, step: 1 | -1): TableState {
	const count = rowsInView(state);
	for (let tried = 1; tried <= count; tried++) {
		const row = (((state.cursor.row + tried * step) % count) + count) % count;
		if (!isUniform(state.table, rowAt(state, row)!, state.reference)) {
			return {...state, cursor: {...state.cursor, row}};
		}
	}

	return say(state, 'nothing differs', true);
}
