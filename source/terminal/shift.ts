import type {Row} from './cells.js';

/**
A stretch of rows, both ends included, that moved up by `distance` rows, or down where it is negative.
*/
export type Shift = {
	readonly distance: number;
	readonly top: number;
	readonly bottom: number;
};

const fewestRows = 3;
const mostCandidates = 3;
/**
Changed rows that may stand inside a stretch that moved: a mark in the margin, a hit that is no longer lit.
*/
const mostStrangers = 2;

/**
How rows are compared: as a whole, or only by what stands behind their last wide gap, where something stands beside the
text that does not move with it.
*/
type KeyOf = (row: Row) => string;
const wholeOf: KeyOf = row => row.key;
const tailOf: KeyOf = row => row.tail;
/**
So many changed rows that did not move, the status line among them, are left to be painted.
*/
const mostLeft = 2;

/**
Finds by how much the rows between two frames moved.

Rows that are unique in both frames vote for their distance, as in the "unique lines" step of Cohen's patience diff;
the longest stretch of matching rows of each of the best three distances is a candidate.

@param old What the screen shows.
@param next What it is to show.
@param hint The distance the reader scrolled by, tried as well; 0 for none.
*/
export function findShifts(
	old: readonly Row[],
	next: readonly Row[],
	hint: number,
): Shift[] {
	let top = 0;
	let bottom = next.length - 1;
	while (top <= bottom && old[top]?.key === next[top]?.key) {
		top++;
	}

	while (bottom > top && old[bottom]?.key === next[bottom]?.key) {
		bottom--;
	}

	const height = bottom - top + 1;
	if (height < fewestRows) {
		return [];
	}

	const find = (keyOf: KeyOf): Shift[] => {
		const distances = new Set(voteOnDistance(old, next, {top, bottom}, keyOf));
		if (hint !== 0 && Math.abs(hint) < height) {
			distances.add(hint);
		}

		return [...distances]
			.map(distance =>
				longestStretch(old, next, {distance, top, bottom}, keyOf),
			)
			.filter(shift => shift !== undefined);
	};

	const shifts = find(wholeOf);
	const tallest = Math.max(
		0,
		...shifts.map(shift => shift.bottom - shift.top + 1),
	);
	return tallest >= height - mostLeft ? shifts : [...shifts, ...find(tailOf)];
}

function voteOnDistance(
	old: readonly Row[],
	next: readonly Row[],
	range: {readonly top: number; readonly bottom: number},
	keyOf: KeyOf,
): number[] {
	const places = uniquePlaces(old, range, keyOf);
	const votes = new Map<number, number>();
	for (const [key, row] of uniquePlaces(next, range, keyOf)) {
		const before = places.get(key);
		if (before === undefined || before === row) {
			continue;
		}

		const distance = before - row;
		votes.set(distance, (votes.get(distance) ?? 0) + 1);
	}

	return [...votes]
		.toSorted(([, one], [, other]) => other - one)
		.slice(0, mostCandidates)
		.map(([distance]) => distance);
}

/**
Where the rows stand that are not blank and occur once.
*/
function uniquePlaces(
	rows: readonly Row[],
	{top, bottom}: {readonly top: number; readonly bottom: number},
	keyOf: KeyOf,
): Map<string, number> {
	const places = new Map<string, number>();
	const repeated = new Set<string>();
	for (let row = top; row <= bottom; row++) {
		const line = rows[row];
		if (!line || line.end === 0) {
			continue;
		}

		const key = keyOf(line);
		if (places.has(key)) {
			repeated.add(key);
		}

		places.set(key, row);
	}

	for (const key of repeated) {
		places.delete(key);
	}

	return places;
}

/**
The region in which the longest stretch of rows that match at that distance moves.
*/
function longestStretch(
	old: readonly Row[],
	next: readonly Row[],
	{distance, top, bottom}: Shift,
	keyOf: KeyOf,
): Shift | undefined {
	let best: {start: number; end: number} | undefined;
	let start = -1;
	let end = -1;
	for (let row = top; row <= bottom; row++) {
		const from = row + distance;
		const before = from < top || from > bottom ? undefined : old[from];
		const after = next[row];
		if (!before || !after || keyOf(before) !== keyOf(after)) {
			continue;
		}

		if (start === -1 || row - end > mostStrangers + 1) {
			start = row;
		}

		end = row;
		if (!best || end - start > best.end - best.start) {
			best = {start, end};
		}
	}

	if (!best) {
		return undefined;
	}

	return {
		distance,
		top: Math.min(best.start, best.start + distance),
		bottom: Math.max(best.end, best.end + distance),
	};
}
