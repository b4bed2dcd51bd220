import type {Session} from '../context.js';
import {filled} from './pipes.js';
import {quoteRow, type Grid} from './grid.js';
import type {Row} from './rows.js';

const isSame = (a: Row, b: Row) =>
	filled(a.cells) === filled(b.cells) &&
	a.cells.slice(0, filled(a.cells)).every((cell, at) => cell === b.cells[at]);

type Stretch = {
	header?: Row;
	delimiter?: Row;
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

		if (row.kind === 'end') {
			if (hasContent(present)) {
				found.push(present);
			}

			present.isInside = true;
			present = {rows: [], isParted: true, isInside: false};
			continue;
		}

		const header = present.rows.pop();
		if (hasContent(present)) {
			found.push(present);
		}

		present = {
			rows: [],
			delimiter: row,
			isParted: present.isParted && present.rows.length === 0,
			isInside: false,
			...(header && {header}),
		};
	}

	found.push(present);
	return found;
}

/**
Where a run of rows of one width, two or more, stands above or below wider ones; -1 for nowhere.
*/
function widthBreak(rows: readonly Row[]): number {
	const widths = rows.map(row => row.cells.length);
	// Blanks at its end make no row a wide one.
	const said = rows.map(row => filled(row.cells));
	const upper = widths[0] ?? 0;
	const lower = widths.at(-1) ?? 0;
	const down = widths.findIndex(width => width !== upper);
	if (
		down > 1 &&
		rows.length - down > 1 &&
		said.slice(down).every(width => width > upper + (upper > 1 ? 1 : 3))
	) {
		return down;
	}

	const up = widths.findLastIndex(width => width !== lower) + 1;
	return up > 1 &&
		lower > 1 &&
		rows.length - up > 1 &&
		said.slice(0, up).every(width => width > lower + 1)
		? up
		: -1;
}

const lastOf = (rows: readonly Row[], otherwise: number) =>
	rows.at(-1)?.last ?? otherwise;

/**
Kind 7: tables that abut. A second delimiter row begins a new table with the row above it, unless that row is the same
header again; so does a lasting change of width. No row is lost.
*/
export function separateTables(rows: readonly Row[], session: Session): Grid[] {
	const grids: Grid[] = [];
	for (const part of stretches(rows)) {
		const first = (part.header ?? part.delimiter ?? part.rows[0])?.first ?? 0;
		const last = lastOf(
			part.rows,
			(part.delimiter ?? part.header)?.last ?? first,
		);
		const previous = grids.at(-1);
		if (!previous || part.isParted) {
			grids.push(gridOf(part, first, last));
			continue;
		}

		const isAgain =
			previous.header !== undefined &&
			part.header !== undefined &&
			isSame(previous.header, part.header);
		if (
			session.report({
				kind: isAgain ? 'repeated-header' : 'abutting-tables',
				act: 'repaired',
				first,
				last: part.delimiter?.last ?? first,
				before: part.header ? quoteRow(part.header.cells) : '',
				after: isAgain ? 'a rule' : 'a new table',
				reason: isAgain
					? 'The table repeats its header here; a rule stands for it.'
					: 'A second header in the same run of rows begins another table.',
			})
		) {
			if (isAgain) {
				grids[grids.length - 1] = {
					...previous,
					rows: [...previous.rows, ...part.rows],
					rules: [...previous.rules, previous.rows.length],
					repeats: [...previous.repeats, part.header!.first],
					last,
				};
			} else {
				grids.push(gridOf(part, first, last));
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

	return grids.flatMap(grid => splitByWidth(grid, session));
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

function splitByWidth(grid: Grid, session: Session): Grid[] {
	const at = widthBreak(grid.rows);
	const begin = grid.rows[at];
	if (
		!begin ||
		!session.report({
			kind: 'abutting-tables',
			act: 'repaired',
			first: begin.first,
			last: begin.last,
			before: quoteRow(begin.cells),
			after: 'a new table',
			reason: 'The rows from here on have another number of columns.',
		})
	) {
		return [grid];
	}

	const upper = grid.rows.slice(0, at);
	const {header, delimiter, ...bare} = grid;
	return [
		{...grid, rows: upper, last: lastOf(upper, grid.first)},
		{
			...bare,
			rules: [],
			repeats: [],
			rows: grid.rows.slice(at),
			first: begin.first,
		},
	];
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
		repeats: [...grid.repeats, ...kept.map(({first}) => first)],
	};
}
