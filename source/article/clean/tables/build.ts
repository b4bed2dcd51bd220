import type {Align, Block, Cell, Table} from '../../model.js';
import {cellOf, parseInlines} from '../../markdown/index.js';
import {protectWords} from '../finish.js';
import type {Session} from '../context.js';
import {columnsOf, type Grid} from './grid.js';
import type {Row} from './rows.js';

function alignOf(cell: string): Align {
	const isLeft = cell.startsWith(':');
	const isRight = cell.endsWith(':') && cell.length > 1;
	return isLeft ? (isRight ? 'center' : 'left') : isRight ? 'right' : 'none';
}

function readCell(text: string, session: Session): Cell {
	if (text === '') {
		return '';
	}

	const {definitions} = session.context;
	// A paragraph's line end is a blank, a cell's is a break that the extractor kept. Written as two blanks it stays a
	// blank inside code, where a tag would add words.
	return cellOf(
		parseInlines(
			protectWords(text).replaceAll('\n', '  \n'),
			definitions && {definitions},
		),
	);
}

/**
A grid as a block: rectangular, with blanks added at the right of short rows.
*/
export function buildTable(grid: Grid, session: Session): Block {
	const {firstLine} = session.context;
	const columns = columnsOf(grid);
	const cells = (row: Row): Cell[] =>
		Array.from({length: columns}, (_, at) =>
			readCell(row.cells[at] ?? '', session),
		);
	const header = grid.header && cells(grid.header);
	const table: Table = {
		type: 'table',
		...(grid.caption !== undefined && {caption: parseInlines(grid.caption)}),
		...(header?.some(cell => cell.length > 0) && {header}),
		align: Array.from({length: columns}, (_, at) =>
			alignOf(grid.delimiter?.[at] ?? ''),
		),
		rows: grid.rows.map(row => cells(row)),
		...(grid.doubts.length > 0 && {doubts: grid.doubts}),
		...(grid.rules.length > 0 && {rules: grid.rules}),
		line: firstLine + grid.first,
		endLine: firstLine + grid.last,
	};
	return table;
}
