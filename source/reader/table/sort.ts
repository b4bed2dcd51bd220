import {
	compareValues,
	type Value,
	type ValueReader,
} from '../../article/table/index.js';
import type {Table} from '../../article/model.js';
import type {Sort} from './state.js';
import {columnReader, textAt} from './texts.js';

/**
In taller tables words are sorted by keys made once instead of by the collator.
*/
const collated = 5000;

/** So many rows tell whether the cells of a column are mostly different. */
const looked = 1000;

/** Rows in the order of a column's values. Stable; empty cells come last whichever way. */
export function sortRows(
	table: Table,
	rows: readonly number[],
	{column, direction}: Sort,
): number[] {
	const read = columnReader(table, column);
	const texts = new Set<string>();
	for (const row of rows.slice(0, looked)) {
		texts.add(textAt(table, row, column));
	}

	const isVaried = texts.size > looked / 2;
	const sorted = isVaried
		? sortNumbers(table, rows, {column, direction}, read)
		: undefined;
	return sorted ?? sortGroups(table, rows, {column, direction});
}

/** Where all cells are numbers, mostly different ones, nothing need be grouped; undefined where they are not. */
function sortNumbers(
	table: Table,
	rows: readonly number[],
	{column, direction}: Sort,
	read: ValueReader,
): number[] | undefined {
	const keys = new Float64Array(rows.length);
	for (const [place, row] of rows.entries()) {
		const value = read(textAt(table, row, column));
		if (value.kind !== 'number') {
			return undefined;
		}

		keys[place] = value.value;
	}

	const sign = direction === 'up' ? 1 : -1;
	const places = Uint32Array.from(keys.keys()).toSorted(
		(a, b) => sign * (keys[a]! - keys[b]!),
	);
	return Array.from(places, place => rows[place]!);
}

/**
Rows whose cells say the same.
*/
type Group = {readonly value: Value; readonly rows: number[]};

/** Each different text is read once. */
function sortGroups(
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
