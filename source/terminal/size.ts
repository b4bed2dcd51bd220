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
	return {
		columns: Math.min(columns || usual.columns, largest.columns),
		rows: Math.min(rows || usual.rows, largest.rows),
	};
}
