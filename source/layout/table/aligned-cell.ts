import {runsOf} from '../flow.js';
import {indentOf, type Alignment} from './alignment.js';
import type {Cells} from './cells.js';
import type {LineMaker} from './line-maker.js';

/**
Where a cell stands in the table, and which of its lines is wanted.
*/
export type CellLine = {
	readonly row: number;
	readonly column: number;
	/**
	The cell's line, from 0.
	*/
	readonly index: number;
	/**
	Of its column, in columns of the terminal.
	*/
	readonly width: number;
	/**
	The column of the terminal at which the cell begins.
	*/
	readonly start: number;
	readonly alignment: Alignment;
};

/**
Adds one line of a cell to the line being made, aligned in its column; nothing where the cell has no such line.
*/
export function addCellLine(
	maker: LineMaker,
	cells: Cells,
	{row, column, index, width, start, alignment}: CellLine,
): void {
	const lines = cells.wrapped(row, column, width);
	const line = lines[index];
	if (line === undefined || line.width === 0) {
		return;
	}

	const flow = cells.flow(row, column);
	const isHeader = cells.hasHeader && row === 0;
	maker.fill(
		start + indentOf(alignment, line, flow.text, lines.length === 1, width),
	);
	maker.add(
		runsOf(
			flow,
			line.start,
			line.end,
			cells.start(row, column),
			isHeader ? ['table-header'] : [],
		),
	);
}
