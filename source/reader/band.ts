import type {Size} from './geometry.js';

/**
How much the contents list, as far as the first screen knows: so many entries, the widest of so many columns.
*/
export type Extent = {readonly entries: number; readonly widest: number};

/**
The contents between title and body: equal columns of entries, read column by column. They stand in rows of their own,
since whatever shares its rows with text that scrolls is sent again for each line.
*/
export type Band = {
	readonly rows: number;
	/**
	How many entries stand side by side, each so many columns wide.
	*/
	readonly across: number;
	readonly width: number;
};

/**
What stands before the entries, in the first row.
*/
export const bandLabel = 'Contents';

/**
The first column of the entries, and the blank columns between two of them.
*/
export const bandFrom = bandLabel.length + 4;
const gap = 3;

const fewestColumns = 110;
const shareOfRows = 6;
/**
In fewer rows a section and its tables stand side by side, where they read worse.
*/
const fewestRows = 3;

/**
An entry may be cut to so many columns so that all of them are seen; where only some are, each has about as many as
reads well.
*/
const narrowest = 24;
const comfortable = 28;

/**
Sets the contents in as few rows as show all of them whole; else in as many as may be spent, the entries cut; else there
is room for some of them.

@param size - The terminal's.
@param extent - What is to be listed.
@returns Nothing where there is nothing to list, or no room for it.
*/
export const divideBand = (
	size: Size,
	{entries, widest}: Extent,
): Band | undefined => {
	const most = Math.min(entries, Math.floor(size.rows / shareOfRows));
	if (most === 0 || size.columns < fewestColumns) {
		return undefined;
	}

	const room = size.columns - bandFrom - 1;
	const widthOf = (across: number): number =>
		Math.floor((room + gap) / across) - gap;
	for (let rows = Math.min(fewestRows, most); rows <= most; rows++) {
		const across = Math.ceil(entries / rows);
		if (widthOf(across) >= widest) {
			return {rows, across, width: widest};
		}
	}

	const across = Math.ceil(entries / most);
	const shown =
		widthOf(across) >= narrowest
			? across
			: Math.floor((room + gap) / (comfortable + gap));
	return {rows: most, across: shown, width: Math.min(widest, widthOf(shown))};
};

/**
The first entry in sight. The window moves by whole columns, and only once the present entry comes to the last of them,
so that what follows is in sight too.

@param total - How many entries there are.
@param present - The entry that the reader is at; below 0 while that is not known.
*/
export const bandStart = (
	{rows, across}: Band,
	total: number,
	present: number,
): number => {
	if (total <= rows * across) {
		return 0;
	}

	const stride = rows * Math.max(1, across - 1);
	const lastStart = rows * (Math.ceil(total / rows) - across);
	const turns = Math.floor(Math.max(0, present) / stride);
	return Math.min(turns * stride, lastStart);
};

/**
Which entry stands at a column of the screen and a row of the band, counted from the first one in sight; nothing between
them.
*/
export const bandEntryAt = (
	{rows, across, width}: Band,
	row: number,
	column: number,
): number | undefined => {
	const from = column - bandFrom;
	const at = Math.floor(from / (width + gap));
	return from < 0 || at >= across || from - at * (width + gap) >= width
		? undefined
		: at * rows + row;
};

/**
The blank columns before the entry at a place in its row.
*/
export const bandGap = (place: number): number => (place === 0 ? 0 : gap);
