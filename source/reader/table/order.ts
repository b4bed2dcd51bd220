import {cellText, columnCount, saySame} from '../../article/table/index.js';
import type {Table} from '../../article/model.js';
import {Pace} from './pace.js';
import {keyColumns, type Order, type Wanted} from './state.js';
import {sortRows} from './sort.js';
import {numbersUpTo} from './sort-slices.js';
import {textAt} from './texts.js';

/**
Work that yields how much of it is done, from 0 to 1.
*/
type Part<Result> = Generator<number, Result, void>;

/**
Works out which rows are in view and in which order: kept by the filters, sorted, and without those in which nothing
differs.

@param columns - Those in which rows may differ.
@yields How much is done, from 0 to 1.
*/
export function* orderRows(
	table: Table,
	wanted: Wanted,
	columns: readonly number[],
): Part<Order> {
	const {sort, reference} = wanted;
	const isKept = wanted.filter !== undefined || wanted.same !== undefined;
	const isFolding = wanted.isOnlyDifferent && columnCount(table) > 1;
	const parts = [isKept, sort !== undefined, isFolding].filter(Boolean).length;
	const folds = new Map<number, number>();
	if (parts === 0) {
		return {folds};
	}

	const isEqual = (row: number) => isUniform(table, row, columns, reference);
	let done = 0;
	const share = function* <Result>(part: Part<Result>): Part<Result> {
		let step = part.next();
		for (; step.done !== true; step = part.next()) {
			yield (done + step.value) / parts;
		}

		done++;
		return step.value;
	};

	let rows: ArrayLike<number> = isKept
		? yield* share(keepRows(table, wanted))
		: numbersUpTo(table.rows.length);
	if (sort !== undefined) {
		rows = yield* share(sortRows(table, rows, sort));
	}

	if (isFolding) {
		rows = yield* share(foldEqual(table, rows, isEqual, folds));
	}

	return {
		rows: rows instanceof Uint32Array ? rows : new Uint32Array(rows),
		folds,
	};
}

function* keepRows(table: Table, {filter, same}: Wanted): Part<number[]> {
	const kept: number[] = [];
	const pace = new Pace();
	for (let row = 0; row < table.rows.length; row++) {
		const cells = table.rows.at(row)!;
		let isDue = false;
		let isMatch = filter === undefined;
		if (same === undefined || cellText(cells[same.column]) === same.text) {
			for (let column = 0; !isMatch && column < cells.length; column++) {
				const text = cellText(cells[column]);
				isDue = pace.isDue(text.length) || isDue;
				isMatch = filter!.pattern.test(text);
			}

			if (isMatch) {
				kept.push(row);
			}
		}

		if (pace.isDue(0) || isDue) {
			yield row / table.rows.length;
		}
	}

	return kept;
}

/**
Whether a row's values in some columns are all the same (as the reference's, where there is one).
*/
export function isUniform(
	table: Table,
	row: number,
	columns: readonly number[],
	reference?: number,
): boolean {
	const keys = keyColumns(table);
	let from =
		reference === undefined ? undefined : textAt(table, row, reference);
	for (const column of columns) {
		if (column < keys) {
			continue;
		}

		const text = textAt(table, row, column);
		from ??= text;
		if (!saySame(from, text)) {
			return false;
		}
	}

	return true;
}

function* foldEqual(
	table: Table,
	rows: ArrayLike<number>,
	isEqual: (row: number) => boolean,
	folds: Map<number, number>,
): Part<number[]> {
	const differing: number[] = [];
	const pace = new Pace();
	let folded = 0;
	for (let place = 0; place < rows.length; place++) {
		const row = rows[place]!;
		if (isEqual(row)) {
			folded++;
			folds.set(differing.length, folded);
		} else {
			differing.push(row);
			folded = 0;
		}

		if (pace.isDue(rowLetters(table, row))) {
			yield place / rows.length;
		}
	}

	return differing;
}

/**
How many letters a row has, to tell how long looking at it takes.
*/
export function rowLetters(table: Table, row: number): number {
	let letters = 0;
	for (const cell of table.rows.at(row) ?? []) {
		letters += cellText(cell).length;
	}

	return letters;
}
