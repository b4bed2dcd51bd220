import {
	headerTexts,
	keyName,
	type Gathered,
	type SourcedTable,
} from '../article/table/index.js';
import type {Article, Table} from '../article/model.js';
import {
	sectionTitle,
	type Index,
	type TableEntry,
} from '../article/contents.js';
import {tablesOf} from '../article/plain.js';
import {plural} from './plural.js';
import {openTable, type TableState} from './table/index.js';

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

/**
The name of a table's key column.
*/
export const keyOf = ({header}: Pick<TableEntry, 'header'>): string =>
	keyName(header[0] ?? '');

/**
The tables of an article that share their key column's header with another one of it.
*/
export const sharingTables = (
	article: Article,
	index: Index,
): SourcedTable[] => {
	const counts = new Map<string, number>();
	for (const entry of index.tables) {
		const key = keyOf(entry);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}

	return keyedTables(article, index, new Map(), key => counts.get(key)! > 1);
};

/**
The table view of one of several groups of tables that were joined.
*/
export const gatheredView = (
	groups: readonly Gathered[],
	at: number,
): TableState => {
	const {from, table} = groups[at]!;
	const next =
		groups.length > 1 ? ` (${at + 1} of ${groups.length}; J the next)` : '';
	return openTable(table, {
		name: nameOf(from),
		title: `${keyWords(table)}${next}`,
	});
};

/**
What tables that were joined are called where they are printed.
*/
export const gatheredTitle = ({from, table}: Gathered): string =>
	`${nameOf(from)} ${keyWords(table)}`;

const keyWords = (table: Table): string => `by ${headerTexts(table)[0]!}`;

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

/**
What is said where there is nothing to join.
*/
export const nothingShared = {
	here: 'no other table has this first header',
	anywhere: 'no two tables share their first header',
	more: 'no others share their first header',
};
