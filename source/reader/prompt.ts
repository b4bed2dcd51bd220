import {searchFor} from './find.js';
import type {Key} from './key.js';
import {openList} from './list.js';
import {still, without, type Prompt, type State, type Step} from './state.js';
import {anchorOf, placeOf, remember, show} from './viewport.js';

/**
Opens the find prompt in the status line.
*/
export const openPrompt = (state: State): State => {
	const {search: before} = state;
	const prompt: Prompt = {
		text: '',
		origin: anchorOf(state, state.top),
		...(before !== undefined && {before}),
	};
	return {...state, prompt, mode: 'prompt'};
};

const closed = (state: State): State => ({
	...without(state, 'prompt'),
	mode: 'article',
});

const retype = (state: State, prompt: Prompt, text: string): State =>
	searchFor(
		// Each letter seeks from where the reader was, so that a longer query can be found further up again.
		show({...state, prompt: {...prompt, text}}, placeOf(state, prompt.origin)),
		text,
	);

/**
Esc: the page and the search are as they were.
*/
const cancel = (state: State, {origin, before}: Prompt): State => {
	const back = show(closed(state), placeOf(state, origin));
	return before === undefined
		? without(back, 'search')
		: {...back, search: before};
};

/**
Enter: stays at the hit; the way back leads to where the search began.
*/
const accept = (state: State, {origin, text, before}: Prompt): State => {
	if (text === '') {
		return before === undefined
			? closed(state)
			: {...closed(state), search: before};
	}

	const begun = {...state, top: placeOf(state, origin)};
	const {past, future} = remember(begun);
	return {...closed(state), past, future};
};

/**
What a key does while a query is being typed.
*/
export const reducePrompt = (state: State, key: Key): Step => {
	const {prompt} = state;
	if (prompt === undefined || key.type === 'mouse') {
		return still(state);
	}

	if (key.type === 'paste') {
		const text = prompt.text + key.text.split('\n', 1)[0]!;
		return still(retype(state, prompt, text));
	}

	switch (key.name) {
		case 'escape': {
			return still(cancel(state, prompt));
		}

		case 'enter': {
			return still(accept(state, prompt));
		}

		case 'backspace': {
			return still(
				prompt.text === ''
					? cancel(state, prompt)
					: retype(state, prompt, [...prompt.text].slice(0, -1).join('')),
			);
		}

		case 'ctrl-u': {
			return still(retype(state, prompt, ''));
		}

		case 'tab': {
			return still(openList(accept(state, prompt), 'hits'));
		}

		case 'ctrl-c': {
			return still(cancel(state, prompt));
		}

		case 'ctrl-l': {
			return {state, effects: [{type: 'repaint'}]};
		}

		case 'space': {
			return still(retype(state, prompt, prompt.text + ' '));
		}

		default: {
			return still(
				[...key.name].length === 1
					? retype(state, prompt, prompt.text + key.name)
					: state,
			);
		}
	}
};
