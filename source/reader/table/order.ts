import {
	cellText,
	columnCount,
	compareValues,
	saySame,
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
Rows whose cells say the same.
*/
type Group = {readonly value: Value; readonly rows: number[]};

/**
Stable; empty cells come last whichever way. Each different text is read once.
*/
function sortRows(
	table: Table,
	rows: readonly number[],
	{column, direction}: Sort,
): number[] {
	const read = columnReader(table, column);
	const groups = new Map<string, Group>();
	for (const row of rows) {
		const text = textAt(table, row, column);
		const group = groups.get(text);
		if (group === undefined) {
			groups.set(text, {value: read(text), rows: [row]});
		} else {
			group.rows.push(row);
		}
	}

	const all = [...groups.values()];
	const filled = all.filter(({value}) => value.kind !== 'empty');
	const empty = all.filter(({value}) => value.kind === 'empty');
	const compare = comparison(filled);
	const sign = direction === 'up' ? 1 : -1;
	filled.sort((a, b) => sign * compare(a, b));
	return [...mergeEqual(filled, compare), ...mergeEqual(empty, () => 0)];
}

/**
How groups compare: words by the collator, but by keys made once where there are many.
*/
function comparison(groups: readonly Group[]): (a: Group, b: Group) => number {
	if (
		groups.length <= collated ||
		groups.some(({value}) => value.kind !== 'text')
	) {
		return (a, b) => compareValues(a.value, b.value);
	}

	const keys = new Map(groups.map(group => [group, sortKey(group.value)]));
	return (a, b) => {
		const first = keys.get(a)!;
		const second = keys.get(b)!;
		return first < second ? -1 : first > second ? 1 : 0;
	};
}

/**
The rows of the groups in order; rows of groups that compare equal keep the order they are written in.
*/
function mergeEqual(
	groups: readonly Group[],
	compare: (a: Group, b: Group) => number,
): number[] {
	const sorted: number[] = [];
	let run: number[] = [];
	const flush = (isMixed: boolean) => {
		for (const row of isMixed ? run.toSorted((a, b) => a - b) : run) {
			sorted.push(row);
		}
	};

	let isMixed = false;
	for (const [index, group] of groups.entries()) {
		if (index > 0 && compare(groups[index - 1]!, group) === 0) {
			run = isMixed ? run : [...run];
			isMixed = true;
			for (const row of group.rows) {
				run.push(row);
			}
		} else {
			flush(isMixed);
			run = group.rows;
			isMixed = false;
		}
	}

	flush(isMixed);
	return sorted;
}

/**
Words by the alphabet without accents and case, figures inside them by value.
*/
function sortKey(value: Value): string {
	const text = value.kind === 'text' ? value.text.toLowerCase() : '';
	const bare = /^[\u{20}-\u{7E}]*$/u.test(text)
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
