import type {Article, Repair} from './model.js';

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
	/**
	Those of tall tables may still be missing while it is not done.
	*/
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

/**
What the part before the first section is called.
*/
export const leadTitle = 'Lead';

/**
Whether an article's first block is its title, so that it stands at the top and is no section.
*/
export function titleIsFirstBlock(article: Article): boolean {
	const from = article.meta.titleFrom;
	return from === 'heading' || from === 'first-line';
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
