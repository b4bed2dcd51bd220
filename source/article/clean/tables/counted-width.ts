import type {Line} from '../lines.js';
import {
	isOpening,
	isPiped,
	parting,
	pipesIn,
	takeRow,
	takeRows,
	type Counted,
	type Shape,
} from './counted-rows.js';
import {filled, pipesOf} from './pipes.js';

/**
So many lines are looked at to learn the width, and no table of this kind is wider.
*/
const window = 80;
const widest = 40;

/**
How far rows of a width go, and how they are marked.
*/
type Trial = Counted & {
	readonly shape: Shape;
	readonly opened: number;
	/**
	They end where no further row could follow.
	*/
	readonly isClean: boolean;
};

function tryShape(
	lines: readonly Line[],
	start: number,
	shape: Shape,
	end: number,
): Trial | undefined {
	const taken = takeRows(lines, start, shape, end);
	if (!taken || taken.rows.length < 2) {
		return undefined;
	}

	const opened = taken.rows.filter(
		({kind, bare}) => kind === 'row' && !bare,
	).length;
	const isClean =
		taken.end === end ||
		!isPiped(lines[taken.end]) ||
		(opened !== 1 && isOpening(lines[taken.end]));
	// Where no pipe tells the beginning of a row, all must fit.
	return opened > 2 || isClean ? {...taken, shape, opened, isClean} : undefined;
}

/**
Whether rows of a known width are all whole, and two or more of them only so, where a pipe at the head of a line closes an
empty cell.
*/
function closesEmptyCells(
	lines: readonly Line[],
	start: number,
	width: number,
	end: number,
): boolean {
	const trial = tryShape(lines, start, {width, closesEmpty: true}, end);
	const closing =
		trial?.rows.filter(
			({first, last}) =>
				last > first &&
				lines.slice(first + 1, last + 1).some(line => isOpening(line)),
		) ?? [];
	return closing.length > 1 && trial !== undefined && isWhole(trial);
}

/**
The form of rows whose width is known; undefined where they do not come out whole.
*/
function knownShape(
	lines: readonly Line[],
	start: number,
	width: number,
	end: number,
): Shape | undefined {
	return closesEmptyCells(lines, start, width, end)
		? {width, closesEmpty: true}
		: tryShape(lines, start, {width, closesEmpty: false}, end)?.shape;
}

/**
The width at which the rows from a line on come out whole; undefined for none. What the delimiter row says; else the widest of
those that go farthest, but the narrowest where a single line is a row of it, unless each row is marked by its pipe.
*/
export function shapeAt(
	lines: readonly Line[],
	start: number,
): Shape | undefined {
	const end = Math.min(lines.length, start + window);
	let total = 0;
	let closings = 0;
	for (let at = start; at < end; at++) {
		const line = lines[at]!;
		if (line.kind === 'delimiter') {
			// It tells the width of the row right above it.
			const {length: width} = pipesOf(line).cells;
			const header = takeRow(lines, start, {width, closesEmpty: false});
			if (at === start || header?.row.last === at - 1) {
				return at === start ? undefined : knownShape(lines, start, width, end);
			}

			break;
		}

		if (isPiped(line)) {
			total += pipesIn(line);
			closings += line.kind === 'pipe' || pipesOf(line).ends ? 1 : 0;
		} else if (parting.has(line.kind)) {
			break;
		}
	}

	if (closings < 2) {
		return undefined;
	}

	const trials: Trial[] = [];
	const top = lines[start]!;
	const least = Math.max(2, filled(pipesOf(top).cells));
	for (let width = least; width <= Math.min(total, widest); width++) {
		const trial = tryShape(lines, start, {width, closesEmpty: false}, end);
		if (trial) {
			trials.push(trial);
		}
	}

	const farthest = Math.max(0, ...trials.map(trial => trial.end));
	const far = trials.filter(
		trial => trial.end === farthest && trial.opened > 0,
	);
	const whole = far.filter(trial => isWhole(trial));
	const known = pipesIn(top) - 1;
	if (
		!whole.some(({isClean}) => isClean) &&
		isOpening(top) &&
		closesEmptyCells(lines, start, known, end)
	) {
		return {width: known, closesEmpty: true};
	}

	const best = whole.length > 0 ? whole : far;
	if (best.length === 0) {
		// Without any pipe that opens a row there must be no other way to count.
		const [only, ...others] = trials.filter(({isClean}) => isClean);
		return only && others.length === 0 && only.width > 2 && isWhole(only)
			? only.shape
			: undefined;
	}

	const marked = best.findLast(
		({opened, rows}) => opened === rows.length && opened > 2,
	);
	return (marked ?? best.find(trial => hasLine(trial)) ?? best.at(-1)!).shape;
}

/**
Whether a row stands on one line, from pipe to pipe.
*/
const hasLine = ({rows, width}: Counted) =>
	rows.some(
		({kind, bare, first, last, cells}) =>
			kind === 'row' && !bare && first === last && cells.length === width,
	);

const isWhole = ({rows, width}: Counted) =>
	rows.every(({cells}) => cells.length >= width);
