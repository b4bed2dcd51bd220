import {
	cellText,
	columnCount,
	compareValues,
	compareWords,
	type Value,
} from '../../article/table/index.js';
import type {Table} from '../../article/model.js';
import {keyColumns, type Order, type Sort, type TableState} from './state.js';
import {columnReader, textAt} from './texts.js';

/**
In taller tables words are sorted by keys made once instead of by the collator.
*/
const collated = 5000;

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
Stable; empty cells come last whichever way.
*/
function sortRows(
	table: Table,
	rows: readonly number[],
	{column, direction}: Sort,
): number[] {
	const read = columnReader(table, column);
	const filled: Array<{row: number; value: Value}> = [];
	const empty: number[] = [];
	for (const row of rows) {
		const value = read(textAt(table, row, column));
		if (value.kind === 'empty') {
			empty.push(row);
		} else {
			filled.push({row, value});
		}
	}

	const sign = direction === 'up' ? 1 : -1;
	if (
		filled.length <= collated ||
		filled.some(({value}) => value.kind !== 'text')
	) {
		filled.sort((a, b) => sign * compareValues(a.value, b.value));
		return [...filled.map(({row}) => row), ...empty];
	}

	const keyed = filled.map(({row, value}) => ({row, key: sortKey(value)}));
	keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
	return [...keyed.map(({row}) => row), ...empty];
}

/**
Words by the alphabet without accents and case, figures inside them by value.
*/
function sortKey(value: Value): string {
	const text = value.kind === 'text' ? value.text.toLowerCase() : '';
	const bare = /^[ -~]*$/u.test(text)
		? text
		: text.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
	return /\d/u.test(bare)
		? bare.replaceAll(/\d{1,12}/gu, digits => digits.padStart(12, '0'))
		: bare;
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
		if (text !== from && compareWords(from, text).kind !== 'equal') {
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
