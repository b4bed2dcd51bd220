import type {Session} from '../context.js';
import {isFigure} from './figures.js';
import {allRows, columnsOf, quoteRow, type Grid} from './grid.js';
import {filled} from './pipes.js';
import type {Row} from './rows.js';

/**
Kinds 2 and 38: rows with fewer values than the header or than most rows. What stood empty cannot be told, so nothing is
moved; the table says so itself.
*/
export function flagShifted(
	grid: Grid,
	isFilledUp: boolean,
	session: Session,
): Grid {
	const columns = columnsOf(grid);
	// A row may have been filled with blanks to the table's width.
	const said = ({cells}: Row) => (isFilledUp ? filled(cells) : cells.length);
	const wide = grid.rows.filter(
		({cells}) => cells.length > (grid.header?.cells.length ?? columns),
	);
	const most =
		isFilledUp && grid.header
			? filled(grid.header.cells)
			: grid.header && wide.length * 2 <= grid.rows.length
				? grid.header.cells.length
				: columns;
	const isSection = ({cells}: Row, at: number) =>
		most > 2 &&
		filled(cells) === 1 &&
		[grid.rows[at - 1], grid.rows[at + 1]].every(
			row => row === undefined || filled(row.cells) > 1,
		);
	const short = grid.rows.filter(
		(row, at) =>
			said(row) < most && (isFilledUp ? !isSection(row, at) : said(row) > 1),
	);
	const first = short[0];
	if (
		!first ||
		(!isFilledUp &&
			(columns < 3 || (!grid.header && short.length * 2 > grid.rows.length)))
	) {
		return grid;
	}

	const count = short.length;
	const doubt =
		count === 1
			? 'one row has fewer cells than the others: its values may stand too far left'
			: `${count} rows have fewer cells than the others: their values may stand too far left`;
	return session.report({
		kind: 'shifted-cells',
		act: 'flagged',
		first: first.first,
		last: short.at(-1)!.last,
		before: quoteRow(first.cells),
		after: quoteRow(first.cells),
		reason: `${count === 1 ? 'A row has' : `${count} rows have`} fewer cells than the table has columns; an empty cell may have been dropped.`,
	})
		? {...grid, doubts: [...grid.doubts, doubt]}
		: grid;
}

/**
How a cell is made: its figures, words and signs.
*/
const shapeOf = (cell: string) =>
	cell
		.replaceAll(/\d[\d.,:]*/g, '0')
		.replaceAll(/\p{Letter}+/gu, 'a')
		.replaceAll(/\s+/g, '');

/**
Whether a row that ends empty holds a figure where all others have words, or words where they have figures.
*/
const isMisfit = ({cells}: Row, full: readonly Row[]) =>
	cells.at(-1) === '' &&
	filled(cells) > 1 &&
	cells.slice(1, filled(cells)).some((cell, at) => {
		const figures = full.filter(row => isFigure(row.cells[at + 1]!)).length;
		const shape = shapeOf(cell);
		return (
			cell !== '' &&
			((figures === 0 && isFigure(cell)) ||
				(figures === full.length && !isFigure(cell)) ||
				// Made as all in the next column are, and as none in its own is.
				(/\d/.test(cell) &&
					full.every(
						row =>
							shapeOf(row.cells[at + 1]!) !== shape &&
							shapeOf(row.cells[at + 2] ?? '') === shape,
					)))
		);
	});

/**
Kinds 2 and 38 where the row was filled up: what ends empty, and does not fit the columns in which it stands.
*/
export function flagMisfits(grid: Grid, session: Session): Grid {
	const columns = columnsOf(grid);
	const full = grid.rows.filter(({cells}) => filled(cells) === columns);
	const odd =
		columns < 3 || full.length < 2 || full.length * 2 <= grid.rows.length
			? []
			: // The first row may be a header.
				grid.rows.slice(grid.header ? 0 : 1).filter(row => isMisfit(row, full));
	const first = odd[0];
	return first &&
		session.report({
			kind: 'shifted-cells',
			act: 'flagged',
			first: first.first,
			last: odd.at(-1)!.last,
			before: quoteRow(first.cells),
			after: quoteRow(first.cells),
			reason:
				'A row that ends empty does not fit its columns; an empty cell may have been dropped before.',
		})
		? {
				...grid,
				doubts: [
					...grid.doubts,
					'a row that ends empty does not fit its columns: its values may stand too far left',
				],
			}
		: grid;
}

