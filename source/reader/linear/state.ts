import type {Article} from '../../article/model.js';
import type {Index} from '../../article/contents.js';
import {indexOf} from '../../article/indexer.js';
import type {Gathered} from '../../article/table/index.js';
import {numberOf} from '../numbers.js';
import {createPage, type Page} from '../page.js';
import {start, type Place} from '../place.js';
import type {TableState} from '../table/index.js';

/**
The viewer for a person who listens: there is no screen, only the line that was said last.
*/
export type LinearState = {
	readonly article: Article;
	readonly index: Index;
	readonly page: Page;
	/**
	The line said last.
	*/
	readonly here: Place;
	/**
	The text being typed after `/`.
	*/
	readonly typed?: string;
	readonly query?: string;
	/**
	The program's own words use no character outside ASCII.
	*/
	readonly ascii: boolean;
	/**
	The table that keys act in.
	*/
	readonly table?: LinearTable;
};

/**
A table that is open.
*/
export type LinearTable = {
	/**
	In the article; 0 for tables that were joined.
	*/
	readonly number: number;
	readonly view: TableState;
	/**
	As it was when something was last said of it.
	*/
	readonly heard: TableState;
	readonly gathered?: {
		readonly groups: readonly Gathered[];
		readonly at: number;
	};
	/**
	The table that joining began from.
	*/
	readonly behind?: LinearTable | undefined;
};

/**
What an act makes of the state, what is said, and whether that was the end.
*/
export type LinearStep = {
	readonly state: LinearState;
	/**
	Lines to print below what was printed; not yet made safe.
	*/
	readonly said: readonly string[];
	readonly isDone?: boolean;
	/**
	A text for the clipboard.
	*/
	readonly copy?: string;
	/**
	At the end: what is printed as it stands.
	*/
	readonly print?: string;
};

/**
Opens an article for listening.

@param options.width - Columns for text; a table's row is one line however long.
*/
export const openLinear = (
	article: Article,
	options: {readonly width: number; readonly ascii: boolean},
): LinearState => {
	const index = indexOf(article);
	const page = createPage(article, {
		measure: options.width,
		width: options.width,
		ascii: options.ascii,
		roomy: false,
		linear: true,
		choices(part, block) {
			const number = numberOf(index, part, block);
			return number === undefined ? {open: true} : {number, open: true};
		},
	});
	return {article, index, page, here: start, ascii: options.ascii};
};
