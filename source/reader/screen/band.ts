import type {Line} from '../../layout/line.js';
import {bandFrom, bandGap, bandLabel, bandStart, type Band} from '../band.js';
import {presentEntry} from '../landmarks.js';
import {standingEntries, type Entry} from '../lists/index.js';
import type {State} from '../state.js';
import {entryLine} from './list.js';
import {drawn, fit, lineOf} from './runs.js';

/**
What was drawn last of each list of entries: scrolling within a section draws it no more.
*/
const drawnLast = new WeakMap<
	readonly Entry[],
	{readonly key: string; readonly lines: readonly Line[]}
>();

/**
The contents between title and body, the present section marked.
*/
export const bandLines = (state: State, band: Band): readonly Line[] => {
	const entries = standingEntries(state);
	const present = presentEntry(state, entries);
	const {rows, across, width} = band;
	const {ascii, plain} = state.look;
	const key = [rows, across, width, ascii, plain, present].join(' ');
	const before = drawnLast.get(entries);
	if (before?.key === key) {
		return before.lines;
	}

	const lines = draw(state, band, {entries, present});
	drawnLast.set(entries, {key, lines});
	return lines;
};

const draw = (
	{look}: State,
	band: Band,
	{
		entries,
		present,
	}: {readonly entries: readonly Entry[]; readonly present: number},
): readonly Line[] => {
	const first = bandStart(band, entries.length, present);
	return Array.from({length: band.rows}, (_, row) => {
		const runs = Array.from({length: band.across}, (_cell, place) => {
			const at = first + place * band.rows + row;
			const entry = entries[at];
			return entry === undefined
				? []
				: [
						drawn(' '.repeat(bandGap(place))),
						...fit(
							entryLine(entry, band.width, look, {
								cursor: false,
								present: at === present,
							}),
							band.width,
						).runs,
					];
		});
		return lineOf(
			drawn(' '),
			drawn((row === 0 ? bandLabel : '').padEnd(bandFrom - 1), 'hint'),
			...runs.flat(),
		);
	});
};