/**
Kind 9: rows with more cells than the header has names, flagged where they are the exception, or with fewer, which blanks were
added to.

@param grid
@param isFilledUp - Rows are filled up with pipes, so that each is as wide as the header.
@param session
*/
export function flagUneven(
	grid: Grid,
	isFilledUp: boolean,
	session: Session,
): Grid {
	const {header, delimiter, rows} = grid;
	const width = header?.cells.length ?? 0;
	if (!header || !delimiter || width < 2 || isFilledUp) {
		return grid;
	}

	const wide = rows.filter(({cells}) => cells.length > width);
	const short = rows.filter(({cells}) => cells.length < width);
	const tell = (odd: readonly Row[], kind: string, reason: string) =>
		odd.length > 0 &&
		session.report({
			kind,
			act: 'flagged',
			first: odd[0]!.first,
			last: odd.at(-1)!.last,
			before: quoteRow(odd[0]!.cells),
			after: quoteRow(odd[0]!.cells),
			reason,
		});
	tell(
		short,
		'short-rows',
		`${short.length === 1 ? 'A row has' : `${short.length} rows have`} fewer cells than the header has names; blanks were added at the right.`,
	);
	return wide.length * 2 <= rows.length &&
		tell(
			wide,
			'wide-rows',
			`${wide.length === 1 ? 'A row has' : `${wide.length} rows have`} more cells than the header has names.`,
		)
		? {
				...grid,
				doubts: [
					...grid.doubts,
					wide.length === 1
						? 'one row has more cells than there are names of columns: its values may stand too far right'
						: `${wide.length} rows have more cells than there are names of columns: their values may stand too far right`,
				],
			}
		: grid;
}

/**
A name of a column is no longer than this, in UTF-16 units.
*/
const longestName = 40;

/**
Kind 38 where it cannot be told: a header, or a first row, with one name fewer than most rows have cells. The corner may have
been dropped, or a name at the right.

@param grid
@param keepsBlanks - Cells that stood empty are in the text, so that none was dropped.
@param session
*/
export function flagHeader(
	grid: Grid,
	keepsBlanks: boolean,
	session: Session,
): Grid {
	const [top, ...rows] = allRows(grid);
	const columns = columnsOf(grid);
	const names = top?.cells.slice(0, columns - 1) ?? [];
	const full = rows.filter(({cells}) => filled(cells) === columns);
	// A title over labels and their values.
	const labels = full.filter(({cells}) => cells[0]!.endsWith(':')).length;
	if (
		keepsBlanks ||
		!top ||
		columns < 2 ||
		full.length < 2 ||
		full.length * 2 <= rows.length ||
		labels * 2 > full.length ||
		filled(top.cells) !== columns - 1 ||
		names.some(
			name => name === '' || name.length > longestName || name.endsWith(':'),
		)
	) {
		return grid;
	}

	return session.report({
		kind: 'shifted-header',
		act: 'flagged',
		first: top.first,
		last: top.last,
		before: quoteRow(top.cells),
		after: quoteRow(top.cells),
		reason:
			'The first row has one cell fewer than the others; an empty corner may have been dropped.',
	})
		? {
				...grid,
				doubts: [
					...grid.doubts,
					columns === 2 && !grid.header
						? 'the first row has one cell: it may be a title, or the name of the second column'
						: 'the first row has one cell fewer than the others: its names may stand one column too far left',
				],
			}
		: grid;
}

const codeSpan = /`[^`]{0,2000}`/g;
const delimiter = /^(?:<br ?\/?>)?:?-+:?$/i;

/**
A line under a header, which may have run into the cells beside it.
*/
const ruled = /(?:^|[\s>]):?-{3,}:?(?=[\s<]|$)/;

/**
Names and figures by turns, with blanks around the pipes: rows, of which nothing shows the ends. A scale or a menu is of one kind.
*/
const areOfKinds = (parts: readonly string[], words: readonly string[]) => {
	const figures = words.filter(word => isFigure(word)).length;
	return (
		figures > 1 &&
		words.length - figures > 1 &&
		parts.slice(1, -1).every(part => /^\s.*\s$/.test(part))
	);
};

/**
Whether the pipes inside a cell may be a table's: not those of code, of a choice (`low | mean | high | none`) or of a formula
(`|x| + |y|`).
*/
function mayHoldTable(cell: string): boolean {
	if (cell.split('|', 4).length < 4) {
		return false;
	}

	const parts = cell.replaceAll(codeSpan, '').split('|');
	const said = parts.map(part => part.trim()).filter(part => part !== '');
	const words = said.filter(part => !delimiter.test(part));
	const isBlank = (part: string | undefined) =>
		part !== undefined && /^\s*(?:<br ?\/?>\s*)?$/i.test(part);
	// A line under a header, pipes that end a row and open the next, or around one.
	const isOfRows =
		said.length > words.length + 1 ||
		parts.filter(part => ruled.test(part)).length > 1 ||
		areOfKinds(parts, words) ||
		(isBlank(parts.at(-1)) &&
			(parts.slice(1, -1).some(part => isBlank(part)) ||
				(isBlank(parts[0]) && words.length > 2)));
	return (
		parts.length > 3 &&
		words.length > 1 &&
		words.every(word => /[\p{Letter}\p{Number}]/u.test(word)) &&
		isOfRows
	);
}

/**
Kind 12: a table inside a cell, told by the pipes that were escaped in it. It is shown as it stands.
*/
export function flagNested(grid: Grid, session: Session): Grid {
	for (const row of allRows(grid)) {
		const cell = row.cells.find(text => mayHoldTable(text));
		if (cell !== undefined) {
			session.report({
				kind: 'table-in-cell',
				act: 'flagged',
				first: row.first,
				last: row.last,
				before: cell,
				after: cell,
				reason: 'A cell holds what may be a table of its own.',
			});
		}
	}

	return grid;
}
