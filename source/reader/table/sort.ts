import {compareValues, type Value} from '../../article/table/index.js';
import type {Table} from '../../article/model.js';
import {Pace} from './pace.js';
import {sortSlices} from './sort-slices.js';
import type {Sort} from './state.js';
import {columnReader, textAt} from './texts.js';

/**
In taller tables words are sorted by keys made once instead of by the collator.
*/
const collated = 5000;

/**
So many rows tell whether the cells of a column are mostly different.
*/
const looked = 1000;

type Rows = ArrayLike<number>;

/**
Rows in the order of a column's values. Stable; empty cells come last whichever way.

@yields How much is done, from 0 to 1.
*/
export function* sortRows(
	table: Table,
	rows: Rows,
	sort: Sort,
): Generator<number, Rows, void> {
	const texts = new Set<string>();
	for (let place = 0; place < Math.min(looked, rows.length); place++) {
		texts.add(textAt(table, rows[place]!, sort.column));
	}

	const sorted =
		texts.size > looked / 2 ? yield* sortNumbers(table, rows, sort) : undefined;
	return sorted ?? (yield* sortGroups(table, rows, sort));
}

/**
Where all cells are exact numbers, mostly different ones, nothing need be grouped; undefined where they are not.
*/
function* sortNumbers(
	table: Table,
	rows: Rows,
	{column, direction}: Sort,
): Generator<number, Rows | undefined, void> {
	const read = columnReader(table, column);
	const pace = new Pace();
	const keys = new Float64Array(rows.length);
	for (let place = 0; place < rows.length; place++) {
		const text = textAt(table, rows[place]!, column);
		const value = read(text);
		if (value.kind !== 'number' || value.end !== undefined) {
			return undefined;
		}

		keys[place] = value.value;
		if (pace.isDue(text.length * costOf(text))) {
			yield place / rows.length / 2;
		}
	}

	const sign = direction === 'up' ? 1 : -1;
	const places = yield* secondHalf(
		sortSlices(rows.length, (a, b) => sign * (keys[a]! - keys[b]!)),
	);
	return places.map(place => rows[place]!);
}

/**
To read what a cell's text stands for takes so many times as long as to look at it: more where figures stand among other
signs.
*/
function costOf(text: string): number {
	return /\d\D|\D\d/u.test(text) ? 30 : 10;
}

function* secondHalf<Result>(
	work: Generator<number, Result, void>,
): Generator<number, Result, void> {
	let step = work.next();
	for (; step.done !== true; step = work.next()) {
		yield (1 + step.value) / 2;
	}

	return step.value;
}

/**
Rows whose cells say the same.
*/
type Group = {
	readonly value: Value;
	readonly rows: number[];
	/**
	Words by the alphabet, where there are too many for the collator.
	*/
	key?: string;
};

/**
Each different text is read once.
*/
function* sortGroups(
	table: Table,
	rows: Rows,
	{column, direction}: Sort,
): Generator<number, number[], void> {
	const read = columnReader(table, column);
	const pace = new Pace();
	const groups = new Map<string, Group>();
	for (let place = 0; place < rows.length; place++) {
		const row = rows[place]!;
		const text = textAt(table, row, column);
		const group = groups.get(text);
		if (group === undefined) {
			groups.set(text, {value: read(text), rows: [row]});
		} else {
			group.rows.push(row);
		}

		const cost = group === undefined ? costOf(text) : 1;
		if (pace.isDue(text.length * cost)) {
			yield place / rows.length / 2;
		}
	}

	const filled: Group[] = [];
	const empty: Group[] = [];
	for (const group of groups.values()) {
		(group.value.kind === 'empty' ? empty : filled).push(group);
	}

	const compare = comparison(filled);
	const sign = direction === 'up' ? 1 : -1;
	const places = yield* secondHalf(
		sortSlices(filled.length, (a, b) => sign * compare(filled[a]!, filled[b]!)),
	);
	const inOrder = Array.from(places, place => filled[place]!);
	const sorted: number[] = [];
	yield* mergeEqual(inOrder, compare, sorted);
	yield* mergeEqual(empty, () => 0, sorted);
	return sorted;
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

	return (a, b) => {
		a.key ??= sortKey(a.value);
		b.key ??= sortKey(b.value);
		return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
	};
}

/**
Adds the rows of the groups in order; rows of groups that compare equal keep the order they are written in.

@yields That all but this is done.
*/
function* mergeEqual(
	groups: readonly Group[],
	compare: (a: Group, b: Group) => number,
	sorted: number[],
): Generator<number, void> {
	const pace = new Pace();
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

		if (pace.isDue(group.rows.length)) {
			yield 1;
		}
	}

	flush(isMixed);
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
