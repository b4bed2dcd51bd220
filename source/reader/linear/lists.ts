import {helpRows} from '../help.js';
import {sectionLabel} from '../numbers.js';
import {plural} from '../plural.js';
import type {LinearState, LinearStep} from './state.js';
import {say} from './step.js';

/**
The commands that make sense without a screen.
*/
const spoken = new Set([
	'line-down',
	'line-up',
	'half-down',
	'half-up',
	'screen-down',
	'screen-up',
	'top',
	'bottom',
	'next-section',
	'previous-section',
	'section-number',
	'next-table',
	'previous-table',
	'follow',
	'gather',
	'contents',
	'repairs',
	'find',
	'next-hit',
	'previous-hit',
	'keys',
	'quit',
]);

/**
Says the article's sections.
*/
export const contents = (state: LinearState): LinearStep =>
	say(
		state,
		...state.index.sections.map(
			section => `${sectionLabel(section)}, ${plural(section.words, 'word')}`,
		),
	);

/**
Says what cleaning did.
*/
export const repairs = (state: LinearState): LinearStep =>
	say(
		state,
		...(state.index.repairs.length === 0
			? ['nothing was repaired']
			: state.index.repairs.map(
					({repair}) => `line ${repair.line}, ${repair.act}: ${repair.reason}`,
				)),
	);

/**
Says the keys that do something here.
*/
export const keys = (state: LinearState): LinearStep =>
	say(
		state,
		...helpRows(true)
			.filter(({command}) => spoken.has(command))
			.map(({keys: names, label}) => `${names}: ${label}`),
	);
