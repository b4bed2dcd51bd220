import {runsOf, type Flow} from '../../layout/flow.js';
import type {Line, Role} from '../../layout/line.js';
import type {Alignment} from '../../layout/table/alignment.js';
import {LineMaker} from '../../layout/table/line-maker.js';
import {graphemes} from '../../text/width.js';
import {wrap, type Row} from '../../text/wrap.js';
import {ellipsisOf} from '../screen/runs.js';
import {blanksBefore, columnAlignment} from './aligned.js';
import {barOf} from './bars.js';
import {cellFlow, oneLine} from './cell-flow.js';
import {needsSigns, type TableLook} from './look.js';
import type {PlannedColumn} from './plan.js';
import {keyColumns, type TableState} from './state.js';
import {textAt} from './texts.js';

/**
A cell set for its column.
*/
type CellSet = PlannedColumn & {
	readonly flow: Flow;
	readonly rows: readonly Row[];
	readonly roles: readonly Role[];
	readonly isCursor: boolean;
	/**
	Absent where cells are not below one another.
	*/
	readonly alignment?: Alignment;
	/**
	The cell's own text, without what was added to it.
	*/
	readonly figure?: string;
	/**
	Something follows the cell's own text: a difference, a bar.
	*/
	readonly isFollowed?: boolean;
	readonly bar?: {readonly text: string; readonly offset: number} | undefined;
};

type Place = {
	readonly row: number;
	readonly planned: PlannedColumn;
	readonly isHere: boolean;
};

export function setCell(
	state: TableState,
	look: TableLook,
	{row, planned, isHere}: Place,
): CellSet {
	const {column, width} = planned;
	const flow = cellFlow(state, row, column, look);
	const isKey = column < keyColumns(state.table);
	const isCursor = isHere && column === state.cursor.column;
	const roles: Role[] = isKey ? ['key'] : [];
	const bar = state.bars.has(column)
		? barOf(state.table, row, column, look.ascii)
		: undefined;
	const shown = state.form === 'lines' ? oneLine(flow) : flow;
	return {
		...planned,
		flow: shown,
		rows:
			state.form === 'lines'
				? cutRows(shown, width, 1)
				: wrap(shown.text, width),
		roles,
		isCursor,
		alignment: columnAlignment(state.table, column),
		figure: textAt(state.table, row, column),
		isFollowed: isFollowed(state, column),
		bar,
	};
}

/**
Whether something follows the figures of a column: bars, or differences from the reference.
*/
export function isFollowed(
	{bars, reference, table}: TableState,
	column: number,
): boolean {
	return (
		bars.has(column) || (reference !== undefined && column >= keyColumns(table))
	);
}

/**
The rows of a flow; where there are more than may be shown, the last one is left room for an ellipsis.
*/
export function cutRows(
	flow: Flow,
	width: number,
	most: number,
): readonly Row[] {
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

function isCut({flow, rows}: CellSet, index: number): boolean {
	return (
		index === rows.length - 1 && rows[index]!.end < flow.text.trimEnd().length
	);
}

export function sideBySide(
	cells: readonly CellSet[],
	look: TableLook,
	isMarked: boolean,
): Line[] {
	const height = Math.max(1, ...cells.map(({rows}) => rows.length));
	return Array.from({length: height}, (_, index) => {
		const maker = new LineMaker();
		if (isMarked && index === 0) {
			maker.say('*', 'mark');
		} else if (needsSigns(look) && cells.some(cell => hasMatch(cell, index))) {
			maker.say('>', 'match');
		}

		for (const cell of cells) {
			addLine(maker, cell, index, look);
		}

		return maker.finish();
	});
}

/** Whether something that was found stands on a line of a cell. */
function hasMatch({flow, rows}: CellSet, index: number): boolean {
	const line = rows[index];
	return (
		line !== undefined &&
		flow.spans.some(
			({start, end, roles}) =>
				start < line.end && end > line.start && roles.includes('match'),
		)
	);
}

/**
The line of an empty cell, which shows the cursor all the same.
*/
const noWords: Row = {start: 0, end: 0, width: 0};

/**
A line on which there is something to see.
*/
function seenLine(line: Row | undefined, isCursor: boolean): Row | undefined {
	return isCursor ? (line ?? noWords) : line?.width === 0 ? undefined : line;
}

function addLine(
	maker: LineMaker,
	cell: CellSet,
	index: number,
	look: TableLook,
): void {
	const isCursor = cell.isCursor && index === 0;
	const line = seenLine(cell.rows[index], isCursor);
	if (line === undefined) {
		return;
	}

	const text = cell.flow.text.slice(line.start, line.end);
	const indent =
		cell.alignment === undefined
			? 0
			: blanksBefore({
					alignment: cell.alignment,
					line,
					figure: cell.figure ?? text,
					isOnlyLine: cell.rows.length === 1,
					room: cell.width,
					isFollowed: cell.isFollowed ?? false,
				});
	const bar =
		index === 0 && cell.bar !== undefined && cell.bar.offset + 1 < cell.width
			? cell.bar
			: undefined;
	if (isCursor && needsSigns(look)) {
		maker.fill(cell.start + indent - 1);
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
