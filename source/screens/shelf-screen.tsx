import {Box, Text} from 'ink';
import type {Size} from '../reader/geometry.js';
import {firstShown} from '../reader/screen/list.js';
import {shownEntries, type Shelf} from '../reader/shelf.js';
import {sanitiseLine} from '../text/sanitise.js';
import {cutTo, Listing} from './listing.js';

/**
The briefs of a folder.
*/
export function ShelfScreen({
	shelf,
	size,
	hasPlainCursor,
}: {
	readonly shelf: Shelf;
	readonly size: Size;
	/**
	Attributes cannot be relied on: the cursor is a `>`.
	*/
	readonly hasPlainCursor: boolean;
}) {
	const {columns, rows} = size;
	const entries = shownEntries(shelf);
	const room = Math.max(1, rows - 5);
	const from = firstShown(shelf.cursor, room, entries.length);
	const names = entries.map(entry => sanitiseLine(entry.name));
	const widest = Math.min(
		Math.floor(columns / 3),
		Math.max(4, ...names.map(name => name.length)),
	);
	const listing = entries.map((entry, index) => ({
		' ': hasPlainCursor && index === shelf.cursor ? '>' : ' ',
		file: cutTo(names[index]!, widest),
		title: cutTo(sanitiseLine(entry.title), columns - widest - 9),
	}));
	const left =
		shelf.message ??
		(shelf.typing || shelf.filter !== ''
			? `filter: ${sanitiseLine(shelf.filter)}   ${entries.length} of ${shelf.entries.length}`
			: `${entries.length} ${entries.length === 1 ? 'brief' : 'briefs'}`);
	return (
		<Box flexDirection="column" width={columns} height={rows} overflow="hidden">
			<Box height={2} flexShrink={0}>
				<Text bold wrap="truncate">{` ${sanitiseLine(shelf.folder)}`}</Text>
			</Box>
			<Box flexDirection="column" flexGrow={1} overflow="hidden">
				<Listing
					rows={listing}
					columns={[' ', 'file', 'title']}
					from={from}
					count={room}
					{...(hasPlainCursor ? {} : {cursor: shelf.cursor})}
				/>
			</Box>
			<Box
				height={1}
				flexShrink={0}
				justifyContent="space-between"
				width={columns - 1}
			>
				<Text wrap="truncate">{` ${left}`}</Text>
				<Text wrap="truncate">Enter open / filter q quit</Text>
			</Box>
		</Box>
	);
}
