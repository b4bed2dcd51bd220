import type {Cell, Inline, Table} from '../model.js';
import {cellText, columnCount, headerTexts} from './cell.js';
import {compareTexts} from './compare.js';
import {comparedPieces, omissionSign} from './compared-pieces.js';
import {deltaNote, deltaOfTexts} from './delta.js';
import {columnReader} from './column-reader.js';

/**
The columns that a name may mean: the one of this header, else those whose header begins with it, case aside, else the one of
this number from 1.
*/
export function columnsNamed(table: Table, name: string): number[] {
	const wanted = name.trim().toLowerCase();
	const headers = headerTexts(table).map(text => text.trim().toLowerCase());
	const those = (is: (header: string) => boolean) =>
		[...headers.keys()].filter(column => is(headers[column]!));
	const exact = those(header => header === wanted);
	if (wanted === '' || exact.length > 0) {
		return exact;
	}

	const begun = those(header => header.startsWith(wanted));
	if (begun.length > 0) {
		return begun;
	}

	const number = /^\d{1,4}$/u.test(wanted) ? Number(wanted) : 0;
	return number >= 1 && number <= headers.length ? [number - 1] : [];
}

/**
The column that a reader names; undefined where the name means none, or several.
*/
export function findColumn(table: Table, name: string): number | undefined {
	const columns = columnsNamed(table, name);
	return columns.length === 1 ? columns[0] : undefined;
}

/**
How the changes are shown in the cells: with signs that any pipe carries, or as strong words.
*/
export type ChangeMarks = 'signs' | 'strong';

/**
The same table with the words marked in which each row differs from its cell in the column `reference`.

Changed words stand between asterisks (or are strong), an equal cell is followed by `=`, and figures by their
difference. The key column and the reference are as they were.
*/
export function markChanges(
	table: Table,
	reference: number,
	marks: ChangeMarks = 'signs',
	isAscii = false,
): Table {
	const keys = table.headerColumns ?? 1;
	const readers = deltaReaders(table);
	const rows = table.rows.map(row => {
		const from = cellText(row[reference]);
		return row.map((cell, column) =>
			column < keys || column === reference
				? cell
				: marked(cell, from, {
						marks,
						isAscii,
						readers: {from: readers[reference]!, to: readers[column]!},
					}),
		);
	});
	return {...table, rows};
}

/**
What changed, as data: for each column of values the reference, the value and one word or figure for the change:
`equal`, `different`, a difference, or the words that changed.
*/
export function comparisonTable(table: Table, reference: number): Table {
	const keys = Math.min(table.headerColumns ?? 1, reference);
	const readers = deltaReaders(table);
	const others = Array.from(
		{length: columnCount(table)},
		(_, column) => column,
	).filter(column => column >= keys && column !== reference);
	const names = headerTexts(table);
	const toRow = (
		cells: readonly Cell[],
		change: (column: number) => string,
	) => [
		...cells.slice(0, keys),
		cells[reference] ?? '',
		...others.flatMap(column => [cells[column] ?? '', change(column)]),
	];
	const rows = table.rows.map(row =>
		toRow(row, column =>
			changeText(cellText(row[reference]), cellText(row[column]), {
				from: readers[reference]!,
				to: readers[column]!,
			}),
		),
	);
	const align = Array.from(
		{length: keys + 1 + others.length * 2},
		() => 'none' as const,
	);
	const bare: Table = {
		type: 'table',
		line: table.line,
		endLine: table.endLine,
		align,
		rows,
	};
	return {
		...bare,
		...(table.caption !== undefined && {caption: table.caption}),
		...(table.header !== undefined && {
			header: toRow(table.header, column => `change in ${names[column]!}`),
		}),
	};
}

type Reader = ReturnType<typeof columnReader>;

/** Those of the reference and of the column that is compared with it. */
type Readers = {readonly from: Reader; readonly to: Reader};

/**
A reader for each column.
*/
function deltaReaders(table: Table): Reader[] {
	return Array.from({length: columnCount(table)}, (_, column) =>
		columnReader(table, column),
	);
}

function changeText(from: string, to: string, readers: Readers): string {
	const comparison = compareTexts(from, to);
	if (comparison.kind === 'equal') {
		return 'equal';
	}

	const delta = deltaOfTexts(from, to, {
		readFrom: readers.from,
		readTo: readers.to,
	});
	if (delta !== undefined) {
		return delta;
	}

	if (comparison.kind === 'unlike') {
		return 'different';
	}

	const {words, omissions} = comparison;
	const changes = [
		...words.map(({start, end}) => to.slice(start, end)),
		...omissions.map(
			({words: {start, end}}) => `left out: ${from.slice(start, end)}`,
		),
	];
	return changes.length === 0 ? 'different' : changes.join('; ');
}

function marked(
	cell: Cell,
	from: string,
	{
		marks,
		isAscii,
		readers,
	}: {marks: ChangeMarks; isAscii: boolean; readers: Readers},
): Cell {
	const text = cellText(cell);
	const comparison = compareTexts(from, text);
	if (comparison.kind === 'equal') {
		return text === '' ? cell : `${text} =`;
	}

	const delta = deltaNote(from, text, {
		isAscii,
		readFrom: readers.from,
		readTo: readers.to,
	});
	const tail = delta === undefined ? '' : ` ${delta}`;
	if (comparison.kind === 'unlike') {
		return tail === '' ? cell : text + tail;
	}

	const pieces: Inline[] = [];
	for (const {kind, text: piece} of comparedPieces(text, comparison)) {
		const words: Inline = {type: 'text', text: piece};
		if (kind === 'omitted') {
			const sign = omissionSign(pieces.length === 0, isAscii);
			pieces.push({type: 'text', text: sign});
		} else if (kind === 'kept') {
			pieces.push(words);
		} else if (marks === 'strong') {
			pieces.push({type: 'strong', children: [words]});
		} else {
			pieces.push({type: 'text', text: '*'}, words, {type: 'text', text: '*'});
		}
	}

	return [...pieces, {type: 'text', text: tail}];
}
