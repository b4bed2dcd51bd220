import {Buffer} from 'node:buffer';
import test from 'ava';
import type {Article} from '../../source/article/model.js';
import {openBytes, type OpenOptions} from '../../source/article/open.js';
import {nameAsWords} from '../../source/article/open-title.js';
import {isBriefName} from '../../source/article/open-folder.js';
import {plainInlines} from '../../source/article/plain.js';

const open = async (
	text: string | Uint8Array,
	options: Partial<OpenOptions> = {},
): Promise<Article> => {
	const opened = await openBytes(Buffer.from(text), {
		name: 'the-outer_mole.md',
		from: 'auto',
		...options,
	});
	if (!opened.ok) {
		throw new Error(opened.message);
	}

	return opened.article;
};

const filler =
	'The keeper of the lamp walks out along the mole before the light goes, and walks back when it has come again, and writes down both in the book that hangs by the door.';

test('a title is that of the head, of a first heading, of a first line, else the name', async t => {
	const cases: ReadonlyArray<readonly [string, string, string]> = [
		['---\ntitle: The Lamp\n---\n\nText.\n', 'The Lamp', 'front-matter'],
		['# The Lamp\n\n## One\n\nText.\n', 'The Lamp', 'heading'],
		['The *Lamp*\n========\n\nText.\n', 'The Lamp', 'heading'],
		[
			'---\ntitle: The Lamp\n---\n\n# The lamp\n\nText.\n',
			'The Lamp',
			'heading',
		],
		['# One\n\nText.\n\n# Two\n\nText.\n', 'the outer mole', 'name'],
		['Text only.\n', 'the outer mole', 'name'],
		[
			`The Lamp on the Outer Mole\n${filler}\n${filler}\n`,
			'The Lamp on the Outer Mole',
			'first-line',
		],
		[`${filler}\n${filler}\n`, 'the outer mole', 'name'],
		[
			`<!doctype html><title>The Lamp</title><body><article><p>${filler}</p><p>${filler}</p></article>`,
			'The Lamp',
			'page',
		],
	];
	for (const [text, title, from] of cases) {
		const {meta} = await open(text);
		t.is(meta.title, title, text);
		t.is(meta.titleFrom, from as typeof meta.titleFrom, text);
	}
});

test('a title that is given twice stands in the text as its first heading', async t => {
	const article = await open(
		'---\ntitle: The Lamp\n---\n\n## The lamp\n\nText.\n',
	);
	const [first] = article.parts[0]!.content().blocks;
	t.like(first, {type: 'heading', level: 1});
});

test('names become words', t => {
	t.is(nameAsWords('/a/b/moscow-and_pyongyang.md'), 'moscow and pyongyang');
	t.is(nameAsWords('notes.tar.gz'), 'notes.tar');
	t.is(nameAsWords('.hidden'), '.hidden');
	t.is(nameAsWords('-'), '-');
	t.is(
		nameAsWords('https://news.example.com/2025/the-lamp.html?x=1#y'),
		'the lamp',
	);
	t.is(nameAsWords('https://news.example.com/'), 'news.example.com');
	t.is(nameAsWords('standard input'), 'standard input');
	t.true(isBriefName('a.MD') && isBriefName('b.txt') && isBriefName('c.htm'));
	t.false(isBriefName('.a.md') || isBriefName('b.bin') || isBriefName('md'));
});

test('the kind is detected, and --from overrules it', async t => {
	const text = 'Heading Line of This Text\n' + `${filler}\n`.repeat(3);
	t.is((await open(text)).kind, 'text');
	const markdown = await open(text, {from: 'markdown'});
	t.is(markdown.kind, 'markdown');
	t.is(markdown.parts[0]!.content().blocks.length, 1);
	t.is((await open('a,b\n1,2\n3,4\n')).kind, 'table');
	t.is((await open('<p>Words', {from: 'html'})).kind, 'html');
	t.is((await open('<p>Words', {from: 'text'})).kind, 'text');
});

test('a page is known by how it begins, by its name, and by what its sender says', async t => {
	const kindOf = async (text: string, more: Partial<OpenOptions> = {}) =>
		(await open(text, more)).kind;
	const words = `${filler}\n`.repeat(3);
	const fragment = `${words}<p>${filler}<p>${filler}`;
	const beginnings = [
		'<title>Quays</title>',
		'<meta charset="utf-8">',
		`<!-- ${'licence '.repeat(500)}-->\n<!-- more -->\n<html lang="en">`,
		'<?xml version="1.0"?>\n<!DOCTYPE html>',
	];
	const kinds = await Promise.all(
		beginnings.map(async beginning => kindOf(`${beginning}\n${words}`)),
	);
	t.deepEqual(
		kinds,
		beginnings.map(() => 'html'),
	);

	t.is(await kindOf(fragment, {name: 'quays.HTM'}), 'html');
	t.is(await kindOf(fragment, {contentType: 'text/html'}), 'html');
	t.is(await kindOf('a,b\n1,2\n', {contentType: 'text/csv'}), 'table');
	t.not(await kindOf(fragment), 'html');
	t.not(
		await kindOf(fragment, {name: 'quays.html', contentType: 'text/plain'}),
		'html',
	);
	t.not(await kindOf(words, {name: 'quays.html'}), 'html');
	t.not(await kindOf(`<!-- a note\n\n${words}`), 'html');
});

