import type {Line} from '../../lines.js';
import type {Row} from '../rows.js';
import {rowOf, type FormReading} from './form.js';

/**
Longer cells are prose, in UTF-16 units.
*/
const longestCell = 300;
const cellsOf = (text: string) => text.split('\t').map(cell => cell.trim());

/**
Lines with the same number of tabs: two or more with two tabs each, or three with one. A tab at the head is an empty corner only over
rows that have none there.
*/
export function readTabs(
	lines: readonly Line[],
	start: number,
): FormReading | undefined {
	const top = lines[start]!.text;
	const width = cellsOf(top).length;
	const isCorner = top.startsWith('\t');
	if (
		width < (isCorner ? 3 : 2) ||
		/^(?: |\t\s)/.test(top) ||
		(isCorner && /^\s/.test(lines[start + 1]?.text ?? ' '))
	) {
		return undefined;
	}

	const rows: Row[] = [];
	let at = start;
	for (; at < lines.length; at++) {
		const {text, kind} = lines[at]!;
		const isRow =
			kind === 'plain' || kind === 'item' || (isCorner && at === start);
		const cells = isRow && text.includes('\t') ? cellsOf(text) : [];
		if (cells.length !== width) {
			break;
		}

		rows.push(rowOf(cells, at));
	}

	return rows.length > (width > 2 ? 1 : 2) &&
		rows.every(({cells}) => cells.every(cell => cell.length <= longestCell))
		? {name: 'table of tabs', rows, end: at}
		: undefined;
}
