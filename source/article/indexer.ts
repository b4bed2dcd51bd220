import {
	titleIsFirstBlock,
	type Index,
	type SectionEntry,
	type TableEntry,
} from './contents.js';
import {LateWords} from './late-words.js';
import type {Article, Block, Heading, PartContent} from './model.js';
import {plainCell, plainInlines, tablesOf} from './plain.js';
import {createNumbers} from './section-numbers.js';

export type Indexer = {
	readonly index: Index;
	/**
	Reads one part more, or counts some of the words of tall tables once all are read; false when there was nothing to do.
	*/
	step(): boolean;
	/**
	Reads on until this part has been read.
	*/
	to(part: number): void;
};

type Growing<T> = {-readonly [K in keyof T]: T[K]};
type GrowingSection = Growing<Omit<SectionEntry, 'tables'>> & {
	tables: number[];
};
type Spot = {readonly part: number; readonly block: number};

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

	const late = new LateWords();
	const addWords = (block: Block): void => {
		late.add(block, [
			index,
			...(open.length === 0 ? [lead] : []),
			...open.map(section => sections[section]!),
		]);
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
		const isStep = part === undefined ? late.step() : true;
		if (part !== undefined) {
			addPart(part.content(true), index.parts);
			index.parts++;
		}

		index.done = index.parts === article.parts.length && late.isDone;
		return isStep;
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
