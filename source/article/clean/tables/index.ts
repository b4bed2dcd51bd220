import type {Session} from '../context.js';
import type {Line} from '../lines.js';
import {separateTables} from './abutting.js';
import {liftCaption, takeOuterCaption, takeUpper} from './captions.js';
import {cutPhantomColumns, evenOut, restoreCorner} from './columns.js';
import {
	flagHeader,
	flagMisfits,
	flagNested,
	flagShifted,
	flagUneven,
} from './doubts.js';
import {finishTable} from './finish.js';
import {columnsOf, type Grid} from './grid.js';
import {dropPipe} from './lone-pipe.js';
import {repeatedHeader} from './pieces.js';
import {filled} from './pipes.js';
import type {TableReading} from './reading.js';
import {readRegion} from './region.js';
import {dropRepeatedHeader} from './repeated-header.js';
import {reportPlusSigns, reportShape} from './report-rows.js';
import {reportSpaced} from './spaced-rows.js';
import {giveBack} from './swallowed.js';

function joinCaptions(grids: readonly Grid[], session: Session): Grid[] {
	const joined: Grid[] = [];
	for (const grid of grids) {
		const upper = joined.at(-1);
		const both = upper && takeUpper(upper, grid, session);
		if (both) {
			joined[joined.length - 1] = both;
		} else {
			joined.push(grid);
		}
	}

	return joined;
}

/**
Whether rows go on with a table of so many columns: as wide but for columns that are empty, and without a header or a title
of their own, such as `Table 3`.
*/
function goesOn(grid: Grid, widthBefore: number): boolean {
	const {header, rows} = grid;
	return (
		header === undefined &&
		columnsOf(grid) >= widthBefore &&
		rows.every(({cells}) => filled(cells) <= widthBefore) &&
		!/^\p{Letter}+\.?\s?\d/u.test(rows[0]?.cells[0] ?? '')
	);
}

/**
The repairs of one table, in their order.

@param widthBefore - The columns of the table that they go on with, with page furniture between; 0 where they begin anew.
*/
function repairGrid(
	grid: Grid,
	{isPadded, keepsBlanks}: Form,
	widthBefore: number,
	session: Session,
): Grid {
	const cut = cutPhantomColumns(grid, widthBefore, session);
	const isFilledUp = isPadded || cut !== grid;
	const whole = restoreCorner(
		widthBefore > 0
			? cut
			: liftCaption(takeOuterCaption(cut, session), session),
		keepsBlanks,
		session,
	);
	const even = evenOut(dropRepeatedHeader(whole, session), session);
	const headed = flagHeader(flagNested(even, session), keepsBlanks, session);
	const shifted = flagShifted(headed, isFilledUp, session);
	return shifted === headed
		? flagMisfits(flagUneven(headed, isFilledUp, session), session)
		: shifted;
}

/**
How rows are written where cells of them are empty.
*/
type Form = {
	/**
	As version 2.0 of trafilatura does: rows are filled up with pipes, whichever of their cells were dropped.
	*/
	readonly isPadded: boolean;
	/**
	As version 2.3 does, and people: a cell that is empty stands in its place.
	*/
	readonly keepsBlanks: boolean;
};

/**
Reads the table that begins on a line, or the tables that abut there: rows are put together (36, 37), parted (7), freed of
columns that are none (1), given their caption (8) and corner (38) back, and what cannot be told is flagged (2).

@param lines
@param start
@param session
@param widthBefore - The columns of the table that this may go on with; 0 for none.
@returns undefined when no table begins there.
*/
export function readTables(
	lines: readonly Line[],
	start: number,
	session: Session,
	widthBefore = 0,
): TableReading | undefined {
	const region = readRegion(lines, start, widthBefore);
	if (
		!region ||
		!reportPlusSigns(region.rows, lines, session) ||
		!reportSpaced(region.rows, lines, session) ||
		!reportShape(region.rows, session)
	) {
		return undefined;
	}

	const rows = region.rows.filter(
		(row, index, all) =>
			row.kind !== 'row' ||
			filled(row.cells) > 0 ||
			// A header of blanks is how a table without one is written.
			all[index + 1]?.kind === 'delimiter',
	);
	// As trafilatura 2.3 writes rows: each filled up to its table's width, and a blank after its last pipe.
	const isFilledUp = rows.every(
		({kind, last}) => kind !== 'row' || lines[last]!.text.endsWith('| '),
	);
	const form = {
		isPadded: rows.some(
			({kind, last}) => kind === 'row' && /\|\||^\|$/.test(lines[last]!.text),
		),
		keepsBlanks:
			isFilledUp ||
			rows.some(
				({kind, last}) => kind === 'row' && /\| {2,}\|/.test(lines[last]!.text),
			),
	};
	const grids = joinCaptions(separateTables(rows, isFilledUp, session), session)
		.filter(
			({header, rows: below}) =>
				below.length > 0 || (header !== undefined && filled(header.cells) > 0),
		)
		.map((grid, index) =>
			repairGrid(
				grid,
				form,
				index === 0 && goesOn(grid, widthBefore) ? widthBefore : 0,
				session,
			),
		);
	const drafts = grids.flatMap(grid => [
		finishTable(grid, session),
		...grid.repeats.map(({first, last}) =>
			repeatedHeader(first, last, lines, session),
		),
	]);
	const {swallows} = region;
	for (const line of region.strays) {
		dropPipe(line, session);
	}

	return {
		drafts: swallows ? [...drafts, giveBack(lines, swallows, session)] : drafts,
		end: region.end,
	};
}
