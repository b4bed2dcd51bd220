import {
	gatherTables,
	type Gathered,
	type SourcedTable,
} from '../article/table/index.js';
import {gatheredView, keyOf, nothingShared, sharingTables} from './gathered.js';
import {say, still, without, type State, type Step} from './state.js';
import {visibleStops} from './stops.js';
import {sayInTable} from './table/index.js';

/**
The key of the table that the reader is at: the one that is open, else the first on the screen.
*/
const keyHere = (state: State): string | undefined => {
	const number = state.table?.number ?? 0;
	const stop =
		number > 0
			? undefined
			: visibleStops(state).find(({kind}) => kind === 'table');
	const entry =
		number > 0
			? state.index.tables[number - 1]
			: state.index.tables.find(
					({part, block}) => part === stop?.part && block === stop.block,
				);
	return entry === undefined ? undefined : keyOf(entry);
};

/**
A word to the reader where they look: in the table view, else in the article.
*/
export const tell = (state: State, text: string, error = false): State =>
	state.mode === 'table' && state.table !== undefined
		? {
				...state,
				table: {
					...state.table,
					view: sayInTable(state.table.view, text, error),
				},
			}
		: say(state, text, error);

/**
Without the table view that is open: with the one that it was opened from, where there is one.
*/
export const underneath = (state: State): State => {
	const behind = state.table?.behind;
	const bare = without(state, 'table');
	return behind === undefined ? bare : {...bare, table: behind};
};

/**
Opens the tables that share their key column's header, joined aspect by aspect: those of the article, or of all briefs of
the folder that it was opened from. Once they are open: the next group of such tables.
*/
export const gather = (state: State): Step => {
	const gathered = state.table?.gathered;
	if (gathered !== undefined && state.mode === 'table') {
		const {groups, at} = gathered;
		return still(
			groups.length === 1
				? tell(state, nothingShared.more)
				: openGroup(underneath(state), groups, (at + 1) % groups.length),
		);
	}

	if (state.isInFolder) {
		return {
			state: {...tell(state, 'gathering; Esc stops'), isGathering: true},
			effects: [{type: 'gather'}],
		};
	}

	return still(
		state.index.done
			? openGathered(state, sharingTables(state.article, state.index))
			: {...tell(state, 'reading on; Esc stops'), waiting: 'gather'},
	);
};

/**
Opens what was gathered; a word where nothing shares a header.
*/
export const openGathered = (
	state: State,
	tables: readonly SourcedTable[],
): State => {
	const known = without(state, 'isGathering');
	const groups = gatherTables(tables);
	const here = keyHere(known);
	const at = groups.findIndex(({key}) => key === here);
	if (groups.length === 0 || (at === -1 && known.mode === 'table')) {
		return tell(
			known,
			known.mode === 'table' ? nothingShared.here : nothingShared.anywhere,
			true,
		);
	}

	return openGroup(known, groups, Math.max(0, at));
};

const openGroup = (
	state: State,
	groups: readonly Gathered[],
	at: number,
): State => {
	const {table: behind, ...bare} = state;
	return {
		...bare,
		mode: 'table',
		table: {
			number: 0,
			view: gatheredView(groups, at),
			gathered: {groups, at},
			...(behind !== undefined && {behind}),
		},
	};
};
