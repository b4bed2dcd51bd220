import type {Stop} from '../layout/line.js';
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

const stopsOf = (
	state: State,
	part: number,
	block: number,
): readonly PlacedStop[] =>
	(pageOf(state).laid(part, block)?.layout.stops ?? []).map(stop => ({
		...stop,
		part,
		block,
	}));

/**
The stop that Tab last landed on, if it is still there.
*/
export const presentStop = (state: State): PlacedStop | undefined => {
	const {stop} = state;
	return stop === undefined
		? undefined
		: stopsOf(state, stop.part, stop.block).find(
				found => found.start === stop.start && found.end === stop.end,
			);
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

		for (const stop of stopsOf(state, part, block)) {
			// A table is in sight when any of its rows is.
			if (stop.kind === 'table' || isVisible(state, page.placeOf(stop))) {
				found.push(stop);
			}
		}

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
		const found =
			direction > 0
				? stops.find(stop => compareTargets(stop, from) > 0)
				: stops.findLast(stop => compareTargets(stop, from) < 0);
		if (found !== undefined) {
			return found;
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
