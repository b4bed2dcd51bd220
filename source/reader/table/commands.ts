import {
	freeze,
	hide,
	nextForm,
	resize,
	restore,
	toggleBars,
	turn,
} from './arrange.js';
import type {TableLook} from './look.js';
import {moveColumn, moveRow, moveScreens, pan, walk} from './moves.js';
import {compare, fold, keepAll, keepSame, sortBy} from './rows-kept.js';
import {rowsInView, say, without, type TableState} from './state.js';
import {still, type Command} from './step.js';
import {copyCell, copyRow, printMarked, toggleMark} from './taking.js';

const change =
	(make: (state: TableState, look: TableLook) => TableState): Command =>
	(state, look) =>
		still(make(state, look));

/**
Esc gives up one thing at a time: what is under way, what is kept, then the view.
*/
const cancel: Command = state => {
	if (state.job !== undefined) {
		return still(
			say(without(state, 'job'), `stopped ${state.job.words}; all as it was`),
		);
	}

	return state.filter !== undefined || state.same !== undefined
		? still(keepAll(state))
		: {state, effects: [], done: true};
};

const read = (state: TableState): TableState =>
	rowsInView(state) === 0
		? say(state, 'no row here', true)
		: {...state, reading: {top: 0}};

/**
Every command of the table view, by its name in the key table.
*/
export const commands: Readonly<Record<string, Command>> = {
	'sort-up': change(state => sortBy(state, 'up')),
	'sort-down': change(state => sortBy(state, 'down')),
	filter: change(state => ({...state, prompt: {kind: 'filter', text: ''}})),
	find: change(state => ({...state, prompt: {kind: 'find', text: ''}})),
	compare: change(compare),
	'read-row': change(read),
	close: state => ({state, effects: [], done: true}),
	cancel,
	left: change(state => moveColumn(state, -1)),
	right: change(state => moveColumn(state, 1)),
	down: change(state => moveRow(state, 1)),
	up: change(state => moveRow(state, -1)),
	'first-column': change(state => moveColumn(state, -Infinity)),
	'last-column': change(state => moveColumn(state, Infinity)),
	top: change(state => moveRow(state, -Infinity)),
	bottom: change(state => moveRow(state, Infinity)),
	'half-down': change((state, look) => moveScreens(state, look, 0.5)),
	'half-up': change((state, look) => moveScreens(state, look, -0.5)),
	'page-down': change((state, look) => moveScreens(state, look, 1)),
	'page-up': change((state, look) => moveScreens(state, look, -1)),
	'pan-left': change((state, look) => pan(state, look, -1)),
	'pan-right': change((state, look) => pan(state, look, 1)),
	next: change(state => walk(state, 1)),
	previous: change(state => walk(state, -1)),
	same: change(keepSame),
	'only-different': change(fold),
	form: change(nextForm),
	freeze: change(freeze),
	transpose: change(turn),
	narrower: change((state, look) => resize(state, look, -4)),
	wider: change((state, look) => resize(state, look, 4)),
	hide: change(hide),
	restore: change(restore),
	bars: change(toggleBars),
	mark: change(toggleMark),
	'print-marked': printMarked,
	'copy-cell': copyCell,
	'copy-row': copyRow,
	gather: state => ({state, effects: [{type: 'gather'}], done: false}),
	repaint: state => ({state, effects: [{type: 'repaint'}], done: false}),
	suspend: state => ({state, effects: [{type: 'suspend'}], done: false}),
	'quit-at-once': state => ({state, effects: [{type: 'quit'}], done: false}),
};
