import type {Session} from '../context.js';
import {quoteRow, type Grid} from './grid.js';
import {filled} from './pipes.js';
import type {Row} from './rows.js';

const isNumeric = (cell: string) => /\d/.test(cell) && !/\p{L}/u.test(cell);

/**
Whether a row reads like a header over the rows below it: full, short, and of another nature than they are.
*/
function looksLikeHeader(row: Row, below: readonly Row[]): boolean {
	const {cells} = row;
	if (
		below.length === 0 ||
		filled(cells) < 2 ||
		cells
			.slice(cells[0] === '' ? 1 : 0, filled(cells))
			.some(cell => cell === '' || cell.length > 60 || /[.:;]$/.test(cell))
	) {
		return false;
	}

	return cells.some((cell, column) => {
		const values = below
			.map(other => other.cells[column] ?? '')
			.filter(value => value !== '');
		const numbers = values.filter(value => isNumeric(value)).length;
		const length = values.reduce((sum, value) => sum + value.length, 0);
		return (
			cell !== '' &&
			values.length > 0 &&
			((!isNumeric(cell) && numbers * 2 > values.length) ||
				(isYear(cell) && numbers === values.length) ||
				length / values.length > cell.length * 2)
		);
	});
}

const isYear = (cell: string) => /^(?:19|20)\d\d$/.test(cell);

/**
Kind 8: a caption that stands as the header. Told by a header of one cell over a row that looks like the real one.
*/
export function liftCaption(grid: Grid, session: Session): Grid {
	const {header} = grid;
	const [next, ...rest] = grid.rows;
	if (
		!header ||
		!next ||
		filled(header.cells) !== 1 ||
		!looksLikeHeader(next, rest) ||
		!reportCaption(header, session)
	) {
		return grid;
	}

	return {...grid, caption: header.cells[0]!, header: next, rows: rest};
}

/**
The same where the caption stands above the header and its delimiter row.
*/
export function takeCaption(
	upper: Grid,
	grid: Grid,
	session: Session,
): Grid | undefined {
	const row = upper.rows[0];
	return row &&
		!upper.header &&
		upper.rows.length === 1 &&
		filled(row.cells) === 1 &&
		row.cells[0] !== '' &&
		grid.header &&
		grid.caption === undefined &&
		filled(grid.header.cells) > 1 &&
		reportCaption(row, session)
		? {...grid, caption: row.cells[0]!, first: upper.first}
		: undefined;
}

/**
The same for a table that stood in a cell of an outer one: two rows of one cell above the others, of which the first was
the outer table's.
*/
export function takeOuterCaption(grid: Grid, session: Session): Grid {
	const [first, second, third] = grid.rows;
	return grid.isInside === true &&
		!grid.header &&
		first &&
		second &&
		third &&
		first.cells.length === 1 &&
		second.cells.length === 1 &&
		third.cells.length > 1 &&
		first.cells[0] !== '' &&
		reportCaption(first, session)
		? {...grid, caption: first.cells[0]!, rows: grid.rows.slice(1)}
		: grid;
}

function reportCaption(row: Row, session: Session): boolean {
	return session.report({
		kind: 'caption-as-row',
		act: 'repaired',
		first: row.first,
		last: row.last,
		before: quoteRow(row.cells),
		after: row.cells[0] ?? '',
		reason: 'A row of one cell above the header is the caption of the table.',
	});
}
