import {begin} from './job.js';
import {isUniform, rowLetters} from './order.js';
import {Pace} from './pace.js';
import {
	rowAt,
	rowsInView,
	say,
	shownColumns,
	type Filter,
	type TableState,
	type Work,
} from './state.js';
import {textAt} from './texts.js';

type Direction = 1 | -1;

/**
Goes to the next cell (or the previous one) in which the pattern of the last search is found, round the ends.
*/
export const walkHits = (
	state: TableState,
	direction: Direction,
): TableState =>
	state.find === undefined
		? state
		: begin(state, {
				words: 'finding',
				work: findHit(state, state.find, direction),
			});

function* findHit(state: TableState, find: Filter, direction: Direction): Work {
	const columns = shownColumns(state);
	const count = rowsInView(state) * columns.length;
	const here =
		state.cursor.row * columns.length +
		Math.max(0, columns.indexOf(state.cursor.column));
	const pace = new Pace();
	for (let tried = 1; tried <= count; tried++) {
		const at = (((here + tried * direction) % count) + count) % count;
		const row = Math.floor(at / columns.length);
		const column = columns[at % columns.length]!;
		const text = textAt(state.table, rowAt(state, row)!, column);
		if (find.pattern.test(text)) {
			return now =>
				now.hidden.has(column) ? now : {...now, cursor: {row, column}};
		}

		if (pace.isDue(text.length)) {
			yield tried / count;
		}
	}

	return now => say(now, `no cell has ${find.text}`, true);
}

/**
Goes to the next row (or the previous one) whose values differ, round the ends.
*/
export const walkDifferences = (
	state: TableState,
	direction: Direction,
): TableState =>
	begin(state, {words: 'comparing', work: findDifference(state, direction)});

function* findDifference(state: TableState, direction: Direction): Work {
	const count = rowsInView(state);
	const columns = shownColumns(state);
	const pace = new Pace();
	for (let tried = 1; tried <= count; tried++) {
		const row =
			(((state.cursor.row + tried * direction) % count) + count) % count;
		const place = rowAt(state, row)!;
		if (!isUniform(state.table, place, columns, state.reference)) {
			return now => ({...now, cursor: {...now.cursor, row}});
		}

		if (pace.isDue(rowLetters(state.table, place))) {
			yield tried / count;
		}
	}

	return now => say(now, 'nothing differs', true);
}
