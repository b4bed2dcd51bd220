import type {Index} from '../../article/contents.js';
import {sanitiseLine} from '../../text/sanitise.js';
import {stringWidth} from '../../text/width.js';
import type {BlockAddress} from '../state.js';

/**
One entry of a list that is laid over the article.
*/
export type Entry = {
	/**
	Not yet made safe.
	*/
	readonly text: string;
	/**
	Set at the right: words counted, a line number.
	*/
	readonly detail?: string;
	/**
	Levels of indent.
	*/
	readonly depth: number;
	/**
	The program's mark before the text, and its form in ASCII.
	*/
	readonly mark?: readonly [string, string];
	/**
	Where Enter goes.
	*/
	readonly target?: BlockAddress & {readonly start: number};
	/**
	An index into the index's sections, for contents.
	*/
	readonly section?: number;
	/**
	Entries are hidden below it.
	*/
	readonly folded?: boolean;
	readonly repair?: Index['repairs'][number];
	/**
	Why cleaning did it.
	*/
	readonly reason?: string;
	/**
	Turned off by the reader.
	*/
	readonly off?: boolean;
	/**
	A link's address.
	*/
	readonly address?: string;
};

/**
Whether an entry is one the reader is looking for.
*/
export const passes = (entry: Entry, filter: string): boolean =>
	filter === '' ||
	`${entry.text} ${entry.detail ?? ''}`
		.toLowerCase()
		.includes(filter.toLowerCase());

/**
The columns that an entry takes when nothing of it is cut: two for each level and for its mark, and two before its
detail.
*/
export const entryWidth = ({depth, text, detail}: Entry): number =>
	2 * (depth + 1) +
	stringWidth(sanitiseLine(text)) +
	(detail === undefined ? 0 : 2 + stringWidth(sanitiseLine(detail)));
