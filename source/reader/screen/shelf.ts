import {sanitiseLine} from '../../text/sanitise.js';
import {stringWidth} from '../../text/width.js';
import type {Size} from '../geometry.js';
import {plural} from '../plural.js';
import {shownEntries, type Shelf} from '../shelf.js';
import {firstShown} from './list.js';
import type {ListingPart} from './listing.js';

/**
The screen of a folder's list.
*/
export type ShelfPart = {
	readonly size: Size;
	readonly title: string;
	readonly listing: ListingPart;
	/**
	The status line's two ends.
	*/
	readonly left: string;
	readonly right: string;
};

/**
A text cut to so many characters, with `…` where it was.
*/
const cutTo = (text: string, length: number): string =>
	text.length > length && length > 0 ? `${text.slice(0, length - 1)}…` : text;

const hints = ['Enter open / filter q quit', 'q quit'];

/**
The briefs of a folder.

@param hasPlainCursor - Attributes cannot be relied on: the cursor is a `>`.
*/
export const shelfOf = (
	shelf: Shelf,
	size: Size,
	hasPlainCursor: boolean,
): ShelfPart => {
	const entries = shownEntries(shelf);
	const count = Math.max(1, size.rows - 5);
	const names = entries.map(entry => sanitiseLine(entry.name));
	const widest = Math.min(
		Math.floor(size.columns / 3),
		Math.max(4, ...names.map(name => name.length)),
	);
	const rows = entries.map((entry, index) => ({
		' ': hasPlainCursor && index === shelf.cursor ? '>' : ' ',
		file: cutTo(names[index]!, widest),
		title: cutTo(sanitiseLine(entry.title), size.columns - widest - 9),
	}));
	const {message, filter, typing} = shelf;
	const left =
		message === undefined
			? typing || filter !== ''
				? `filter: ${sanitiseLine(filter)}   ${entries.length} of ${shelf.entries.length}`
				: plural(entries.length, 'brief')
			: sanitiseLine(message);
	return {
		size,
		title: sanitiseLine(shelf.folder),
		listing: {
			rows,
			columns: [' ', 'file', 'title'],
			from: firstShown(shelf.cursor, count, entries.length),
			count,
			...(!hasPlainCursor && {cursor: shelf.cursor}),
		},
		left,
		// What is said at the left may need the whole line.
		right:
			hints.find(hint => stringWidth(left) + hint.length + 4 <= size.columns) ??
			'',
	};
};
