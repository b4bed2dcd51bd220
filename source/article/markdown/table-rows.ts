import type {Cell} from '../model.js';
import {Places, ReadRows} from '../rows.js';
import {cellOf} from './cell.js';
import {inlinesOf} from './inlines.js';
import type {ArticleLexer} from './lexer.js';
import {countCells, splitRow} from './split-row.js';

/**
What a cell says.
*/
export function readCell(text: string, lexer: ArticleLexer): Cell {
	return cellOf(inlinesOf(text, lexer));
}

/**
The rows of a table in Markdown: each is read when it is asked for, blanks added to a shorter one.
*/
class MarkdownRows extends ReadRows {
	constructor(
		private readonly text: string,
		private readonly starts: Uint32Array,
		/**
		How many cells the widest row has, or the header where that has more.
		*/
		readonly columns: number,
		private readonly lexer: ArticleLexer,
	) {
		super();
	}

	get length(): number {
		return this.starts.length;
	}

	protected read(index: number): readonly Cell[] {
		const {text, starts, columns, lexer} = this;
		const start = starts[index]!;
		const end = text.indexOf('\n', start);
		const cells = splitRow(text.slice(start, end === -1 ? undefined : end));
		return Array.from({length: columns}, (_, column) =>
			readCell(cells[column] ?? '', lexer),
		);
	}
}

/**
Finds the rows of a table, one on each line of a text.

@param least - So many cells each row has at least.
*/
export function findRows(
	text: string,
	least: number,
	lexer: ArticleLexer,
): MarkdownRows {
	const starts = new Places();
	let columns = least;
	let start = 0;
	while (start < text.length) {
		const feed = text.indexOf('\n', start);
		const end = feed === -1 ? text.length : feed;
		columns = Math.max(columns, countCells(text.slice(start, end)));
		starts.add(start);
		start = end + 1;
	}

	return new MarkdownRows(text, starts.all(), columns, lexer);
}
