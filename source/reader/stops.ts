import {stretchOf, type Stop} from '../layout/line.js';
import type {Laid} from './page.js';
import {compareTargets, type Place, type Target} from './place.js';
import {say, type State} from './state.js';
import {bottomOf, isVisible, pageOf, reveal} from './viewport.js';

/**
A stop with its address in the article.
*/
export type PlacedStop = Stop & Target;

/**
So many blocks are looked at for the next stop before it is given up.
*/
const farthest = 4000;

const stopsOf = (state: State, part: number, block: number): readonly Stop[] =>
	pageOf(state).laid(part, block)?.layout.stops ?? [];

/**
The stretch of a block's text that some of its rows show, from `first` to `last`; its blank rows are counted.
*/
const stretchShown = (
	{layout, blanks, rows}: Laid,
	first: number,
	last: number,
): {start: number; end: number} => {
	if (first <= blanks && last >= rows - 1) {
		return {start: 0, end: Infinity};
	}

	let start = Infinity;
	let end = -1;
	for (let row = Math.max(0, first - blanks); row <= last - blanks; row++) {
		const shown = stretchOf(layout.line(row));
		start = Math.min(start, shown?.start ?? start);
		end = Math.max(end, shown?.end ?? end);
	}

	return {start, end};
};

/**
The stops of a block of which the rows from `first` to `last` are on the screen. Only those are placed that stand among
what these rows show: a block may be a whole document.
*/
const stopsShown = (
	state: State,
	{part, block}: {part: number; block: number},
	first: number,
	last: number,
): readonly PlacedStop[] => {
	const page = pageOf(state);
	const laid = page.laid(part, block);
	const stops = laid?.layout.stops ?? [];
	if (laid === undefined || stops.length === 0) {
		return [];
	}

	const shown = stretchShown(laid, first, Math.min(last, laid.rows - 1));
	const found: PlacedStop[] = [];
	for (const stop of stops) {
		// A table is in sight when any of its rows is.
		if (
			stop.kind === 'table' ||
			(stop.start >= shown.start && stop.start <= shown.end)
		) {
			const placed = {...stop, part, block};
			if (stop.kind === 'table' || isVisible(state, page.placeOf(placed))) {
				found.push(placed);
			}
		}
	}

	return found;
};

/**
The stop that Tab last landed on, if it is still there.
*/
export const presentStop = (state: State): PlacedStop | undefined => {
	const {stop} = state;
	const found =
		stop &&
		stopsOf(state, stop.part, stop.block).find(
			({start, end}) => start === stop.start && end === stop.end,
		);
	return stop && found && {...found, part: stop.part, block: stop.block};
};

/**
The stops that can be seen, in reading order.
*/
export const visibleStops = (state: State): readonly PlacedStop[] => {
	const page = pageOf(state);
	const bottom = bottomOf(state);
	const found: PlacedStop[] = [];
	let {part, block} = state.top;
	while (
		part < bottom.part ||
		(part === bottom.part && block <= bottom.block)
	) {
		if (block >= page.blocks(part)) {
			part++;
			block = 0;
			continue;
		}

		const isFirst = part === state.top.part && block === state.top.block;
		const isLast = part === bottom.part && block === bottom.block;
		found.push(
			...stopsShown(
				state,
				{part, block},
				isFirst ? state.top.row : 0,
				isLast ? bottom.row : Infinity,
			),
		);
		block++;
	}

	return found;
};

const nextFrom = (
	state: State,
	from: Target,
	direction: 1 | -1,
): PlacedStop | undefined => {
	const page = pageOf(state);
	let {part, block} = from;
	for (let looked = 0; looked < farthest; looked++) {
		const stops = stopsOf(state, part, block);
		// Only in the block where the search begins do stops stand on both sides.
		const order = compareTargets({...from, part, block}, from);
		const isPast = ({start}: Stop) =>
			direction * (order === 0 ? start - from.start : order) > 0;
		const found = direction > 0 ? stops.find(isPast) : stops.findLast(isPast);
		if (found !== undefined) {
			return {...found, part, block};
		}

		block += direction;
		while (block < 0 || block >= page.blocks(part)) {
			part += direction;
			if (part < 0 || part >= state.article.parts.length) {
				return undefined;
			}

			block = direction > 0 ? 0 : page.blocks(part) - 1;
		}
	}

	return undefined;
};

/**
Moves to the next stop, or the previous one; the first is sought on the screen.
*/
export const moveStop = (state: State, direction: 1 | -1): State => {
	const {stop, top} = state;
	const page = pageOf(state);
	const isNear = stop !== undefined && isVisible(state, page.placeOf(stop));
	const seen = isNear ? [] : visibleStops(state);
	const found = isNear
		? nextFrom(state, stop, direction)
		: ((direction > 0 ? seen[0] : seen.at(-1)) ??
			nextFrom(
				state,
				{...top, start: direction > 0 ? -1 : 0, end: 0},
				direction,
			));
	if (found === undefined) {
		return say(
			state,
			direction > 0 ? 'no stop further on' : 'no stop before this one',
		);
	}

	const {part, block, start, end} = found;
	const landed = {...state, stop: {part, block, start, end}};
	const place: Place = page.placeOf(found);
	return reveal(landed, place);
};
