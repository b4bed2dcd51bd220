import process from 'node:process';
import fc from 'fast-check';
import test from 'ava';
import {readHtml} from '../../../source/article/html/index.js';
import type {Block} from '../../../source/article/model.js';
import {leavesOf} from '../../../source/article/plain.js';
import {words} from '../../../source/text/words.js';
import {around, said} from './_page.js';

const prose =
	'The mill stood at the river for a hundred years, and nobody knew who had built it. When the water rose, the wheel went faster, and the miller, who was old, went slower. ';

const saidWords = (blocks: readonly Block[]): string[] =>
	blocks.flatMap(block =>
		[...leavesOf(block, true)].flatMap(leaf => words(leaf.text)),
	);

const navigation =
	'<nav><ul><li><a href="/">Start</a></li><li><a href="/news">News</a></li></ul></nav>';

test('a page is its article, and what stands around it is one fold at the end', t => {
	const {content} = readHtml(
		`<html><head><title>The mill - River Paper</title></head><body>${navigation}<main><h1>The mill</h1><p>${prose.repeat(4)}</p></main><div class="related"><a href="/x">Another mill burns</a></div><footer>All rights are ours</footer></body></html>`,
	);
	t.deepEqual(said(content.blocks), [prose.repeat(4).trim()]);
	const fold = content.blocks.at(-1);
	t.like(fold, {type: 'fold', label: 'page furniture', count: 1});
	t.is(
		fold?.type === 'fold' ? fold.source : '',
		'Start\nNews\nAnother mill burns\nAll rights are ours',
	);
	t.deepEqual(
		content.repairs.map(({kind, act}) => [kind, act]),
		[['page-furniture', 'folded']],
	);
	t.is(content.words.source, content.words.kept + content.words.folded);
	t.is(content.words.folded, 9);
});

test('places are lines of the source', t => {
	const {content} = readHtml(
		`<html>\n<body>\n<p>\n${prose}\n${prose}</p>\n\n<h2>Stones</h2>\n<ul>\n<li>one\n<li>two\n</ul>\n<div>\n\n${prose}\n</div></body></html>`,
	);
	t.deepEqual(
		content.blocks.map(({type, line, endLine}) => [type, line, endLine]),
		[
			['paragraph', 4, 5],
			['heading', 7, 7],
			['list', 8, 11],
			['paragraph', 14, 14],
		],
	);
});

test('what a page says of itself', t => {
	const page = (head: string, attributes = '') =>
		readHtml(
			`<html ${attributes}><head>${head}</head><body><p>${prose}</p></body></html>`,
		).meta;
	t.deepEqual(
		page(
			'<title>The old mill | River Paper</title><meta property="og:site_name" content="River Paper"><meta name="author" content="A. Miller"><meta property="article:published_time" content="1912-05-01">',
			'lang="en-GB" dir="ltr"',
		),
		{
			title: 'The old mill',
			titleFrom: 'page',
			author: 'A. Miller',
			date: '1912-05-01',
			language: 'en-GB',
			direction: 'ltr',
		},
	);
	t.deepEqual(
		page(
			'<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"The mill burns","author":[{"name":"A. Miller"},{"name":"B. Baker"}],"datePublished":"1913-06-02"}]}</script><script type="application/ld+json">{broken</script>',
			'dir=RTL lang=he',
		),
		{
			title: 'The mill burns',
			titleFrom: 'page',
			author: 'A. Miller, B. Baker',
			date: '1913-06-02',
			language: 'he',
			direction: 'rtl',
		},
	);
	t.deepEqual(page(''), {});
});

test('nothing of scripts, styles, templates and hidden parts is there', t => {
	const hidden = [
		'<script>one()</script>',
		'<style>p {color: red}</style>',
		'<template><p>two</p></template>',
		'<p hidden>three</p>',
		'<p style="color: red; display : none">four</p>',
		'<p aria-hidden="true">five</p>',
		'<noscript>six</noscript>',
		'<dialog>seven</dialog>',
		'<!-- eight -->',
		'<svg><text>nine</text></svg>',
	];
	const {content} = readHtml(around(hidden.join('')));
	const found = new Set(saidWords(content.blocks));
	for (const word of ['one', 'color', 'two', 'three', 'four', 'five']) {
		t.false(found.has(word), `there is ${word}`);
	}

	for (const word of ['six', 'seven', 'eight', 'nine']) {
		t.false(found.has(word), `there is ${word}`);
	}
});

test('a page that shows itself by script is read all the same', t => {
	const {content} = readHtml(
		`<body style="display:none"><p>${prose.repeat(4)}</p></body>`,
	);
	t.deepEqual(said(content.blocks), [prose.repeat(4).trim()]);
});

test('a base changes where relative links lead', t => {
	const {content} = readHtml(
		`<head><base href="/deep/"></head><body><p>${prose}<a href="x">on</a></p></body>`,
		{address: 'https://example.org/a/b'},
	);
	const [first] = content.blocks;
	t.like(first?.type === 'paragraph' ? first.inlines.at(-1) : undefined, {
		address: 'https://example.org/deep/x',
	});
});

