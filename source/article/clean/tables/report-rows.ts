import type {Session} from '../context.js';
import type {Line} from '../lines.js';
import {quoteRow} from './grid.js';
import type {Row} from './rows.js';

/**
Kinds 36 and 37: rows that were put together from several lines, or that had lost their opening pipe. Whether they may be.
*/
export function reportShape(rows: readonly Row[], session: Session): boolean {
	const data = rows.filter(row => row.kind === 'row');
	const broken = data.filter(row => row.last > row.first);
	const bare = data.filter(row => row.bare);
	const [kind, odd, reason] =
		broken.length > 0
			? ([
					'broken-rows',
					broken,
					`${broken.length === 1 ? 'A row was' : `${broken.length} rows were`} spread over several lines.`,
				] as const)
			: ([
					'bare-rows',
					bare,
					`${bare.length === 1 ? 'A row had' : `${bare.length} rows had`} lost the opening pipe.`,
				] as const);
	const first = odd[0];
	return (
		!first ||
		session.report({
			kind,
			act: 'repaired',
			first: first.first,
			last: odd.at(-1)!.last,
			before: first.cells.join(' |\n'),
			after: quoteRow(first.cells),
			reason,
		})
	);
}

/**
A line under a header as Org writes it, `|---+---|`, which no reader of Markdown knows. Whether it
may be read.
*/
export function reportPlusSigns(
	rows: readonly Row[],
	lines: readonly Line[],
	session: Session,
): boolean {
	const row = rows.find(
		({kind, first}) => kind === 'delimiter' && lines[first]!.text.includes('+'),
	);
	return (
		!row ||
		session.report({
			kind: 'table-form',
			act: 'repaired',
			first: row.first,
			last: row.last,
			before: lines[row.first]!.text,
			after: quoteRow(row.cells),
			reason: 'The line under the header parts its columns by plus signs.',
		})
	);
}
