import {Box} from 'ink';
import {screenOf} from '../reader/screen/index.js';
import type {State} from '../reader/state.js';
import {Rows, type Paint} from './row.js';

/**
The article: title, body and status, as the selectors made them.
*/
export function ReaderScreen({
	state,
	paint,
}: {
	readonly state: State;
	readonly paint: Paint;
}) {
	const {title, body, status} = screenOf(state);
	return (
		<Box
			flexDirection="column"
			width={state.size.columns}
			height={state.size.rows}
			overflow="hidden"
		>
			<Rows lines={title} paint={paint} />
			<Rows lines={body} paint={paint} />
			<Rows lines={status} paint={paint} />
		</Box>
	);
}
