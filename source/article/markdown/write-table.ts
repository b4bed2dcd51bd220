import type {Cell, Table} from '../model.js';
import {isDelimiterRow} from './table.js';
import {inlinesToMarkdown} from './write-inlines.js';

const delimiters = {left: ':--', center: ':-:', right: '--:', none: '---'};

function writeCell(cell: Cell): string {
	const inlines =
		typeof cell === 'string'
			? cell
					.split('\n')
					.flatMap((text, index) =>
						index === 0
							? [{type: 'text' as const, text}]
							: [{type: 'break' as const}, {type: 'text' as const, text}],
					)
			: cell;
	return inlinesToMarkdown(inlines, 'cell');
}

const writeRow = (cells: readonly Cell[]) =>
	`| ${cells.map(cell => writeCell(cell)).join(' | ')} |`;

/**
A header of dashes alone would be read as the line under the words before it.
*/
function writeHeader(cells: readonly Cell[]): string {
	const row = writeRow(cells);
	return isDelimiterRow(row) ? row.replace('-', String.raw`\-`) : row;
}

/**
What a table knows that a pipe table cannot say, as a comment before it.
*/
function writeNote(table: Table): string {
	const facts = [
		...(table.headerColumns === undefined
			? []
			: [`header-columns=${table.headerColumns}`]),
		...(table.rules && table.rules.length > 0
			? [`rules=${table.rules.join(',')}`]
			: []),
	];
	return facts.length > 0 ? `<!-- table ${facts.join(' ')} -->\n` : '';
}

/**
Writes a table as a pipe table: its caption before it as `Table: words`, its doubts after it in brackets.
One without a header gets a header row of blanks, which GFM asks for, and which is read back as none.
*/
export function writeTable(table: Table): string {
	const columns = table.align.length;
	const caption = table.caption
		? `Table: ${inlinesToMarkdown(table.caption, 'line')}\n\n`
		: '';
	const rows = [
		writeHeader(table.header ?? Array.from({length: columns}, () => '')),
		`| ${table.align.map(align => delimiters[align]).join(' | ')} |`,
		...table.rows.map(row => writeRow(row)),
	];
	const doubts = (table.doubts ?? []).map(
		doubt =>
			`\n\n[in doubt: ${inlinesToMarkdown([{type: 'text', text: doubt}], 'line')}]`,
	);
	return caption + writeNote(table) + rows.join('\n') + doubts.join('');
}
