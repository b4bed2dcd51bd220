import type {Line} from '../../layout/line.js';
import {blankLine, cut, drawn, fit, lineOf} from '../screen/runs.js';
import type {TableLook} from './look.js';
import {readingScreen} from './reading.js';
import {rowsInView, type TableState} from './state.js';
import {statusLine, titleLine} from './status.js';
import {placeLines, viewportOf, type Viewport} from './viewport.js';
import {marginOf} from './widths.js';

/**
The rows of the screen, from the title to the status line: exactly `look.rows`, none wider than `look.columns`.
*/
export function tableScreen(state: TableState, look: TableLook): Line[] {
	const lines =
		state.reading === undefined
			? viewLines(state, look)
			: readingScreen(state, look);
	return lines
		.slice(0, look.rows)
		.map(line => (line.width > look.columns ? fit(line, look.columns) : line));
}

function viewLines(state: TableState, look: TableLook): Line[] {
	const viewport = viewportOf(state, look);
	const {plan, header, detail, body, hasTitle, hasRule, hasBlank} = viewport;
	const lines = bodyLines(state, viewport);
	return [
		...(hasTitle ? [titleLine(state, plan)] : []),
		...header,
		...(hasRule ? [rule(look)] : []),
		...lines,
		...Array.from({length: body - lines.length}, () => blankLine),
		...(hasBlank ? [blankLine] : []),
		...detail,
		statusLine(state, look),
	];
}

function bodyLines(
	state: TableState,
	{plan, body, top, above}: Viewport,
): Line[] {
	const lines: Line[] = [];
	if (above > 0) {
		const [first = blankLine, ...rest] = placeLines(state, plan, top - 1).slice(
			-above,
		);
		lines.push(cutOff(plan.look, first), ...rest);
	}

	const count = rowsInView(state);
	// One place more than there are rows: what is folded behind the last one.
	for (let place = top; place <= count && lines.length < body; place++) {
		lines.push(...placeLines(state, plan, place));
		if (place === state.cursor.row && place === top && lines.length > body) {
			return partOf(plan.look, lines, body);
		}
	}

	if (lines.slice(body).some(({width}) => width > 0)) {
		lines[body - 1] = cutOff(plan.look, lines[body - 1]!);
	}

	if (count === 0 && lines.length === 0) {
		const margin = drawn(' '.repeat(marginOf(plan.look)));
		const words =
			state.table.rows.length === 0
				? 'no rows'
				: 'no row matches; Esc shows all';
		lines.push(
			lineOf(...cut([margin, drawn(words, 'hint')], plan.look.columns)),
		);
	}

	return lines.slice(0, body);
}

/**
A line of a row that goes on beyond the edge of the screen, with a sign of it in the margin.
*/
function cutOff(look: TableLook, line: Line): Line {
	const margin = ' '.repeat(marginOf(look));
	const [first = drawn(margin), ...rest] = line.runs;
	const sign = drawn(look.ascii ? ':' : '…', 'hint');
	return lineOf(sign, {...first, ...drawn(first.text.slice(1))}, ...rest);
}

/**
So much of a row that is taller than the screen as fits: from its beginning, or where the cursor would be out of sight, from
the cursor's line on. What does not fit is no key away but Enter's, and that is said where there is room.
*/
function partOf(look: TableLook, lines: readonly Line[], body: number): Line[] {
	const room = body < 3 ? body : body - 1;
	const cursor = lines.findIndex(({runs}) =>
		runs.some(({roles}) => roles.includes('cursor')),
	);
	const from = cursor < room ? 0 : Math.min(cursor, lines.length - body);
	const part = lines.slice(from, from + body);
	if (from > 0) {
		part[0] = cutOff(look, part[0]!);
	}

	const isEnd = from + body === lines.length;
	if (!isEnd) {
		part[body - 1] =
			body < 3
				? cutOff(look, part[body - 1]!)
				: restLine(look, lines.length - from - room);
	}

	return part;
}

function restLine(look: TableLook, rest: number): Line {
	const words = look.ascii
		? `... ${rest} more lines (Enter)`
		: `… ${rest} more lines (⏎)`;
	const margin = drawn(' '.repeat(marginOf(look)));
	return lineOf(...cut([margin, drawn(words, 'hint')], look.columns));
}

function rule({columns, ascii}: TableLook): Line {
	return lineOf(
		drawn(' '),
		drawn((ascii ? '-' : '─').repeat(Math.max(1, columns - 2)), 'border'),
	);
}
