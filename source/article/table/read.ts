import {countWords} from '../../text/words.js';
import type {Cell, PartContent, Table, WordCount} from '../model.js';
import {readFew} from '../rows.js';
import {cellText} from './cell.js';
import {delimiterOf} from './delimited.js';
import {delimitedRows} from './delimited-rows.js';
import {readerOf} from './values/index.js';

/**
What a CSV or TSV file says: one table, its first row the header unless that holds figures as the rows below do. A line
`sep=;` before it, as spreadsheets write it, names the delimiter and is none of the rows.

@param delimiter - Where it is known.
*/
export function readTable(text: string, delimiter?: string): PartContent {
	const named = /^\u{FEFF}?sep=(?<delimiter>[^\n"])\r?\n/iu.exec(text);
	const lines = Math.max(1, lineCount(text));
	const table =
		named === null
			? tableOf(text, delimiter ?? delimiterOf(text), lines)
			: tableOf(text.slice(named[0].length), named.groups!.delimiter!, lines);
	let words: WordCount | undefined;
	return {
		blocks: table === undefined ? [] : [table],
		repairs: [],
		get words() {
			words ??= allKept(countWords(text));
			return words;
		},
	};
}

const allKept = (count: number): WordCount => ({
	source: count,
	kept: count,
	folded: 0,
});

/**
The rows of a text as a table. Shorter rows get blanks, and a sentence says how many there were.
*/
function tableOf(
	text: string,
	delimiter: string,
	endLine: number,
): Table | undefined {
	const {rows, ragged} = delimitedRows(text, delimiter);
	const [first, second] = rows.slice(0, 2);
	if (first === undefined) {
		return undefined;
	}

	const isHeader = second === undefined || looksLikeHeader(first, second);
	return {
		type: 'table',
		line: 1,
		endLine,
		align: first.map(() => 'none' as const),
		rows: readFew(isHeader ? rows.rest() : rows),
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
	first: readonly Cell[],
	second: readonly Cell[],
): boolean {
	return !first.some((cell, column) => {
		const text = cellText(cell);
		const below = cellText(second[column]);
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
