import process from 'node:process';
import {readFile, writeFile} from 'node:fs/promises';
import test from 'ava';
import {openText} from '../../../source/article/open.js';
import {tablesOf} from '../../../source/article/plain.js';
import type {Table} from '../../../source/article/model.js';
import {setTable} from './_tables.js';

/*
Golden tables: those of the briefs in `content/` and of an extractor's damaged text, at several widths and in each form. `UPDATE_GOLDEN=1 npx ava
test/layout/table/golden.test.ts` writes them again; look at the difference before committing it.
*/

const isUpdate = process.env.UPDATE_GOLDEN === '1';
const widths = [40, 60, 80, 120, 200];
const near = (path: string) => new URL(path, import.meta.url);

const sources: Readonly<Record<string, string>> = {
	pyongyang: '../../../content/pyongyang.md',
	reading: '../../../content/reading.md',
	damaged: '../../fixtures/damaged.txt',
};

async function tablesIn(name: string): Promise<Table[]> {
	const source = sources[name]!;
	const {parts} = await openText(
		await readFile(near(source), 'utf8'),
		source.endsWith('.md') ? 'markdown' : 'text',
		{name, from: 'auto'},
	);
	return parts.flatMap(part =>
		part.content().blocks.flatMap(block => [...tablesOf(block)]),
	);
}

function pages(
	tables: readonly Table[],
	form: 'grid' | 'open' | 'banded' | 'cards' | undefined,
): string {
	let text = '';
	for (const width of widths) {
		for (const [index, table] of tables.entries()) {
			text += `${width} columns, table ${index + 1}\n${setTable(table, width, form).join('\n')}\n\n`;
		}
	}

	return text;
}

for (const brief of Object.keys(sources)) {
	for (const form of ['chosen', 'grid', 'open', 'banded', 'cards'] as const) {
		test(`the tables of ${brief}, ${form}, are as they were looked at`, async t => {
			const now = pages(
				await tablesIn(brief),
				form === 'chosen' ? undefined : form,
			);
			const golden = near(`golden/${brief}-${form}.txt`);
			if (isUpdate) {
				await writeFile(golden, now);
			}

			t.is(now, await readFile(golden, 'utf8'));
		});
	}
}
