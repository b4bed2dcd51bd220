import type {Safe} from '../text/safe.js';

/**
What a run of text means. Roles become colours only at the very end, by theme and colour level.
*/
export type Role =
	| 'title'
	| 'heading'
	| 'number'
	| 'hint'
	| 'strong'
	| 'emphasis'
	| 'strike'
	| 'link'
	| 'code'
	| 'quote'
	| 'border'
	| 'table-header'
	| 'key'
	| 'inferred'
	| 'gap'
	| 'fold'
	| 'caption'
	| 'match'
	| 'present-match'
	| 'cursor'
	| 'changed'
	| 'equal'
	| 'mark'
	| 'error';

/**
A stretch of a line in one style.
*/
export type Run = {
	readonly text: Safe;
	/**
	In columns.
	*/
	readonly width: number;
	/**
	None for plain text; several where they meet, as in a strong link.
	*/
	readonly roles: readonly Role[];
	/**
	Where the text begins in its block's plain text, in UTF-16 units; absent for what the program draws itself.
	*/
	readonly at?: number;
	/**
	A checked address that the terminal may link to.
	*/
	readonly address?: string;
};

/**
One terminal row of a page. Never wider than the page it was made for.
*/
export type Line = {
	readonly runs: readonly Run[];
	/**
	In columns.
	*/
	readonly width: number;
};

/**
The stretch of a block's plain text from the first to the last unit that a line shows; undefined where it shows none.
*/
export function stretchOf({
	runs,
}: Line): {readonly start: number; readonly end: number} | undefined {
	let start = Infinity;
	let end = -1;
	for (const {at, text} of runs) {
		if (at !== undefined) {
			start = Math.min(start, at);
			end = Math.max(end, at + text.length);
		}
	}

	return end === -1 ? undefined : {start, end};
}

/**
Something that Tab lands on.
*/
export type Stop = {
	readonly kind: 'link' | 'table' | 'fold' | 'note' | 'code';
	/**
	Where it begins and ends in the block's plain text, in UTF-16 units.
	*/
	readonly start: number;
	readonly end: number;
	/**
	The address of a link, the label of a note.
	*/
	readonly target?: string;
};

/**
A block set for one width: its lines, made when asked for.
*/
export type BlockLayout = {
	/**
	How many lines it takes.
	*/
	readonly rows: number;
	/**
	The line at a row from 0 to `rows` - 1.
	*/
	line(row: number): Line;
	/**
	What the block says, made safe: what search reads; `Run.at` and `Stop` count in it.
	*/
	readonly text: string;
	readonly stops: readonly Stop[];
	/**
	The row on which an offset of `text` stands.
	*/
	rowOf(offset: number): number;
};

/**
How a block is to be set.
*/
export type LayoutOptions = {
	/**
	Columns for text.
	*/
	readonly measure: number;
	/**
	Columns for tables and code; at least `measure`.
	*/
	readonly width: number;
	/**
	The program's own drawing uses no character outside ASCII.
	*/
	readonly ascii: boolean;
	/**
	The host that the article is from; links to it do not name it.
	*/
	readonly site?: string;
	/**
	Links do not name their hosts.
	*/
	readonly bare?: boolean;
	/**
	For reading aloud: no boxes and rules, a table's row is one line.
	*/
	readonly linear?: boolean;
	/**
	Whether folds are open.
	*/
	readonly open?: boolean;
	/**
	A heading's section number, as it is shown.
	*/
	readonly number?: string;
	/**
	The layout the reader chose for this table; the ladder chooses otherwise.
	*/
	readonly tableForm?: TableForm;
};

export type TableForm = 'grid' | 'open' | 'banded' | 'cards';
