import {readHtml} from '../../../source/article/html/index.js';
import type {Block, Table} from '../../../source/article/model.js';
import {leavesOf, plainCell, tablesOf} from '../../../source/article/plain.js';

const paragraph =
	'The harbour master keeps a record of each boat that enters, and of each that leaves, with the hour and the cargo.';

/**
A page that Readability takes for an article: what is given, between paragraphs of prose.
*/
export const around = (inner: string): string =>
	`<!doctype html><html lang="en"><head><title>The harbour and its boats</title></head><body><article>
<p>${paragraph} First, the sail boats came.</p>
<p>${paragraph} Then, the steam boats came.</p>
<p>${paragraph} Later, the ferries came.</p>
${inner}
<p>${paragraph} Last, the tugs came.</p>
<p>${paragraph} Now, all of them are here.</p>
</article></body></html>`;

function isOwn(block: Block): boolean {
	for (const leaf of leavesOf(block)) {
		if (leaf.text.startsWith('The harbour master keeps')) {
			return true;
		}
	}

	return false;
}

/**
The blocks of what is given, read as part of an article.
*/
export const blocksOf = (inner: string, address?: string): Block[] =>
	readHtml(
		around(inner),
		address === undefined ? {} : {address},
	).content.blocks.filter(block => !isOwn(block));

/**
Blocks without their places, for comparison.
*/
export const bare = (blocks: readonly Block[]): unknown =>
	JSON.parse(
		JSON.stringify(blocks, (key, value: unknown) =>
			key === 'line' || key === 'endLine' ? undefined : value,
		),
	);

/**
What blocks say, a line each, folds left out.
*/
export const said = (blocks: readonly Block[]): string[] =>
	blocks.flatMap(block => [...leavesOf(block)].map(leaf => leaf.text));

export const tablesIn = (blocks: readonly Block[]): Table[] =>
	blocks.flatMap(block => [...tablesOf(block)]);

export type PlainTable = {
	readonly header: readonly string[] | undefined;
	readonly rows: ReadonlyArray<readonly string[]>;
};

export const plainTable = (table: Table | undefined): PlainTable => ({
	header: table?.header?.map(cell => plainCell(cell)),
	rows: (table?.rows ?? []).map(row => row.map(cell => plainCell(cell))),
});
