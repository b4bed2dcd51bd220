import type {Session} from '../context.js';
import {isFigure} from './figures.js';
import {quoteRow, type Grid} from './grid.js';
import {filled} from './pipes.js';
import type {Row} from './rows.js';

/**
A caption is no longer than this, in UTF-16 units.
*/
const longest = 200;

/**
Whether a cell ends like a sentence or a label; an abbreviation, `thous.`, does not.
*/
const endsSentence = (cell: string) =>
	/[:;]$/.test(cell) ||
	(cell.endsWith('.') && !/(?:^|[\s,(])\p{Letter}{1,5}\.$/u.test(cell));

/**
Whether a row has the form of a header: several short cells, none of a sentence, but for a corner none empty.
*/
const hasFormOfHeader = ({cells}: Row) =>
	filled(cells) > 1 &&
	cells
		.slice(cells[0] === '' ? 1 : 0, filled(cells))
		.every(cell => cell !== '' && cell.length <= 60 && !endsSentence(cell));

/**
Whether a row reads like a header over the rows below it: of its form, and of another nature than they are.
*/
export function looksLikeHeader(row: Row, below: readonly Row[]): boolean {
	const {cells} = row;
	if (below.length === 0 || !hasFormOfHeader(row)) {
		return false;
	}

	return cells.some((cell, column) => {
		const values = below
			.map(other => other.cells[column] ?? '')
			.filter(value => value !== '');
		const numbers = values.filter(value => isFigure(value)).length;
		const length = values.reduce((sum, value) => sum + value.length, 0);
		return (
			cell !== '' &&
			values.length > 0 &&
			((!isFigure(cell) && numbers * 2 > values.length) ||
				(isYear(cell) && numbers === values.length) ||
				length / values.length > cell.length * 2)
		);
	});
}

/**
Whether a row is the header of figures: it names a column of them.
*/
const namesFigures = (row: Row, below: readonly Row[]) =>
	hasFormOfHeader(row) &&
	row.cells.some((cell, column) => {
		const values = below
			.map(({cells}) => cells[column] ?? '')
			.filter(value => value !== '');
		return (
			cell !== '' &&
			(!isFigure(cell) || isYear(cell)) &&
			values.filter(value => isFigure(value)).length * 2 > values.length
		);
	});

const isYear = (cell: string) => /^(?:19|20)\d\d$/.test(cell);

/**
Whether a row of one cell names the rows below it: over three columns or more, where no other row but perhaps the last has
so little to say. Over two it may be a label without its value.
*/
const isOverAll = (row: Row, below: readonly Row[]) =>
	filled(row.cells) === 1 &&
	row.cells[0] !== '' &&
	row.cells[0]!.length <= longest &&
	below.length > 1 &&
	below[0]!.cells.length > 2 &&
	below.slice(0, -1).every(({cells}) => filled(cells) > 1);

/**
Kind 8: a caption that stands as the header, or as the first row where there is none. Told by a header of one cell over a
row that looks like the real one.
*/
export function liftCaption(grid: Grid, session: Session): Grid {
	const {header, rows, caption} = grid;
	if (!header) {
		const [first, ...below] = rows;
		return caption === undefined &&
			first &&
			isOverAll(first, below) &&
			reportCaption(first, session)
			? {...grid, caption: first.cells[0]!, rows: below}
			: grid;
	}

	const [next, ...rest] = rows;
	// Over two columns a word by itself rather names the first.
	const isName =
		header.cells.length === 2 && !/[\s\d]/.test(header.cells[0]!.trim());
	return next &&
		filled(header.cells) === 1 &&
		!isName &&
		(looksLikeHeader(next, rest) ||
			(hasFormOfHeader(next) &&
				!next.cells.some(cell => isFigure(cell)) &&
				isOverAll(header, rows))) &&
		reportCaption(header, session)
		? {...grid, caption: header.cells[0]!, header: next, rows: rest}
		: grid;
}

/**
The same where the caption stands above the header and its delimiter row.
*/
function takeCaption(
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
Whether a row has a word for each column, and no figure.
*/
const namesAll = (row: Row) =>
	hasFormOfHeader(row) &&
	filled(row.cells) === row.cells.length &&
	!row.cells.some(cell => isFigure(cell));

/**
A header over a line that the row under it took: an extractor sets it after the first row that holds a header's cell, which may
be the cell of a row's label. Told by one row above of the same width that reads like the header.
*/
function takeHeader(
	upper: Grid,
	grid: Grid,
	session: Session,
): Grid | undefined {
	const [row, ...others] = upper.rows;
	return row &&
		others.length === 0 &&
		!upper.header &&
		grid.header &&
		grid.rows.length > 0 &&
		row.cells.length === grid.header.cells.length &&
		(namesFigures(grid.header, grid.rows)
			? namesAll(row) && filled(grid.header.cells) < filled(row.cells)
			: namesAll(row) ||
				(!looksLikeHeader(grid.header, grid.rows) &&
					looksLikeHeader(row, [grid.header, ...grid.rows]))) &&
		session.report({
			kind: 'misplaced-delimiter',
			act: 'repaired',
			first: row.first,
			last: grid.header.last + 1,
			before: quoteRow(grid.header.cells),
			after: quoteRow(row.cells),
			reason:
				'The line under the header stood one row too low; the row above reads like the header.',
		})
		? {
				...grid,
				header: row,
				rows: [grid.header, ...grid.rows],
				first: upper.first,
			}
		: undefined;
}

/**
The table and the one row above it that is its caption or its header; undefined when it is neither.
*/
export const takeUpper = (
	upper: Grid,
	grid: Grid,
	session: Session,
): Grid | undefined =>
	takeCaption(upper, grid, session) ?? takeHeader(upper, grid, session);

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
