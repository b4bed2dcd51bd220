import {captionText, columnCount} from '../../article/table/index.js';
import type {Table} from '../../article/model.js';
import type {Pattern} from '../../text/pattern/index.js';

/**
How rows are set in the table view; `lines` cuts each cell to one line, the whole of it being shown below.
*/
export type ViewForm = 'grid' | 'banded' | 'cards' | 'lines';

export type Sort = {readonly column: number; readonly direction: 'up' | 'down'};

/**
The rows that are kept: those in which any cell has the text, or matches the pattern.
*/
export type Filter = {readonly text: string; readonly pattern: Pattern};

/**
Rows whose cell in a column says just this.
*/
export type Same = {readonly column: number; readonly text: string};

/**
Which rows are wanted, and in which order.
*/
export type Wanted = Pick<
	TableState,
	'sort' | 'filter' | 'same' | 'reference' | 'isOnlyDifferent'
>;

/**
Work that takes time with the size of the table, in slices of some milliseconds: after each how much of it is done, from 0
to 1; in the end what it makes of the state, in which other things may have changed meanwhile.
*/
export type Work = Generator<number, (state: TableState) => TableState, void>;

/**
Work that is under way; keys go on, and Esc gives it up.
*/
export type Job = {
	/**
	What it is called: `sorting`.
	*/
	readonly words: string;
	readonly share: number;
	readonly work: Work;
	/**
	What the rows will be by, once it is done.
	*/
	readonly wanted?: Wanted;
};

/**
A line of text that is being typed.
*/
export type TablePrompt = {
	readonly kind: 'filter' | 'find';
	readonly text: string;
};

/**
The rows in view: indexes into the table's rows, in the order shown.
*/
export type Order = {
	/**
	Absent where all rows are shown as written.
	*/
	readonly rows?: Uint32Array;
	/**
	Before the row at a place of the order (or behind the last) so many rows in which nothing differs are folded.
	*/
	readonly folds: ReadonlyMap<number, number>;
};

/**
The table view without a screen. Columns and rows are those of `table`, which after `x` is a transposed one.
*/
export type TableState = {
	readonly table: Table;
	/**
	`Table 1`.
	*/
	readonly name: string;
	/**
	What it is about, in the author's words where the source has a caption.
	*/
	readonly title: string;
	/**
	The view as it was before `x` transposed it.
	*/
	readonly upright?: TableState;
	readonly form: ViewForm;
	/**
	`row` is a place in the order of rows in view.
	*/
	readonly cursor: {readonly row: number; readonly column: number};
	/**
	The first row in view, where the last key left it; a screen shows the cursor in any case.
	*/
	readonly top: number;
	/**
	The first column shown after the frozen ones, where the last key left it.
	*/
	readonly left: number;
	/**
	Columns up to this one, hidden ones included, stay at the left.
	*/
	readonly frozen: number;
	readonly hidden: ReadonlySet<number>;
	/**
	The reader's own widths by column.
	*/
	readonly widths: ReadonlyMap<number, number>;
	readonly sort?: Sort;
	readonly filter?: Filter;
	readonly same?: Same;
	readonly find?: Filter;
	/**
	The column that the others are compared with.
	*/
	readonly reference?: number;
	/**
	Rows in which nothing differs are folded.
	*/
	readonly isOnlyDifferent: boolean;
	readonly bars: ReadonlySet<number>;
	/**
	Rows that are marked, by their place in the table.
	*/
	readonly marked: ReadonlySet<number>;
	readonly order: Order;
	readonly job?: Job;
	readonly prompt?: TablePrompt;
	/**
	One row is read, full screen, from this line of it on.
	*/
	readonly reading?: {readonly top: number};
	/**
	What the next key may change about the last copy.
	*/
	readonly copied?: 'cell' | 'row' | 'column' | 'table';
	readonly message?: {readonly text: string; readonly error: boolean};
};

export type OpenOptions = {
	/**
	The table's number in the article.
	*/
	readonly number?: number;
	/**
	What to call it instead of its number and its caption.
	*/
	readonly name?: string;
	readonly title?: string;
	/**
	The form that the reader chose for this table before.
	*/
	readonly form?: ViewForm;
};

const asWritten: Order = {folds: new Map()};

/**
Opens the table view: the first cell under the cursor, rows as written, the key column frozen.
*/
export function openTable(
	table: Table,
	{
		number = 0,
		name = number > 0 ? `Table ${number}` : 'Table',
		title = captionText(table) ?? '',
		form = 'grid',
	}: OpenOptions = {},
): TableState {
	return {
		table,
		name,
		title,
		form,
		cursor: {row: 0, column: 0},
		top: 0,
		left: 0,
		frozen: keyColumns(table),
		hidden: new Set(),
		widths: new Map(),
		isOnlyDifferent: false,
		bars: new Set(),
		marked: new Set(),
		order: asWritten,
	};
}

/**
How many columns at the left are labels of their row: none where that would leave no value.
*/
export function keyColumns(table: Table): number {
	return columnCount(table) < 2
		? 0
		: Math.min(table.headerColumns ?? 1, columnCount(table) - 1);
}

/**
How many rows are in view.
*/
export function rowsInView({order, table}: TableState): number {
	return order.rows?.length ?? table.rows.length;
}

/**
The row of the table at a place in the order; undefined behind the last.
*/
export function rowAt(
	{order, table}: TableState,
	place: number,
): number | undefined {
	if (order.rows !== undefined) {
		return order.rows[place];
	}

	return place >= 0 && place < table.rows.length ? place : undefined;
}

/**
The columns that are not hidden, in order.
*/
export function shownColumns({table, hidden}: TableState): number[] {
	return Array.from({length: columnCount(table)}, (_, column) => column).filter(
		column => !hidden.has(column),
	);
}

/**
A state with a word to the reader.
*/
export function say(
	state: TableState,
	text: string,
	error = false,
): TableState {
	return {...state, message: {text, error}};
}

/**
A state without some of its parts.
*/
export function without<Name extends keyof TableState>(
	state: TableState,
	...names: readonly Name[]
): Omit<TableState, Name> & TableState {
	const gone = new Set<string>(names);
	const left = Object.entries(state).filter(([name]) => !gone.has(name));
	return Object.fromEntries(left) as Omit<TableState, Name> & TableState;
}

/**
Whether keys are text for a prompt.
*/
export function isTyping(state: TableState): boolean {
	return state.prompt !== undefined;
}

/**
The layout in which the table stands in the article when the view is closed; undefined for one that it cannot have.
*/
export function formOf({
	form,
}: TableState): 'grid' | 'banded' | 'cards' | undefined {
	return form === 'lines' ? undefined : form;
}
