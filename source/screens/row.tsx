import {Box, Text} from 'ink';
import type {Line} from '../layout/line.js';

/**
Gives a line its colours.
*/
export type Paint = (line: Line) => string;

/**
One row of the terminal.
*/
export function Row({
	line,
	paint,
}: {
	readonly line: Line;
	readonly paint: Paint;
}) {
	return (
		<Box height={1} flexShrink={0}>
			<Text wrap="truncate">{paint(line)}</Text>
		</Box>
	);
}

/**
Rows one below the other, keyed by where they stand on the screen.
*/
export function Rows({
	lines,
	paint,
}: {
	readonly lines: readonly Line[];
	readonly paint: Paint;
}) {
	return (
		<>
			{lines
				// A row is its place on the screen; what stands there changes.
				.map((line, place) => ({line, place}))
				.map(({line, place}) => (
					<Row key={place} line={line} paint={paint} />
				))}
		</>
	);
}
