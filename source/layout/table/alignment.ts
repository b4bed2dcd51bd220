import type {Align} from '../../article/model.js';
import type {Row} from '../../text/wrap.js';
import {stringWidth} from '../../text/width.js';
import type {Cells} from './cells.js';

/**
How the cells of a column stand in its width.
*/
export type Alignment =
	| {readonly side: 'left' | 'center' | 'right'}
	/**
	Points stand below one another, `before` columns from the left.
	*/
	| {readonly side: 'point'; readonly before: number; readonly width: number};

/**
A number with what may stand around it: a sign, a currency, groups of digits, a percent sign, a unit.
*/
const figure =
	/^(?:[+\-<>~–−≈≤≥]\s?)?\p{Currency_Symbol}?\s?[+\-−]?(?:[1-9]\d{0,2}(?:[ ',\u{A0}’\u{202F}]\d{3})+|[1-9]\d{0,2}(?:\.\d{3}){2,}|\d+)(?<rest>(?:[,.]\d+)?\s?(?:[\p{Currency_Symbol}%‰]|[A-Za-z°µ]{1,3}|[A-Za-z]{4,8})?)$/u;

/**
A unit that is a word. Where a column has several of them its cells are no figures but short sentences: `3 months`, `1 owner`.
*/
const wordUnit = /[A-Za-z]{4,8}$/u;

/**
In tables with more rows only so many decide whether a column is one of figures.
*/
const looked = 2000;

/**
The columns before and after the point of a figure; undefined for any other text.
*/
export function figureParts(
	text: string,
): {before: number; after: number} | undefined {
	if (text.length > 40) {
		return undefined;
	}

	const rest = figure.exec(text)?.groups?.rest;
	if (rest === undefined) {
		return undefined;
	}

	const after = stringWidth(rest);
	return {before: stringWidth(text) - after, after};
}

/**
Chooses for each column: the author's word, and for figures where the author gave none, point below point.
*/
export function alignments(cells: Cells, align: readonly Align[]): Alignment[] {
	const first = cells.hasHeader ? 1 : 0;
	const last = Math.min(cells.rows, looked);
	return Array.from({length: cells.columns}, (_, column) =>
		alignmentOf(align[column] ?? 'none', function* () {
			for (let row = first; row < last; row++) {
				yield cells.flow(row, column).text;
			}
		}),
	);
}

/**
Chooses for one column, of which the texts of its cells are asked for where they matter.
*/
export function alignmentOf(
	align: Align,
	texts: () => Iterable<string>,
): Alignment {
	return align === 'left' || align === 'center'
		? {side: align}
		: (pointOf(texts()) ?? {side: align === 'right' ? 'right' : 'left'});
}

function pointOf(texts: Iterable<string>): Alignment | undefined {
	let before = 0;
	let after = 0;
	let figures = 0;
	let unit: string | undefined;
	for (const text of texts) {
		const parts = figureParts(text);
		if (parts === undefined) {
			if (!/^(?:[-?–—]|n\/?a)?$/iu.test(text)) {
				return undefined;
			}

			continue;
		}

		const word = wordUnit.exec(text)?.[0].toLowerCase().replace(/s$/u, '');
		if (word !== undefined && word !== (unit ??= word)) {
			return undefined;
		}

		figures++;
		before = Math.max(before, parts.before);
		after = Math.max(after, parts.after);
	}

	return figures === 0
		? undefined
		: {side: 'point', before, width: before + after};
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
		const parts = figureParts(text);
		return parts === undefined
			? free
			: Math.min(
					free,
					width - alignment.width + alignment.before - parts.before,
				);
	}

	return free;
}
