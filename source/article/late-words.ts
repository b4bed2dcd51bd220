import {countWords} from '../text/words.js';
import type {Block} from './model.js';
import {leavesOf, type Leaf} from './plain.js';

/**
A place where words are counted together.
*/
export type Counter = {words: number};

/**
The words of tables with more rows than this are counted later.
*/
const tall = 1000;

/**
So many rows are counted in one go: a millisecond or two.
*/
const slice = 1000;

/**
The words an article's block shows: what is folded away or supplied by the program does not count.
*/
export function wordsOf(block: Block): number {
	let words = 0;
	for (const leaf of leavesOf(block)) {
		words += countWords(leaf.text);
	}

	return words;
}

/**
Counts the words of blocks: at once, but for tall tables, which are counted in slices when everything else is known. Nobody
waits for their words, and to count them every row has to be read.
*/
export class LateWords {
	readonly #waiting: Array<{
		readonly leaves: Iterator<Leaf, unknown>;
		readonly counters: readonly Counter[];
	}> = [];

	get isDone(): boolean {
		return this.#waiting.length === 0;
	}

	add(block: Block, counters: readonly Counter[]): void {
		if (block.type === 'table' && block.rows.length > tall) {
			this.#waiting.push({leaves: leavesOf(block), counters});
		} else {
			addTo(counters, wordsOf(block));
		}
	}

	/**
	Counts a slice of what waits; false when nothing does.
	*/
	step(): boolean {
		const [next] = this.#waiting;
		if (next === undefined) {
			return false;
		}

		let words = 0;
		for (let count = 0; count < slice; count++) {
			const leaf = next.leaves.next();
			if (leaf.done) {
				this.#waiting.shift();
				break;
			}

			words += countWords(leaf.value.text);
		}

		addTo(next.counters, words);
		return true;
	}
}

function addTo(counters: readonly Counter[], words: number): void {
	for (const counter of counters) {
		counter.words += words;
	}
}
