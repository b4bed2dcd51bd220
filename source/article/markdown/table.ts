import type {Tokens} from 'marked';
import type {Align, Cell, Place, Table} from '../model.js';
import {inlinesOf} from './inlines.js';
import type {ArticleLexer} from './lexer.js';

/**
A table as it was written: every cell of every row, none dropped and none added.
*/
export type TableToken = Tokens.Table & {
	readonly cells: ReadonlyArray<readonly string[]>;
	readonly aligns: readonly Align[];
};

/**
Cuts a row at its pipes. An escaped pipe belongs to its cell, and loses its backslash there, in code as well.
*/
export function splitRow(line: string): string[] {
	let text = line.trim();
	if (text.startsWith('|')) {
		text = text.slice(1);
	}

	const cells: string[] = [];
	let start = 0;
	let from = 0;
	let isEscaped = false;
	for (let at = text.indexOf('|'); at !== -1; at = text.indexOf('|', at + 1)) {
		let slashes = 0;
		while (at - slashes > from && text[at - slashes - 1] === '\\') {
			slashes++;
		}

		from = at + 1;
		if (slashes % 2 === 1) {
			isEscaped = true;
			continue;
		}

		cells.push(text.slice(start, at));
		start = at + 1;
	}

	if (start < text.length || cells.length === 0) {
		cells.push(text.slice(start));
	}

	return cells.map(cell => {
		const trimmed = cell.trim();
		return isEscaped ? trimmed.replaceAll(String.raw`\|`, '|') : trimmed;
	});
}

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

	const written = match[3]?.trimEnd() ?? '';
	const rows = written === '' ? [] : written.split('\n');
	return {
		type: 'table',
		raw: match[0].trimEnd(),
		header: [],
		align: [],
		rows: [],
		cells: [header, ...rows.map(row => splitRow(row))],
		aligns: aligns.map(cell => readAlign(cell)),
	};
}

function readCell(text: string, lexer: ArticleLexer): Cell {
	const inlines = inlinesOf(text, lexer);
	return inlines.every(({type}) => type === 'text' || type === 'break')
		? inlines
				.map(inline => (inline.type === 'text' ? inline.text : '\n'))
				.join('')
		: inlines;
}

/**
Makes a table of its cells; a header of blanks is none, since GFM knows no table without.
*/
export function tableOf(
	token: TableToken,
	lexer: ArticleLexer,
): Omit<Table, keyof Place> {
	let columns = 0;
	for (const row of token.cells) {
		columns = Math.max(columns, row.length);
	}

	const [header, ...rows] = token.cells.map(row =>
		Array.from({length: columns}, (_, column) =>
			readCell(row[column] ?? '', lexer),
		),
	);
	return {
		type: 'table',
		...(header?.some(cell => cell.length > 0) && {header}),
		align: Array.from(
			{length: columns},
			(_, column) => token.aligns[column] ?? 'none',
		),
		rows,
	};
}
