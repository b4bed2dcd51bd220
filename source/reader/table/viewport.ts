import type {Line} from '../../layout/line.js';
import {drawn, lineOf} from '../screen/runs.js';
import {detailLines} from './detail.js';
import type {TableLook} from './look.js';
import {planOf, type Plan} from './plan.js';
import {headerLines, rowLines} from './row-lines.js';
import {rowsInView, type TableState} from './state.js';
import {marginOf} from './widths.js';

/**
How the rows of the screen are shared out, and what stands in them.
*/
export type Viewport = {
	readonly plan: Plan;
	readonly header: readonly Line[];
	readonly detail: readonly Line[];
	/**
	Rows of the screen for the table's rows; at least 1.
	*/
	readonly body: number;
	/**
	The first row in view.
	*/
	readonly top: number;
	/**
	How many lines of the row before it are shown: the last ones, where the end of the table left room and the whole row has none.
	*/
	readonly above: number;
	readonly hasTitle: boolean;
	readonly hasRule: boolean;
	readonly hasBlank: boolean;
};

/**
Shares the screen out. What matters most comes first where rows are few: status, one row of the table, the text of the
cell, the title, the header, its rule.
*/
export function viewportOf(state: TableState, look: TableLook): Viewport {
	const plan = planOf(state, look);
	const {rows} = look;
	const hasTitle = rows >= 4;
	const hasRule = rows >= 9 && state.form !== 'cards';
	const hasBlank = rows >= 12;
	const header = headerLines(
		state,
		plan,
		rows >= 5 ? Math.max(1, Math.floor(rows / 4)) : 0,
	);
	const detail =
		rows >= 3
			? detailLines(state, look, Math.max(1, Math.floor(rows / 3)))
			: [];
	const taken =
		[hasTitle, hasRule && header.length > 0, hasBlank].filter(Boolean).length +
		header.length +
		detail.length;
	const body = Math.max(1, rows - 1 - taken);
	return {
		plan,
		header,
		detail,
		body,
		hasTitle,
		hasRule: hasRule && header.length > 0,
		hasBlank,
		...topOf(state, plan, body),
	};
}

/**
The lines of the row at a place, with the line of what is folded before it.
*/
export function placeLines(
	state: TableState,
	plan: Plan,
	place: number,
): Line[] {
	const folded = state.order.folds.get(place);
	const lines = rowLines(state, plan, place);
	if (folded === undefined) {
		return lines;
	}

	const margin = drawn(' '.repeat(marginOf(plan.look)));
	return [lineOf(margin, drawn(`${folded} unchanged`, 'fold')), ...lines];
}

/**
The first row in view: where the last key left it, unless the cursor's row would not be whole on the screen.
*/
function topOf(
	state: TableState,
	plan: Plan,
	body: number,
): Pick<Viewport, 'top' | 'above'> {
	const {row} = state.cursor;
	let top = Math.min(state.top, row);
	let first = row;
	let used = placeLines(state, plan, row).length;
	while (first > top) {
		used += placeLines(state, plan, first - 1).length;
		if (used > body) {
			top = first;
			break;
		}

		first--;
	}

	// No room is wasted below the last row, and what is folded behind it.
	let below = 0;
	const count = rowsInView(state);
	for (let place = top; place <= count && below < body; place++) {
		below += placeLines(state, plan, place).length;
	}

	while (top > 0 && below < body) {
		const height = placeLines(state, plan, top - 1).length;
		if (below + height > body) {
			return {top, above: body - below};
		}

		below += height;
		top--;
	}

	return {top, above: 0};
}

/**
How many rows are on the screen, at least 1.
*/
export function rowsOnScreen(state: TableState, look: TableLook): number {
	const {plan, body, top} = viewportOf(state, look);
	let used = 0;
	let count = 0;
	while (top + count < rowsInView(state) && used < body) {
		used += placeLines(state, plan, top + count).length;
		count++;
	}

	return Math.max(1, used > body ? count - 1 : count);
}
