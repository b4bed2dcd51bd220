import type {Article} from '../article/model.js';
import type {Gathered} from '../article/table/index.js';
import type {Index} from '../article/contents.js';
import type {TableForm} from '../layout/line.js';
import type {Extent} from './band.js';
import type {Mode} from './binding.js';
import type {Size} from './geometry.js';
import {extentOf} from './lists/contents.js';
import {start, type Anchor, type Place, type Target} from './place.js';
import type {TableState} from './table/index.js';

/**
How the program draws, as the command line and the terminal ask for it.
*/
export type Look = {
	/**
	The program's own drawing uses no character outside ASCII.
	*/
	readonly ascii: boolean;
	/**
	Neither colour nor attributes can be relied on: states need a mark of their own.
	*/
	readonly plain: boolean;
	readonly theme: 'auto' | 'dark' | 'light' | 'mono';
};

/**
A list laid over the article: contents, repairs, links, hits, briefs.
*/
export type ListState = {
	/**
	The entry under the cursor, an index into the entries that pass the filter.
	*/
	readonly cursor: number;
	readonly filter: string;
	/**
	Keys go to the filter.
	*/
	readonly typing: boolean;
	/**
	Sections whose entries are hidden, by their index.
	*/
	readonly folded: ReadonlySet<number>;
	/**
	Where the reader was, for a list that moves the article along.
	*/
	readonly origin?: Anchor;
};

/**
A search over the whole article, part by part.
*/
export type Search = {
	readonly query: string;
	/**
	Hits by part; a part that was not searched yet is absent.
	*/
	readonly hits: ReadonlyMap<number, readonly Target[]>;
	readonly count: number;
	/**
	The part that the search began with.
	*/
	readonly from: number;
	/**
	The hit last gone to.
	*/
	readonly present?: Target;
	/**
	The first hit is still to be gone to.
	*/
	readonly seeking: boolean;
};

/**
A line of text that is being typed.
*/
export type Prompt = {
	readonly text: string;
	/**
	Where the reader was, and goes back to on Esc.
	*/
	readonly origin: Anchor;
	/**
	The search before, restored on Esc.
	*/
	readonly before?: Search;
};

/**
A block's address in the article.
*/
export type BlockAddress = {readonly part: number; readonly block: number};

/**
The viewer without a screen.
*/
export type State = {
	readonly article: Article;
	readonly index: Index;
	/**
	How many parts the index covers.
	*/
	readonly indexed: number;
	readonly size: Size;
	/**
	How much the contents list, told by the article's beginning: the text does not move when more of it has been read.
	*/
	readonly listed: Extent;
	readonly look: Look;
	/**
	The reader's own measure in columns.
	*/
	readonly measure?: number;
	readonly restricted: boolean;
	/**
	It was opened from a folder's list.
	*/
	readonly isInFolder: boolean;
	/**
	The folder's tables are being gathered; any key stops that.
	*/
	readonly isGathering?: boolean;
	/**
	The first line of the viewport.
	*/
	readonly top: Place;
	/**
	Where the reader was before the screen changed, as long as they have not moved since.
	*/
	readonly wish?: {readonly anchor: Anchor; readonly top: Place};
	/**
	The line last read before the screen was turned.
	*/
	readonly lastRead?: Place;
	readonly mode: Mode;
	readonly list: ListState;
	/**
	The source lines are shown beside the article.
	*/
	readonly beside: boolean;
	readonly prompt?: Prompt;
	readonly search?: Search;
	/**
	The stop that Tab landed on.
	*/
	readonly stop?: Target;
	/**
	The heading or table last jumped to; forgotten when the reader scrolls.
	*/
	readonly focus?: BlockAddress;
	readonly past: readonly Anchor[];
	readonly future: readonly Anchor[];
	readonly marks: Readonly<Record<string, Anchor>>;
	/**
	Folds that are open, as `part:block`.
	*/
	readonly open: ReadonlySet<string>;
	/**
	Layouts that the reader chose, by table number.
	*/
	readonly forms: ReadonlyMap<number, TableForm>;
	readonly table?: {
		readonly number: number;
		readonly view: TableState;
		/**
		The layout that the view was opened with.
		*/
		readonly form?: TableForm;
		/**
		For tables that were joined: which, and the other groups of such.
		*/
		readonly gathered?: {
			readonly groups: readonly Gathered[];
			readonly at: number;
		};
		/**
		The table view that this one was opened from, and goes back to.
		*/
		readonly behind?: NonNullable<State['table']>;
	};
	/**
	The first key of a sequence.
	*/
	readonly prefix?: string;
	readonly message?: {readonly text: string; readonly error: boolean};
	/**
	A footnote or an address, shown without moving.
	*/
	readonly peek?: string;
	/**
	A jump that waits until more of the article has been read.
	*/
	readonly waiting?: string;
	/**
	Repairs that the reader turned off, by their keys.
	*/
	readonly off: ReadonlyMap<string, Index['repairs'][number]>;
};

/**
What the terminal, the disk and other programs are asked to do.
*/
export type Effect =
	| {readonly type: 'copy'; readonly text: string; readonly what: string}
	| {readonly type: 'open-address'; readonly address: string}
	| {readonly type: 'edit'; readonly line: number}
	| {readonly type: 'reload'}
	/**
	Clean again with `state.off`.
	*/
	| {readonly type: 'reclean'}
	/**
	Read the folder's tables, and answer with `gathered`.
	*/
	| {readonly type: 'gather'}
	| {readonly type: 'repaint'}
	| {readonly type: 'theme'; readonly theme: Look['theme']}
	| {readonly type: 'suspend'}
	/**
	Leave; print what is given once the screen is given back.
	*/
	| {readonly type: 'quit'; readonly print?: string};

export type Step = {readonly state: State; readonly effects: readonly Effect[]};

/**
A step that only changes the state.
*/
export const still = (state: State): Step => ({state, effects: []});

/**
A state with a word to the reader.
*/
export const say = (state: State, text: string, error = false): State => ({
	...state,
	message: {text, error},
});

/**
A state without one of its optional properties.
*/
export const without = <Name extends keyof State>(
	state: State,
	...names: Name[]
): State => {
	const gone = new Set<string>(names);
	return Object.fromEntries(
		Object.entries(state).filter(([name]) => !gone.has(name)),
	) as State;
};

export const emptyList: ListState = {
	cursor: 0,
	filter: '',
	typing: false,
	folded: new Set(),
};

/**
The state in which an article is opened.
*/
export const openState = (
	article: Article,
	index: Index,
	options: {
		readonly size: Size;
		readonly look: Look;
		readonly restricted?: boolean;
		readonly isInFolder?: boolean;
		readonly indexed?: number;
	},
): State => ({
	article,
	index,
	indexed: options.indexed ?? 0,
	size: options.size,
	listed: extentOf(index),
	look: options.look,
	restricted: options.restricted ?? false,
	isInFolder: options.isInFolder ?? false,
	top: start,
	mode: 'article',
	list: emptyList,
	beside: false,
	past: [],
	future: [],
	marks: {},
	open: new Set(),
	forms: new Map(),
	off: new Map(),
});
