import type {Key} from '../key.js';
import {tableBindings} from './bindings.js';
import {commands} from './commands.js';
import {workOn} from './job.js';
import {arrange, keepMatches} from './rows-kept.js';
import {still, type TableEffect, type TableStep} from './step.js';
import {columnCopy, formatKeys, formatted, viewedTable} from './copying.js';
import type {TableLook} from './look.js';
import {patternOf} from './pattern.js';
import {planOf} from './plan.js';
import {readingLines} from './reading.js';
import {
	rowAt,
	rowsInView,
	say,
	without,
	type TablePrompt,
	type TableState,
} from './state.js';
import {viewportOf} from './viewport.js';
import {walkHits} from './walk.js';

/**
The terminal's size and, where it is known, how the view is drawn on it.
*/
export type TableSize = {
	readonly columns: number;
	readonly rows: number;
	readonly ascii?: boolean;
	readonly plain?: boolean;
};

/**
What a key does in the table view. Nothing that a key does takes time with the size of the table: what would (sort,
filter, find, compare) becomes a job, done in slices by `workOnTable`.
*/
export function reduceTable(
	state: TableState,
	key: Key,
	size: TableSize,
): TableStep {
	const look: TableLook = {ascii: false, ...size};
	if (state.prompt !== undefined) {
		const step = typed(without(state, 'message'), state.prompt, key);
		return {...step, state: settle(step.state, look)};
	}

	const quiet = without(state, 'message', 'copied');
	if (key.type === 'paste') {
		return still(quiet);
	}

	const name = key.type === 'mouse' ? mouseName(key.button) : key.name;
	if (state.reading !== undefined) {
		return reduceReading(quiet, state.reading.top, name, look);
	}

	const step =
		copyInstead(quiet, state.copied, name) ?? perform(quiet, name, look);
	return {...step, state: settle(step.state, look)};
}

/**
Does a slice of the work that is under way.
*/
export function workOnTable(state: TableState, size: TableSize): TableState {
	const next = workOn(state);
	return next.job === undefined ? settle(next, {ascii: false, ...size}) : next;
}

function mouseName(button: string): string {
	return button === 'wheel-down' ? 'down' : button === 'wheel-up' ? 'up' : '';
}

function commandOf(mode: 'table' | 'row', name: string): string | undefined {
	return tableBindings.find(
		binding => binding.mode === mode && binding.keys.includes(name),
	)?.command;
}

function perform(state: TableState, name: string, look: TableLook): TableStep {
	const command = commandOf('table', name);
	return command === undefined
		? still(state)
		: (commands[command]?.(state, look) ?? still(state));
}

/**
Keeps where the view begins, so that the next key moves from there.
*/
function settle(state: TableState, look: TableLook): TableState {
	const {top} = viewportOf(state, look);
	const {left} = planOf(state, look);
	return top === state.top && left === state.left
		? state
		: {...state, top, left};
}

/**
After a copy: another stretch or another format, copied instead.
*/
function copyInstead(
	state: TableState,
	copied: TableState['copied'],
	name: string,
): TableStep | undefined {
	const copy = (
		text: string,
		what: NonNullable<TableState['copied']>,
		message: string,
	): TableStep => ({
		state: say({...state, copied: what}, message),
		effects: [{type: 'copy', text, what}],
		done: false,
	});
	if (copied === 'cell' && name === 'c') {
		return copy(columnCopy(state), 'column', 'column copied');
	}

	if (copied === 'cell' && name === 't') {
		const table = formatted(viewedTable(state), 'Markdown');
		return copy(
			table,
			'table',
			'table copied as Markdown; t TSV, c CSV, j JSON instead',
		);
	}

	const format = formatKeys[name];
	if (format === undefined || (copied !== 'table' && copied !== 'row')) {
		return undefined;
	}

	const rows = copied === 'row' ? [rowAt(state, state.cursor.row)!] : undefined;
	return copy(
		formatted(viewedTable(state, rows), format),
		copied,
		`${copied} copied as ${format}`,
	);
}

function reduceReading(
	state: TableState,
	top: number,
	name: string,
	look: TableLook,
): TableStep {
	const page = Math.max(1, look.rows - 3);
	const far = Math.max(0, readingLines(state, look).length - (look.rows - 2));
	const scroll = (by: number) =>
		still({...state, reading: {top: Math.max(0, Math.min(far, top + by))}});
	switch (commandOf('row', name)) {
		case 'scroll-down': {
			return scroll(name === 'space' || name === 'page-down' ? page : 1);
		}

		case 'scroll-up': {
			return scroll(name === 'b' || name === 'page-up' ? -page : -1);
		}

		case 'next-row':
		case 'previous-row': {
			const by = commandOf('row', name) === 'next-row' ? 1 : -1;
			const row = Math.max(
				0,
				Math.min(rowsInView(state) - 1, state.cursor.row + by),
			);
			return still(
				settle(
					{...state, cursor: {...state.cursor, row}, reading: {top: 0}},
					look,
				),
			);
		}

		case 'leave-row': {
			return still(settle(without(state, 'reading'), look));
		}

		default: {
			return beside(state, name);
		}
	}
}

/**
The keys that do the same everywhere.
*/
function beside(state: TableState, name: string): TableStep {
	const effects: Readonly<Record<string, TableEffect>> = {
		'ctrl-c': {type: 'quit'},
		'ctrl-l': {type: 'repaint'},
		'ctrl-z': {type: 'suspend'},
	};
	const effect = effects[name];
	return effect === undefined
		? still(state)
		: {state, effects: [effect], done: false};
}

/**
What a key does to a line that is being typed.
*/
function typed(state: TableState, prompt: TablePrompt, key: Key): TableStep {
	const retype = (text: string) => still({...state, prompt: {...prompt, text}});
	if (key.type === 'paste') {
		return retype(prompt.text + key.text.replaceAll(/\s+/gu, ' '));
	}

	if (key.type === 'mouse') {
		return still(state);
	}

	switch (key.name) {
		case 'enter': {
			return accept(state, prompt);
		}

		case 'escape': {
			return still(without(state, 'prompt'));
		}

		case 'backspace': {
			const letters = [...new Intl.Segmenter().segment(prompt.text)];
			return prompt.text === ''
				? still(without(state, 'prompt'))
				: retype(prompt.text.slice(0, letters.at(-1)!.index));
		}

		case 'ctrl-u': {
			return retype('');
		}

		case 'space': {
			return retype(`${prompt.text} `);
		}

		default: {
			const isLetter = [...new Intl.Segmenter().segment(key.name)].length === 1;
			return isLetter
				? retype(prompt.text + key.name)
				: beside(state, key.name);
		}
	}
}

function accept(state: TableState, {kind, text}: TablePrompt): TableStep {
	const closed = without(state, 'prompt');
	if (text === '') {
		return still(
			kind === 'filter'
				? arrange(closed, before => without(before, 'filter'), 'sorting')
				: without(closed, 'find'),
		);
	}

	const pattern = patternOf(text);
	if ('error' in pattern) {
		return still(say(state, pattern.error, true));
	}

	return still(
		kind === 'find'
			? walkHits({...closed, find: pattern}, 1)
			: keepMatches(closed, pattern),
	);
}
