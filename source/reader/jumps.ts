import {
	findLandmark,
	presentSection,
	searchFrom,
	type Landmark,
} from './landmarks.js';
import {say, type BlockAddress, type State} from './state.js';
import {
	anchorOf,
	headOf,
	jump,
	pageOf,
	placeOf,
	remember,
	show,
	toStart,
} from './viewport.js';

const names: Readonly<Record<Landmark, string>> = {
	section: 'section',
	table: 'table',
};

/**
Goes to a block: its first line stands at the top, near the end as far up as it can.
*/
export const jumpToBlock = (
	state: State,
	{part, block}: BlockAddress,
): State => ({
	...jump(state, headOf(state, part, block)),
	focus: {part, block},
});

/**
Goes to an offset in a block's text, a third down the screen.
*/
export const jumpToOffset = (
	state: State,
	target: BlockAddress & {readonly start: number},
): State =>
	target.start === 0
		? jumpToBlock(state, target)
		: {
				...jump(
					state,
					pageOf(state).placeOf({...target, end: target.start}),
					3,
				),
				focus: {part: target.part, block: target.block},
			};

/**
Goes to the next section or table, or the previous one.

Where the article has not been read that far, the jump waits: `waiting` holds its command until it can be made.
*/
export const jumpToLandmark = (
	state: State,
	kind: Landmark,
	direction: 1 | -1,
): State => {
	const from = searchFrom(state, direction);
	const found = findLandmark(state, kind, from, direction);
	if (found === 'later') {
		return {
			...state,
			waiting: `${direction > 0 ? 'next' : 'previous'}-${kind}`,
		};
	}

	if (found !== undefined) {
		return jumpToBlock(state, found);
	}

	if (kind === 'section' && direction < 0 && from.part + from.block > 0) {
		return toStart(remember(state));
	}

	return say(
		state,
		direction > 0
			? `no ${names[kind]} further on`
			: `no ${names[kind]} before this one`,
	);
};

/**
Goes to a section at the top level by its number, counted from 1.
*/
export const jumpToNumber = (state: State, number: number): State => {
	const section = state.index.sections.find(
		entry => entry.number === String(number),
	);
	return section === undefined
		? say(state, `no section ${number}`)
		: jumpToBlock(state, section);
};

/**
Goes to the section that the present one stands in; from one at the top, to the beginning.
*/
export const jumpToParent = (state: State): State => {
	const present = presentSection(state);
	if (present === undefined) {
		return toStart(remember(state));
	}

	const {sections} = state.index;
	const {depth} = sections[present]!;
	const parent = sections
		.slice(0, present)
		.findLast(entry => entry.depth < depth);
	return parent === undefined
		? toStart(remember(state))
		: jumpToBlock(state, parent);
};

/**
Goes back to where the last jump began, or forward again.
*/
export const travel = (state: State, way: 'past' | 'future'): State => {
	const anchor = state[way].at(-1);
	if (anchor === undefined) {
		return say(
			state,
			way === 'past' ? 'nowhere to go back to' : 'nowhere to go forward to',
		);
	}

	const here = anchorOf(state, state.top);
	const past = way === 'past' ? state.past.slice(0, -1) : [...state.past, here];
	const future =
		way === 'future' ? state.future.slice(0, -1) : [...state.future, here];
	return show({...state, past, future}, placeOf(state, anchor));
};

/**
Marks the place at the top of the screen with a letter.
*/
export const setMark = (state: State, name: string): State =>
	say(
		{
			...state,
			marks: {...state.marks, [name]: anchorOf(state, state.top)},
		},
		`marked ${name}`,
	);

/**
Goes to a mark; `'` is the place before the last jump.
*/
export const toMark = (state: State, name: string): State => {
	const anchor = name === "'" ? state.past.at(-1) : state.marks[name];
	if (anchor === undefined) {
		return say(
			state,
			name === "'"
				? 'no jump to go back from'
				: `no mark ${name}; m${name} sets it`,
			true,
		);
	}

	return jump(state, placeOf(state, anchor));
};
