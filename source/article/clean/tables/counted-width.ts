import type {Line} from '../lines.js';
import {isOpening, isParting, isPiped, pipesIn} from './counted-lines.js';
import {takeRow, type Shape} from './counted-rows.js';
import {
	fits,
	hasLine,
	isFilledByLine,
	isFilledUp,
	isWhole,
	tryShape,
	type Trial,
} from './counted-trial.js';
import {filled, pipesOf} from './pipes.js';

/**
So many lines are looked at to learn the width, and no table of this kind is wider.
*/
const window = 80;
const widest = 40;

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
The form of rows that go on with a table of a width; undefined where one of them but the last is not whole.
*/
export function shapeOfWidth(
	lines: readonly Line[],
	start: number,
	width: number,
): Shape | undefined {
	const shape = {width, closesEmpty: false};
	const end = Math.min(lines.length, start + window);
	const trial = tryShape(lines, start, shape, end);
	return trial &&
		fits(trial) &&
		trial.rows.slice(0, -1).every(({cells}) => cells.length >= width)
		? shape
		: undefined;
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
	if (closesEmptyCells(lines, start, width, end)) {
		return {width, closesEmpty: true};
	}

	const trial = tryShape(lines, start, {width, closesEmpty: false}, end);
	return trial && (fits(trial) || trial.rows.length > 3)
		? trial.shape
		: undefined;
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
		} else if (isParting(line)) {
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
		if (trial && fits(trial)) {
			trials.push(trial);
		}
	}

	const farthest = Math.max(0, ...trials.map(({reach}) => reach));
	const far = trials.filter(
		trial => trial.reach === farthest && trial.opened > 0,
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
	const told =
		trials.find(({isSure}) => isSure) ??
		best.findLast(({opened, rows}) => opened === rows.length && opened > 2) ??
		trials.find(({isByLine}) => isByLine);
	if (told) {
		return told.shape;
	}

	if (best.length === 0) {
		// Without any pipe that opens a row there must be no other way to count.
		const [only, ...others] = trials.filter(({isClean}) => isClean);
		return only && others.length === 0 && only.width > 2 && isWhole(only)
			? only.shape
			: undefined;
	}

	return (
		trials.find(trial => isFilledByLine(lines, trial)) ??
		whole.find(trial => hasLine(trial)) ??
		far.find(trial => isFilledUp(trial)) ??
		best.find(trial => hasLine(trial)) ??
		best.at(-1)!
	).shape;
}
