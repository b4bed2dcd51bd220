import type {Line} from '../../layout/line.js';
import {bottomOf, pageOf} from '../viewport.js';
import type {State} from '../state.js';
import {cut, drawn, foreign, lineOf} from './runs.js';

/**
How many line ends stand before an offset of the source; counted once for each article and part.
*/
const counted = new WeakMap<Record<string, unknown>, Map<number, number>>();

const lineAtOffset = (state: State, part: number): number => {
	const {parts, source} = state.article;
	let known = counted.get(state.article);
	if (known === undefined) {
		known = new Map();
		counted.set(state.article, known);
	}

	const found = known.get(part);
	if (found !== undefined) {
		return found;
	}

	const before = part === 0 ? {start: 0, line: 1} : undefined;
	const from = before ?? {
		start: parts[part - 1]!.start,
		line: lineAtOffset(state, part - 1),
	};
	let {line} = from;
	const end = parts[part]!.start;
	for (
		let at = source.indexOf('\n', from.start);
		at >= 0 && at < end;
		at = source.indexOf('\n', at + 1)
	) {
		line++;
	}

	known.set(part, line);
	return line;
};

/**
Whether cleaning did anything to a line of the source.
*/
const wasTouched = ({index}: State, line: number): boolean =>
	index.repairs.some(
		({repair}) => repair.line <= line && repair.endLine >= line,
	);

/**
The source lines of what is on the screen, with their numbers; those that cleaning touched are marked.

@param state
@param size - In columns and rows.
@param size.columns
@param size.rows
*/
export const sourceLines = (
	state: State,
	size: {readonly columns: number; readonly rows: number},
): readonly Line[] => {
	const page = pageOf(state);
	const {parts, source} = state.article;
	const bounds = parts[state.top.part];
	const first = page.laid(state.top.part, state.top.block)?.block.line ?? 1;
	const bottom = bottomOf(state);
	const last = page.laid(bottom.part, bottom.block)?.block.endLine ?? first;
	if (bounds === undefined) {
		return [];
	}

	const digits = String(last).length;
	const lines: Line[] = [];
	let number = lineAtOffset(state, state.top.part);
	let at = bounds.start;
	while (number <= last && lines.length < size.rows && at <= source.length) {
		const end = source.indexOf('\n', at);
		const stop = end === -1 ? source.length : end;
		if (number >= first) {
			const isTouched = wasTouched(state, number);
			// A line longer than the pane is cut here: the article itself shows all of it.
			const text = source.slice(at, Math.min(stop, at + 4 * size.columns));
			lines.push(
				lineOf(
					...cut(
						[
							drawn(String(number).padStart(digits), 'number'),
							drawn(isTouched ? ' ~ ' : ' '.repeat(3), 'mark'),
							isTouched ? foreign(text, 'changed') : foreign(text),
						],
						size.columns,
						state.look.ascii ? '...' : '…',
					),
				),
			);
		}

		number++;
		at = stop + 1;
		if (end === -1) {
			break;
		}
	}

	return lines;
};
