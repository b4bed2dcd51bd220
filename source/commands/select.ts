import {
	createIndexer,
	type Indexer,
	type SectionEntry,
} from '../article/outline.js';
import type {Article, Block} from '../article/model.js';

/** A stretch of an article: from one block up to another that is not in it. */
export type Stretch = {
	readonly from: Spot;
	/** Undefined: up to the end. */
	readonly to: Spot | undefined;
};

type Spot = {readonly part: number; readonly block: number};

/** A block with where it stands. */
export type Placed = Spot & {readonly node: Block};

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
	const isWithin = () => {
		while (after >= sections.length && indexer.step());
		return after < sections.length && sections[after]!.depth > entry.depth;
	};

	while (isWithin()) {
		after++;
	}

	return {from: entry, to: sections[after]};
}

/** The blocks of an article, or of a stretch of it, part by part as they are read. */
export function* blocksOf(
	article: Article,
	stretch?: Stretch,
): Generator<readonly Placed[]> {
	const first = stretch?.from.part ?? 0;
	const last = stretch?.to?.part ?? article.parts.length - 1;
	for (let part = first; part <= last; part++) {
		const {blocks} = article.parts[part]!.content();
		yield blocks
			.map((node, block) => ({part, block, node}))
			.filter(
				({block}) =>
					!(part === stretch?.from.part && block < stretch.from.block) &&
					!(part === stretch?.to?.part && block >= stretch.to.block),
			);
	}
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
