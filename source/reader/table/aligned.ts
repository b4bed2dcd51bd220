import {cellText, textsBeside} from '../../article/table/index.js';
import type {Table} from '../../article/model.js';
import {
	alignmentOf,
	indentOf,
	type Alignment,
} from '../../layout/table/alignment.js';
import {figureParts} from '../../layout/table/figure-parts.js';
import type {Row} from '../../text/wrap.js';

/**
So many rows tell how a column stands.
*/
const looked = 1000;

const known = new WeakMap<Table, Map<number, Alignment>>();

/**
How the cells of a column stand in its width: as the author has it, figures point below point.
*/
export function columnAlignment(table: Table, column: number): Alignment {
	const columns = known.get(table) ?? new Map<number, Alignment>();
	known.set(table, columns);
	let alignment = columns.get(column);
	if (alignment === undefined) {
		const rows = table.rows.slice(0, looked);
		alignment = alignmentOf(
			table.align[column] ?? 'none',
			() => rows.map(row => cellText(row[column])),
			() => textsBeside(rows, column),
		);
		columns.set(column, alignment);
	}

	return alignment;
}

/**
A line of a cell, and the room that it has.
*/
export type AlignedLine = {
	readonly alignment: Alignment;
	readonly line: Row;
	/**
	The figure that the cell is known by: its own text, without what was added to it.
	*/
	readonly figure: string;
	readonly isOnlyLine: boolean;
	/**
	The cell's own text ends here, so that something may follow it: a difference, a bar.
	*/
	readonly room: number;
	readonly isFollowed: boolean;
};

/**
The columns of blank before a line of a cell. Figures that something follows stand at the left, point below point.
*/
export function blanksBefore({
	alignment,
	line,
	figure,
	isOnlyLine,
	room,
	isFollowed,
}: AlignedLine): number {
	if (!isFollowed) {
		return indentOf(alignment, line, figure, isOnlyLine, room);
	}

	const parts =
		alignment.side === 'point' && isOnlyLine
			? figureParts(figure, alignment.decimal)
			: undefined;
	return alignment.side !== 'point' || parts === undefined
		? 0
		: Math.max(0, Math.min(room - line.width, alignment.before - parts.before));
}
