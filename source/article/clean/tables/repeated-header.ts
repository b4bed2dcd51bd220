import type {Session} from '../context.js';
import {beginsAnew} from './anew.js';
import {reportSplit} from './by-width.js';
import {quoteRow, upperPart, type Grid} from './grid.js';
import {filled} from './pipes.js';
import type {Row} from './rows.js';

/**
Whether two rows say the same.
*/
export const isSame = (a: Row, b: Row) =>
	filled(a.cells) === filled(b.cells) &&
	a.cells.slice(0, filled(a.cells)).every((cell, at) => cell === b.cells[at]);

/**
Parts tables where the header comes again without a delimiter row, and the rows begin anew.
*/
export function splitByHeader(grid: Grid, session: Session): Grid[] {
	const {header} = grid;
	const at = header ? grid.rows.findIndex(row => isSame(row, header)) : -1;
	const begin = grid.rows[at];
	if (
		!begin ||
		!beginsAnew(grid.rows.slice(0, at), grid.rows.slice(at + 1)) ||
		!reportSplit(
			begin,
			'The header comes again, and the rows under it begin anew.',
			session,
		)
	) {
		return [grid];
	}

	// What stands above the first is the caption of that one alone.
	const {caption, ...bare} = grid;
	const lower = {
		...bare,
		header: begin,
		rows: grid.rows.slice(at + 1),
		rules: [],
		repeats: [],
		first: begin.first,
	};
	return [upperPart(grid, at), ...splitByHeader(lower, session)];
}

/**
The header that stands among the rows again, without a delimiter row: a rule stands for it.
*/
export function dropRepeatedHeader(grid: Grid, session: Session): Grid {
	const {header} = grid;
	const again = header ? grid.rows.filter(row => isSame(row, header)) : [];
	const kept = again.filter(row =>
		session.report({
			kind: 'repeated-header',
			act: 'repaired',
			first: row.first,
			last: row.last,
			before: quoteRow(row.cells),
			after: 'a rule',
			reason: 'The table repeats its header here; a rule stands for it.',
		}),
	);
	if (kept.length === 0) {
		return grid;
	}

	const dropped = new Set(kept);
	const rows: Row[] = [];
	const rules = new Set(grid.rules);
	for (const row of grid.rows) {
		if (dropped.has(row)) {
			rules.add(rows.length);
		} else {
			rows.push(row);
		}
	}

	return {
		...grid,
		rows,
		rules: [...rules]
			.filter(rule => rule > 0 && rule < rows.length)
			.toSorted((a, b) => a - b),
		repeats: [...grid.repeats, ...kept],
	};
}
