import type {Article} from '../../article/model.js';
import {indexOf, type Index} from '../../article/outline.js';
import {numberOf} from '../numbers.js';
import {createPage, type Page} from '../page.js';
import {start, type Place} from '../place.js';

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
	return {article, index, page, here: start};
};
