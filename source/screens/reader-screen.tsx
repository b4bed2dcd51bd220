import {Box} from 'ink';
import type {Size} from '../reader/geometry.js';
import type {ScreenLines} from '../reader/screen/index.js';
import {Rows, type Paint} from './row.js';

/**
The article: title, body and status.
*/
export function ReaderScreen({
	size,
	lines: {title, body, status},
	paint,
}: {
	readonly size: Size;
	readonly lines: ScreenLines;
	readonly paint: Paint;
}) {
	return (
		<Box
			flexDirection="column"
			width={size.columns}
			height={size.rows}
			overflow="hidden"
		>
			<Rows lines={title} paint={paint} />
			<Rows lines={body} paint={paint} />
			<Rows lines={status} paint={paint} />
		</Box>
	);
}
