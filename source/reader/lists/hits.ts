import {sectionAt, sectionTitle} from '../../article/contents.js';
import type {State} from '../state.js';
import {pageOf} from '../viewport.js';
import type {Entry} from './entry.js';

/**
More hits than these are counted, not listed.
*/
const most = 1000;
const before = 24;
const after = 60;

/**
The hits of the search, each in its words and with its section.
*/
export const hitEntries = (state: State): readonly Entry[] => {
	const page = pageOf(state);
	const entries: Entry[] = [];
	for (let part = 0; part < state.article.parts.length; part++) {
		for (const hit of state.search?.hits.get(part) ?? []) {
			if (entries.length === most) {
				return entries;
			}

			const text = page.laid(part, hit.block)?.layout.text ?? '';
			const from = Math.max(0, hit.start - before);
			const section =
				part < state.indexed
					? sectionTitle(state.index, sectionAt(state.index, part, hit.block))
					: '';
			entries.push({
				text:
					(from > 0 ? '…' : '') +
					text.slice(from, hit.end + after).replaceAll('\n', ' '),
				detail: section,
				depth: 0,
				target: {part, block: hit.block, start: hit.start},
			});
		}
	}

	return entries;
};
