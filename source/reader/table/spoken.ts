import {columnCount, headerTexts} from '../../article/table/index.js';
import {sanitiseLine} from '../../text/sanitise.js';
import {cellFlow} from './cell-flow.js';
import type {TableLook} from './look.js';
import {rowAt, rowsInView, shownColumns, type TableState} from './state.js';

/** Signs instead of roles, since only words are heard. */
const look: TableLook = {columns: 1000, rows: 1, ascii: false, plain: true};

/**
What a key did, as one line for a screen reader: the word to the reader, the row where the cursor came to another, else
the cell.
*/
export function spoken(before: TableState, after: TableState): string {
	if (after.prompt !== undefined) {
		const {kind, text} = after.prompt;
		return `${kind}: ${sanitiseLine(text)}${after.message === undefined ? '' : `; ${after.message.text}`}`;
	}

	if (after.message !== undefined) {
		return sanitiseLine(after.message.text);
	}

	if (rowsInView(after) === 0) {
		return 'no rows';
	}

	const isOtherRow =
		rowAt(before, before.cursor.row) !== rowAt(after, after.cursor.row);
	const isOtherColumn = before.cursor.column !== after.cursor.column;
	return isOtherRow || !isOtherColumn
		? spokenRow(after)
		: spokenCell(after, after.cursor.column);
}

/** The row under the cursor: `Header: value; Header: value`. */
export function spokenRow(state: TableState): string {
	return shownColumns(state)
		.map(column => spokenCell(state, column))
		.join('; ');
}

function spokenCell(state: TableState, column: number): string {
	const row = rowAt(state, state.cursor.row);
	const value =
		row === undefined
			? ''
			: sanitiseLine(cellFlow(state, row, column, look).text);
	const name = sanitiseLine(headerTexts(state.table)[column] ?? '');
	const header =
		name === '' && columnCount(state.table) > 1 ? `column ${column + 1}` : name;
	return header === '' ? value : `${header}: ${value === '' ? 'empty' : value}`;
}
