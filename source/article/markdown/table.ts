import type {Tokens} from 'marked';
import type {Align, Place, Table} from '../model.js';
import {readFew} from '../rows.js';
import type {ArticleLexer} from './lexer.js';
import {splitRow} from './split-row.js';
import {findRows, readCell} from './table-rows.js';

/**
A table as it was written: no cell dropped and none added.
*/
export type TableToken = Tokens.Table & {
	readonly head: readonly string[];
	/**
	The lines of its rows.
	*/
	readonly body: string;
	readonly aligns: readonly Align[];
};

function readAlign(cell: string): Align {
	const isLeft = cell.startsWith(':');
	const isRight = cell.endsWith(':') && cell.length > 1;
	return isLeft ? (isRight ? 'center' : 'left') : isRight ? 'right' : 'none';
}

/**
Whether a line holds nothing but what a delimiter row holds, and is no underline.
*/
export const isDelimiterRow = (line: string): boolean =>
	/[:|]/.test(line) &&
	line.replaceAll(/[\t :|]/g, '').replaceAll('-', '') === '';

/**
Whether the second line can only be a delimiter row.
*/
function secondLineDelimits(source: string): boolean {
	const end = source.indexOf('\n');
	const first = source.charAt(end + 1);
	if (end === -1 || first === '' || !' |:-'.includes(first)) {
		return false;
	}

	const next = source.indexOf('\n', end + 1);
	return isDelimiterRow(source.slice(end + 1, next === -1 ? undefined : next));
}

const delimiterRow = /^\|? *:?-+:? *(?:\| *:?-+:? *)*\|?$/;

/**
What marked's rule finds, for a table whose lines all begin with a pipe: such a line can be nothing but a row.
*/
function framedTable(
	source: string,
): [raw: string, header: string, delimiters: string, rows: string] | undefined {
	const second = source.indexOf('\n') + 1;
	let end = source.indexOf('\n', second);
	const delimiters = source
		.slice(second, end === -1 ? undefined : end)
		.trimEnd();
	if (!source.startsWith('|') || !delimiterRow.test(delimiters)) {
		return undefined;
	}

	const rows = end === -1 ? source.length : end + 1;
	while (
		end !== -1 &&
		end + 1 < source.length &&
		!source.startsWith('\n', end + 1)
	) {
		if (!source.startsWith('|', end + 1)) {
			return undefined;
		}

		end = source.indexOf('\n', end + 1);
	}

	return [
		source.slice(0, end === -1 ? undefined : end),
		source.slice(0, second - 1),
		delimiters,
		source.slice(rows, end === -1 ? undefined : Math.max(rows, end)),
	];
}

/**
Reads a GFM table with marked's own rule for how far it goes, but keeps what marked drops: cells beyond the header's.
A header and a delimiter row that are plainly a table's may differ in width; the widest row tells the number of columns.
*/
export function readTable(
	source: string,
	rule: RegExp,
): TableToken | undefined {
	if (!secondLineDelimits(source)) {
		return undefined;
	}

	const match = framedTable(source) ?? rule.exec(source);
	if (!match) {
		return undefined;
	}

	const header = splitRow(match[1]);
	const aligns = splitRow(match[2]);
	const isFramed = match[1].startsWith('|') && match[2].startsWith('|');
	const isWide = header.length > 1 && aligns.length > 1;
	if (header.length !== aligns.length && !isFramed && !isWide) {
		return undefined;
	}

	return {
		type: 'table',
		raw: match[0].trimEnd(),
		header: [],
		align: [],
		rows: [],
		head: header,
		body: match[3]?.trimEnd() ?? '',
		aligns: aligns.map(cell => readAlign(cell)),
	};
}

/**
Makes a table of its cells; a header of blanks is none, since GFM knows no table without.
*/
export function tableOf(
	token: TableToken,
	lexer: ArticleLexer,
): Omit<Table, keyof Place> {
	const rows = findRows(token.body, token.head.length, lexer);
	const columns = Array.from({length: rows.columns}, (_, column) => column);
	const header = columns.map(column =>
		readCell(token.head[column] ?? '', lexer),
	);
	return {
		type: 'table',
		...(header.some(cell => cell.length > 0) && {header}),
		align: columns.map(column => token.aligns[column] ?? 'none'),
		rows: readFew(rows),
	};
}
