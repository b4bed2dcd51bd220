import type {Line} from '../../layout/line.js';
import {joinSafe, own} from '../../text/sanitise.js';
import {wrap} from '../../text/wrap.js';
import {columnAlignment} from './aligned.js';
import {cellFlow, headerFlow} from './cell-flow.js';
import {cutRows, isFollowed, setCell, sideBySide} from './cell-lines.js';
import type {TableLook} from './look.js';
import type {Plan} from './plan.js';
import {rowAt, shownColumns, type TableState} from './state.js';
import {marginOf} from './widths.js';

/**
The lines of the row at a place of the order, as the view's form has it; at least one.
*/
export function rowLines(state: TableState, plan: Plan, place: number): Line[] {
	const row = rowAt(state, place);
	if (row === undefined) {
		return [];
	}

	const isHere = place === state.cursor.row;
	if (isHere || state.marked.has(row)) {
		return drawRow(state, plan, row, isHere);
	}

	const lines = plan.drawn.get(row) ?? drawRow(state, plan, row, false);
	plan.drawn.set(row, lines);
	return lines;
}

function drawRow(
	state: TableState,
	plan: Plan,
	row: number,
	isHere: boolean,
): Line[] {
	if (state.form === 'cards') {
		return cardLines(state, plan.look, row, isHere);
	}

	const cells = plan.columns.map(planned =>
		setCell(state, plan.look, {row, planned, isHere}),
	);
	const lines = sideBySide(cells, plan.look, state.marked.has(row));
	return state.form === 'banded'
		? [...labelLines(state, plan.look, row, isHere), ...lines]
		: lines;
}

/**
The header over the columns, at most so many lines; none where there is none.
*/
export function headerLines(
	state: TableState,
	plan: Plan,
	most: number,
): Line[] {
	if (state.table.header === undefined || state.form === 'cards' || most < 1) {
		return [];
	}

	const cells = plan.columns.map(planned => {
		const flow = headerFlow(state, planned.column, plan.look);
		const rows =
			state.form === 'lines'
				? cutRows(flow, planned.width, 1)
				: cutRows(flow, planned.width, most);
		return {
			...planned,
			flow,
			rows,
			roles: ['table-header'] as const,
			isCursor: false,
			alignment: columnAlignment(state.table, planned.column),
			isFollowed: isFollowed(state, planned.column),
		};
	});
	return sideBySide(cells, plan.look, false).slice(0, most);
}

function labelLines(
	state: TableState,
	look: TableLook,
	row: number,
	isHere: boolean,
): Line[] {
	const [column] = shownColumns(state);
	if (column === undefined || shownColumns(state).length < 2) {
		return [];
	}

	const start = marginOf(look);
	const width = Math.max(1, look.columns - start - 1);
	const planned = {column, start, width};
	// It has the line to itself: there is nothing to align it with.
	const {alignment: _, ...cell} = setCell(state, look, {row, planned, isHere});
	return sideBySide(
		[{...cell, rows: wrap(cell.flow.text, width)}],
		look,
		state.marked.has(row),
	);
}

/**
A field on lines of its own for each column, and a blank line after the row.
*/
function cardLines(
	state: TableState,
	look: TableLook,
	row: number,
	isHere: boolean,
): Line[] {
	const start = marginOf(look);
	const width = Math.max(1, look.columns - start - 1);
	const lines: Line[] = [];
	for (const column of shownColumns(state)) {
		const name = headerFlow(state, column, look);
		const value = cellFlow(state, row, column, look);
		const prefix = name.text === '' ? 0 : name.text.length + 2;
		const text =
			prefix === 0 ? value.text : joinSafe([name.text, own(': '), value.text]);
		const spans = [
			...(prefix === 0
				? []
				: [{start: 0, end: prefix, roles: ['table-header'] as const}]),
			...value.spans.map(span => ({
				...span,
				start: span.start + prefix,
				end: span.end + prefix,
			})),
		];
		const flow = {text, spans, stops: []};
		const isCursor = isHere && column === state.cursor.column;
		const cell = {
			column,
			start,
			width,
			flow,
			rows: wrap(text, width),
			roles: [],
			isCursor,
		};
		lines.push(
			...sideBySide([cell], look, state.marked.has(row) && lines.length === 0),
		);
	}

	return [...lines, {runs: [], width: 0}];
}
