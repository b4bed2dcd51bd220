import type {Article} from '../article/model.js';
import {sanitiseLine} from '../text/sanitise.js';

/**
What the table of a file that is nothing but a table is called: the file. Those of an article go by their numbers.
*/
export const nameOfTable = ({kind, name}: Article): {name?: string} =>
	kind === 'table' ? {name: sanitiseLine(name.split('/').at(-1)!)} : {};