test('front matter is not of the text, and lines are still counted from its beginning', async t => {
	const article = await open(
		'---\ntitle: T\nauthor: A. Body\ndate: 2025-03-01\nlang: de\n---\n\nFirst.\n\n## Two\n',
	);
	t.like(article.meta, {author: 'A. Body', date: '2025-03-01', language: 'de'});
	t.deepEqual(
		article.parts[0]!.content().blocks.map(({type, line}) => [type, line]),
		[
			['paragraph', 8],
			['heading', 10],
		],
	);
});

test('what was cleaned carries a mark that is no part of the article', async t => {
	const article = await open('Words.\n\n<!-- cleaned -->\n');
	t.is(article.kind, 'markdown');
	t.deepEqual(
		article.parts.flatMap(part => part.content().blocks.map(({type}) => type)),
		['paragraph'],
	);
});

const long = Array.from(
	{length: 1200},
	(_, index) => `## Day ${index}\n\n${filler}\n\n- ${filler}\n- end ${index}\n`,
).join('\n');

for (const kind of ['markdown', 'text'] as const) {
	test(`a long article is cut into parts that cover it, read on demand (${kind})`, async t => {
		const article = await open(long, {from: kind});
		const {parts} = article;
		t.true(parts.length > 8);
		t.is(parts[0]!.start, 0);
		t.is(parts.at(-1)!.end, long.length);
		t.true(
			parts.every((part, at) => at === 0 || part.start === parts[at - 1]!.end),
		);
		// The last part is read without the others, and knows its lines all the same.
		const lines = long.split('\n');
		const headings = parts
			.at(-1)!
			.content()
			.blocks.filter(block => block.type === 'heading');
		t.true(headings.length > 5);
		for (const {line, inlines} of headings) {
			t.is(lines[line - 1], `## ${plainInlines(inlines)}`);
		}

		t.is(
			parts.flatMap(part =>
				part.content().blocks.filter(block => block.type === 'heading'),
			).length,
			1200,
		);
	});
}

test('a part that was read lately is not read again; one of long ago is', async t => {
	const article = await open(long.repeat(3), {from: 'markdown'});
	const at = (index: number) => article.parts[index]!.content();
	t.true(article.parts.length > 24);
	const second = at(1);
	t.is(at(1), second);
	for (let index = 2; index < 10; index++) {
		at(index);
	}

	t.is(at(1), second);
	for (let index = 2; index < 24; index++) {
		at(index);
	}

	t.not(at(1), second);
	t.deepEqual(at(1), second);
});

test('repairs that are turned off are not made', async t => {
	const text =
		'Words before it that are long enough to be a paragraph of prose.\n| a | b | |\n|---|---|---|\n| 1 | 2 | |\n';
	const all = (await open(text, {from: 'text'})).parts[0]!.content();
	t.true(all.repairs.some(({kind}) => kind === 'phantom-columns'));
	const some = await open(text, {
		from: 'text',
		allow: ({kind}) => kind !== 'phantom-columns',
	});
	const {repairs, blocks} = some.parts[0]!.content();
	t.false(repairs.some(({kind}) => kind === 'phantom-columns'));
	t.like(
		blocks.find(({type}) => type === 'table'),
		{align: ['none', 'none', 'none']},
	);
});

test('ten megabytes: the first part is there before the rest has been looked at', async t => {
	const text = long.repeat(Math.ceil(10_000_000 / long.length));
	const bytes = Buffer.from(text);
	await open(bytes);
	const begun = performance.now();
	const article = await open(bytes);
	const took = performance.now() - begun;
	t.true(article.parts[0]!.content().blocks.length > 10);
	// Reading it all takes seconds.
	t.true(took < 700, `${took} ms`);
});

test('a file named as delimited text is a table, however few its rows or uneven its lines are', async t => {
	const tableOf = async (text: string, name: string) => {
		const {kind, parts} = await open(text, {name});
		const [table] = parts[0]!.content().blocks;
		return {kind, table: table?.type === 'table' ? table : undefined};
	};

	for (const [text, header, rows] of [
		['Word\nmole\nquay\n', ['Word'], [['mole'], ['quay']]],
		['Key,A\none,1\n', ['Key', 'A'], [['one', '1']]],
		['Key,A\n', ['Key', 'A'], []],
		[
			'Key,A\na\nb,1,2\n',
			['Key', 'A', ''],
			[
				['a', '', ''],
				['b', '1', '2'],
			],
		],
	] as const) {
		const {kind, table} = await tableOf(text, 'prices.csv');
		t.is(kind, 'table');
		t.like(table, {header, rows});
	}

	t.is((await tableOf('Key\tA\na\t1\n', 'PRICES.TSV')).kind, 'table');
	t.is((await tableOf('', 'none.csv')).table, undefined);
	t.not((await tableOf('Word\nmole\n', 'words.txt')).kind, 'table');
});
