import {Box, Text} from 'ink';
import {helpLines} from '../reader/help.js';
import {statusLine} from '../reader/screen/status.js';
import type {State} from '../reader/state.js';
import {Listing} from './listing.js';
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
	const help = helpLines(state);
	const room = Math.max(1, rows - 3);
	const from = Math.max(0, Math.min(state.list.cursor, help.length - room));
	const listing = help.map(({group, keys, label}, index) => ({
		in: index === from || group !== help[index - 1]?.group ? (group ?? '') : '',
		key: keys,
		does: label,
	}));
	const hasGroups = help[0]?.group !== undefined;
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
					columns={hasGroups ? ['in', 'key', 'does'] : ['key', 'does']}
					from={from}
					count={room}
				/>
			</Box>
			<Row line={statusLine(state)} paint={paint} />
		</Box>
	);
}
