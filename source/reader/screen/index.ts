import type {Line} from '../../layout/line.js';
import {wrap} from '../../text/wrap.js';
import {sanitise, sliceSafe} from '../../text/sanitise.js';
import type {Geometry} from '../geometry.js';
import {presentSection} from '../landmarks.js';
import {entriesOf, isCovering} from '../lists/index.js';
import type {State} from '../state.js';
import {tableScreen} from '../table/index.js';
import {geometryOf} from '../viewport.js';
import {bandLines} from './band.js';
import {bodyLines} from './body.js';
import {listLines} from './list.js';
import {blankLine, drawn, foreign, indent, lineOf} from './runs.js';
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

/**
Columns of a list: moving its cursor sends two of its rows, and what stands at its right is to be found from its left.
*/
const widestList = 74;

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
	const {measure, left, ascii} = {
		...geometryOf(state),
		...state.look,
	};
	const height = Math.max(1, Math.floor(rows / 2));
	const rule = lineOf(drawn((ascii ? '-' : '─').repeat(measure), 'border'));
	const above = bodyLines(state, Math.max(0, rows - height - 1));
	return [
		...above.slice(0, Math.max(0, rows - height - 1)),
		head ?? indent(rule, Math.min(left, state.size.columns - measure)),
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
The body's rows, and in place of the contents' too those of a list that lies over them.
*/
const mainLines = (
	state: State,
	{columns, left, measure, body: rows, list: listRows}: Geometry,
): readonly Line[] => {
	const margin = Math.min(left, 3);
	const width = Math.min(columns - 2 * margin, widestList);
	const inset = left > margin ? Math.floor((columns - width) / 2) : margin;
	const size = {columns: width, rows: listRows};
	const list = (pane: {columns: number; rows: number}) =>
		listLines(entriesOf(state), pane, state.look, {
			cursor: state.list.cursor,
			present: presentSection(state),
		}).map(line => indent(line, inset));
	switch (state.mode) {
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

		case 'contents':
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
				sourceLines(state, {columns: columns - left - 1, rows: height}).map(
					line => indent(line, left),
				),
			)
		: bodyLines(state, rows);
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

	const {band, gapAbove, gapBelow} = geometry;
	const main = mainLines(state, geometry);
	const isCovered = band === undefined || isCovering(state);
	return {
		title: [titleLine(state), ...repeat(blankLine, gapAbove)],
		body: isCovered ? main : [...bandLines(state, band), blankLine, ...main],
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
