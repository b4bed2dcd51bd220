import {plural} from '../plural.js';
import type {Place} from '../place.js';
import {blockLines, linesFrom} from './say.js';
import type {LinearState, LinearStep} from './state.js';
import {say} from './step.js';

type Spot = {readonly part: number; readonly block: number};

/**
Says so many lines from here on, forwards or backwards.
*/
export const readOn = (
	state: LinearState,
	count: number,
	direction: 1 | -1,
): LinearStep => {
	const {lines, here} = linesFrom(state, state.here, count, direction);
	return lines.length === 0
		? say(state, direction > 0 ? 'the end' : 'the beginning')
		: say({...state, here}, ...(direction > 0 ? lines : lines.toReversed()));
};

/**
Goes to a block and says its lines; for a table only the first two, Enter says the rest.
*/
export const goTo = (
	state: LinearState,
	spot: Spot,
	before = '',
): LinearStep => {
	const laid = state.page.laid(spot.part, spot.block);
	const lines = blockLines(state, spot.part, spot.block);
	const said = laid?.block.type === 'table' ? lines.slice(0, 1) : lines;
	const here: Place = {...spot, row: (laid?.blanks ?? 0) + said.length - 1};
	return say({...state, here}, ...(before === '' ? said : [before, ...said]));
};

const compare = (a: Spot, b: Spot): number =>
	a.part === b.part ? a.block - b.block : a.part - b.part;

const step = <Entry extends Spot>(
	entries: readonly Entry[],
	from: Spot,
	direction: 1 | -1,
): Entry | undefined =>
	direction > 0
		? entries.find(entry => compare(entry, from) > 0)
		: entries.findLast(entry => compare(entry, from) < 0);

/**
Goes to the next section, or the one before.
*/
export const toSection = (
	state: LinearState,
	direction: 1 | -1,
): LinearStep => {
	const found = step(state.index.sections, state.here, direction);
	return found === undefined
		? say(
				state,
				direction > 0 ? 'no section further on' : 'no section before this one',
			)
		: goTo(state, found);
};

/**
Goes to the next table, or the one before, and says how large it is.
*/
export const toTable = (state: LinearState, direction: 1 | -1): LinearStep => {
	const found = step(state.index.tables, state.here, direction);
	return found === undefined
		? say(
				state,
				direction > 0 ? 'no table further on' : 'no table before this one',
			)
		: goTo(
				state,
				found,
				`Table ${found.number}, ${plural(found.rows, 'row')}, ${plural(found.columns, 'column')}`,
			);
};

/**
Goes to the section of a number.
*/
export const toNumber = (state: LinearState, number: string): LinearStep => {
	const found = state.index.sections.find(entry => entry.number === number);
	return found === undefined
		? say(state, `no section ${number}`)
		: goTo(state, found);
};
