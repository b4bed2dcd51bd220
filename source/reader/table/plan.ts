import type {Line} from '../../layout/line.js';
import {needsSigns, type TableLook} from './look.js';
import {memo} from './memo.js';
import {shownColumns, type TableState} from './state.js';
import {columnWidths, gap, marginOf, sideBySide, type Width} from './widths.js';

/**
A column on the screen.
*/
export type PlannedColumn = {
	readonly column: number;
	/**
	Where its text begins, in columns from the screen's left edge.
	*/
	readonly start: number;
	readonly width: number;
};

/**
Which columns are on the screen, and where.
*/
export type Plan = {
	readonly look: TableLook;
	readonly columns: readonly PlannedColumn[];
	/**
	How many of them stay where they are.
	*/
	readonly frozen: number;
	/**
	The first column after the frozen ones that is shown, as a place among those that are not frozen.
	*/
	readonly left: number;
	/**
	How many columns can be seen, of how many that the table has.
	*/
	readonly seen: number;
	/**
	The lines of rows that were drawn for this plan before, without cursor and mark, by row of the table.
	*/
	readonly drawn: Map<number, Line[]>;
};

/**
Places the frozen columns and as many others as fit from the reader's own left column on, the cursor's among them.
*/
export function planOf(state: TableState, look: TableLook): Plan {
	const widths = columnWidths(state, look);
	const first = marginOf(look) + (state.form === 'banded' ? 2 : 0);
	const all = sideBySide(state);
	const room = Math.max(1, look.columns - 1 - first);
	const isPanned =
		widthOf(all.map(column => ({column, ...widths.get(column)!}))) > room;
	const frozen = isPanned ? frozenColumns(state, all, widths, room) : [];
	const others = all.filter(column =>
		frozen.every(kept => kept.column !== column),
	);
	const used = frozen.reduce((width, column) => width + column.width + gap, 0);
	const wanted = others.map(column => {
		const {width, least} = widths.get(column)!;
		const most = Math.max(1, room - used);
		return {
			column,
			width: Math.min(width, most),
			least: Math.min(least, most),
		};
	});
	const cursor = others.indexOf(state.cursor.column);
	const left = isPanned ? leftOf(wanted, room - used, state.left, cursor) : 0;
	const columns = place(
		[...frozen, ...wanted.slice(left)],
		first,
		first + room,
	);
	const label =
		state.form === 'banded' && shownColumns(state).length > 1 ? 1 : 0;
	return {
		look,
		columns,
		frozen: isPanned ? frozen.length : columns.length,
		left,
		seen: columns.length + label,
		drawn: drawnBefore(state, look, columns),
	};
}

const remember = memo<Map<number, Line[]>>();

/**
So many rows are kept, no matter how far the reader walks.
*/
const mostDrawn = 2000;

function drawnBefore(
	state: TableState,
	look: TableLook,
	columns: readonly PlannedColumn[],
): Map<number, Line[]> {
	const key = [
		look.columns,
		look.ascii ? 'ascii' : '',
		needsSigns(look),
		state.form,
		state.reference,
		state.find?.text,
		state.sort?.column,
		state.sort?.direction,
		[...state.bars].join(' '),
		[...state.hidden].join(' '),
		columns
			.map(({column, start, width}) => `${column} ${start} ${width}`)
			.join(','),
	].join('\n');
	const lines = remember(state.table, key, () => new Map());
	if (lines.size > mostDrawn) {
		lines.clear();
	}

	return lines;
}

type Sized = Width & {readonly column: number};

/**
Frozen columns take no more than half the screen: as narrow as need be, and as many as fit there then. None where nothing
would be left beside them.
*/
function frozenColumns(
	state: TableState,
	all: readonly number[],
	widths: ReadonlyMap<number, Width>,
	room: number,
): Sized[] {
	const frozen = all
		.filter(column => column < state.frozen)
		.map(column => ({column, ...widths.get(column)!}));
	if (frozen.length === 0 || frozen.length === all.length || room < 16) {
		return [];
	}

	const most = Math.floor(room / 2) - gap;
	let count = 0;
	for (
		let used = 0;
		count < frozen.length && (used += frozen[count]!.least) <= most;
		used += gap
	) {
		count++;
	}

	const kept = frozen.slice(0, Math.max(1, count));
	const isAmple = widthOf(kept) <= most;
	return kept.map(({column, width, least}) => {
		const size = Math.min(most, isAmple ? width : least);
		return {column, width: size, least: size};
	});
}

const widthOf = (columns: readonly Sized[]): number =>
	columns.reduce((sum, {width}) => sum + width + gap, -gap);

/**
From which column on the others are shown: the cursor's is among them, and no room is wasted at the right end.
*/
function leftOf(
	columns: readonly Sized[],
	room: number,
	wanted: number,
	cursor: number,
): number {
	let left = Math.max(0, Math.min(wanted, columns.length - 1));
	if (cursor !== -1 && cursor < left) {
		left = cursor;
	}

	while (cursor > left && lengthOf(columns, left, cursor) > room) {
		left++;
	}

	const last = columns.length - 1;
	while (left > 0 && lengthOf(columns, left - 1, last, true) <= room) {
		left--;
	}

	return left;
}

/**
What columns take side by side, the last of them no more than it needs unless it is to be had in full.
*/
function lengthOf(
	columns: readonly Sized[],
	from: number,
	to: number,
	isFull = false,
): number {
	let length = 0;
	for (let index = from; index <= to; index++) {
		const {width, least} = columns[index]!;
		length += index < to ? width + gap : isFull ? width : least;
	}

	return length;
}

/**
Columns side by side up to an edge. The last is as narrow as need be, so that no room is wasted; only the first may be cut off.
*/
function place(
	columns: readonly Sized[],
	from: number,
	edge: number,
): PlannedColumn[] {
	const placed: PlannedColumn[] = [];
	let start = from;
	for (const {column, width, least} of columns) {
		if (start + least > edge && placed.length > 0) {
			break;
		}

		placed.push({
			column,
			start,
			width: Math.max(1, Math.min(width, edge - start)),
		});
		start += width + gap;
	}

	return placed;
}
