import type {Session} from '../context.js';
import {isFigure} from './figures.js';
import {allRows, columnsOf, quoteRow, type Grid} from './grid.js';
import {filled} from './pipes.js';
import type {Row} from './rows.js';

const narrow = (row: Row, columns: number): Row =>
	row.cells.length > columns
		? {...row, cells: row.cells.slice(0, columns)}
		: row;

/**
Kind 1: columns at the right that are empty in every row, the header's cell included.

@param least - So many columns stay, since the table that this goes on with has them.
*/
export function cutPhantomColumns(
	grid: Grid,
	least: number,
	session: Session,
): Grid {
	let columns = least;
	for (const row of allRows(grid)) {
		columns = Math.max(columns, filled(row.cells));
	}

	const widest = columnsOf(grid);
	const cutOff = widest - columns;
	if (
		columns === 0 ||
		cutOff === 0 ||
		!session.report({
			kind: 'phantom-columns',
			act: 'repaired',
			first: grid.first,
			last: grid.last,
			before: quoteRow((grid.header ?? grid.rows[0])?.cells ?? []),
			after: quoteRow(
				(grid.header ?? grid.rows[0])?.cells.slice(0, columns) ?? [],
			),
			reason: `${cutOff === 1 ? 'A column' : `${cutOff} columns`} at the right of the table ${cutOff === 1 ? 'is' : 'are'} empty in every row.`,
		})
	) {
		return grid;
	}

	return {
		...grid,
		...(grid.header && {header: narrow(grid.header, columns)}),
		...(grid.delimiter && {delimiter: grid.delimiter.slice(0, columns)}),
		rows: grid.rows.map(row => narrow(row, columns)),
	};
}

const isLabel = (cell: string) =>
	cell !== '' && cell.length <= 80 && !isFigure(cell);

/**
Kind 38: the empty corner over a column of labels was dropped, so that the header stands one column too far left.
Told by every row having one cell more than the header, and by a first column that reads like labels.

@param grid
@param keepsBlanks - Cells that stood empty are in the text, so that none was dropped.
@param session
*/
export function restoreCorner(
	grid: Grid,
	keepsBlanks: boolean,
	session: Session,
): Grid {
	const [top, ...rest] = allRows(grid);
	const columns = columnsOf(grid);
	if (
		keepsBlanks ||
		!top ||
		columns < 3 ||
		rest.length < 2 ||
		filled(top.cells) !== columns - 1 ||
		top.cells.slice(0, columns - 1).includes('') ||
		rest.some(
			row => !(filled(row.cells) === columns && isLabel(row.cells[0]!)),
		) ||
		!isDistinct(rest) ||
		!areOfOneKind(rest)
	) {
		return grid;
	}

	const cells = ['', ...top.cells.slice(0, columns - 1)];
	if (
		!session.report({
			kind: 'lost-corner',
			act: 'repaired',
			first: top.first,
			last: top.last,
			before: quoteRow(top.cells),
			after: quoteRow(cells),
			reason:
				'The header has one cell fewer than every row, and the first column holds labels: the empty corner was lost.',
		})
	) {
		return grid;
	}

	const header = {...top, cells};
	return grid.header
		? {...grid, header}
		: {...grid, rows: [header, ...grid.rows.slice(1)]};
}

/**
Whether all columns but the first hold figures, or all hold words: then none of them is there for remarks.
*/
function areOfOneKind(rows: readonly Row[]): boolean {
	const kinds = rows[0]!.cells.slice(1).map((_, at) => {
		const figures = rows.filter(({cells}) =>
			/^\P{Letter}*\d/u.test(cells[at + 1]!),
		);
		return figures.length * 2 > rows.length;
	});
	return new Set(kinds).size === 1;
}

const isDistinct = (rows: readonly Row[]) =>
	new Set(rows.map(row => row.cells[0])).size === rows.length;

/**
Kind 9: header, delimiter row and rows of unequal width. The widest tells the columns, and no cell is dropped.
*/
export function evenOut(grid: Grid, session: Session): Grid {
	const {header, delimiter, rows} = grid;
	if (!header || !delimiter) {
		return grid;
	}

	const width = header.cells.length;
	const isUneven =
		delimiter.length !== width || rows.some(row => row.cells.length > width);
	if (isUneven) {
		session.report({
			kind: 'uneven-table',
			act: 'repaired',
			first: grid.first,
			last: grid.last,
			before: quoteRow(header.cells),
			after: `${columnsOf(grid)} columns`,
			reason:
				'The header, the line under it and the rows differ in width; the widest of them tells the columns.',
		});
	}

	return grid;
}
