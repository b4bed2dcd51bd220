/**
How a cell's words stand in the page:

- `text`: right in the cell
- `wrapped`: in an element of their own
- `list`: as the items of a list, cut where `\n` stands
*/
export type Form = 'text' | 'wrapped' | 'list';

export type Cell = {readonly text: string; readonly form: Form};

/**
A table as a page holds it, and how the page is written.
*/
export type Plan = {
	/**
	A cell over the whole width, above the header.
	*/
	readonly caption?: string;
	/**
	The caption is marked as a header, so that the delimiter row stands under it and no other does.
	*/
	readonly isCaptionRuled: boolean;
	/**
	The header first.
	*/
	readonly rows: ReadonlyArray<readonly Cell[]>;
	/**
	The row after which the extractor sets a delimiter row: that of the first cell marked as a header's. -1 for none.
	*/
	readonly rule: number;
	/**
	Each cell ends its line in the page's source, so that a wrapped one ends its line in the text as well.
	*/
	readonly isSpread: boolean;
	/**
	So many columns more are spanned by some row than have cells.
	*/
	readonly phantoms: number;
};

/**
What should be read: rows with every cell in its place.
*/
export type Truth = {
	readonly caption?: string;
	readonly rows: ReadonlyArray<readonly string[]>;
	/**
	The first row is a header, and the text says so.
	*/
	readonly hasHeader: boolean;
};

/**
A text with damaged tables in it.
*/
export type Damaged = {
	readonly source: string;
	readonly text: string;
	readonly tables: readonly Truth[];
	/**
	Rows over several lines, or without their opening pipe.
	*/
	readonly isBroken: boolean;
	/**
	The text no longer tells rows from cells, by the laws of how it was written.
	*/
	readonly isLost: boolean;
	/**
	Names of the damages that are in it.
	*/
	readonly kinds: readonly string[];
	/**
	Words that are given back to the text, and lines that are dropped or folded: none of them in a table.
	*/
	readonly outside: readonly string[];
};
