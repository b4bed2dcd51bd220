import type {Line} from '../../layout/line.js';
import type {Size} from '../geometry.js';
import {helpLines} from '../help.js';
import type {State} from '../state.js';
import type {ListingPart} from './listing.js';
import {statusLine} from './status.js';

/**
The screen of the keys.
*/
export type KeysPart = {
	readonly size: Size;
	readonly listing: ListingPart;
	readonly status: Line;
};

/**
The keys, from the same table that the handler reads.
*/
export const keysOf = (state: State): KeysPart => {
	const {size} = state;
	const help = helpLines(state);
	const count = Math.max(1, size.rows - 3);
	const from = Math.max(0, Math.min(state.list.cursor, help.length - count));
	const rows = help.map(({group, keys, label}, index) => ({
		in: index === from || group !== help[index - 1]?.group ? (group ?? '') : '',
		key: keys,
		does: label,
	}));
	const hasGroups = help[0]?.group !== undefined;
	const columns = hasGroups ? ['in', 'key', 'does'] : ['key', 'does'];
	return {
		size,
		listing: {rows, columns, from, count},
		status: statusLine(state),
	};
};
