import test from 'ava';
import fc from 'fast-check';
import type {Article} from '../../source/article/model.js';
import {openText} from '../../source/article/open.js';
import {sectionAt} from '../../source/article/contents.js';
import {createIndexer, indexOf} from '../../source/article/indexer.js';
import {outlineOf, type OutlineSection} from '../../source/article/outline.js';
import {
	createNumbers,
	shownNumber,
} from '../../source/article/section-numbers.js';
import {countWords} from '../../source/text/words.js';

const open = async (text: string): Promise<Article> =>
	openText(text, 'markdown', {name: 'ports.md', from: 'markdown'});

test('sections are numbered by how they stand in one another, whatever their levels', t => {
	const number = createNumbers();
	t.deepEqual(
		[2, 4, 4, 3, 2, 1, 6, 6].map(level => number(level).number),
		['1', '1.1', '1.2', '1.3', '2', '3', '3.1', '3.2'],
	);
});

test('numbers of any levels count up without a gap', t => {
	fc.assert(
		fc.property(fc.array(fc.integer({min: 1, max: 6})), levels => {
			const number = createNumbers();
			let before: number[] = [];
			for (const level of levels) {
				const {number: shown, depth} = number(level);
				const now = shown.split('.').map(Number);
				t.is(now.length, depth + 1);
				t.true(depth <= before.length);
				t.deepEqual(now.slice(0, -1), before.slice(0, depth));
				t.is(now.at(-1), (before[depth] ?? 0) + 1);
				before = now;
			}
		}),
	);
});

test('a number is not shown before one that the author wrote', t => {
	t.is(shownNumber('2', 'Fees'), '2');
	t.is(shownNumber('2', '2. Fees'), undefined);
	t.is(shownNumber('2', ' § 4 Fees'), undefined);
});

test('an only leading heading of level 1 is the title and no section; one of several is a section', async t => {
	const titled = outlineOf(
		await open('# Ports\n\nLead.\n\n## Fees\n\nHigh.\n'),
	);
	t.is(titled.title, 'Ports');
	t.deepEqual(
		titled.sections.map(({title, level, line}) => [title, level, line]),
		[['Fees', 2, 5]],
	);
	const several = outlineOf(await open('# One\n\nA.\n\n# Two\n\nB.\n'));
	t.is(several.title, 'ports');
	t.deepEqual(
		several.sections.map(({title}) => title),
		['One', 'Two'],
	);
});

test('a heading counts its own words and those of the sections in it; the lead counts the rest', async t => {
	const text =
		'# Top line\n\nA short lead.\n\n## One\n\nTwo words *and* more.\n\n### Inner\n\n- item\n- other\n\n## Last\n\n| a | b |\n|---|---|\n| c | d |\n';
	const article = await open(text);
	const index = indexOf(article);
	t.is(index.words, countWords(text));
	t.is(index.lead.words, 5);
	t.deepEqual(
		index.sections.map(({number, words, depth}) => [number, words, depth]),
		[
			['1', 8, 0],
			['1.1', 3, 1],
			['2', 5, 0],
		],
	);
	t.is(
		index.lead.words +
			outlineOf(article).sections.reduce((sum, {words}) => sum + words, 0),
		index.words,
	);
});

test('tables are counted through the article, those in lists and quotes too', async t => {
	const table = (name: string) => `| ${name} | b |\n|---|---|\n| 1 | 2 |\n`;
	const index = indexOf(
		await open(
			`${table('lead')}\n## One\n\n> ${table('quoted').trimEnd().replaceAll('\n', '\n> ')}\n\n- item\n\n  ${table('listed').trimEnd().replaceAll('\n', '\n  ')}\n\n### In\n\n${table('inner')}`,
		),
	);
	t.deepEqual(
		index.tables.map(({number, section, header}) => [
			number,
			section,
			header[0],
		]),
		[
			[1, undefined, 'lead'],
			[2, 0, 'quoted'],
			[3, 0, 'listed'],
			[4, 1, 'inner'],
		],
	);
	t.deepEqual(index.lead.tables, [1]);
	t.deepEqual(
		index.sections.map(({tables}) => tables),
		[[2, 3], [4]],
	);
});

const long = Array.from(
	{length: 900},
	(_, index) =>
		`## Section ${index}\n\n${'The pilot boards at dawn and leaves at noon. '.repeat(4)}\n\n| a | b |\n|---|---|\n| ${index} | x |\n`,
).join('\n');

test('a long article is indexed part by part, and comes to the same', async t => {
	const article = await open(long);
	t.true(article.parts.length > 4);
	const indexer = createIndexer(article);
	const grown: number[] = [];
	while (indexer.step()) {
		grown.push(indexer.index.sections.length);
	}

	t.is(grown.length, article.parts.length);
	t.true(grown.every((count, at) => at === 0 || count > grown[at - 1]!));
	t.is(indexer.index.sections.length, 900);
	t.is(indexer.index.tables.length, 900);
	t.is(indexer.index.words, countWords(long));
	const lines = long.split('\n');
	for (const {line, title} of indexer.index.sections) {
		t.is(lines[line - 1], `## ${title}`);
	}

	t.deepEqual(indexOf(article), indexer.index);
});

test('the section of a block is found', async t => {
	const article = await open(long);
	const index = indexOf(article);
	let present: number | undefined;
	for (const [part, each] of article.parts.entries()) {
		for (const [block, node] of each.content().blocks.entries()) {
			if (node.type === 'heading') {
				present = present === undefined ? 0 : present + 1;
			}

			t.is(sectionAt(index, part, block), present);
		}
	}

	t.is(present, 899);
	t.is(sectionAt(indexOf(await open('Words.\n')), 0, 0), undefined);
});

test('the outline nests by depth', async t => {
	const {sections} = outlineOf(
		await open('# A\n\n## B\n\n#### C\n\n### D\n\n# E\n\n## F\n'),
	);
	const shape = (
		list: readonly OutlineSection[],
	): ReadonlyArray<readonly [string, unknown]> =>
		list.map(section => [section.title, shape(section.sections)] as const);
	t.deepEqual(shape(sections), [
		[
			'A',
			[
				[
					'B',
					[
						['C', []],
						['D', []],
					],
				],
			],
		],
		['E', [['F', []]]],
	]);
});

test('the words of a tall table are counted behind everything else, in slices, and come out the same', async t => {
	const rows = Array.from({length: 5000}, (_, row) => `dock ${row},fee\n`);
	const text = `Name,What\n${rows.join('')}`;
	const indexer = createIndexer(
		await openText(text, 'table', {name: 'docks.csv', from: 'csv'}),
	);
	t.true(indexer.step());
	t.is(indexer.index.parts, 1);
	t.is(indexer.index.tables[0]!.rows, 5000);
	t.is(indexer.index.words, 0);
	t.false(indexer.index.done);
	let slices = 0;
	let before = 0;
	while (!indexer.index.done) {
		t.true(indexer.step());
		t.true(indexer.index.words > before || indexer.index.done);
		before = indexer.index.words;
		slices++;
	}

	t.true(slices >= 5);
	t.false(indexer.step());
	t.is(before, countWords(text));
	t.is(indexer.index.lead.words, before);
});
