import {countWords} from '../../text/words.js';
import type {Block, PartContent, Repair, WordCount} from '../model.js';
import {leavesOf} from '../plain.js';

function wordsIn(blocks: readonly Block[], folds: boolean): number {
	let count = 0;
	for (const block of blocks) {
		for (const {text} of leavesOf(block, folds)) {
			count += countWords(text);
		}
	}

	return count;
}

/**
The words that blocks show, and those they hide in folds.
*/
export function countBlocks(blocks: readonly Block[]): WordCount {
	const kept = wordsIn(blocks, false);
	const folded = blocks.some(({type}) => type === 'fold')
		? wordsIn(blocks, true) - kept
		: 0;
	return {source: kept + folded, kept, folded};
}

/**
What a part says; its words are counted once somebody asks.
*/
export function contentOf(
	blocks: readonly Block[],
	repairs: readonly Repair[],
): PartContent {
	let words: WordCount | undefined;
	return {
		blocks,
		repairs,
		get words() {
			words ??= countBlocks(blocks);
			return words;
		},
	};
}
