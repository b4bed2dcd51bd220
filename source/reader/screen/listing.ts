/**
A listing's rows: short, single-line cells, so that ink-table's model fits. The last column may hold any script.
*/
export type ListingRow = Readonly<Record<string, string>>;

/**
One of the program's own listings: all rows, of which so many are shown from one on.
*/
export type ListingPart = {
	readonly rows: readonly ListingRow[];
	readonly columns: readonly string[];
	readonly from: number;
	readonly count: number;
	/**
	The row that is drawn reversed.
	*/
	readonly cursor?: number;
};
