import {Text} from 'ink';
import {Table} from 'ink-table';
import type {PropsWithChildren} from 'react';
import type {ListingPart, ListingRow} from '../reader/screen/listing.js';

// No boxes: white space does the grouping.
function Skeleton() {
	return null;
}

function Header({children}: PropsWithChildren) {
	return <Text bold>{children}</Text>;
}

function Cell({children}: PropsWithChildren) {
	return <Text>{children}</Text>;
}

function CursorCell({children}: PropsWithChildren) {
	return <Text inverse>{children}</Text>;
}

const padded = (
	rows: readonly ListingRow[],
	columns: readonly string[],
): ListingRow[] => {
	const widths = columns.map(column =>
		Math.max(column.length, ...rows.map(row => (row[column] ?? '').length)),
	);
	return rows.map(row =>
		Object.fromEntries(
			columns.map((column, index) => [
				column,
				(row[column] ?? '').padEnd(widths[index]!),
			]),
		),
	);
};

/**
One of the program's own listings, by ink-table, which draws rows alike: the cursor's gets a table of its own.
*/
export function Listing({rows, columns, from, count, cursor}: ListingPart) {
	const all = padded(rows, columns);
	const shown = all.slice(from, from + count);
	const at = cursor === undefined ? -1 : cursor - from;
	const none = () => null;
	const part = (
		key: string,
		data: ListingRow[],
		header: typeof Header | typeof none,
		cell: typeof Cell,
	) =>
		data.length === 0 ? null : (
			<Table
				key={key}
				data={data}
				columns={[...columns]}
				header={header}
				cell={cell}
				skeleton={Skeleton}
			/>
		);
	return at < 0
		? part('all', shown, Header, Cell)
		: [
				part('above', shown.slice(0, at), at > 0 ? Header : none, Cell),
				part(
					'cursor',
					shown.slice(at, at + 1),
					at > 0 ? none : Header,
					CursorCell,
				),
				part('below', shown.slice(at + 1), none, Cell),
			];
}
