/**
A line of a laid-out article: the part, the block in it, and the row in the block, all from 0.

Rows are counted with the block's leading blank rows, so row 0 may be blank.
*/
export type Place = {
	readonly part: number;
	readonly block: number;
	readonly row: number;
};

/**
Where the article begins.
*/
export const start: Place = {part: 0, block: 0, row: 0};

/**
Below 0 when `a` stands before `b`, 0 when they are the same line.
*/
export const comparePlaces = (a: Place, b: Place): number =>
	a.part === b.part
		? a.block === b.block
			? a.row - b.row
			: a.block - b.block
		: a.part - b.part;

/**
A stretch of a block's plain text, in UTF-16 units.
*/
export type Target = {
	readonly part: number;
	readonly block: number;
	readonly start: number;
	readonly end: number;
};

/**
Below 0 when `a` begins before `b`.
*/
export const compareTargets = (a: Target, b: Target): number =>
	a.part === b.part
		? a.block === b.block
			? a.start - b.start
			: a.block - b.block
		: a.part - b.part;

/**
A place that holds at any width: an offset in a block's plain text, and how many rows above it, for a blank row
before the block.
*/
export type Anchor = {
	readonly part: number;
	readonly block: number;
	/**
	In UTF-16 units.
	*/
	readonly start: number;
	/**
	In rows.
	*/
	readonly above: number;
};
