import type {TableLook} from './look.js';
import type {TableState} from './state.js';

/**
What the program around the view is asked to do.
*/
export type TableEffect =
	| {readonly type: 'copy'; readonly text: string; readonly what: string}
	/**
	Leave; print what is given once the screen is given back.
	*/
	| {readonly type: 'quit'; readonly print?: string}
	/**
	Join the tables that share this one's first header.
	*/
	| {readonly type: 'gather'}
	| {readonly type: 'repaint'}
	| {readonly type: 'suspend'};

export type TableStep = {
	readonly state: TableState;
	readonly effects: readonly TableEffect[];
	/**
	The view is closed.
	*/
	readonly done: boolean;
};

export type Command = (state: TableState, look: TableLook) => TableStep;

export const still = (state: TableState): TableStep => ({
	state,
	effects: [],
	done: false,
});
