import {setImmediate} from 'node:timers/promises';
import {createIndexer} from '../../article/outline.js';
import type {Article} from '../../article/model.js';
import type {SourcedTable} from '../../article/table/index.js';
import {keyedTables} from '../../reader/gathered.js';
import type {Host} from './viewer.js';

/**
Reads the tables of many briefs, in their order, part by part so that keys come in between. A brief that cannot be
opened has none.

@param options.present - The brief that is open already.
@param options.goesOn - Told behind each part how many briefs have been read; false ends it.
@returns Undefined where it was ended.
*/
export async function gatherFolder(
	files: readonly string[],
	{
		open,
		present,
		goesOn,
	}: {
		readonly open: Host['open'];
		readonly present: Article | undefined;
		readonly goesOn: (count: number) => boolean;
	},
): Promise<SourcedTable[] | undefined> {
	const tables: SourcedTable[] = [];
	const taken = new Map<string, number>();
	for (const [count, file] of files.entries()) {
		const article = await articleOf(file, open, present);
		const indexer = article === undefined ? undefined : createIndexer(article);
		do {
			await setImmediate();
			if (!goesOn(count)) {
				return undefined;
			}
		} while (indexer?.step());

		if (article !== undefined && indexer !== undefined) {
			const found = keyedTables(article, indexer.index, taken);
			tables.push(...found.map(table => ({...table, file})));
		}
	}

	return tables;
}

async function articleOf(
	file: string,
	open: Host['open'],
	present: Article | undefined,
): Promise<Article | undefined> {
	if (present?.name === file) {
		return present;
	}

	const opened = await open(file);
	return opened.ok ? opened.article : undefined;
}
