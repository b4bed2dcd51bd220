import type {Binding} from './binding.js';
import {articleBindings, keyLabel, listBindings} from './keymap.js';
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
export const keysText = ({keys}: Binding, ascii = false): string =>
	isRun(keys)
		? `${keys[0]!} ${ascii ? '...' : '…'} ${keys.at(-1)!}`
		: keys
				.slice(0, mostKeys)
				.map(key => keyLabel(key, ascii))
				.join(' ');

/**
The help's rows: the keys of the view that is open first, then all others.
*/
export const helpRows = (
	ascii: boolean,
	first: 'article' | 'table' = 'article',
): readonly HelpRow[] => {
	const bindings =
		first === 'table'
			? [...tableBindings, ...articleBindings, ...listBindings]
			: allBindings;
	return bindings.map(binding => ({
		command: binding.command,
		group: binding.group,
		keys: keysText(binding, ascii),
		label: binding.label,
	}));
};
