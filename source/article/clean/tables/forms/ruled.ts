import type {Line} from '../../lines.js';
import type {Row} from '../rows.js';
import {
	columnsOf,
	cut,
	extend,
	isParted,
	joined,
	longest,
	rowOf,
	type Column,
	type FormReading,
} from './form.js';

/**
The rule of a ruled table.
*/
export const equals = /^={2,}(?: +={2,})+ *$/;
/**
Dashes under cells that span columns.
*/
const spans = /^ *-{2,}(?: +-{2,})+ *$/;

/**
The cells of a line over the dashes that tell what they span: each stands in the first of its columns.
*/
function spannedCells(
	text: string,
	wide: readonly Column[],
	columns: readonly Column[],
): string[] | undefined {
	const pieces = isParted(text, wide) ? cut(text, wide) : [];
	const places = wide.map(({start}) =>
		columns.findIndex(column => column.start === start),
	);
	return pieces.length === 0 || places.includes(-1)
		? undefined
		: columns.map((_, column) => pieces[places.indexOf(column)] ?? '');
}

/**
ReStructuredText's simple table: `=====  =====` above, below, and under its header.
*/
export function readRuled(
	lines: readonly Line[],
	start: number,
): FormReading | undefined {
	const columns = columnsOf(lines[start]!.text);
	const groups: Row[][] = [[]];
	for (let at = start + 1; at < Math.min(lines.length, start + longest); at++) {
		const {text, kind} = lines[at]!;
		if (equals.test(text)) {
			if (groups.at(-1)!.length === 0) {
				return undefined;
			}

			const next = lines[at + 1];
			if (
				groups.length === 2 ||
				!next ||
				next.kind === 'blank' ||
				groups[0]!.length > 3
			) {
				const [top = [], below] = groups;
				const header = below && joined(top);
				return top.length === 0
					? undefined
					: {
							name: 'simple table',
							...(header && {header}),
							rows: below ?? top,
							end: at + 1,
						};
			}

			groups.push([]);
			continue;
		}

		if (kind === 'blank' || spans.test(text)) {
			continue;
		}

		const below = lines[at + 1]?.text ?? '';
		const cells = spans.test(below)
			? spannedCells(text, columnsOf(below), columns)
			: isParted(text, columns)
				? cut(text, columns)
				: undefined;
		if (!cells) {
			return undefined;
		}

		const group = groups.at(-1)!;
		const last = group.at(-1);
		if (cells[0] === '' && last) {
			// A blank first cell goes on with the row above.
			const all = [...last.cells];
			extend(all, cells);
			group[group.length - 1] = rowOf(all, last.first, at);
		} else {
			group.push(rowOf(cells, at));
		}
	}

	return undefined;
}
