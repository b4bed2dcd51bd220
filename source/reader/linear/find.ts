import {sectionAt} from '../../article/contents.js';
import {sectionLabel} from '../numbers.js';
import {blockLines} from './say.js';
import type {LinearState, LinearStep} from './state.js';
import {say} from './step.js';

/**
Goes to the next block, or the one before, that holds a text, and says its line and its section.
*/
export const find = (
	state: LinearState,
	query: string,
	direction: 1 | -1,
): LinearStep => {
	const wanted = query.toLowerCase();
	const {parts} = state.article;
	let {part, block} = state.here;
	for (;;) {
		block += direction;
		while (block < 0 || block >= state.page.blocks(part)) {
			part += direction;
			if (part < 0 || part >= parts.length) {
				return say(state, `no more “${query}”`);
			}

			block = direction > 0 ? 0 : state.page.blocks(part) - 1;
		}

		const laid = state.page.laid(part, block);
		const at = laid?.layout.text.toLowerCase().indexOf(wanted) ?? -1;
		if (laid !== undefined && at >= 0) {
			const row = laid.blanks + laid.layout.rowOf(at);
			const section = sectionAt(state.index, part, block);
			const where =
				section === undefined
					? 'Lead'
					: sectionLabel(state.index.sections[section]!);
			const lines = blockLines(state, part, block);
			return say(
				{...state, here: {part, block, row}},
				`in ${where}`,
				lines[laid.layout.rowOf(at)] ?? lines[0] ?? '',
			);
		}
	}
};

/**
What a key does while a text to search for is typed.
*/
export const type = (
	state: LinearState,
	typed: string,
	name: string,
): LinearStep => {
	const {typed: _, ...closed} = state;
	switch (name) {
		case 'enter': {
			return typed === ''
				? say(closed)
				: find({...closed, query: typed}, typed, 1);
		}

		case 'escape':
		case 'ctrl-c': {
			return say(closed, 'not searched');
		}

		case 'backspace': {
			return say({...state, typed: [...typed].slice(0, -1).join('')});
		}

		default: {
			const letter = name === 'space' ? ' ' : name;
			return [...letter].length === 1
				? say({...state, typed: typed + letter})
				: say(state);
		}
	}
};
