import {sectionTitle, type SectionEntry} from './contents.js';
import {indexOf} from './indexer.js';
import type {Article} from './model.js';

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
