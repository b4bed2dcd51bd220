import {readFile, writeFile} from 'node:fs/promises';
import process from 'node:process';
import test from 'ava';
import type {Block} from '../../source/article/model.js';
import {
	parseMarkdown,
	scanDefinitions,
} from '../../source/article/markdown/index.js';
import {layoutBlock} from '../../source/layout/block.js';
import {leadingBlanks} from '../../source/layout/page.js';
import {plainLine} from '../../source/layout/plain.js';

/*
Golden pages: articles at several widths, styling stripped. `UPDATE_GOLDEN=1 npx ava test/layout/page.test.ts` writes
them again; look at the difference before committing it.
*/

const articles = ['harbour', 'damaged'];
const widths = [40, 60, 80, 120, 200];
const isUpdate = process.env.UPDATE_GOLDEN === '1';
const near = (path: string) => new URL(path, import.meta.url);

async function blocksOf(name: string): Promise<Block[]> {
	if (name === 'damaged') {
		return damaged;
	}

	const text = await readFile(near(`fixtures/${name}.md`), 'utf8');
	return parseMarkdown(text, {
		firstLine: 1,
		definitions: scanDefinitions(text),
	});
}

const place = {line: 1, endLine: 1};
/**
What cleaning leaves of an article that arrived in pieces.
*/
const damaged: Block[] = [
	{
		...place,
		type: 'heading',
		level: 2,
		inferred: true,
		inlines: [
			{
				type: 'text',
				text: 'Which of the two ferries carries more, and what that has cost the island since the spring',
			},
		],
	},
	{
		...place,
		type: 'paragraph',
		inlines: [{type: 'text', text: 'The reasons given include:'}],
	},
	{
		...place,
		type: 'gap',
		text: 'the list announced here is missing in the source',
	},
	{
		...place,
		type: 'paragraph',
		role: 'caption',
		inlines: [{type: 'text', text: '(Image: the quay, from the north)'}],
	},
	{
		...place,
		type: 'table',
		align: ['none', 'none', 'none'],
		header: ['Aspect', 'Gull', 'Tern'],
		rows: [
			[
				'Load',
				'Mail, flour, and in a calm week the doctor’s piano',
				'Nothing that minds getting wet',
			],
			['Crew', 'Four, two of whom are brothers', ''],
		],
		doubts: ['a row may be shifted'],
	},
	{
		...place,
		type: 'fold',
		label: 'promotional image',
		count: 1,
		blocks: [],
		source: '![Boats](boats-120x86.jpg)',
	},
];

function page(blocks: readonly Block[], width: number): string {
	const measure = Math.min(width, 80);
	const lines: string[] = [];
	let section = 0;
	for (const [index, block] of blocks.entries()) {
		section += block.type === 'heading' ? 1 : 0;
		const layout = layoutBlock(block, {
			measure,
			width,
			ascii: width === 60,
			...(block.type === 'heading' && {number: String(section)}),
		});
		const blanks = index === 0 ? 0 : leadingBlanks(block, false);
		lines.push(...Array.from({length: blanks}, () => ''));
		for (let row = 0; row < layout.rows; row++) {
			lines.push(plainLine(layout.line(row)));
		}
	}

	return `${lines.join('\n')}\n`;
}

for (const name of articles) {
	for (const width of widths) {
		test(`${name} at ${width} columns is as it was looked at`, async t => {
			const golden = near(`golden/${name}-${width}.txt`);
			const now = page(await blocksOf(name), width);
			if (isUpdate) {
				await writeFile(golden, now);
			}

			t.is(now, await readFile(golden, 'utf8'));
		});
	}
}

test('blank rows before a block depend on the block alone', t => {
	const heading: Block = {
		...place,
		type: 'heading',
		level: 2,
		inferred: false,
		inlines: [],
	};
	t.is(leadingBlanks(heading, true), 2);
	t.is(leadingBlanks(heading, false), 1);
	t.is(leadingBlanks({...heading, level: 3}, true), 1);
	t.is(leadingBlanks({...place, type: 'rule'}, true), 1);
});
