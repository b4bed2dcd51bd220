import {columnCount} from '../../article/table/index.js';
import type {Line, Run} from '../../layout/line.js';
import {cut, drawn, ellipsisOf, ends, foreign, lineOf} from '../screen/runs.js';
import {tableBindings} from './bindings.js';
import {progressOf} from './job.js';
import type {TableLook} from './look.js';
import type {Plan} from './plan.js';
import {rowsInView, type TableState} from './state.js';
import {columnName} from './texts.js';

/**
The line at the top: which table this is, and how much of its width is in sight.
*/
export function titleLine(state: TableState, plan: Plan): Line {
	const {look} = plan;
	const parting = look.ascii ? ' - ' : ' · ';
	const title = [
		drawn(' '),
		foreign(state.name, 'title'),
		...(state.title === ''
			? []
			: [drawn(parting), foreign(state.title, 'title')]),
	];
	return ends(
		title,
		[drawn(`${columnsText(state, plan)} `, 'hint')],
		look.columns,
		ellipsisOf(look.ascii),
	);
}

function columnsText(state: TableState, plan: Plan): string {
	const all = columnCount(state.table);
	const seen = state.form === 'cards' ? all - state.hidden.size : plan.seen;
	const marked =
		state.marked.size === 0 ? '' : `${state.marked.size} marked   `;
	const count = `${marked}${seen} of ${all}`;
	// Where there is little room the table's name matters more than a noun.
	return plan.look.columns < 30
		? count
		: `${count} ${all === 1 ? 'column' : 'columns'}`;
}

/**
The last line: a prompt, a word to the reader, or where the cursor is and which keys matter.
*/
export function statusLine(state: TableState, look: TableLook): Line {
	const ellipsis = ellipsisOf(look.ascii);
	if (state.prompt !== undefined) {
		const {kind, text} = state.prompt;
		const sign = kind === 'filter' ? ' & ' : ' / ';
		const error =
			state.message === undefined
				? []
				: [foreign(state.message.text, 'error'), drawn(' ')];
		return ends(
			[
				drawn(sign, 'hint'),
				...tail(text, look.columns - 6),
				drawn(look.ascii ? '_' : '▏'),
			],
			error,
			look.columns,
			ellipsis,
		);
	}

	const where = [drawn(' '), ...position(state, look)];
	if (state.message !== undefined) {
		const {text, error} = state.message;
		return ends(
			[drawn(' '), foreign(text, ...(error ? (['error'] as const) : []))],
			[],
			look.columns,
			ellipsis,
		);
	}

	if (state.job !== undefined) {
		return ends(
			[drawn(` ${progressOf(state.job)}`)],
			[drawn('Esc stops ', 'hint')],
			look.columns,
			ellipsis,
		);
	}

	const left = lineOf(...where);
	return ends(
		where,
		hints(look, look.columns - left.width - 3),
		look.columns,
		ellipsis,
	);
}

/**
The end of what is being typed, where there is no room for all of it.
*/
function tail(text: string, columns: number): readonly Run[] {
	const run = foreign(text);
	return run.width <= columns
		? [drawn(text.endsWith(' ') ? `${run.text} ` : run.text)]
		: cut([foreign(text.slice(-Math.max(1, columns)))], columns);
}

function position(state: TableState, look: TableLook): Run[] {
	const count = rowsInView(state);
	const total = state.table.rows.length;
	const of = count === total ? String(total) : `${count} of ${total}`;
	const row =
		total === 0
			? 'no rows'
			: count === 0
				? `no rows of ${total}`
				: `row ${state.cursor.row + 1}/${of}`;
	return [drawn(`${row}   `), foreign(orderText(state, look.ascii), 'hint')];
}

/**
By what the rows are kept and ordered, in words.
*/
export function orderText(state: TableState, ascii: boolean): string {
	const words = [];
	const name = (column: number) => columnName(state.table, column);
	if (state.sort === undefined) {
		words.push('as written');
	} else {
		words.push(`by ${name(state.sort.column)}, ${state.sort.direction}`);
	}

	if (state.filter !== undefined) {
		words.push(`with ${state.filter.text}`);
	}

	if (state.same !== undefined) {
		words.push(`${name(state.same.column)} = ${state.same.text}`);
	}

	if (state.reference !== undefined) {
		words.push(`against ${name(state.reference)}`);
	}

	if (state.isOnlyDifferent) {
		words.push('only what differs');
	}

	return words.join(ascii ? ', ' : ' · ');
}

/**
As many of the hints as fit.
*/
function hints(look: TableLook, columns: number): Run[] {
	let text = '';
	for (const {hint, keys} of tableBindings) {
		if (hint === undefined) {
			continue;
		}

		const key = keys[0] === 'enter' ? (look.ascii ? 'Enter' : '⏎') : keys[0]!;
		const next = `${text === '' ? '' : `${text}  `}${key} ${hint}`;
		if (next.length + 1 > columns) {
			break;
		}

		text = next;
	}

	return text === '' ? [] : [drawn(`${text} `, 'hint')];
}
