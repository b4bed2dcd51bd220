import type {Session} from '../context.js';
import type {Draft} from '../draft.js';
import type {Line} from '../lines.js';
import {parseInlines} from '../../markdown/index.js';
import {separateTables} from './abutting.js';
import {buildTable} from './build.js';
import {liftCaption, takeOuterCaption, takeUpper} from './captions.js';
import {
	cutPhantomColumns,
	evenOut,
	flagNested,
	flagShifted,
	restoreCorner,
} from './columns.js';
import {quoteRow, type Grid} from './grid.js';
import {filled} from './pipes.js';
import {readForm} from './forms/index.js';
import {repeatedHeader} from './pieces.js';
import {readRegion} from './region.js';
import {dropRepeatedHeader} from './repeated-header.js';
import type {Row} from './rows.js';

/**
What was read from a line on that begins a table.
*/
export type TableReading = {
	readonly drafts: readonly Draft[];
	/**
	The line after the last that was taken.
	*/
	readonly end: number;
	/**
	The last row opened but held the article's text; its closing pipe comes later.
	*/
	readonly swallows: boolean;
};

function reportShape(rows: readonly Row[], session: Session): boolean {
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
A line under a header as Org writes it, `|---+---|`, which no reader of Markdown knows.
*/
function reportPlusSigns(
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

/**
Kind 6, and 11: a table without a delimiter row, and one that is a header alone.
*/
function finish(grid: Grid, session: Session): Draft {
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
The repairs of one table, in their order.
*/
function repairGrid(grid: Grid, session: Session): Grid {
	const cut = cutPhantomColumns(grid, session);
	const hadPhantoms = cut !== grid;
	const whole = restoreCorner(
		liftCaption(takeOuterCaption(cut, session), session),
		session,
	);
	const even = evenOut(dropRepeatedHeader(whole, session), session);
	return flagShifted(flagNested(even, session), hadPhantoms, session);
}

/**
Reads the table that begins on a line, or the tables that abut there: rows are put together (36, 37), parted (7), freed of
columns that are none (1), given their caption (8) and corner (38) back, and what cannot be told is flagged (2).

@returns undefined when no table begins there.
*/
export function readTables(
	lines: readonly Line[],
	start: number,
	session: Session,
): TableReading | undefined {
	const region = readRegion(lines, start);
	if (
		!region ||
		!reportPlusSigns(region.rows, lines, session) ||
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
	const grids = joinCaptions(separateTables(rows, isFilledUp, session), session)
		.filter(
			({header, rows: below}) =>
				below.length > 0 || (header !== undefined && filled(header.cells) > 0),
		)
		.map(grid => repairGrid(grid, session));
	const drafts = grids.flatMap(grid => [
		finish(grid, session),
		...grid.repeats.map(line => repeatedHeader(line, lines, session)),
	]);
	const {swallows} = region;
	for (const line of region.strays) {
		dropPipe(line, session);
	}

	return swallows
		? {
				drafts: [...drafts, giveBack(lines, swallows, session)],
				end: region.end,
				swallows: true,
			}
		: {drafts, end: region.end, swallows: false};
}

/**
Kind 3: the first line of what a table took in. It stood in a place of its own, so a short one over a long one is a heading.
*/
function giveBack(
	lines: readonly Line[],
	{line, text}: {readonly line: number; readonly text: string},
	session: Session,
): Draft {
	const place = {first: line, last: line};
	const draft: Draft = {...place, look: 'text', apart: false, text};
	if (
		!session.report({
			...place,
			kind: 'swallowed-text',
			act: 'repaired',
			before: lines[line]!.text,
			after: text,
			reason:
				'The table took in the text after it as an open row; it is given back.',
		})
	) {
		return {...draft, text: lines[line]!.text};
	}

	const next = lines[line + 1];
	const isHeading =
		text.length <= 120 &&
		/^[\p{Number}\p{Other_Letter}\p{Uppercase_Letter}]/u.test(text) &&
		!/[!,.:;…。：；]$/.test(text) &&
		next?.kind === 'plain' &&
		next.text.length > Math.max(100, text.length);
	return isHeading &&
		session.report({
			...place,
			kind: 'lost-heading',
			act: 'repaired',
			before: text,
			after: `## ${text}`,
			reason:
				'Reads like a heading: it opens what the table took in, over a long paragraph.',
		})
		? {...draft, look: 'heading'}
		: draft;
}

/**
Kind 4.
*/
export function dropPipe(line: number, session: Session): boolean {
	return session.report({
		kind: 'lone-pipe',
		act: 'repaired',
		first: line,
		last: line,
		before: '|',
		after: '',
		reason: 'A pipe alone on its line is left over from a table.',
	});
}

/**
Reads a table that is drawn in another form than pipes; undefined when none begins on this line.
*/
export function readDrawnTable(
	lines: readonly Line[],
	start: number,
	session: Session,
): TableReading | undefined {
	const form = readForm(lines, start);
	if (
		!form ||
		!session.report({
			kind: 'table-form',
			act: 'repaired',
			first: start,
			last: form.end - 1,
			before: lines[start]!.text,
			after: quoteRow((form.header ?? form.rows[0])?.cells ?? []),
			reason: `A ${form.name} is read as a table.`,
		})
	) {
		return undefined;
	}

	const grid: Grid = {
		...(form.header && {header: form.header}),
		delimiter: form.delimiter ?? [],
		rows: form.rows,
		rules: [],
		repeats: [],
		doubts: [],
		first: start,
		last: form.end - 1,
	};
	return {drafts: [finish(grid, session)], end: form.end, swallows: false};
}
