import {stringWidth} from '../../text/width.js';
import {sanitise} from '../../text/sanitise.js';
import {cellText} from '../../article/table/index.js';
import type {Table} from '../../article/model.js';
import {columnAlignment} from './aligned.js';
import {columnReader, textAt} from './texts.js';

/**
Columns of the longest bar.
*/
const longest = 10;

/**
What the bars of a column are drawn by.
*/
type Scale = {
	/**
	The greatest figure; 0 where there is none above 0.
	*/
	readonly most: number;
	/**
	The columns of the figures, point below point: bars begin behind them.
	*/
	readonly figures: number;
};

const scales = new WeakMap<Table, Map<number, Scale>>();

function scaleOf(table: Table, column: number): Scale {
	const known = scales.get(table) ?? new Map<number, Scale>();
	scales.set(table, known);
	const scale = known.get(column) ?? measure(table, column);
	known.set(column, scale);
	return scale;
}

function measure(table: Table, column: number): Scale {
	const read = columnReader(table, column);
	const alignment = columnAlignment(table, column);
	let most = 0;
	let figures = alignment.side === 'point' ? alignment.width : 0;
	for (const row of table.rows) {
		const text = cellText(row[column]);
		const value = read(text);
		if (value.kind !== 'number') {
			continue;
		}

		most = Math.max(most, value.value);
		figures = Math.max(figures, stringWidth(sanitise(text)));
	}

	return {most, figures};
}

/**
Whether a column has figures that bars can show.
*/
export function hasFigures(table: Table, column: number): boolean {
	return scaleOf(table, column).most > 0;
}

/**
The columns that figures and bars take together.
*/
export function barWidth(table: Table, column: number): number {
	return scaleOf(table, column).figures + 1 + longest;
}

/**
A bar and the column within its cell at which it begins; undefined for what is no figure above 0.
*/
export function barOf(
	table: Table,
	row: number,
	column: number,
	isAscii: boolean,
): {readonly text: string; readonly offset: number} | undefined {
	const {most, figures} = scaleOf(table, column);
	const value = columnReader(table, column)(textAt(table, row, column));
	return value.kind === 'number' && value.value > 0 && most > 0
		? {text: draw(value.value / most, isAscii), offset: figures + 1}
		: undefined;
}

function draw(share: number, isAscii: boolean): string {
	if (isAscii) {
		return '#'.repeat(Math.max(1, Math.round(share * longest)));
	}

	const eighths = Math.max(1, Math.round(share * longest * 8));
	const rest = eighths % 8;
	return (
		'█'.repeat(Math.floor(eighths / 8)) +
		(rest === 0 ? '' : ' ▏▎▍▌▋▊▉'.charAt(rest))
	);
}
