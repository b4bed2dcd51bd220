import {
	gatherTables,
	headerTexts,
	keyName,
	type Gathered,
	type SourcedTable,
} from '../article/table/index.js';
import type {Article} from '../article/model.js';
import {sectionTitle, type Index, type TableEntry} from '../article/outline.js';
import {tablesOf} from '../article/plain.js';
import {plural} from './plural.js';
import {say, still, without, type State, type Step} from './state.js';
import {visibleStops} from './stops.js';
import {openTable, sayInTable} from './table/index.js';

/**
More tables than this, side by side, compare nothing.
*/
const mostTables = 60;

/**
The tables of an article that have a key column, in reading order.

@param index - Of all its parts.
@param taken - How many there are already, by the name of the key column as `keyName` has it; no more than so many of a
kind are read.
@param isWanted - By that name.
*/
export function keyedTables(
	article: Article,
	index: Index,
	taken: Map<string, number>,
	isWanted: (key: string) => boolean = () => true,
): SourcedTable[] {
	const found: SourcedTable[] = [];
	let before: TableEntry | undefined;
	let ordinal = 0;
	for (const entry of index.tables) {
		const {part, block, number, section, header} = entry;
		const isSameBlock = before?.part === part && before.block === block;
		ordinal = isSameBlock ? ordinal + 1 : 0;
		before = entry;
		const key = keyOf(entry);
		const count = taken.get(key) ?? 0;
		if (
			header.length < 2 ||
			key === '' ||
			count === mostTables ||
			!isWanted(key)
		) {
			continue;
		}

		const node = article.parts[part]!.content().blocks[block]!;
		const table = [...tablesOf(node)][ordinal];
		if (table !== undefined) {
			taken.set(key, count + 1);
			found.push({number, table, section: sectionTitle(index, section)});
		}
	}

	return found;
}

const keyOf = ({header}: Pick<TableEntry, 'header'>): string =>
	keyName(header[0] ?? '');

/**
The tables of an article that share their key column's header with another one of it.
*/
const sharingTables = (article: Article, index: Index): SourcedTable[] => {
	const counts = new Map<string, number>();
	for (const entry of index.tables) {
		const key = keyOf(entry);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}

	return keyedTables(article, index, new Map(), key => counts.get(key)! > 1);
};

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
				? tell(state, 'no others share their first header')
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
			known.mode === 'table'
				? 'no other table has this first header'
				: 'no two tables share their first header',
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
	const {from, table} = groups[at]!;
	const {table: behind, ...bare} = state;
	const key = headerTexts(table)[0]!;
	const next =
		groups.length > 1 ? ` (${at + 1} of ${groups.length}; J the next)` : '';
	return {
		...bare,
		mode: 'table',
		table: {
			number: 0,
			view: openTable(table, {name: nameOf(from), title: `by ${key}${next}`}),
			gathered: {groups, at},
			...(behind !== undefined && {behind}),
		},
	};
};

/**
Which tables were gathered, in a few words.
*/
const nameOf = (from: readonly SourcedTable[]): string => {
	const files = new Set(from.map(({file}) => file));
	const count = `${from.length === mostTables ? 'The first ' : ''}${from.length} tables`;
	if (files.size > 1) {
		return `${count} of ${plural(files.size, 'brief')}`;
	}

	return from.length > mostNamed
		? count
		: `Tables ${from.map(({number}) => number).join(', ')}`;
};

/**
So many are told by their numbers.
*/
const mostNamed = 6;
