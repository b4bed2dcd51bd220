import {countWords} from '../text/words.js';
import type {Article, Block, Heading, PartContent, Repair} from './model.js';
import {leavesOf, plainCell, plainInlines, tablesOf} from './plain.js';

/**
A section as it stands in the contents.
*/
export type SectionEntry = {
	/**
	The heading's level, 1 to 6.
	*/
	readonly level: number;
	/**
	Plain text, not yet made safe.
	*/
	readonly title: string;
	/**
	As it is shown: `2`, or `2.1` for a section in a section.
	*/
	readonly number: string;
	readonly inferred: boolean;
	/**
	Of the heading, in the source, from 1.
	*/
	readonly line: number;
	/**
	Words under the heading, the heading's and those of the sections in it included.
	*/
	readonly words: number;
	/**
	Where the heading stands: the index of the part and of the block in it.
	*/
	readonly part: number;
	readonly block: number;
	/**
	Numbers of the tables that stand in it and in no section within it.
	*/
	readonly tables: readonly number[];
	/**
	How many sections it stands in; 0 for one at the top.
	*/
	readonly depth: number;
};

/**
A table as it stands in the contents.
*/
export type TableEntry = {
	/**
	Counted through the article, from 1.
	*/
	readonly number: number;
	/**
	The index of its section in `Index.sections`; absent in the lead.
	*/
	readonly section?: number;
	/**
	Where the block that holds it stands.
	*/
	readonly part: number;
	readonly block: number;
	/**
	In the source, from 1.
	*/
	readonly line: number;
	/**
	Plain text, one for each column; empty where the source has no header.
	*/
	readonly header: readonly string[];
	/**
	Rows without the header.
	*/
	readonly rows: number;
	readonly columns: number;
	/**
	Plain text.
	*/
	readonly caption?: string;
};

/**
The sections and tables of as many parts as have been read, in reading order. It grows.
*/
export type Index = {
	readonly sections: readonly SectionEntry[];
	readonly tables: readonly TableEntry[];
	/**
	What stands before the first section, the title included.
	*/
	readonly lead: {readonly words: number; readonly tables: readonly number[]};
	readonly words: number;
	/**
	What cleaning did so far, with the part it did it in; the acts on the article as a whole come first.
	*/
	readonly repairs: ReadonlyArray<{
		readonly repair: Repair;
		readonly part: number;
	}>;
	/**
	How many parts have been read.
	*/
	readonly parts: number;
	readonly done: boolean;
};

export type Indexer = {
	readonly index: Index;
	/**
	Reads one part more; false when there was none.
	*/
	step(): boolean;
	/**
	Reads on until this part has been read.
	*/
	to(part: number): void;
};

/**
One section of the contract's outline.
*/
export type OutlineSection = {
	readonly level: number;
	readonly title: string;
	readonly inferred: boolean;
	readonly line: number;
	readonly words: number;
	readonly tables: readonly number[];
	readonly sections: readonly OutlineSection[];
};

/**
What `outline --format json` writes.
*/
export type Outline = {
	readonly title: string;
	readonly words: number;
	readonly sections: readonly OutlineSection[];
	readonly tables: ReadonlyArray<{
		readonly number: number;
		/**
		The section's title; `Lead` for what stands before the first one.
		*/
		readonly section: string;
		readonly header: readonly string[];
		readonly rows: number;
		readonly columns: number;
	}>;
};

/**
What the part before the first section is called.
*/
export const leadTitle = 'Lead';

type Growing<T> = {-readonly [K in keyof T]: T[K]};
type GrowingSection = Growing<Omit<SectionEntry, 'tables'>> & {
	tables: number[];
};
type Spot = {readonly part: number; readonly block: number};

/**
Whether an article's first block is its title, so that it stands at the top and is no section.
*/
export function titleIsFirstBlock(article: Article): boolean {
	const from = article.meta.titleFrom;
	return from === 'heading' || from === 'first-line';
}

/**
Numbers sections as their headings come: `1`, `1.1`, `2`. A section stands in the nearest one before it of a lower level.
*/
export function createNumbers(): (level: number) => {
	readonly number: string;
	readonly depth: number;
} {
	const levels: number[] = [];
	const counts: number[] = [];
	return level => {
		while (levels.length > 0 && levels.at(-1)! >= level) {
			levels.pop();
		}

		const depth = levels.length;
		levels.push(level);
		counts.length = Math.min(counts.length, depth + 1);
		counts[depth] = (counts[depth] ?? 0) + 1;
		return {number: counts.join('.'), depth};
	};
}

/**
A section's number as it is shown before its title: not at all where the author has numbered it.
*/
export function shownNumber(number: string, title: string): string | undefined {
	return /^\s*(?:§|\p{Number})/u.test(title) ? undefined : number;
}

