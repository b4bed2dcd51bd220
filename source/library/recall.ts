import type {Article} from '../article/model.js';
import type {Anchor} from '../reader/place.js';
import type {State} from '../reader/state.js';
import {placeOf, relay, show} from '../reader/viewport.js';
import type {KeptPlace, Memory} from './memory.js';

/**
The line nearest to where it was that begins with the same words.
*/
function findLine(source: string, {at, words}: KeptPlace): number | undefined {
	if (source.startsWith(words, at)) {
		return at;
	}

	if (words.trim() === '') {
		return undefined;
	}

	const line = `\n${words}`;
	const after = source.indexOf(line, at);
	const before = source.lastIndexOf(line, at);
	if (after === -1 && before === -1) {
		return source.startsWith(words) ? 0 : undefined;
	}

	return after === -1 || (before !== -1 && at - before < after - at)
		? before + 1
		: after + 1;
}

function partAt({parts}: Article, offset: number): number {
	let low = 0;
	let high = parts.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >>> 1;
		if (parts[middle]!.start <= offset) {
			low = middle;
		} else {
			high = middle - 1;
		}
	}

	return low;
}

function countLines(source: string, until: number): number {
	let count = 1;
	for (
		let at = source.indexOf('\n');
		at !== -1 && at < until;
		at = source.indexOf('\n', at + 1)
	) {
		count++;
	}

	return count;
}

/**
Where a remembered place now stands: where it was, if the source still says the same there; else on the nearest line
with the same words; else about as far into the source as it was.
*/
export function findPlace(article: Article, kept: KeptPlace): Anchor {
	const {source} = article;
	const found = findLine(source, kept);
	const {part, block, start, above} = kept;
	if (
		found === kept.at &&
		article.parts[part]?.content().blocks[block] !== undefined
	) {
		return {part, block, start, above};
	}

	const offset = found ?? Math.min(kept.at, source.length);
	const now = partAt(article, offset);
	const line = countLines(source, offset);
	const blocks = article.parts[now]?.content().blocks ?? [];
	const index = blocks.findLastIndex(each => each.line <= line);
	return found === undefined
		? {part: now, block: Math.max(0, index), start: 0, above: 0}
		: {part: now, block: Math.max(0, index), start, above};
}

/**
Brings the reader to where they were, with their marks, measure, folds and tables.

Folds are opened only in a source of the same length, since they are known by their number.
*/
export function recall(state: State, memory: Memory): State {
	const {article} = state;
	const isSame = article.source.length === memory.length;
	const {marks, measure, open, forms, place} = memory;
	const changed = relay(state, before => ({
		...before,
		...(measure !== undefined && {measure}),
		marks: Object.fromEntries(
			Object.entries(marks).map(([letter, mark]) => [
				letter,
				findPlace(article, mark),
			]),
		),
		open: new Set(isSame ? open : []),
		forms: new Map(
			Object.entries(forms).map(([number, form]) => [Number(number), form]),
		),
	}));
	return place === undefined || place.at === 0
		? changed
		: show(changed, placeOf(changed, findPlace(article, place)));
}
