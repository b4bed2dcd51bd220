import {runsOf, type Flow} from '../../layout/flow.js';
import type {Line, Role} from '../../layout/line.js';
import {figureParts} from '../../layout/table/alignment.js';
import {LineMaker} from '../../layout/table/line-maker.js';
import {joinSafe, own} from '../../text/sanitise.js';
import {graphemes} from '../../text/width.js';
import {wrap, type Row} from '../../text/wrap.js';
import {ellipsisOf} from '../screen/runs.js';
import {barOf} from './bars.js';
import {cellFlow, headerFlow, oneLine} from './cell-flow.js';
import {needsSigns, type TableLook} from './look.js';
import type {Plan, PlannedColumn} from './plan.js';
import {keyColumns, rowAt, shownColumns, type TableState} from './state.js';
import {marginOf} from './widths.js';

/**
A cell set for its column.
*/
type Set = PlannedColumn & {
	readonly flow: Flow;
	readonly rows: readonly Row[];
	readonly roles: readonly Role[];
	readonly isCursor: boolean;
	readonly bar?: {readonly text: string; readonly offset: number} | undefined;
};

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
		};
	});
	return sideBySide(cells, plan.look, false).slice(0, most);
}

type Place = {
	readonly row: number;
	readonly planned: PlannedColumn;
	readonly isHere: boolean;
};

function setCell(
	state: TableState,
	look: TableLook,
	{row, planned, isHere}: Place,
): Set {
	const {column, width} = planned;
	const flow = cellFlow(state, row, column, look);
	const isKey = column < keyColumns(state.table);
	const isCursor = isHere && column === state.cursor.column;
	const roles: Role[] = isKey ? ['key'] : [];
	const bar = state.bars.has(column)
		? barOf(state.table, row, column, look.ascii)
		: undefined;
	if (state.form !== 'lines') {
		return {
			...planned,
			flow,
			rows: wrap(flow.text, width),
			roles,
			isCursor,
			bar,
		};
	}

	const line = oneLine(flow);
	return {
		...planned,
		flow: line,
		rows: cutRows(line, width, 1),
		roles,
		isCursor,
		bar,
	};
}

/**
The rows of a flow; where there are more than may be shown, the last one is left room for an ellipsis.
*/
function cutRows(flow: Flow, width: number, most: number): readonly Row[] {
	const rows = wrap(flow.text, width);
	if (rows.length <= most) {
		return rows;
	}

	const {start} = rows[most - 1]!;
	let end = start;
	let used = 0;
	for (const grapheme of graphemes(flow.text.slice(start))) {
		if (used + grapheme.width > width - 1 || grapheme.text === '\n') {
			break;
		}

		used += grapheme.width;
		end = start + grapheme.start + grapheme.text.length;
	}

	return [...rows.slice(0, most - 1), {start, end, width: used}];
}

function isCut({flow, rows}: Set, index: number): boolean {
	return (
		index === rows.length - 1 && rows[index]!.end < flow.text.trimEnd().length
	);
}

function sideBySide(
	cells: readonly Set[],
	look: TableLook,
	isMarked: boolean,
): Line[] {
	const height = Math.max(1, ...cells.map(({rows}) => rows.length));
	return Array.from({length: height}, (_, index) => {
		const maker = new LineMaker();
		if (isMarked && index === 0) {
			maker.say('*', 'mark');
		}

		for (const cell of cells) {
			addLine(maker, cell, index, look);
		}

		return maker.finish();
	});
}

function addLine(
	maker: LineMaker,
	cell: Set,
	index: number,
	look: TableLook,
): void {
	const line = cell.rows[index];
	const isCursor = cell.isCursor && index === 0;
	if (line === undefined || (line.width === 0 && !isCursor)) {
		return;
	}

	const text = cell.flow.text.slice(line.start, line.end);
	const indent =
		cell.rows.length === 1 && figureParts(text) !== undefined
			? rightOf(cell, line)
			: 0;
	const bar =
		index === 0 && cell.bar !== undefined && cell.bar.offset + 1 < cell.width
			? cell.bar
			: undefined;
	if (isCursor && needsSigns(look)) {
		maker.fill(cell.start - 1);
		maker.say('>', 'cursor');
	}

	maker.fill(cell.start + indent);
	if (isCursor && line.width === 0) {
		maker.say(' '.repeat(Math.min(3, cell.width)), 'cursor');
		return;
	}

	const roles: Role[] = isCursor ? [...cell.roles, 'cursor'] : [...cell.roles];
	maker.add(runsOf(cell.flow, line.start, line.end, 0, roles));
	if (isCut(cell, index)) {
		maker.say(look.ascii ? '~' : ellipsisOf(false), 'hint');
	}

	if (bar === undefined || !(line.width < bar.offset)) {
		return;
	}

	maker.fill(cell.start + bar.offset);
	maker.say(bar.text.slice(0, cell.width - bar.offset), 'mark');
}

/**
Figures stand at the right of their column, under a header that does not.
*/
function rightOf(cell: Set, line: Row): number {
	const room =
		cell.bar === undefined ? Math.min(cell.width, 12) : cell.bar.offset - 1;
	return Math.max(0, room - line.width);
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
	const cell = setCell(state, look, {row, planned, isHere});
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
