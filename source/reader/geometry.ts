import {divideBand, type Band, type Extent} from './band.js';

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
	The contents between title and body, where there is room for them.
	*/
	readonly band: Band | undefined;
	/**
	The first column of the text.
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
	Blank rows below the title and below the body.
	*/
	readonly gapAbove: number;
	readonly gapBelow: number;
	/**
	The first row of the body, counted from 0, and how many it has.
	*/
	readonly bodyFrom: number;
	readonly body: number;
	/**
	The first row of the contents, and of a list that is laid over them and the body; how many rows such a list has.
	*/
	readonly listFrom: number;
	readonly list: number;
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

/**
Divides the screen.

@param size - The terminal's, in columns and rows.
@param measure - The reader's own measure in columns, or undefined for the comfortable one.
@param listed - What the contents list.
*/
export const divide = (
	size: Size,
	measure: number | undefined,
	listed: Extent,
): Geometry => {
	const {columns, rows} = size;
	const margin = columns < 60 ? 1 : 3;
	const wanted = Math.min(
		measure ?? comfortableMeasure,
		Math.max(1, columns - 2 * margin),
	);
	const left =
		columns >= 100
			? Math.max(margin, Math.floor((columns - wanted) / 2))
			: margin;
	const isAiry = rows >= 24;
	const gapAbove = rows >= 16 ? 1 : 0;
	const gapBelow = isAiry ? 1 : 0;
	const band = isAiry ? divideBand(size, listed) : undefined;
	const listFrom = 1 + gapAbove;
	const list = Math.max(1, rows - 1 - gapBelow - listFrom);
	// A blank row stands below the contents.
	const above = band === undefined ? 0 : band.rows + 1;
	return {
		columns,
		rows,
		band,
		left,
		measure: wanted,
		width: Math.max(wanted, columns - margin - 1),
		gapAbove,
		gapBelow,
		bodyFrom: listFrom + above,
		body: Math.max(1, list - above),
		listFrom,
		list,
		roomy: isAiry,
		tiny: columns < 20 || rows < 4,
	};
};
