import type {Line} from '../../layout/line.js';
import {wrap} from '../../text/wrap.js';
import {sanitise, sliceSafe} from '../../text/sanitise.js';
import {presentSection} from '../landmarks.js';
import {dockedContents, entriesOf} from '../lists/index.js';
import type {State} from '../state.js';
import {tableScreen} from '../table/index.js';
import {geometryOf} from '../viewport.js';
import {bodyLines} from './body.js';
import {listLines} from './list.js';
import {blankLine, drawn, fit, foreign, indent, lineOf} from './runs.js';
import {sourceLines} from './source.js';
import {statusLine} from './status.js';
import {titleLine} from './title.js';

/**
The rows of a screen in their three places; together exactly as many as the terminal has.
*/
export type ScreenLines = {
	readonly title: readonly Line[];
	readonly body: readonly Line[];
	readonly status: readonly Line[];
};

const repeat = (line: Line, rows: number): readonly Line[] =>
	Array.from({length: Math.max(0, rows)}, () => line);

const filled = (lines: readonly Line[], rows: number): readonly Line[] => [
	...lines.slice(0, rows),
	...repeat(blankLine, rows - lines.length),
];

/**
A pane over the lower part of the body: the article stays in sight above it.
*/
const below = (
	state: State,
	rows: number,
	pane: (rows: number) => readonly Line[],
	head?: Line,
): readonly Line[] => {
	const {measure, left, ascii, dock} = {
		...geometryOf(state),
		...state.look,
	};
	const height = Math.max(1, Math.floor(rows / 2));
	const rule = lineOf(drawn((ascii ? '-' : '─').repeat(measure), 'border'));
	const above = bodyLines(state, Math.max(0, rows - height - 1));
	return [
		...above.slice(0, Math.max(0, rows - height - 1)),
		head ?? indent(rule, Math.min(left, state.size.columns - dock - measure)),
		...filled(pane(height), height),
	].slice(-rows);
};

const peekLines = (state: State, rows: number): readonly Line[] => {
	const {measure, left} = geometryOf(state);
	const text = sanitise(state.peek ?? '');
	return wrap(text, measure)
		.slice(0, rows)
		.map(row =>
			indent(lineOf(drawn(sliceSafe(text, row.start, row.end))), left),
		);
};

/**
The body's rows without the docked contents.
*/
const mainLines = (state: State, rows: number): readonly Line[] => {
	const {columns, dock, left, measure} = geometryOf(state);
	const width = columns - dock;
	const inset = Math.min(left, 3);
	const size = {columns: width - 2 * inset, rows};
	const list = (pane: {columns: number; rows: number}) =>
		listLines(entriesOf(state), pane, state.look, {
			cursor: state.list.cursor,
			present: presentSection(state),
		}).map(line => indent(line, inset));
	switch (state.mode) {
		case 'contents': {
			return dock > 0 ? bodyLines(state, rows) : list(size);
		}

		case 'repairs': {
			const {reason} = entriesOf(state)[state.list.cursor] ?? {};
			return below(
				state,
				rows,
				height =>
					state.beside
						? sourceLines(state, {columns: measure, rows: height}).map(line =>
								indent(line, left),
							)
						: list({...size, rows: height}),
				reason === undefined
					? undefined
					: indent(lineOf(foreign(reason, 'strong')), inset),
			);
		}

		case 'links':
		case 'hits': {
			return list(size);
		}

		default: {
			break;
		}
	}

	if (state.peek !== undefined) {
		const lines = peekLines(state, Math.max(1, Math.floor(rows / 2)));
		const kept = bodyLines(state, rows).slice(0, rows - lines.length - 1);
		return [...kept, blankLine, ...lines];
	}

	return state.beside
		? below(state, rows, height =>
				sourceLines(state, {columns: width - left - 1, rows: height}).map(
					line => indent(line, left),
				),
			)
		: bodyLines(state, rows);
};

const withDock = (
	state: State,
	lines: readonly Line[],
	rows: number,
): readonly Line[] => {
	const {dock} = geometryOf(state);
	if (dock === 0) {
		return lines;
	}

	const columns = dock - 4;
	const isActive = state.mode === 'contents';
	const entries = dockedContents(state);
	const head = lineOf(drawn('Contents', 'hint'));
	const contents = [
		head,
		...listLines(entries, {columns, rows: rows - 1}, state.look, {
			cursor: isActive ? state.list.cursor : undefined,
			present: presentSection(state),
		}),
	];
	return lines.map((line, row) =>
		lineOf(
			drawn(' '),
			...fit(contents[row] ?? blankLine, columns).runs,
			drawn(' '.repeat(3)),
			...line.runs,
		),
	);
};

const tinyScreen = (state: State): ScreenLines => {
	const text = sanitise('brief needs 20x4');
	const {columns, rows} = state.size;
	const lines = wrap(text, Math.max(1, columns - 1)).map(row =>
		lineOf(drawn(sliceSafe(text, row.start, row.end))),
	);
	return {title: [], body: filled(lines, rows), status: []};
};

/**
The lines of the whole screen: what React places, and what is painted before React is there.
*/
export const screenOf = (state: State): ScreenLines => {
	const geometry = geometryOf(state);
	if (geometry.tiny) {
		return tinyScreen(state);
	}

	if (state.mode === 'table' && state.table !== undefined) {
		const lines = tableScreen(state.table.view, {
			...state.size,
			...state.look,
		});
		return {title: [], body: filled(lines, state.size.rows), status: []};
	}

	const {body, gapAbove, gapBelow} = geometry;
	return {
		title: [titleLine(state), ...repeat(blankLine, gapAbove)],
		body: withDock(state, mainLines(state, body), body),
		status: [...repeat(blankLine, gapBelow), statusLine(state)],
	};
};

/**
All rows of the screen, from top to bottom.
*/
export const allLines = ({
	title,
	body,
	status,
}: ScreenLines): readonly Line[] => [...title, ...body, ...status];
