/**
Of a screen, in columns and rows.
*/
export type Size = {readonly columns: number; readonly rows: number};

const largest: Size = {columns: 500, rows: 300};
const usual: Size = {columns: 80, rows: 24};

/**
The size to draw for: what the terminal says, within reason. A terminal that says 0 (a serial line, a pty that nobody
sized) counts as 80x24; an enormous one is drawn on in its upper left corner.
*/
export function clampSize(
	columns: number | undefined,
	rows: number | undefined,
): Size {
	const clamp = (value: number | undefined, ordinary: number, most: number) =>
		value === undefined || value <= 0 ? ordinary : Math.min(value, most);
	return {
		columns: clamp(columns, usual.columns, largest.columns),
		rows: clamp(rows, usual.rows, largest.rows),
	};
}
