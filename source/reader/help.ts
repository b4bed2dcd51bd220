import {own} from '../text/sanitise.js';
import {wrap} from '../text/wrap.js';
import type {Binding} from './binding.js';
import {articleBindings, keyLabel, listBindings} from './keymap.js';
import type {State} from './state.js';
import {tableBindings} from './table/index.js';

/**
A row of the help: the keys of one command and what it does.
*/
export type HelpRow = {
	readonly command: string;
	readonly group: string;
	readonly keys: string;
	readonly label: string;
};

/**
The key table in the order of the help.
*/
export const allBindings: readonly Binding[] = [
	...articleBindings,
	...listBindings,
	...tableBindings,
];

/**
A command may have more keys than are worth listing: each of these is enough.
*/
const mostKeys = 3;

const isRun = (keys: readonly string[]): boolean =>
	keys.length > 3 && keys.every(key => /^\d$/u.test(key));

/**
The keys of a binding as they are listed.
*/
export const keysText = (
	{keys}: Binding,
	ascii = false,
	most = mostKeys,
): string =>
	isRun(keys)
		? `${keys[0]!} ${ascii ? '...' : '…'} ${keys.at(-1)!}`
		: keys
				.slice(0, most)
				.map(key => keyLabel(key, ascii))
				.join(' ');

/**
The help's rows: the keys of the view that is open first, then all others.
*/
export const helpRows = (
	ascii: boolean,
	first: 'article' | 'table' = 'article',
	most = mostKeys,
): readonly HelpRow[] => {
	const bindings =
		first === 'table'
			? [...tableBindings, ...articleBindings, ...listBindings]
			: allBindings;
	return bindings.map(binding => ({
		command: binding.command,
		group: binding.group,
		keys: keysText(binding, ascii, most),
		label: binding.label,
	}));
};

/**
A line of the help as it is listed; what does not fit goes on in lines without keys.
*/
export type HelpLine = {
	/**
	What the keys are for; absent where there is no room for it.
	*/
	readonly group?: string;
	readonly keys: string;
	readonly label: string;
};

/**
From so many columns on there is room for the groups, and below so few for one key of each command alone.
*/
const roomForGroups = 60;
const roomForKeys = 36;

/**
The help in the width of the screen, no word of it cut; the keys of the table view first where one is open.
*/
export const helpLines = ({size, look, table}: State): HelpLine[] => {
	const {columns} = size;
	const rows = helpRows(
		look.ascii,
		table === undefined ? 'article' : 'table',
		columns < roomForKeys ? 1 : mostKeys,
	);
	const hasGroups = columns >= roomForGroups;
	const widest = (texts: readonly string[]) =>
		Math.max(...texts.map(text => text.length)) + 2;
	const room =
		columns -
		2 -
		widest(rows.map(({keys}) => keys)) -
		(hasGroups ? widest(rows.map(({group}) => group)) : 0);
	return rows.flatMap(({group, keys, label}) =>
		wrap(own(label), Math.max(4, room)).map(({start, end}, line) => ({
			...(hasGroups && {group}),
			keys: line === 0 ? keys : '',
			label: label.slice(start, end),
		})),
	);
};
