import {compareWords} from '../../article/table/index.js';
import {begin} from './job.js';
import {orderRows} from './order.js';
import {
	keyColumns,
	rowAt,
	rowsInView,
	say,
	shownColumns,
	without,
	type Filter,
	type Sort,
	type TableState,
	type Wanted,
	type Work,
} from './state.js';
import {columnName, textAt} from './texts.js';

/**
Changes which rows are wanted, or their order, and works them out; what was asked for while that went on counts too. The
cursor stays on its row where that is still in view.

@param words - What the work is called while it lasts.
@param then - What is made of the state at the end.
*/
export const arrange = (
	state: TableState,
	change: (state: TableState) => TableState,
	words: string,
	then = (arranged: TableState): TableState => arranged,
): TableState => {
	const wanted = wantedOf(
		change(
			state.job?.wanted === undefined
				? state
				: wanting(state, state.job.wanted),
		),
	);
	return begin(state, {
		words,
		wanted,
		work: arranging(state, wanted, then),
	});
};

function* arranging(
	begun: TableState,
	wanted: Wanted,
	then: (arranged: TableState) => TableState,
): Work {
	const order = yield* orderRows(begun.table, wanted, shownColumns(begun));
	return state => {
		const row = rowAt(state, state.cursor.row);
		const next = {...wanting(state, wanted), order};
		let place =
			order.rows === undefined ? (row ?? 0) : order.rows.indexOf(row ?? 0);
		if (place === -1) {
			place = Math.max(0, Math.min(rowsInView(next) - 1, state.cursor.row));
		}

		return then({...next, cursor: {...state.cursor, row: place}});
	};
}

const wantedOf = ({
	sort,
	filter,
	same,
	reference,
	isOnlyDifferent,
}: TableState): Wanted => ({
	...(sort !== undefined && {sort}),
	...(filter !== undefined && {filter}),
	...(same !== undefined && {same}),
	...(reference !== undefined && {reference}),
	isOnlyDifferent,
});

const wanting = (state: TableState, wanted: Wanted): TableState => ({
	...without(state, 'sort', 'filter', 'same', 'reference'),
	...wanted,
});

export const sortBy = (
	state: TableState,
	direction: Sort['direction'],
): TableState => {
	const {column} = state.cursor;
	return arrange(
		state,
		before =>
			before.sort?.column === column && before.sort.direction === direction
				? without(before, 'sort')
				: {...before, sort: {column, direction}},
		'sorting',
	);
};

/** The columns in view that are no labels of their row. */
const valueColumns = (state: TableState): number[] => {
	const keys = keyColumns(state.table);
	return shownColumns(state).filter(column => column >= keys);
};

const noOther = 'there is no other column to compare with';

export const compare = (state: TableState): TableState => {
	const values = valueColumns(state);
	// A label is nothing to compare with: there the first values are meant.
	const column = values.includes(state.cursor.column)
		? state.cursor.column
		: (state.reference ?? values[0]);
	if (state.reference !== undefined && state.reference === column) {
		return setReference(state, undefined);
	}

	return values.length < 2
		? say(state, noOther, true)
		: setReference(state, column);
};

/**
The rows are the same ones, but where only those that differ are shown.
*/
const setReference = (
	state: TableState,
	reference: number | undefined,
): TableState => {
	const change = (before: TableState): TableState =>
		reference === undefined
			? without(before, 'reference')
			: {...before, reference};
	return state.isOnlyDifferent || state.job?.wanted !== undefined
		? arrange(state, change, 'comparing', tellDifferences)
		: tellDifferences(change(state));
};

/**
In taller tables nobody looks at the count of cells, and counting them takes time.
*/
const mostCounted = 200;

/**
How the cells compare, in words: where few are alike there is little to see.
*/
const tellDifferences = (state: TableState): TableState => {
	const {table, reference} = state;
	if (reference === undefined || table.rows.length > mostCounted) {
		return state;
	}

	const counts = {equal: 0, changed: 0, unlike: 0};
	const columns = valueColumns(state).filter(column => column !== reference);
	for (let row = 0; row < table.rows.length; row++) {
		for (const column of columns) {
			const from = textAt(table, row, reference);
			counts[compareWords(from, textAt(table, row, column)).kind]++;
		}
	}

	const {equal, changed, unlike} = counts;
	return say(
		state,
		`${equal} equal, ${changed} changed, ${unlike} unlike; against ${columnName(table, reference)}`,
	);
};

/**
After columns were hidden or shown: which rows differ may be another matter.
*/
export const compareAgain = (state: TableState): TableState =>
	state.isOnlyDifferent || state.job?.wanted?.isOnlyDifferent === true
		? arrange(state, before => before, 'comparing')
		: state;

export const keepSame = (state: TableState): TableState => {
	const row = rowAt(state, state.cursor.row);
	const {column} = state.cursor;
	return arrange(
		state,
		before =>
			before.same !== undefined || row === undefined
				? without(before, 'same')
				: {
						...before,
						same: {column, text: textAt(state.table, row, column)},
					},
		'filtering',
	);
};

export const fold = (state: TableState): TableState =>
	!state.isOnlyDifferent && valueColumns(state).length < 2
		? say(state, noOther, true)
		: arrange(
				state,
				before => ({...before, isOnlyDifferent: !before.isOnlyDifferent}),
				'comparing',
				next => {
					let count = 0;
					for (const folded of next.order.folds.values()) {
						count += folded;
					}

					const words =
						rowsInView(next) + count === 0
							? 'no rows'
							: count === 0
								? 'every row differs'
								: `${count} unchanged`;
					return next.isOnlyDifferent ? say(next, words) : next;
				},
			);

/**
Keeps the rows in which a cell matches.
*/
export const keepMatches = (state: TableState, filter: Filter): TableState =>
	arrange(
		state,
		before => ({...before, filter}),
		'filtering',
		next =>
			rowsInView(next) === 0
				? say(next, `no row has ${filter.text}; Esc shows all`, true)
				: next,
	);

/**
All rows again.
*/
export const keepAll = (state: TableState): TableState =>
	arrange(state, before => without(before, 'filter', 'same'), 'sorting');
