import {runsOf, toFlow} from '../../layout/flow.js';
import type {Line} from '../../layout/line.js';
import {wrap} from '../../text/wrap.js';
import {drawn, ellipsisOf, ends, foreign, lineOf} from '../screen/runs.js';
import {cellFlow, headerFlow} from './cell-flow.js';
import type {TableLook} from './look.js';
import {
	keyColumns,
	rowAt,
	rowsInView,
	shownColumns,
	type TableState,
} from './state.js';

/**
Lines of prose are no wider than this.
*/
const measure = 80;

/**
One row, full screen: its values one above the other, and what differs from the reference (or the first) marked.
*/
export function readingScreen(state: TableState, look: TableLook): Line[] {
	const lines = readingLines(state, look);
	const body = Math.max(1, look.rows - 2);
	const top = Math.max(
		0,
		Math.min(state.reading?.top ?? 0, lines.length - body),
	);
	const place = `row ${state.cursor.row + 1}/${rowsInView(state)} `;
	const ellipsis = ellipsisOf(look.ascii);
	const title = ends(
		[drawn(' '), foreign(state.name, 'title')],
		[drawn(place, 'hint')],
		look.columns,
		ellipsis,
	);
	const shown = lines.slice(top, top + body);
	const blanks = Array.from({length: body - shown.length}, (): Line => ({
		runs: [],
		width: 0,
	}));
	const more = lines.length - top - body;
	const rest =
		more <= 0
			? ''
			: look.columns < 50
				? ` ${more} more`
				: ` ${more} more lines`;
	const keys = look.columns < 40 ? 'q back ' : 'j k scroll  h l row  q back ';
	const status = ends(
		[drawn(rest, 'hint')],
		[drawn(keys, 'hint')],
		look.columns,
		ellipsis,
	);
	return [title, ...shown, ...blanks, status].slice(0, look.rows);
}

/**
All lines of the row that is read.
*/
export function readingLines(state: TableState, look: TableLook): Line[] {
	const row = rowAt(state, state.cursor.row);
	if (row === undefined) {
		return [];
	}

	const keys = keyColumns(state.table);
	const compared: TableState = {...state, reference: state.reference ?? keys};
	const width = Math.max(1, Math.min(measure, look.columns - 2));
	const lines: Line[] = [];
	for (const column of shownColumns(state)) {
		if (column < keys) {
			lines.push(...labelLines(state, {row, column, width}, look));
			continue;
		}

		lines.push({runs: [], width: 0});
		const header = headerFlow(compared, column, look);
		for (const {start, end} of header.text === ''
			? []
			: wrap(header.text, width)) {
			lines.push(
				lineOf(drawn(' '), ...runsOf(header, start, end, 0, ['table-header'])),
			);
		}

		const flow = cellFlow(compared, row, column, look);
		const indent = drawn(' '.repeat(look.columns < 20 ? 1 : 3));
		for (const {start, end} of wrap(
			flow.text,
			Math.max(1, width - indent.width + 1),
		)) {
			lines.push(lineOf(indent, ...runsOf(flow, start, end, 0)));
		}
	}

	return lines;
}

/**
What the row is about: its label, without the header over it.
*/
function labelLines(
	state: TableState,
	at: {row: number; column: number; width: number},
	look: TableLook,
): Line[] {
	const label = toFlow(state.table.rows.at(at.row)?.[at.column] ?? '', look);
	return label.text === ''
		? []
		: wrap(label.text, at.width).map(({start, end}) =>
				lineOf(drawn(' '), ...runsOf(label, start, end, 0, ['key'])),
			);
}
