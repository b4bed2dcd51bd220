import type {Session} from '../context.js';
import {beginsAnew} from './anew.js';
import {splitByWidth} from './by-width.js';
import {takeUpper} from './captions.js';
import {quoteRow, type Grid} from './grid.js';
import {filled} from './pipes.js';
import {isSame, splitByHeader} from './repeated-header.js';
import type {Row} from './rows.js';

type Stretch = {
	header?: Row;
	delimiter?: Row;
	/**
	The caption above the header.
	*/
	upper?: Row;
	rows: Row[];
	/**
	The source itself parts it from what stands above.
	*/
	isParted: boolean;
	/**
	A pipe alone follows: what closes the cell of an outer table that it stood in.
	*/
	isInside: boolean;
};

const hasContent = ({header, delimiter, rows}: Stretch) =>
	header !== undefined || delimiter !== undefined || rows.length > 0;

/**
Cuts rows into stretches that begin with a header: the row above each delimiter.
*/
function stretches(rows: readonly Row[]): Stretch[] {
	const found: Stretch[] = [];
	let present: Stretch = {rows: [], isParted: true, isInside: false};
	for (const row of rows) {
		if (row.kind === 'row') {
			present.rows.push(row);
			continue;
		}

		if (row.kind === 'break') {
			found.push(present);
			present = {rows: [], isParted: false, isInside: false};
			continue;
		}

		if (row.kind === 'end') {
			if (hasContent(present)) {
				found.push(present);
			}

			present.isInside = true;
			present = {rows: [], isParted: true, isInside: false};
			continue;
		}

		const header = present.rows.pop();
		const upper = header && takeLastCaption(present.rows, header);
		if (hasContent(present)) {
			found.push(present);
		}

		present = {
			rows: [],
			delimiter: row,
			isParted: present.isParted && present.rows.length === 0,
			isInside: false,
			...(header && {header}),
			...(upper && {upper}),
		};
	}

	found.push(present);
	return found;
}

/**
Takes a row of one cell that stands right above a header from the rows of the table above. Filled up to the header's width, it
is the caption of the table below: it would name no rows at the end of the other.
*/
function takeLastCaption(above: Row[], header: Row): Row | undefined {
	const row = above.at(-1);
	return row &&
		above.length > 1 &&
		row.cells.length > 2 &&
		row.cells.length === header.cells.length &&
		filled(row.cells) === 1 &&
		row.cells[0] !== '' &&
		filled(above.at(-2)!.cells) > 1
		? above.pop()
		: undefined;
}

const lastOf = (rows: readonly Row[], otherwise: number) =>
	rows.at(-1)?.last ?? otherwise;

/**
Kind 7: tables that abut. A second delimiter row begins a new table with the row above it, unless that row is the same
header again and the rows go on; so does a lasting change of width, and any where each table was filled up to one width. No
row is lost.
*/
export function separateTables(
	rows: readonly Row[],
	isFilledUp: boolean,
	session: Session,
): Grid[] {
	const grids: Grid[] = [];
	for (const part of stretches(rows)) {
		const first = (part.header ?? part.delimiter ?? part.rows[0])?.first ?? 0;
		const last = lastOf(
			part.rows,
			(part.delimiter ?? part.header)?.last ?? first,
		);
		const previous = grids.at(-1);
		const grid = withUpper(gridOf(part, first, last), part.upper, session);
		if (!previous || part.isParted) {
			grids.push(grid);
			continue;
		}

		const both = takeUpper(previous, grid, session);
		if (both) {
			grids[grids.length - 1] = both;
			continue;
		}

		const isAgain =
			previous.header !== undefined &&
			part.header !== undefined &&
			part.upper === undefined &&
			previous.header.cells.length === part.header.cells.length &&
			isSame(previous.header, part.header) &&
			!beginsAnew(previous.rows, part.rows);
		if (
			session.report({
				kind: isAgain ? 'repeated-header' : 'abutting-tables',
				act: 'repaired',
				first,
				last: part.delimiter?.last ?? first,
				before: quoteRow((part.header ?? part.rows[0])?.cells ?? []),
				after: isAgain ? 'a rule' : 'a new table',
				reason: isAgain
					? 'The table repeats its header here; a rule stands for it.'
					: part.header
						? 'A second header in the same run of rows begins another table.'
						: 'The rows from here on have another number of columns.',
			})
		) {
			if (isAgain) {
				grids[grids.length - 1] = {
					...previous,
					rows: [...previous.rows, ...part.rows],
					rules: [...previous.rules, previous.rows.length],
					repeats: [...previous.repeats, part.header!],
					last,
				};
			} else {
				grids.push(grid);
			}
		} else {
			grids[grids.length - 1] = {
				...previous,
				rows: [
					...previous.rows,
					...(part.header ? [part.header] : []),
					...part.rows,
				],
				last,
			};
		}
	}

	return grids
		.flatMap(grid => splitByWidth(grid, isFilledUp, session))
		.flatMap(grid => splitByHeader(grid, session));
}

/**
A grid with the row above it as its caption; where that repair is turned off, with the row above its header.
*/
function withUpper(grid: Grid, upper: Row | undefined, session: Session): Grid {
	if (!upper) {
		return grid;
	}

	const part = {rows: [upper], isParted: false, isInside: false};
	const {header, delimiter, ...bare} = grid;
	return (
		takeUpper(gridOf(part, upper.first, upper.last), grid, session) ?? {
			...bare,
			rows: [upper, ...(header ? [header] : []), ...grid.rows],
			first: upper.first,
		}
	);
}

function gridOf(part: Stretch, first: number, last: number): Grid {
	return {
		isInside: part.isInside,
		...(part.header && {header: part.header}),
		...(part.delimiter && {delimiter: part.delimiter.cells}),
		rows: part.rows,
		rules: [],
		repeats: [],
		doubts: [],
		first,
		last,
	};
}
