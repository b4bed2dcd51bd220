import type {Line, Role, Run} from '../../layout/line.js';
import {sliceSafe} from '../../text/sanitise.js';
import {stringWidth} from '../../text/width.js';

/**
A stretch of a block's text that is drawn with a role of its own.
*/
export type Highlight = {
	readonly start: number;
	readonly end: number;
	readonly role: Role;
};

const split = (run: Run, at: number, highlight: Highlight): readonly Run[] => {
	const from = Math.max(0, highlight.start - at);
	const to = Math.min(run.text.length, highlight.end - at);
	const piece = (start: number, end: number, roles: readonly Role[]): Run => {
		const text = sliceSafe(run.text, start, end);
		return {...run, text, width: stringWidth(text), roles, at: at + start};
	};

	return [
		...(from > 0 ? [piece(0, from, run.roles)] : []),
		piece(from, to, [...run.roles, highlight.role]),
		...(to < run.text.length ? [piece(to, run.text.length, run.roles)] : []),
	];
};

/**
Lays highlights over a line: hits, the stop under the cursor.
*/
export const overlay = (line: Line, highlights: readonly Highlight[]): Line => {
	let {runs} = line;
	for (const highlight of highlights) {
		runs = runs.flatMap(run =>
			run.at === undefined ||
			run.at >= highlight.end ||
			run.at + run.text.length <= highlight.start
				? [run]
				: split(run, run.at, highlight),
		);
	}

	return runs === line.runs ? line : {...line, runs};
};
