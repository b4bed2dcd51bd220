import type {Line, Role} from '../../layout/line.js';
import type {Entry} from '../lists/index.js';
import type {Look} from '../state.js';
import {
	blankLine,
	cut,
	drawn,
	ellipsisOf,
	ends,
	fit,
	foreign,
	lineOf,
} from './runs.js';

/**
The first entry shown. A list is turned by pages: moving the cursor within one sends two rows and no more.
*/
export const firstShown = (
	cursor: number,
	rows: number,
	total: number,
): number =>
	Math.max(0, Math.min(Math.floor(cursor / rows) * rows, total - rows));

/**
An entry on one line: its mark, its text, and its detail at the right.
*/
export const entryLine = (
	entry: Entry,
	columns: number,
	look: Look,
	options: {readonly cursor: boolean; readonly present: boolean},
): Line => {
	const {ascii, plain} = look;
	const sign =
		options.cursor && plain
			? '>'
			: options.present
				? ascii
					? '>'
					: '▶'
				: entry.folded
					? ascii
						? '+'
						: '▸'
					: (entry.mark?.[ascii ? 1 : 0] ?? '');
	const roles: Role[] = options.present ? ['strong'] : [];
	const line = ends(
		[
			drawn('  '.repeat(entry.depth)),
			drawn(sign === '' ? '  ' : `${sign} `),
			foreign(entry.off ? `off: ${entry.text}` : entry.text, ...roles),
		],
		entry.detail === undefined
			? []
			: cut(
					[foreign(entry.detail, 'hint')],
					Math.floor(columns / 3),
					ellipsisOf(ascii),
				),
		columns,
		ellipsisOf(ascii),
	);
	return options.cursor
		? lineOf(
				...fit(line, columns).runs.map(run => ({
					...run,
					roles: [...run.roles, 'cursor' as const],
				})),
			)
		: line;
};

/**
A window on a list.

@param options.cursor - The entry under the cursor; undefined where the list has none.
@param options.present - The section that the reader is in.
*/
export const listLines = (
	entries: readonly Entry[],
	size: {readonly columns: number; readonly rows: number},
	look: Look,
	options: {
		readonly cursor?: number | undefined;
		readonly present?: number | undefined;
	},
): readonly Line[] => {
	const presentAt = entries.findIndex(
		({section}) => section !== undefined && section === options.present,
	);
	const first = firstShown(
		options.cursor ?? Math.max(0, presentAt),
		size.rows,
		entries.length,
	);
	const lines = entries.slice(first, first + size.rows).map((entry, offset) =>
		entryLine(entry, size.columns, look, {
			cursor: options.cursor === first + offset,
			present: presentAt === first + offset,
		}),
	);
	return [
		...lines,
		...Array.from({length: size.rows - lines.length}, () => blankLine),
	];
};
