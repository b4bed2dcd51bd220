import type {Line} from '../lines.js';
import {readCounted} from './counted.js';
import {filled, pipesOf} from './pipes.js';
import {RowReader, type Region, type Row} from './rows.js';

/**
Whether the rows are surely a table's.

@param region
@param widthBefore - The columns of the table that they may go on with; 0 for none.
*/
function isTable({rows}: Region, widthBefore: number): boolean {
	const data = rows.filter(row => row.kind === 'row');
	return (
		data.some(row => !row.bare) ||
		(data.length > 1 &&
			widthBefore > 1 &&
			data.every(({cells}) => cells.length === widthBefore)) ||
		(data.length > 0 && data.length < rows.length) ||
		(data.length > 2 && data.every(row => row.cells.length > 1)) ||
		(data.length > 1 &&
			data.every(
				({cells, first, last}) => cells.length === 1 && first === last,
			))
	);
}

/**
Reads the table, or the tables that abut, that begin on a line; undefined when it is none.
*/
export function readRegion(
	lines: readonly Line[],
	start: number,
	widthBefore: number,
): Region | undefined {
	const counted = readCounted(lines, start, widthBefore);
	if (!counted && lines[start]!.text.trim() === '|') {
		return undefined;
	}

	const region = new RowReader(lines, counted?.end ?? start, counted).read();
	return region &&
		region.rows.some(({cells}) => filled(cells) > 0) &&
		isTable(region, widthBefore)
		? region
		: readBareColumn(lines, start);
}

/**
Lines of one cell each that only end with a pipe, two or more, and fill no row of what follows: a table of one column.
*/
function readBareColumn(
	lines: readonly Line[],
	start: number,
): Region | undefined {
	const rows: Row[] = [];
	for (let at = start; lines[at]?.kind === 'row'; at++) {
		const {leads, ends, cells} = pipesOf(lines[at]!);
		if (leads || !ends || cells.length > 1 || cells[0]!.length > 100) {
			break;
		}

		rows.push({kind: 'row', cells, first: at, last: at, bare: true});
	}

	return rows.length > 1
		? {rows, end: start + rows.length, strays: []}
		: undefined;
}
