import {csvRows, textRows} from '../../article/table/index.js';
import {sanitise} from '../../text/sanitise.js';
import {cellCopy, rowCopy, viewedRows, viewedTable} from './copying.js';
import {moveRow} from './moves.js';
import {rowAt, rowsInView, say, type TableState} from './state.js';
import {still, type Command} from './step.js';

export const toggleMark = (state: TableState): TableState => {
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

export const printMarked: Command = state => {
	const rows =
		state.marked.size === 0
			? viewedRows(state)
			: [...state.marked].toSorted((a, b) => a - b);
	// It is printed to a terminal as it stands.
	const safe = textRows(viewedTable(state, rows)).map(row =>
		row.map(text => sanitise(text)),
	);
	return {
		state,
		effects: [{type: 'quit', print: csvRows(safe)}],
		done: false,
	};
};

export const copyCell: Command = state =>
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

export const copyRow: Command = state =>
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
