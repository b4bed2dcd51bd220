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
Finds by how much the rows between two frames moved.

Rows that are unique in both frames vote for their distance, as in the "unique lines" step of Cohen's patience diff;
the longest stretch of matching rows of each of the best three distances is a candidate.

@param old What the screen shows.
@param next What it is to show.
*/
export function findShifts(old: readonly Row[], next: readonly Row[]): Shift[] {
	let top = 0;
	let bottom = next.length - 1;
	while (top <= bottom && old[top]?.key === next[top]?.key) {
		top++;
	}

	while (bottom > top && old[bottom]?.key === next[bottom]?.key) {
		bottom--;
	}

	return bottom - top + 1 < fewestRows
		? []
		: voteOnDistance(old, next, {top, bottom})
				.map(distance => longestStretch(old, next, {distance, top, bottom}))
				.filter(shift => shift !== undefined)
				.map(shift => withoutMargins(old, next, shift));
}

/**
A region without the blank rows at its ends that stay blank: those that part the text from what stands above and below it
would else be scrolled along for as long as the region is set.
*/
function withoutMargins(
	old: readonly Row[],
	next: readonly Row[],
	{distance, top, bottom}: Shift,
): Shift {
	const isMargin = (row: number): boolean =>
		old[row]?.end === 0 && next[row]?.end === 0;
	const region = {distance, top, bottom};
	while (region.top < region.bottom && isMargin(region.top)) {
		region.top++;
	}

	while (region.bottom > region.top && isMargin(region.bottom)) {
		region.bottom--;
	}

	return region;
}

function voteOnDistance(
	old: readonly Row[],
	next: readonly Row[],
	range: {readonly top: number; readonly bottom: number},
): number[] {
	const places = uniquePlaces(old, range);
	const votes = new Map<number, number>();
	for (const [key, row] of uniquePlaces(next, range)) {
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
): Map<string, number> {
	const places = new Map<string, number>();
	const repeated = new Set<string>();
	for (let row = top; row <= bottom; row++) {
		const line = rows[row];
		if (!line || line.end === 0) {
			continue;
		}

		if (places.has(line.key)) {
			repeated.add(line.key);
		}

		places.set(line.key, row);
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
): Shift | undefined {
	let best: {start: number; end: number} | undefined;
	let start = -1;
	let end = -1;
	for (let row = top; row <= bottom; row++) {
		const from = row + distance;
		const before = from < top || from > bottom ? undefined : old[from];
		if (!before || before.key !== next[row]?.key) {
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
