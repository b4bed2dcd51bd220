import type {Indexer} from '../../article/indexer.js';
import type {Shelf} from '../../reader/shelf.js';
import type {State} from '../../reader/state.js';

/**
What lies before the reader. The viewer's parts share it, and it is always the newest.
*/
export type Desk = {
	/**
	The article that is open, with where the reader is in it.
	*/
	state: State | undefined;
	/**
	The folder that it was taken from.
	*/
	shelf: Shelf | undefined;
	indexer: Indexer | undefined;
	/**
	When the reader was last told how far some work has come, in milliseconds.
	*/
	toldAt: number;
};

/**
The reader is told of work's progress at most so often, in milliseconds: each time the status line changes.
*/
export const progressPause = 120;
