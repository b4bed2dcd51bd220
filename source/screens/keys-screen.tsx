import {Box, Text} from 'ink';
import type {KeysPart} from '../reader/screen/keys.js';
import {Listing} from './listing.js';
import {Row, type Paint} from './row.js';

/**
What each key does, in groups where there is room for them.
*/
export function KeysScreen({
	part: {size, listing, status},
	paint,
}: {
	readonly part: KeysPart;
	readonly paint: Paint;
}) {
	return (
		<Box
			flexDirection="column"
			width={size.columns}
			height={size.rows}
			overflow="hidden"
		>
			<Box height={1} flexShrink={0}>
				<Text bold wrap="truncate">
					{' '}
					Keys
				</Text>
			</Box>
			<Box flexDirection="column" height={size.rows - 2} overflow="hidden">
				<Listing {...listing} />
			</Box>
			<Row line={status} paint={paint} />
		</Box>
	);
}
