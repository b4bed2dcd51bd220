import {compareTargets, type Place, type Target} from './place.js';
import {say, without, type Search, type State} from './state.js';
import {
	anchorOf,
	jump,
	isVisible,
	pageOf,
	placeOf,
	show,
	geometryOf,
} from './viewport.js';

/**
So many parts are searched at once; the others in idle slices.
*/
const partsAtOnce = 4;

/**
Lower case counts for both cases; a capital asks for itself, as in vim's smart case.
*/
const isSensitive = (query: string): boolean => query !== query.toLowerCase();

const meta = /[$()*+.?[\\\]^{|}]/gu;

/**
The query as a pattern: blanks match any blanks, so that a hit may run across a wrap or a forced break.
*/
const patternOf = (query: string): RegExp =>
	new RegExp(
		query
			.trim()
			.replaceAll(meta, String.raw`\$&`)
			.replaceAll(/\s+/gu, String.raw`\s+`),
		isSensitive(query) ? 'gu' : 'giu',
	);

/**
All hits in one part, in reading order.
*/
const searchPart = (
	state: State,
	pattern: RegExp,
	part: number,
): readonly Target[] => {
	const page = pageOf(state);
	const hits: Target[] = [];
	const blocks = page.blocks(part);
	for (let block = 0; block < blocks; block++) {
		const text = page.laid(part, block)?.layout.text ?? '';
		for (const match of text.matchAll(pattern)) {
			hits.push({
				part,
				block,
				start: match.index,
				end: match.index + match[0].length,
			});
		}
	}

	return hits;
};

/**
The parts that are still to be searched, beginning where the reader is and going round.
*/
const partsLeft = function* (state: State, search: Search): Generator<number> {
	const total = state.article.parts.length;
	for (let offset = 0; offset < total; offset++) {
		const part = (search.from + offset) % total;
		if (!search.hits.has(part)) {
			yield part;
		}
	}
};

/**
Whether parts are still to be searched.
*/
export const isSearching = ({article, search}: State): boolean =>
	search !== undefined && search.hits.size < article.parts.length;

const hitsFrom = (
	search: Search,
	parts: number,
	from: Target,
	direction: 1 | -1,
): Target | undefined => {
	// Round the whole article and into the first part once more, for the hits on the other side of `from`.
	for (let offset = 0; offset <= parts; offset++) {
		const part = (((from.part + offset * direction) % parts) + parts) % parts;
		const hits = search.hits.get(part) ?? [];
		const isFirst = offset === 0;
		const found =
			direction > 0
				? hits.find(hit => !isFirst || compareTargets(hit, from) > 0)
				: hits.findLast(hit => !isFirst || compareTargets(hit, from) < 0);
		if (found !== undefined) {
			return found;
		}
	}

	return undefined;
};

const showHit = (state: State, hit: Target): State => {
	const place = pageOf(state).placeOf(hit);
	return isVisible(state, place, 1)
		? state
		: show(state, place, Math.floor(geometryOf(state).body / 3));
};

const before = ({part, block}: Place, start: number): Target => ({
	part,
	block,
	start: start - 1,
	end: start,
});

/**
Goes to the first hit at or behind the place where the search began, once one is known.
*/
const seek = (state: State): State => {
	const {search} = state;
	if (search === undefined || !search.seeking || search.count === 0) {
		return state;
	}

	const origin = state.prompt?.origin ?? anchorOf(state, state.top);
	const from = before(placeOf(state, origin), origin.start);
	const total = state.article.parts.length;
	const present = hitsFrom(search, total, from, 1);
	return present === undefined
		? state
		: showHit(
				{...state, search: {...search, present, seeking: false}},
				present,
			);
};

/**
Searches some parts more. Pure: the viewer calls it in idle slices until `isSearching` is false.
*/
export const searchOn = (state: State, atMost = 1): State => {
	const {search} = state;
	if (search === undefined) {
		return state;
	}

	const pattern = patternOf(search.query);
	const hits = new Map(search.hits);
	let {count} = search;
	let done = 0;
	for (const part of partsLeft(state, search)) {
		const found = searchPart(state, pattern, part);
		hits.set(part, found);
		count += found.length;
		done++;
		if (done >= atMost) {
			break;
		}
	}

	return seek({...state, search: {...search, hits, count}});
};

/**
Begins a search; an empty query ends it. Hits in the parts at hand are there at once.
*/
export const searchFor = (state: State, query: string): State => {
	if (query.trim() === '') {
		return without(state, 'search');
	}

	const from = (state.prompt?.origin ?? state.top).part;
	const begun: State = {
		...state,
		search: {query, hits: new Map(), count: 0, from, seeking: true},
	};
	return searchOn(begun, partsAtOnce);
};

/**
How far the present hit is from the first, counted from 1, among those found so far.
*/
export const hitNumber = ({search, article}: State): number => {
	if (search?.present === undefined) {
		return 0;
	}

	let number = 0;
	const {present} = search;
	for (let part = 0; part < article.parts.length; part++) {
		const hits = search.hits.get(part) ?? [];
		if (part === present.part) {
			return (
				number + 1 + hits.findIndex(hit => compareTargets(hit, present) === 0)
			);
		}

		number += hits.length;
	}

	return number;
};

/**
Goes to the next hit, or the previous one, around the ends.
*/
export const moveHit = (state: State, direction: 1 | -1): State => {
	const {search} = state;
	if (search === undefined) {
		return state;
	}

	if (search.count === 0) {
		return say(
			state,
			isSearching(state) ? 'still searching' : `no “${search.query}” here`,
			!isSearching(state),
		);
	}

	const {present} = search;
	const isNear =
		present !== undefined && isVisible(state, pageOf(state).placeOf(present));
	const anchor = anchorOf(state, state.top);
	const from = isNear ? present : before(state.top, anchor.start);
	const total = state.article.parts.length;
	const hit = hitsFrom(search, total, from, direction);
	if (hit === undefined) {
		return state;
	}

	const isWrapped = compareTargets(hit, from) < 0 === direction > 0;
	const gone = {...state, search: {...search, present: hit, seeking: false}};
	const place = pageOf(gone).placeOf(hit);
	const moved = isVisible(gone, place, 1)
		? gone
		: jump(gone, place, Math.floor(geometryOf(gone).body / 3));
	return isWrapped && isNear
		? say(
				moved,
				direction > 0 ? 'from the beginning again' : 'from the end again',
			)
		: moved;
};

/**
The hits that reach into a stretch of a block's text, for marking them.
*/
export const hitsIn = (
	{search}: State,
	{part, block, start, end}: Target,
): readonly Target[] => {
	const hits = search?.hits.get(part) ?? [];
	let low = 0;
	let high = hits.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const hit = hits[middle]!;
		if (hit.block < block || (hit.block === block && hit.end <= start)) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	const first = low;
	while (
		low < hits.length &&
		hits[low]!.block === block &&
		hits[low]!.start < end
	) {
		low++;
	}

	return hits.slice(first, low);
};
