import type {Session} from '../context.js';
import type {Line} from '../lines.js';
import {finishTable} from './finish.js';
import {readForm} from './forms/index.js';
import {quoteRow, type Grid} from './grid.js';
import type {TableReading} from './reading.js';

/**
Reads a table that is drawn in another form than pipes; undefined when none begins on this line.
*/
export function readDrawnTable(
	lines: readonly Line[],
	start: number,
	session: Session,
): TableReading | undefined {
	const form = readForm(lines, start);
	if (
		!form ||
		!session.report({
			kind: 'table-form',
			act: 'repaired',
			first: start,
			last: form.end - 1,
			before: lines[start]!.text,
			after: quoteRow((form.header ?? form.rows[0])?.cells ?? []),
			reason: `A ${form.name} is read as a table.`,
		})
	) {
		return undefined;
	}

	const grid: Grid = {
		...(form.header && {header: form.header}),
		delimiter: form.delimiter ?? [],
		rows: form.rows,
		rules: [],
		repeats: [],
		doubts: [],
		first: start,
		last: form.end - 1,
	};
	return {drafts: [finishTable(grid, session)], end: form.end};
}
