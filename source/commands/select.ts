import {
	leadTitle,
	titleIsFirstBlock,
	type SectionEntry,
} from '../article/contents.js';
import {createIndexer, type Indexer} from '../article/indexer.js';
import {createNumbers} from '../article/section-numbers.js';
import type {Article, Block, Table} from '../article/model.js';
import {plainInlines, tablesOf} from '../article/plain.js';
import {columnsNamed, headerTexts} from '../article/table/index.js';
import type {Flags} from './flags.js';

type Spot = {readonly part: number; readonly block: number};

/**
A stretch of an article: from one block up to another that is not in it.
*/
export type Stretch = {
	readonly from: Spot;
	/**
	Undefined: up to the end.
	*/
	readonly to: Spot | undefined;
};

/**
A block with where it stands.
*/
export type Placed = Spot & {
	readonly node: Block;
	/**
	The title of the section it stands in, `Lead` before the first one.
	*/
	readonly section: string;
	/**
	For the heading of a section: its number.
	*/
	readonly number?: string;
};

/**
A table with where it stands.
*/
export type PlacedTable = {
	/**
	Counted through the article, from 1.
	*/
	readonly number: number;
	readonly table: Table;
	readonly section: string;
};

/**
Finds a section by its number, else by the beginning of its title, without regard to case, reading no further than it
must.

@returns Undefined when there is none.
*/
export function findSection(
	article: Article,
	wanted: string,
): Stretch | undefined {
	const indexer = createIndexer(article);
	const entry =
		search(indexer, section => section.number === wanted.trim()) ??
		search(indexer, section => fold(section.title).startsWith(fold(wanted)));
	if (!entry) {
		return undefined;
	}

	const {sections} = indexer.index;
	let after = sections.indexOf(entry) + 1;
	const isInside = () => {
		while (after >= sections.length && !indexer.index.done) {
			indexer.step();
		}

		return after < sections.length && sections[after]!.depth > entry.depth;
	};

	while (isInside()) {
		after++;
	}

	return {from: entry, to: sections[after]};
}

/**
The sentence for a section that is not there.
*/
export function noSection(article: Article, wanted: string): string {
	return `--section ${wanted}: no such section in ${article.name}; brief outline lists them`;
}

/**
The sentence for a table that is not there.
*/
function noTable(article: Article, wanted: number, found: number): string {
	const has =
		found === 0 ? 'no table' : found === 1 ? '1 table' : `${found} tables`;
	return `--table ${wanted}: ${article.name} has ${has}`;
}

/**
The sentence for a column that no table has, or that may be one of several: which columns there are to choose from.
*/
export function noColumn(article: Article, wanted: string): string {
	const of = `--compare ${wanted}:`;
	let tables = 0;
	let only: Table | undefined;
	for (const {table} of placedTables(article)) {
		const columns = columnsNamed(table, wanted);
		if (columns.length > 1) {
			return `${of} which of ${columnList(table, columns)}? (its number will do)`;
		}

		tables++;
		only = tables === 1 ? table : undefined;
	}

	return only
		? `${of} the table of ${article.name} has ${columnList(only)}`
		: `${of} no table of ${article.name} has such a column`;
}

/** The columns that are worth naming in one line. */
const mostNamed = 12;

function columnList(
	table: Table,
	columns: readonly number[] = [...headerTexts(table).keys()],
): string {
	const names = headerTexts(table);
	const named = columns
		.slice(0, mostNamed)
		.map(column => `${column + 1} ${names[column]!}`.trim());
	return columns.length > mostNamed
		? `${named.join(', ')} and ${columns.length - mostNamed} more`
		: named.join(', ');
}

/**
The blocks of an article, or of a stretch of it, part by part as they are read.
*/
export function* placedBlocks(
	article: Article,
	stretch?: Stretch,
): Generator<readonly Placed[], void> {
	const last = stretch?.to?.part ?? article.parts.length - 1;
	const next = createNumbers();
	const hasTitle = titleIsFirstBlock(article);
	let section = leadTitle;
	for (let part = 0; part <= last; part++) {
		const placed: Placed[] = [];
		for (const [block, node] of article.parts[
			part
		]!.content().blocks.entries()) {
			const isSection =
				node.type === 'heading' && !(hasTitle && part === 0 && block === 0);
			let number: string | undefined;
			if (isSection) {
				section = plainInlines(node.inlines).replaceAll('\n', ' ');
				number = next(node.level).number;
			}

			if (!stretch || isWithin({part, block}, stretch)) {
				placed.push({
					part,
					block,
					node,
					section,
					...(number !== undefined && {number}),
				});
			}
		}

		yield placed;
	}
}

/**
The tables of an article, or of a stretch of it, as they are read; numbers count through the whole article.
*/
export function* placedTables(
	article: Article,
	stretch?: Stretch,
): Generator<PlacedTable, void> {
	let number = 0;
	for (const blocks of placedBlocks(article)) {
		for (const {node, section, part, block} of blocks) {
			for (const table of tablesOf(node)) {
				number++;
				if (!stretch || isWithin({part, block}, stretch)) {
					yield {number, table, section};
				}
			}
		}
	}
}

/**
The tables that `--section` and `--table` choose, as they are read.

@returns A sentence where the section or the table is not there.
*/
export function* chosenTables(
	article: Article,
	{section, table: wanted}: Pick<Flags, 'section' | 'table'>,
): Generator<PlacedTable, string | undefined, void> {
	const stretch =
		section === undefined ? undefined : findSection(article, section);
	if (section !== undefined && !stretch) {
		return noSection(article, section);
	}

	let found = 0;
	for (const placed of placedTables(article, stretch)) {
		found = placed.number;
		if (wanted === undefined) {
			yield placed;
		} else if (wanted === found) {
			yield placed;
			return undefined;
		}
	}

	return wanted === undefined
		? undefined
		: section === undefined
			? noTable(article, wanted, found)
			: `--table ${wanted}: is not in section ${section} of ${article.name}; brief outline lists them`;
}

function isWithin(spot: Spot, {from, to}: Stretch): boolean {
	return compare(spot, from) >= 0 && (!to || compare(spot, to) < 0);
}

function compare(a: Spot, b: Spot): number {
	return a.part === b.part ? a.block - b.block : a.part - b.part;
}

function search(
	indexer: Indexer,
	test: (section: SectionEntry) => boolean,
): SectionEntry | undefined {
	let next = 0;
	const {sections} = indexer.index;
	do {
		for (; next < sections.length; next++) {
			if (test(sections[next]!)) {
				return sections[next];
			}
		}
	} while (indexer.step());

	return undefined;
}

function fold(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