/**
Indexes an article part by part, so that a long one can be done in idle slices.
*/
export function createIndexer(article: Article): Indexer {
	const sections: GrowingSection[] = [];
	const tables: TableEntry[] = [];
	const lead = {words: 0, tables: [] as number[]};
	/**
	The sections that are open, the outermost first: indexes into `sections`.
	*/
	const open: number[] = [];
	const numbers = createNumbers();
	const index = {
		sections,
		tables,
		lead,
		words: 0,
		repairs: article.repairs.map(repair => ({repair, part: 0})),
		parts: 0,
		done: article.parts.length === 0,
	};

	const enter = (heading: Heading, place: Spot): void => {
		const {number, depth} = numbers(heading.level);
		open.length = depth;
		open.push(sections.length);
		sections.push({
			level: heading.level,
			title: plainInlines(heading.inlines).replaceAll('\n', ' '),
			number,
			inferred: heading.inferred,
			line: heading.line,
			words: 0,
			...place,
			tables: [],
			depth,
		});
	};

	const addTables = (block: Block, place: Spot): void => {
		const section = open.at(-1);
		for (const table of tablesOf(block)) {
			const number = tables.length + 1;
			tables.push({
				number,
				...(section !== undefined && {section}),
				...place,
				line: table.line,
				header: (table.header ?? []).map(cell => plainCell(cell)),
				rows: table.rows.length,
				columns: table.align.length,
				...(table.caption && {caption: plainInlines(table.caption)}),
			});
			(section === undefined ? lead : sections[section]!).tables.push(number);
		}
	};

	const addWords = (block: Block): void => {
		const words = wordsOf(block);
		index.words += words;
		if (open.length === 0) {
			lead.words += words;
		}

		for (const section of open) {
			sections[section]!.words += words;
		}
	};

	const addPart = (content: PartContent, part: number): void => {
		for (const repair of content.repairs) {
			index.repairs.push({repair, part});
		}

		for (const [block, node] of content.blocks.entries()) {
			const place = {part, block};
			const isTitle = part === 0 && block === 0 && titleIsFirstBlock(article);
			if (node.type === 'heading' && !isTitle) {
				enter(node, place);
			}

			addTables(node, place);
			addWords(node);
		}
	};

	const step = (): boolean => {
		const part = article.parts[index.parts];
		if (!part) {
			return false;
		}

		addPart(part.content(true), index.parts);
		index.parts++;
		index.done = index.parts === article.parts.length;
		return true;
	};

	return {
		index,
		step,
		to(part) {
			while (index.parts <= part && !index.done) {
				step();
			}
		},
	};
}

/**
Indexes the whole article.
*/
export function indexOf(article: Article): Index {
	const indexer = createIndexer(article);
	indexer.to(article.parts.length);
	return indexer.index;
}

/**
The outline of an article as the contract has it.
*/
export function outlineOf(article: Article): Outline {
	const index = indexOf(article);
	return {
		title: article.meta.title,
		words: index.words,
		sections: nest(index.sections),
		tables: index.tables.map(({number, section, header, rows, columns}) => ({
			number,
			section: sectionTitle(index, section),
			header,
			rows,
			columns,
		})),
	};
}

/**
The title of a section by its index; `Lead` where there is none.
*/
export function sectionTitle(
	index: Index,
	section: number | undefined,
): string {
	return section === undefined
		? leadTitle
		: (index.sections[section]?.title ?? leadTitle);
}

/**
The index of the section that a block stands in; undefined in the lead.
*/
export function sectionAt(
	index: Index,
	part: number,
	block: number,
): number | undefined {
	let low = 0;
	let high = index.sections.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const entry = index.sections[middle]!;
		if (entry.part < part || (entry.part === part && entry.block <= block)) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}

	return low === 0 ? undefined : low - 1;
}

/**
The words an article's block shows: what is folded away or supplied by the program does not count.
*/
export function wordsOf(block: Block): number {
	let words = 0;
	for (const leaf of leavesOf(block)) {
		words += countWords(leaf.text);
	}

	return words;
}

function nest(entries: readonly SectionEntry[]): OutlineSection[] {
	const top: OutlineSection[] = [];
	const levels: OutlineSection[][] = [top];
	for (const entry of entries) {
		const sections: OutlineSection[] = [];
		levels[entry.depth]!.push({
			level: entry.level,
			title: entry.title,
			inferred: entry.inferred,
			line: entry.line,
			words: entry.words,
			tables: entry.tables,
			sections,
		});
		levels.length = entry.depth + 1;
		levels.push(sections);
	}

	return top;
}
