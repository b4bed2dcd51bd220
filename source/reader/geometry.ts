/**
A terminal's size.
*/
export type Size = {readonly columns: number; readonly rows: number};

/**
Where the pieces of the screen stand, in columns and rows.
*/
export type Geometry = {
	readonly columns: number;
	readonly rows: number;
	/**
	Columns of the contents at the left with the blanks after it; 0 when it is not docked.
	*/
	readonly dock: number;
	/**
	The first column of the text, counted from the dock's end.
	*/
	readonly left: number;
	/**
	Columns for text.
	*/
	readonly measure: number;
	/**
	Columns for tables and code.
	*/
	readonly width: number;
	/**
	Blank rows between title and body, and between body and status.
	*/
	readonly gapAbove: number;
	readonly gapBelow: number;
	/**
	Rows of the body.
	*/
	readonly body: number;
	/**
	Room for two blank lines before a section.
	*/
	readonly roomy: boolean;
	/**
	Too small for anything but a sentence.
	*/
	readonly tiny: boolean;
};

/**
Text is set to at most so many columns unless the reader widens it.
*/
export const comfortableMeasure = 80;

const dockFrom = 110;
const dockGap = 3;

/**
Divides the screen.

@param size - The terminal's, in columns and rows.
@param measure - The reader's own measure in columns, or undefined for the comfortable one.
@param hasContents - Whether there is anything to list beside the text.
*/
export const divide = (
	size: Size,
	measure?: number,
	hasContents = true,
): Geometry => {
	const {columns, rows} = size;
	const pane =
		hasContents && columns >= dockFrom
			? Math.min(38, Math.floor(columns * 0.24))
			: 0;
	const dock = pane > 0 ? pane + dockGap : 0;
	const room = columns - dock;
	const margin = pane > 0 ? 0 : columns < 60 ? 1 : 3;
	const wanted = Math.min(
		measure ?? comfortableMeasure,
		Math.max(1, room - margin - Math.max(1, margin)),
	);
	const isCentred = room >= 100 || (pane > 0 && room > wanted);
	const left = isCentred
		? Math.max(margin, Math.floor((room - wanted) / 2))
		: margin;
	const isAiry = rows >= 24;
	const gapAbove = rows >= 16 ? 1 : 0;
	const gapBelow = isAiry ? 1 : 0;
	return {
		columns,
		rows,
		dock,
		left,
		measure: wanted,
		width: Math.max(wanted, room - margin - 1),
		gapAbove,
		gapBelow,
		body: Math.max(1, rows - 2 - gapAbove - gapBelow),
		roomy: isAiry,
		tiny: columns < 20 || rows < 4,
	};
};
