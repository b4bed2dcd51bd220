import type {LinearState, LinearStep} from './state.js';

/**
A step that says lines and does nothing else.
*/
export const say = (
	state: LinearState,
	...said: readonly string[]
): LinearStep => ({
	state,
	said,
});
