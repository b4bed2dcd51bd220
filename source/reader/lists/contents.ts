import type {Index} from '../../article/contents.js';
import type {Extent} from '../band.js';
import {sectionLabel} from '../numbers.js';
import type {State} from '../state.js';
import {entryWidth, type Entry} from './entry.js';

const tableEntry = (index: Index, number: number, depth: number): Entry => {
	const table = index.tables[number - 1]!;
	return {
		text: `Table ${number}${table.caption === undefined ? '' : ` · ${table.caption}`}`,
		detail: `${table.rows}×${table.columns}`,
		depth,
		mark: ['▦', '#'],
		target: {part: table.part, block: table.block, start: 0},
	};
};

/**
What was listed last of each index: a long article has thousands of entries, and each frame shows some.
*/
const listed = new WeakMap<
	Index,
	{
		readonly parts: number;
		readonly folded: ReadonlySet<number>;
		readonly entries: readonly Entry[];
	}
>();

/**
The sections and tables, those in folded sections left out. With a filter nothing is folded.
*/
export const contentsEntries = ({index, list}: State): readonly Entry[] =>
	entriesIn(index, list.filter === '' ? list.folded : nothing);

/**
The sections and tables as they stand above the article: nothing is folded there.
*/
export const standingEntries = ({index}: State): readonly Entry[] =>
	entriesIn(index, nothing);

/**
How much there is to list so far; nothing where an article has neither sections nor tables.
*/
export const extentOf = (index: Index): Extent => {
	if (index.sections.length + index.tables.length === 0) {
		return {entries: 0, widest: 0};
	}

	const entries = listEntries(index, nothing);
	return {
		entries: entries.length,
		widest: entries.reduce(
			(most, entry) => Math.max(most, entryWidth(entry)),
			0,
		),
	};
};

const entriesIn = (
	index: Index,
	folded: ReadonlySet<number>,
): readonly Entry[] => {
	const before = listed.get(index);
	if (before?.parts === index.parts && before.folded === folded) {
		return before.entries;
	}

	const entries = listEntries(index, folded);
	listed.set(index, {parts: index.parts, folded, entries});
	return entries;
};

const nothing: ReadonlySet<number> = new Set();

const listEntries = (
	index: Index,
	folded: ReadonlySet<number>,
): readonly Entry[] => {
	const {lead, sections} = index;
	const entries: Entry[] = [];
	if (lead.words > 0) {
		entries.push({
			text: sections.length === 0 ? 'The whole text' : 'Lead',
			detail: String(lead.words),
			depth: 0,
			target: {part: 0, block: 0, start: 0},
		});
	}

	for (const number of lead.tables) {
		entries.push(tableEntry(index, number, 1));
	}

	let foldedAt = Infinity;
	for (const [position, section] of sections.entries()) {
		if (section.depth > foldedAt) {
			continue;
		}

		const isFolded = folded.has(position);
		foldedAt = isFolded ? section.depth : Infinity;
		entries.push({
			text: sectionLabel(section),
			detail: String(section.words),
			depth: section.depth,
			section: position,
			folded: isFolded,
			target: {part: section.part, block: section.block, start: 0},
		});
		if (!isFolded) {
			for (const number of section.tables) {
				entries.push(tableEntry(index, number, section.depth + 1));
			}
		}
	}

	return entries;
};
