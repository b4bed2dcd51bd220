import {columnCount} from '../../article/table/index.js';
import {sanitiseLine} from '../../text/sanitise.js';
import {plural} from '../plural.js';
import {cellFlow} from './cell-flow.js';
import type {TableLook} from './look.js';
import {
	keyColumns,
	rowAt,
	rowsInView,
	shownColumns,
	type TableState,
} from './state.js';
import {orderText} from './status.js';
import {columnName} from './texts.js';

/**
Signs instead of roles, since only words are heard.
*/
const lookFor = (ascii: boolean): TableLook => ({
	columns: 1000,
	rows: 1,
	ascii,
	plain: true,
});

export type SpokenOptions = {
	readonly ascii: boolean;
	/**
	The rows that were passed are said too, not only the one that was come to.
	*/
	readonly isReading?: boolean;
};

/**
What a key did, as lines for a screen reader, each of which stands by itself: the word to the reader, what is changed about
the rows and columns, then the row or the cell that the cursor is on now.

Work that is under way is not waited for.
*/
export function spoken(
	before: TableState,
	after: TableState,
	options: SpokenOptions,
): string[] {
	const message =
		after.message === undefined ? [] : [sanitiseLine(after.message.text)];
	if (after.prompt !== undefined) {
		return before.prompt === undefined ? [`${after.prompt.kind}:`] : message;
	}

	if (before.prompt !== undefined && after.find === before.find) {
		const isKept = after.filter === before.filter && after.job === undefined;
		if (isKept && message.length === 0) {
			return ['no change'];
		}
	}

	if (after.job !== undefined) {
		return after.job === before.job
			? message
			: [`${after.job.words}; Esc stops`];
	}

	if (after.reading !== undefined) {
		return spokenReading(after, options.ascii);
	}

	const rows = rowChanges(before, after);
	const changes = [
		...message,
		...rows,
		...columnChanges(before, after),
		...markChanges(before, after),
	];
	return rows.length > 0 && rowsInView(after) > 0
		? [...changes, spokenRow(after, after.cursor.row, options.ascii)]
		: [...changes, ...cursorLines(before, after, changes.length > 0, options)];
}

/**
The row at a place of the order, as one line: `Header: value; Header: value`.
*/
export function spokenRow(
	state: TableState,
	place = state.cursor.row,
	ascii = false,
): string {
	return shownColumns(state)
		.map(column => spokenCell(state, place, column, ascii))
		.join('; ');
}

function spokenCell(
	state: TableState,
	place: number,
	column: number,
	ascii: boolean,
): string {
	const row = rowAt(state, place);
	const value =
		row === undefined
			? ''
			: sanitiseLine(cellFlow(state, row, column, lookFor(ascii)).text);
	const header = nameOf(state, column);
	return header === '' ? value : `${header}: ${value === '' ? 'empty' : value}`;
}

/**
A lone column without a header need not be named.
*/
function nameOf({table}: TableState, column: number): string {
	return columnCount(table) === 1 && table.header === undefined
		? ''
		: sanitiseLine(columnName(table, column));
}

/**
The values of the row, each on a line, and what differs marked.
*/
function spokenReading(state: TableState, ascii: boolean): string[] {
	const compared: TableState = {
		...state,
		reference: state.reference ?? keyColumns(state.table),
	};
	return shownColumns(state).map(column =>
		spokenCell(compared, state.cursor.row, column, ascii),
	);
}

const wanted = [
	'sort',
	'filter',
	'same',
	'reference',
	'isOnlyDifferent',
] as const;

function rowChanges(before: TableState, after: TableState): string[] {
	if (before.upright !== after.upright) {
		const {rows} = after.table;
		return [
			`${after.upright === undefined ? 'turned back' : 'transposed'}: ${plural(rows.length, 'row')}, ${plural(columnCount(after.table), 'column')}`,
		];
	}

	if (wanted.every(name => before[name] === after[name])) {
		return [];
	}

	const total = after.table.rows.length;
	const count = rowsInView(after);
	const rows =
		count === total ? plural(total, 'row') : `${count} of ${total} rows`;
	const place = count === 0 ? '' : `; at row ${after.cursor.row + 1}`;
	return [`${rows}, ${sanitiseLine(orderText(after, true))}${place}`];
}

function columnChanges(before: TableState, after: TableState): string[] {
	const all = columnCount(after.table);
	const isDrawn =
		before.form !== after.form ||
		before.frozen !== after.frozen ||
		before.bars !== after.bars ||
		before.widths !== after.widths;
	if (before.hidden.size !== after.hidden.size) {
		const gone = [...after.hidden].filter(column => !before.hidden.has(column));
		return [
			gone.length === 0
				? `all ${all} columns`
				: `hidden: ${gone.map(column => nameOf(after, column)).join(', ')}; ${all - after.hidden.size} of ${all} columns`,
		];
	}

	return isDrawn && before.upright === after.upright
		? ['this changes only how the table is drawn']
		: [];
}

function markChanges(before: TableState, after: TableState): string[] {
	const by = after.marked.size - before.marked.size;
	return by === 0
		? []
		: [
				`${by > 0 ? 'marked' : 'no longer marked'}; ${after.marked.size} marked`,
			];
}

/**
Where the cursor is: the row where it came to another in its key column, else the cell with the label of its row.
*/
function cursorLines(
	before: TableState,
	after: TableState,
	isChanged: boolean,
	{ascii, isReading = false}: SpokenOptions,
): string[] {
	if (rowsInView(after) === 0) {
		return isChanged ? [] : ['no rows'];
	}

	const {row, column} = after.cursor;
	const isOther =
		before.table !== after.table ||
		rowAt(before, before.cursor.row) !== rowAt(after, row);
	const isOtherColumn = before.cursor.column !== column;
	if (isReading && isOther) {
		const from = before.cursor.row;
		const by = row > from ? 1 : -1;
		return Array.from({length: Math.abs(row - from)}, (_, index) =>
			spokenRow(after, from + by * (index + 1), ascii),
		);
	}

	if (!isOther && !isOtherColumn) {
		return isChanged
			? []
			: [
					`no further: row ${row + 1} of ${rowsInView(after)}, ${nameOf(after, column)}`,
				];
	}

	const keys = shownColumns(after).filter(key => key < keyColumns(after.table));
	if (
		(isOther && !isOtherColumn && keys.includes(column)) ||
		keys.length === 0
	) {
		return [spokenRow(after, row, ascii)];
	}

	return [
		[...keys.filter(key => key !== column), column]
			.map(each => spokenCell(after, row, each, ascii))
			.join('; '),
	];
}
