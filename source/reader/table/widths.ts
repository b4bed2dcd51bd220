import {pieces} from '../../text/wrap.js';
import {allocate} from '../../layout/table/allocate.js';
import {measureColumn, type Column} from '../../layout/table/columns.js';
import {sum} from '../../layout/table/problem.js';
import {toTokens, type Tokens} from '../../layout/table/tokens.js';
import type {Flow} from '../../layout/flow.js';
import {barWidth} from './bars.js';
import {cellFlow, headerFlow} from './cell-flow.js';
import {needsSigns, type TableLook} from './look.js';
import {memo} from './memo.js';
import {keyColumns, shownColumns, type TableState} from './state.js';

/**
Blanks between columns.
*/
export const gap = 2;

/**
Widths come from so many rows at most, spread over the table.
*/
const mostRows = 200;

/**
A value column is not squeezed below this only to get all columns on the screen.
*/
const comfortable = 14;

/**
But where rows take so many lines on the average, a narrow column is no squeeze.
*/
const mostLines = 2;

/**
One that has to be panned takes no more.
*/
const ample = 36;

/**
The last column on the screen may be narrower than it would like to be, but not much, so that its cells do not grow tall.
*/
const leastShare = 0.6;

/**
Columns before the first cell: for marks, and for the cursor's sign where there is one.
*/
export function marginOf(look: TableLook): number {
	return needsSigns(look) ? 2 : 1;
}

/**
The columns of the terminal that a column takes, and the fewest that it can do with.
*/
export type Width = {readonly width: number; readonly least: number};

const remember = memo<ReadonlyMap<number, Width>>();

/**
The width of each column that is not hidden: all on the screen where that is no squeeze or leaves rows low, else ample and panned.
*/
export function columnWidths(
	state: TableState,
	look: TableLook,
): ReadonlyMap<number, Width> {
	const key = [
		look.columns,
		look.ascii ? 'ascii' : '',
		needsSigns(look),
		state.form,
		[...state.hidden].join(' '),
		[...state.bars].join(' '),
		state.reference,
		state.sort?.column,
	].join(':');
	const widths = remember(state.table, key, () => workOut(state, look));
	return state.widths.size === 0
		? widths
		: new Map([
				...widths,
				...[...state.widths].map(
					([column, width]) => [column, {width, least: width}] as const,
				),
			]);
}

function workOut(
	state: TableState,
	look: TableLook,
): ReadonlyMap<number, Width> {
	const columns = sideBySide(state);
	const rows = sampleTokens(state, look, columns);
	const measures = columns.map((_, index) => measureColumn(rows, index));
	const indent = state.form === 'banded' ? 2 : 0;
	const room = Math.max(1, look.columns - marginOf(look) - 1 - indent);
	const available = room - gap * (columns.length - 1);
	const widths =
		state.form === 'lines'
			? measures.map(({natural}) => Math.min(natural, ample))
			: share(rows, measures, available, state);
	return new Map(
		columns.map((column, index) => {
			const width = Math.max(1, Math.min(room, widths[index]!));
			const least =
				state.form === 'lines'
					? comfortable
					: Math.max(
							comfortable,
							measures[index]!.least,
							Math.ceil(width * leastShare),
						);
			return [column, {width, least: Math.min(width, least)}];
		}),
	);
}

/**
The columns that stand side by side: in bands the label has lines of its own.
*/
export function sideBySide(state: TableState): number[] {
	const columns = shownColumns(state);
	return state.form === 'banded' && columns.length > 1
		? columns.slice(1)
		: columns;
}

function share(
	rows: ReadonlyArray<readonly Tokens[]>,
	measures: readonly Column[],
	available: number,
	state: TableState,
): readonly number[] {
	if (available >= measures.length) {
		const {widths, height, broken} = allocate({
			rows,
			columns: measures,
			available,
			budget: 5000,
		});
		const labels = state.form === 'banded' ? 0 : keyColumns(state.table);
		const isEasy = widths.every(
			(width, index) =>
				width >=
				Math.min(measures[index]!.natural, index < labels ? 8 : comfortable),
		);
		const isLow = height <= rows.length * mostLines;
		if (
			!broken &&
			(isEasy ||
				isLow ||
				sum(widths) === sum(measures.map(({natural}) => natural)))
		) {
			return widths;
		}
	}

	const keys = keyColumns(state.table);
	return measures.map(({natural, least}, index) => {
		const most = index < keys ? 24 : ample;
		return Math.min(natural, Math.max(most, Math.min(least, 48)));
	});
}

function sampleTokens(
	state: TableState,
	look: TableLook,
	columns: readonly number[],
): Tokens[][] {
	const {rows} = state.table;
	const count = Math.min(rows.length, mostRows);
	const sample = Array.from({length: count}, (_, index) =>
		Math.floor((index * rows.length) / count),
	);
	const header = columns.map(column =>
		tokensOf(headerFlow(state, column, look)),
	);
	const bars = columns.map(column =>
		state.bars.has(column) ? [barWidth(state.table, column)] : undefined,
	);
	return [
		header,
		...sample.map(row =>
			columns.map(
				(column, index) =>
					bars[index] ?? tokensOf(cellFlow(state, row, column, look)),
			),
		),
	];
}

function tokensOf({text}: Flow): Tokens {
	return text === '' ? [] : toTokens(pieces(text));
}
