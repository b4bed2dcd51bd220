import type {Session} from '../context.js';
import type {Draft} from '../draft.js';
import {parseInlines} from '../../markdown/index.js';
import {buildTable} from './build.js';
import {quoteRow, type Grid} from './grid.js';

/**
Makes a table's draft. Kind 6, and 11: a table without a delimiter row, and one that is a header alone.
*/
export function finishTable(grid: Grid, session: Session): Draft {
	const {first, last, header, rows} = grid;
	const place = {first, last, apart: false, text: ''};
	if (header && rows.length === 0) {
		const words = [grid.caption ?? '', ...header.cells]
			.filter(cell => cell !== '')
			.join(' · ');
		if (
			session.report({
				kind: 'header-alone',
				act: 'repaired',
				first,
				last,
				before: quoteRow(header.cells),
				after: words,
				reason: 'A table of a header alone: its words are kept as a line.',
			})
		) {
			return {
				...place,
				look: 'other',
				blocks: [
					{
						type: 'paragraph',
						role: 'label',
						inlines: parseInlines(words),
						line: session.context.firstLine + first,
						endLine: session.context.firstLine + last,
					},
				],
			};
		}
	}

	if (!header && !grid.delimiter) {
		session.report({
			kind: 'no-header-row',
			act: 'repaired',
			first,
			last,
			before: quoteRow(rows[0]?.cells ?? []),
			after: 'a table without a header',
			reason:
				'Rows without a line under a header: a table whose header cannot be told.',
		});
	}

	return {
		...place,
		look: 'table',
		blocks: [buildTable(grid, session)],
	};
}
