import {bandEntryAt, bandStart, type Band} from './band.js';
import {follow} from './follow.js';
import {jumpToOffset} from './jumps.js';
import {presentEntry} from './landmarks.js';
import {reduceList} from './list.js';
import {entriesOf, standingEntries} from './lists/index.js';
import {firstShown} from './screen/list.js';
import {still, type State, type Step} from './state.js';
import {geometryOf, pageOf, scroll} from './viewport.js';

/**
So many rows does one notch of the wheel scroll.
*/
const notch = 3;

/**
The wheel, in the article.
*/
export const turnWheel = (state: State, direction: 1 | -1): Step =>
	still(scroll(state, direction * notch));

/**
A click on the contents above the article: goes to that entry.

@param row - Counted from the first row of the contents.
*/
const clickContents = (
	state: State,
	band: Band,
	{column, row}: {readonly column: number; readonly row: number},
): Step => {
	const entries = standingEntries(state);
	const at = bandEntryAt(band, row, column);
	const target =
		at === undefined
			? undefined
			: entries[
					bandStart(band, entries.length, presentEntry(state, entries)) + at
				]?.target;
	return still(target === undefined ? state : jumpToOffset(state, target));
};

/**
A click on a list that lies over the article: goes to that entry, as Enter does.

@param row - From 0.
*/
export const clickList = (state: State, row: number): Step => {
	const {listFrom, list} = geometryOf(state);
	const entries = entriesOf(state);
	const inList = row - listFrom;
	const cursor = firstShown(state.list.cursor, list, entries.length) + inList;
	if (inList < 0 || inList >= list || entries[cursor] === undefined) {
		return still(state);
	}

	const step = reduceList(
		{...state, list: {...state.list, cursor}},
		{type: 'key', name: 'enter'},
	);
	return typeof step === 'string' ? still(state) : step;
};

/**
The offset in its block's text on which a column of a row of the body stands; undefined beside the text.
*/
const offsetAt = (
	state: State,
	row: number,
	column: number,
): {part: number; block: number; start: number} | undefined => {
	const place = pageOf(state).move(state.top, row);
	const line = pageOf(state).line(place);
	let at = geometryOf(state).left;
	for (const run of line?.runs ?? []) {
		if (column >= at && column < at + run.width && run.at !== undefined) {
			return {
				part: place.part,
				block: place.block,
				start: run.at + Math.min(run.text.length - 1, column - at),
			};
		}

		at += run.width;
	}

	return undefined;
};

/**
A click: on the contents, or on a link, a fold or a table in the text, which is then followed.

@param column - From 0.
@param row - From 0.
*/
export const click = (state: State, column: number, row: number): Step => {
	const {band, listFrom, bodyFrom, body} = geometryOf(state);
	const inBand = row - listFrom;
	if (band !== undefined && inBand >= 0 && inBand < band.rows) {
		return clickContents(state, band, {column, row: inBand});
	}

	const inBody = row - bodyFrom;

	if (inBody < 0 || inBody >= body) {
		return still(state);
	}

	const offset = offsetAt(state, inBody, column);
	const stop =
		offset &&
		pageOf(state)
			.laid(offset.part, offset.block)
			?.layout.stops.findLast(
				({start, end}) => offset.start >= start && offset.start < end,
			);
	return offset === undefined || stop === undefined
		? still(state)
		: follow({
				...state,
				stop: {
					part: offset.part,
					block: offset.block,
					start: stop.start,
					end: stop.end,
				},
			});
};
