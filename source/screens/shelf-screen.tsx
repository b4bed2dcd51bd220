import {Box, Text} from 'ink';
import type {ShelfPart} from '../reader/screen/shelf.js';
import {Listing} from './listing.js';

/**
The briefs of a folder.
*/
export function ShelfScreen({
	part: {size, title, listing, left, right},
}: {
	readonly part: ShelfPart;
}) {
	return (
		<Box
			flexDirection="column"
			width={size.columns}
			height={size.rows}
			overflow="hidden"
		>
			<Box height={2} flexShrink={0}>
				<Text bold wrap="truncate">{` ${title}`}</Text>
			</Box>
			<Box flexDirection="column" flexGrow={1} overflow="hidden">
				<Listing {...listing} />
			</Box>
			<Box
				height={1}
				flexShrink={0}
				justifyContent="space-between"
				width={size.columns - 1}
			>
				<Text wrap="truncate">{` ${left}`}</Text>
				<Text wrap="truncate">{right}</Text>
			</Box>
		</Box>
	);
}
