import {cellText, columnCount, saySame} from '../../article/table/index.js';
import type {Table} from '../../article/model.js';
import {keyColumns, type Order, type TableState} from './state.js';
import {sortRows} from './sort.js';
import {textAt} from './texts.js';

/**
Works out which rows are in view and in which order: kept by the filters, differing, then sorted.
*/
export function orderOf(state: TableState): Order {
	const {table, filter, same, sort, reference, isOnlyDifferent} = state;
	const folds = new Map<number, number>();
	const isFolding = isOnlyDifferent && columnCount(table) > 1;
	if (
		filter === undefined &&
		same === undefined &&
		sort === undefined &&
		!isFolding
	) {
		return {folds};
	}

	let kept: number[] = [];
	for (const [row, cells] of table.rows.entries()) {
		const isSame =
			same === undefined || cellText(cells[same.column]) === same.text;
		if (
			isSame &&
			(filter === undefined ||
				cells.some(cell => filter.pattern.test(cellText(cell))))
		) {
			kept.push(row);
		}
	}

	if (sort !== undefined) {
		kept = sortRows(table, kept, sort);
	}

	if (isFolding) {
		kept = foldEqual(table, kept, reference, folds);
	}

	return {rows: Uint32Array.from(kept), folds};
}

/**
Whether a row's values are all the same (as the reference's, where there is one).
*/
export function isUniform(
	table: Table,
	row: number,
	reference?: number,
): boolean {
	const first = keyColumns(table);
	const from = textAt(table, row, reference ?? first);
	for (let column = first; column < columnCount(table); column++) {
		const text = textAt(table, row, column);
		if (!saySame(from, text)) {
			return false;
		}
	}

	return true;
}

function foldEqual(
	table: Table,
	rows: readonly number[],
	reference: number | undefined,
	folds: Map<number, number>,
): number[] {
	const differing: number[] = [];
	let folded = 0;
	for (const row of rows) {
		if (isUniform(table, row, reference)) {
			folded++;
			folds.set(differing.length, folded);
		} else {
			differing.push(row);
			folded = 0;
		}
	}

	return differing;
}
