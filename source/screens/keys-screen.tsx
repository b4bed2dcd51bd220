import {Box, Text} from 'ink';
import {helpRows} from '../reader/help.js';
import {statusLine} from '../reader/screen/status.js';
import type {State} from '../reader/state.js';
import {cutTo, Listing} from './listing.js';
import {Row, type Paint} from './row.js';

/**
The keys, from the same table that the handler reads.
*/
export function KeysScreen({
	state,
	paint,
}: {
	readonly state: State;
	readonly paint: Paint;
}) {
	const {columns, rows} = state.size;
	const help = helpRows(state.look.ascii);
	const room = Math.max(1, rows - 3);
	const from = Math.max(0, Math.min(state.list.cursor, help.length - room));
	const widest = Math.max(...help.map(({keys}) => keys.length)) + 2;
	const listing = help.map(({group, keys, label}, index) => ({
		in: index === from || group !== help[index - 1]?.group ? group : '',
		key: keys,
		does: cutTo(label, columns - widest - 18),
	}));
	return (
		<Box flexDirection="column" width={columns} height={rows} overflow="hidden">
			<Box height={1} flexShrink={0}>
				<Text bold wrap="truncate">
					{' '}
					Keys
				</Text>
			</Box>
			<Box flexDirection="column" height={rows - 2} overflow="hidden">
				<Listing
					rows={listing}
					columns={['in', 'key', 'does']}
					from={from}
					count={room}
				/>
			</Box>
			<Row line={statusLine(state)} paint={paint} />
		</Box>
	);
}
