import type {Draft} from '../draft.js';

/**
What was read from a line on that begins a table.
*/
export type TableReading = {
	readonly drafts: readonly Draft[];
	/**
	The line after the last that was taken.
	*/
	readonly end: number;
};
