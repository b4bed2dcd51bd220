import type {Article} from '../article/model.js';
import type {Anchor} from '../reader/place.js';
import type {State} from '../reader/state.js';
import {anchorOf} from '../reader/viewport.js';
import {longestWords, type KeptPlace, type Memory} from './memory.js';

/**
Where each of some lines begins in a source, in UTF-16 units. Lines are counted from 1, and given in their order.
*/
function offsetsOf(
	source: string,
	lines: readonly number[],
): Map<number, number> {
	const offsets = new Map<number, number>();
	let line = 1;
	let at = 0;
	for (const wanted of lines) {
		while (line < wanted) {
			const end = source.indexOf('\n', at);
			if (end === -1) {
				break;
			}

			at = end + 1;
			line++;
		}

		offsets.set(wanted, at);
	}

	return offsets;
}

const lineOf = ({parts}: Article, {part, block}: Anchor): number =>
	parts[part]?.content().blocks[block]?.line ?? 1;

/**
The beginning of the line at an offset.
*/
function wordsAt(source: string, at: number): string {
	const words = source.slice(at, at + longestWords);
	const end = words.search(/[\n\r]/);
	return end === -1 ? words : words.slice(0, end);
}

/**
What is to be remembered of an article when the reader leaves it.
*/
export function keep(state: State): Memory {
	const {article, marks, measure, open, forms} = state;
	const {source} = article;
	const top = anchorOf(state, state.top);
	const anchors = [top, ...Object.values(marks)];
	const lines = anchors.map(anchor => lineOf(article, anchor));
	const offsets = offsetsOf(
		source,
		lines.toSorted((a, b) => a - b),
	);
	const keepAnchor = (anchor: Anchor): KeptPlace => {
		const at = offsets.get(lineOf(article, anchor)) ?? 0;
		return {...anchor, at, words: wordsAt(source, at)};
	};

	const place = keepAnchor(top);
	return {
		name: article.name,
		length: source.length,
		progress: source.length === 0 ? 0 : place.at / source.length,
		place,
		marks: Object.fromEntries(
			Object.entries(marks).map(([letter, anchor]) => [
				letter,
				keepAnchor(anchor),
			]),
		),
		...(measure !== undefined && {measure}),
		open: [...open],
		forms: Object.fromEntries(forms),
	};
}
