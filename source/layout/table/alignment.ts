import type {Align} from '../../article/model.js';
import {
	columnDecimalMark,
	type DecimalMark,
} from '../../article/table/values/decimal-mark.js';
import {isNothing} from '../../article/table/values/nothing.js';
import type {Row} from '../../text/wrap.js';
import type {Cells} from './cells.js';
import {figureParts} from './figure-parts.js';

/**
How the cells of a column stand in its width.
*/
export type Alignment =
	| {readonly side: 'left' | 'center' | 'right'}
	/**
	Points stand below one another, `before` columns from the left.
	*/
	| {
			readonly side: 'point';
			readonly before: number;
			readonly width: number;
			readonly decimal: DecimalMark;
	  };

/**
A unit that is a word. Where a column has several of them its cells are no figures but short sentences: `3 months`, `1 owner`.
*/
const wordUnit = /[A-Za-z]{4,8}$/u;

/**
In tables with more rows only so many decide whether a column is one of figures.
*/
const looked = 2000;

/**
Chooses for each column: the author's word, and for figures where the author gave none, point below point.
*/
export function alignments(cells: Cells, align: readonly Align[]): Alignment[] {
	const first = cells.hasHeader ? 1 : 0;
	const last = Math.min(cells.rows, looked);
	const textsOf = function* (column: number): Generator<string, void> {
		for (let row = first; row < last; row++) {
			yield cells.flow(row, column).text;
		}
	};

	return Array.from({length: cells.columns}, (_, column) =>
		alignmentOf(
			align[column] ?? 'none',
			() => textsOf(column),
			function* () {
				for (let other = 0; other < cells.columns; other++) {
					yield* other === column ? [] : textsOf(other);
				}
			},
		),
	);
}

/**
Chooses for one column, of which the texts of its cells are asked for where they matter.

@param nearby - The texts of the other columns, asked for where the column's own leave its decimal mark open.
*/
export function alignmentOf(
	align: Align,
	texts: () => Iterable<string>,
	nearby: () => Iterable<string>,
): Alignment {
	return align === 'left' || align === 'center'
		? {side: align}
		: (pointOf(texts(), nearby) ?? {
				side: align === 'right' ? 'right' : 'left',
			});
}

function pointOf(
	texts: Iterable<string>,
	nearby: () => Iterable<string>,
): Alignment | undefined {
	const figures: string[] = [];
	let unit: string | undefined;
	for (const text of texts) {
		if (figureParts(text) === undefined) {
			if (!isNothing(text)) {
				return undefined;
			}

			continue;
		}

		const word = wordUnit.exec(text)?.[0].toLowerCase().replace(/s$/u, '');
		if (word !== undefined && word !== (unit ??= word)) {
			return undefined;
		}

		figures.push(text);
	}

	if (figures.length === 0) {
		return undefined;
	}

	const decimal = columnDecimalMark(figures, nearby);
	let before = 0;
	let after = 0;
	for (const text of figures) {
		const parts = figureParts(text, decimal)!;
		before = Math.max(before, parts.before);
		after = Math.max(after, parts.after);
	}

	return {side: 'point', before, width: before + after, decimal};
}

/**
The columns of blank before a line of a cell.
*/
export function indentOf(
	alignment: Alignment,
	line: Row,
	text: string,
	isOnlyLine: boolean,
	width: number,
): number {
	const free = Math.max(0, width - line.width);
	if (alignment.side === 'left') {
		return 0;
	}

	if (alignment.side === 'center') {
		return Math.floor(free / 2);
	}

	if (alignment.side === 'point' && isOnlyLine && width >= alignment.width) {
		const parts = figureParts(text, alignment.decimal);
		return parts === undefined
			? free
			: Math.min(
					free,
					width - alignment.width + alignment.before - parts.before,
				);
	}

	return free;
}
