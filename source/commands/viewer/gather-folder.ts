import {setImmediate} from 'node:timers/promises';
import {createIndexer} from '../../article/indexer.js';
import type {Article} from '../../article/model.js';
import type {SourcedTable} from '../../article/table/index.js';
import {keyedTables} from '../../reader/gathered.js';
import type {Host} from './host.js';

type Options = {
	readonly open: Host['open'];
	/**
	The brief that is open already: it comes first where there are too many tables.
	*/
	readonly present: Article | undefined;
	/**
	Told behind each part how many briefs have been read; false ends it.
	*/
	readonly goesOn: (count: number) => boolean;
};

/**
Reads the tables of many briefs, part by part so that keys come in between. A brief that cannot be opened has none.

@returns The tables in the order of their briefs; undefined where it was ended.
*/
export async function gatherFolder(
	files: readonly string[],
	{open, present, goesOn}: Options,
): Promise<SourcedTable[] | undefined> {
	const found = new Map<string, SourcedTable[]>();
	const taken = new Map<string, number>();
	const isPresent = (file: string) => file === present?.name;
	const order = [
		...files.filter(file => isPresent(file)),
		...files.filter(file => !isPresent(file)),
	];
	for (const [count, file] of order.entries()) {
		const article = isPresent(file) ? present : await articleOf(file, open);
		const indexer = article === undefined ? undefined : createIndexer(article);
		do {
			await setImmediate();
			if (!goesOn(count)) {
				return undefined;
			}
		} while (indexer?.step());

		if (article !== undefined && indexer !== undefined) {
			found.set(file, keyedTables(article, indexer.index, taken));
		}
	}

	return files.flatMap(file =>
		(found.get(file) ?? []).map(table => ({...table, file})),
	);
}

async function articleOf(
	file: string,
	open: Host['open'],
): Promise<Article | undefined> {
	const opened = await open(file);
	return opened.ok ? opened.article : undefined;
}
