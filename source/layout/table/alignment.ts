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
A number with what may stand around it: a sign, a currency, groups of digits, a percent sign.
*/
const figure =
	/^(?:[+\-<>~–−≈≤≥]\s?)?\p{Currency_Symbol}?\s?[+\-−]?(?:[1-9]\d{0,2}(?:[ ',\u{A0}’\u{202F}]\d{3})+|[1-9]\d{0,2}(?:\.\d{3}){2,}|\d+)(?<rest>(?:[,.]\d+)?\s?(?:[\p{Currency_Symbol}%‰]|[A-Za-z°µ]{1,3})?)$/u;

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
	return Array.from({length: cells.columns}, (_, column) => {
		const side = align[column] ?? 'none';
		if (side === 'left' || side === 'center') {
			return {side};
		}

		const point = pointOf(cells, column);
		return point ?? {side: side === 'right' ? 'right' : 'left'};
	});
}

function pointOf(cells: Cells, column: number): Alignment | undefined {
	let before = 0;
	let after = 0;
	let figures = 0;
	const first = cells.hasHeader ? 1 : 0;
	for (let row = first; row < Math.min(cells.rows, looked); row++) {
		const {text} = cells.flow(row, column);
		const parts = figureParts(text);
		if (parts === undefined) {
			if (!/^(?:[-?–—]|n\/?a)?$/iu.test(text)) {
				return undefined;
			}

			continue;
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
