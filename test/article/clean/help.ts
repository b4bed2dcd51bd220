import type {CleanContext} from '../../../source/article/clean/context.js';
import {cleanPart} from '../../../source/article/clean/index.js';
import type {Block, Fold, Table} from '../../../source/article/model.js';
import {
	leavesOf,
	plainCell,
	plainInlines,
	tablesOf,
} from '../../../source/article/plain.js';

/**
Two paragraphs of the length that articles have.
*/
export const prose =
	'The harbour master keeps a ledger of every boat that ties up at the northern quay, and he writes its draught beside its name before the tide turns.';
export const moreProse =
	'Nobody has counted the gulls, although a clerk was once paid for it and came back after two days with a number that the council refused to print.';

/**
What a cleaned text holds, in a form that is easy to compare.
*/
export function clean(text: string, context: Partial<CleanContext> = {}) {
	const content = cleanPart(text, {
		firstLine: 1,
		isFirst: true,
		isLast: true,
		title: 'A title from elsewhere',
		...context,
	});
	const tables = content.blocks.flatMap(block => [...tablesOf(block)]);
	return {
		...content,
		kinds: content.repairs.map(({kind}) => kind),
		acts: content.repairs.map(({kind, act}) => `${act} ${kind}`),
		tables: tables.map(table => cellsOf(table)),
		shapes: tables,
		types: content.blocks.map(({type}) => type),
		texts: content.blocks.map(block => textOf(block)),
		headings: content.blocks
			.filter(block => block.type === 'heading')
			.map(block => textOf(block)),
		folds: content.blocks.filter(
			(block): block is Fold => block.type === 'fold',
		),
	};
}

/**
The cells of a table: its header first, an absent one as `undefined`.
*/
export function cellsOf(table: Table) {
	return [
		table.header?.map(cell => plainCell(cell)),
		...table.rows.map(row => row.map(cell => plainCell(cell))),
	];
}

/**
What a block says, folds included.
*/
export function textOf(block: Block): string {
	return block.type === 'paragraph' || block.type === 'heading'
		? plainInlines(block.inlines)
		: [...leavesOf(block, true)].map(({text}) => text).join('\n');
}
