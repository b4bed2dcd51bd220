import {runsOf} from '../../layout/flow.js';
import type {Line, Run} from '../../layout/line.js';
import {wrap} from '../../text/wrap.js';
import {cut, drawn, lineOf} from '../screen/runs.js';
import {cellFlow} from './cell-flow.js';
import type {TableLook} from './look.js';
import {rowAt, type TableState} from './state.js';

/**
The whole text of the cell under the cursor, in at most so many lines; more is behind Enter, and said so.
*/
export function detailLines(
	state: TableState,
	look: TableLook,
	most: number,
): Line[] {
	const row = rowAt(state, state.cursor.row);
	const blank: Line = {runs: [], width: 0};
	if (row === undefined) {
		return [blank];
	}

	const flow = cellFlow(state, row, state.cursor.column, look);
	const rows = wrap(flow.text, Math.max(1, look.columns - 2));
	const lines = rows
		.slice(0, most)
		.map(({start, end}) => lineOf(drawn(' '), ...runsOf(flow, start, end, 0)));
	if (rows.length > most) {
		const more = drawn(look.ascii ? ' ... (Enter)' : ' … (⏎)', 'hint');
		const last = lines[most - 1]!;
		const runs: readonly Run[] = cut(
			last.runs,
			Math.max(0, look.columns - 1 - more.width),
		);
		lines[most - 1] = lineOf(...runs, more);
	}

	return lines;
}
