import type {State} from '../state.js';
import {pageOf} from '../viewport.js';
import type {Entry} from './entry.js';

/**
So many parts are read for the list of links, from where the reader is.
*/
const mostParts = 16;

/**
All links, numbered in reading order.
*/
export const linkEntries = (state: State): readonly Entry[] => {
	const page = pageOf(state);
	const {length} = state.article.parts;
	const first = length <= mostParts ? 0 : state.top.part;
	const entries: Entry[] = [];
	for (let part = first; part < Math.min(length, first + mostParts); part++) {
		for (let block = 0; block < page.blocks(part); block++) {
			const layout = page.laid(part, block)?.layout;
			for (const stop of layout?.stops ?? []) {
				if (stop.kind === 'link' && stop.target !== undefined) {
					entries.push({
						text: `${entries.length + 1}  ${layout!.text.slice(stop.start, stop.end)}`,
						detail: stop.target,
						depth: 0,
						target: {part, block, start: stop.start},
						address: stop.target,
					});
				}
			}
		}
	}

	return entries;
};