for (const [what, html, expected] of [
	[
		'of navigation',
		`<body>${'<ul><li><a href="/a">River news</a></li><li><a href="/b">Mill news</a></li></ul>'.repeat(30)}</body>`,
		'River news',
	],
	[
		'of frames',
		'<html><frameset cols="1,2"><frame src="a.html"><noframes><body><p>This page has frames.</p></body></noframes></frameset></html>',
		'This page has frames.',
	],
] as const) {
	test(`a page ${what} is shown whole, and says so`, t => {
		const {content} = readHtml(html);
		t.is(said(content.blocks)[0], expected);
		t.like(content.repairs[0], {kind: 'whole-page', act: 'flagged'});
		t.is(content.words.folded, 0);
	});
}

for (const [what, html] of [
	['divisions', '<div>'.repeat(200_000)],
	['tables', `<table><tr><td>${'<table><tr><td>mill'.repeat(20_000)}`],
	['lists', '<ul><li>mill'.repeat(50_000)],
	[
		'formatting',
		Array.from({length: 3000}, (_, i) => `<font id=${i}><p>mill`).join(''),
	],
	['ends', `${'<div>'.repeat(300)}${'</b>'.repeat(100_000)}`],
	[
		'spans',
		`<table><tr>${'<td colspan=1000000 rowspan=65000>mill'.repeat(300)}`,
	],
	['signs', '<'.repeat(300_000)],
	['references', '&amp'.repeat(100_000)],
	['breaks', `mill${'<br>'.repeat(100_000)}`],
	['images', '<img src=a.png alt=mill>'.repeat(30_000)],
	['quotes', `<a href="${'<p>mill'.repeat(50_000)}`],
	['one paragraph', `<p>${'mill, '.repeat(100_000)}`],
	['attributes', `<p ${'a=b '.repeat(100_000)}>mill`],
	[
		'teasers',
		'<article><p>A mill burns at the river, and nobody knows why.</p></article>'.repeat(
			3000,
		),
	],
] as const) {
	test.serial(
		`a page of nothing but ${what} is read in the time it takes`,
		t => {
			const begin = process.cpuUsage();
			const {content} = readHtml(html);
			const {user} = process.cpuUsage(begin);
			t.true(user < 8_000_000, `${user / 1_000_000} s`);
			t.is(content.words.source, content.words.kept + content.words.folded);
		},
	);
}

const tags = fc.constantFrom(
	'p',
	'div',
	'b',
	'a href="#x"',
	'table',
	'tr',
	'td',
	'th',
	'ul',
	'ol',
	'li',
	'pre',
	'code',
	'blockquote',
	'h2',
	'dl',
	'dt',
	'dd',
	'figure',
	'figcaption',
	'img src="a" alt="b"',
	'br',
	'hr',
	'sup id="x"',
	'caption',
	'td rowspan=2',
	'td colspan=3',
	'select',
	'option',
	'span',
	'article',
);

const piece = fc.oneof(
	tags.map(tag => `<${tag}>`),
	tags.map(tag => `</${tag.split(' ', 1)[0]}>`),
	fc.constantFrom(
		' ',
		'\n',
		'mill',
		'wheel. ',
		'of 1912, ',
		'é',
		'&amp;',
		'< ',
		prose,
	),
);

const letters = (list: readonly string[]): string =>
	[...list.join('')].toSorted().join('');

test('whatever the tags, every word of the body is in an article or a fold, once', t => {
	const holds = fc.property(fc.array(piece, {maxLength: 60}), pieces => {
		const {meta, content} = readHtml(`<body>${pieces.join('')}</body>`);
		const found = saidWords(content.blocks);
		const wanted = pieces
			.filter(each => !each.startsWith('<') && each !== '&amp;')
			.flatMap(each => words(each));
		// Words that tags part or join are compared by their letters; pictures say `b`.
		const without = (list: readonly string[]) =>
			letters(list).replaceAll('b', '');
		return (
			meta.title === undefined &&
			content.words.source === content.words.kept + content.words.folded &&
			without(found) === without(wanted)
		);
	});
	t.notThrows(() => {
		fc.assert(holds, {numRuns: 300});
	});
});

test('notes that the text refers to belong to it, wherever they stand', t => {
	const {content} = readHtml(
		`<body><article><p>${prose.repeat(4)}It burnt twice.<sup id="r1"><a href="#n1">1</a></sup></p><p>${prose.repeat(3)}</p></article><aside class="related"><ol><li id="n1">In 1820 and in 1861. <a href="#r1">↩</a></li></ol><p><a href="/x">Another mill</a></p></aside></body>`,
	);
	const note = content.blocks.find(block => block.type === 'footnote');
	t.is(note?.label, '1');
	t.deepEqual(said(note ? [note] : []), ['In 1820 and in 1861.']);
});
