import type {Job, TableState} from './state.js';

/**
So many slices of some work are done within the key that asks for it: small tables are done with at once.
*/
const atOnce = 2;

/**
Begins work on a table; what was under way is given up.
*/
export function begin(state: TableState, job: Omit<Job, 'share'>): TableState {
	let next: TableState = {...state, job: {...job, share: 0}};
	for (let slice = 0; slice < atOnce && next.job !== undefined; slice++) {
		next = workOn(next);
	}

	return next;
}

/**
Does a slice of the work that is under way, some milliseconds' worth.

The work itself goes on in place, like a part of an article that is read when it is asked for: the state before can only
go on with it, or let it be.
*/
export function workOn(state: TableState): TableState {
	const {job, ...rest} = state;
	if (job === undefined) {
		return state;
	}

	const step = job.work.next();
	return step.done === true
		? step.value(rest)
		: {...rest, job: {...job, share: step.value}};
}

/**
What is under way, and how far it is.
*/
export function progressOf({words, share}: Job): string {
	return `${words} ${Math.floor(share * 100)} %`;
}
