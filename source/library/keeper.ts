import path from 'node:path';
import type {State} from '../reader/state.js';
import {keep} from './keep.js';
import {recall} from './recall.js';
import {fileOf, load, save} from './store.js';

/** Remembers where the reader is in each article, in files under a folder. */
export type Keeper = {
	/** Brings the reader to where they were; a sentence for them when that could not be read. */
	recall(state: State): {readonly state: State; readonly message?: string};
	/** Remembers where the reader is; a sentence for them when that could not be written. */
	keep(state: State): string | undefined;
	/** How far a brief has been read, as `61 %`; undefined for one that was never opened. */
	progress(file: string): string | undefined;
};

/** What an article is known by on the disk: its address, or its absolute path. Standard input is not known again. */
function targetOf(name: string): string | undefined {
	if (/^https?:\/\//i.test(name)) {
		return name;
	}

	return name === 'standard input' ? undefined : path.resolve(name);
}

/**
Makes a keeper.

@param folder The folder of state, as `stateFolder()` tells it. It is made when something is first kept.
*/
export function createKeeper(folder: string): Keeper {
	const find = (name: string): string | undefined => {
		const target = targetOf(name);
		return target === undefined ? undefined : fileOf(folder, target);
	};

	return {
		recall(state) {
			const file = find(state.article.name);
			const {memory, message} = file === undefined ? {} : load(file);
			return {
				state: memory === undefined ? state : recall(state, memory),
				...(message !== undefined && {message}),
			};
		},
		keep(state) {
			const file = find(state.article.name);
			return file === undefined ? undefined : save(file, keep(state));
		},
		progress(name) {
			const file = find(name);
			const {memory} = file === undefined ? {} : load(file);
			return memory === undefined
				? undefined
				: `${Math.round(memory.progress * 100)} %`;
		},
	};
}
