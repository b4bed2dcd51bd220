import {countWords} from '../../text/words.js';
import type {PartContent, Table} from '../model.js';
import {delimiterOf, parseDelimited} from './delimited.js';
import {readerOf} from './values/index.js';

/**
What a CSV or TSV file says: one table, its first row the header unless that holds figures as the rows below do. A line
`sep=;` before it, as spreadsheets write it, names the delimiter and is none of the rows.

@param delimiter - Where it is known.
*/
export function readTable(text: string, delimiter?: string): PartContent {
	const named = /^\u{FEFF}?sep=(?<delimiter>[^\n"])\r?\n/iu.exec(text);
	const rows =
		named === null
			? parseDelimited(text, delimiter ?? delimiterOf(text))
			: parseDelimited(text.slice(named[0].length), named.groups!.delimiter!);
	const count = countWords(text);
	return {
		blocks: rows.length === 0 ? [] : [toTable(rows, lineCount(text))],
		repairs: [],
		words: {source: count, kept: count, folded: 0},
	};
}

/**
Rows of fields as a table. Shorter rows get blanks, and a sentence says how many there were.
*/
export function toTable(rows: readonly string[][], lines: number): Table {
	const first = rows[0] ?? [];
	let columns = 0;
	let ragged = 0;
	for (const row of rows) {
		columns = Math.max(columns, row.length);
		ragged += row.length === first.length ? 0 : 1;
	}

	for (const row of ragged === 0 ? [] : rows) {
		while (row.length < columns) {
			row.push('');
		}
	}

	const isHeader = rows.length === 1 || looksLikeHeader(first, rows[1] ?? []);
	return {
		type: 'table',
		line: 1,
		endLine: Math.max(1, lines),
		align: Array.from({length: columns}, () => 'none' as const),
		rows: isHeader ? rows.slice(1) : rows,
		...(isHeader && {header: first}),
		...(ragged !== 0 && {doubts: [raggedText(ragged)]}),
	};
}

function raggedText(count: number): string {
	return count === 1
		? '1 row has more or fewer fields than the first'
		: `${count} rows have more or fewer fields than the first`;
}

/**
A header names things: a figure or a date in it, above another one, tells that it is a row like the rest.
*/
function looksLikeHeader(
	first: readonly string[],
	second: readonly string[],
): boolean {
	return !first.some((text, column) => {
		const below = second[column] ?? '';
		return (
			isFigure(text) && isFigure(below) && (!isYear(text) || isYear(below))
		);
	});
}

function isYear(text: string): boolean {
	return /^(?:19|20)\d\d$/u.test(text.trim());
}

function isFigure(text: string): boolean {
	const {kind} = readerOf([text])(text);
	return kind === 'number' || kind === 'date';
}

function lineCount(text: string): number {
	let lines = text === '' || text.endsWith('\n') ? 0 : 1;
	for (
		let at = text.indexOf('\n');
		at !== -1;
		at = text.indexOf('\n', at + 1)
	) {
		lines++;
	}

	return lines;
}
