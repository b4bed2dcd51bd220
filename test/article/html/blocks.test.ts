import test from 'ava';
import {bare, blocksOf, said} from './_page.js';

const text = (value: string) => ({type: 'text', text: value});

const paragraph = (...inlines: unknown[]) => ({type: 'paragraph', inlines});

const reads = (html: string, address?: string) => bare(blocksOf(html, address));

test('blanks collapse as in a browser, across elements too', t => {
	t.deepEqual(reads('<p>  One <b> two </b>\n\n three<br> \n four </p>'), [
		paragraph(
			text('One '),
			{type: 'strong', children: [text('two ')]},
			text('three'),
			{type: 'break'},
			text('four'),
		),
	]);
});

test('two line breaks part paragraphs', t => {
	t.deepEqual(
		said(
			blocksOf(
				'<div>Boats one.<br><br>Boats two.<br>\n<br/>Boats three.</div>',
			),
		),
		['Boats one.', 'Boats two.', 'Boats three.'],
	);
});

test('inline marks', t => {
	t.deepEqual(
		reads(
			'<p>A <em>e</em> <i>i</i> <strong>s</strong> <del>d</del> <code>c <b>b</b></code> <kbd>k</kbd> <q>q</q> x<sup>2</sup> 1<sup>st</sup> H<sub>2</sub>O.</p>',
		),
		[
			paragraph(
				text('A '),
				{type: 'emphasis', children: [text('e')]},
				text(' '),
				{type: 'emphasis', children: [text('i')]},
				text(' '),
				{type: 'strong', children: [text('s')]},
				text(' '),
				{type: 'strike', children: [text('d')]},
				text(' '),
				{type: 'code', text: 'c '},
				{type: 'strong', children: [{type: 'code', text: 'b'}]},
				text(' '),
				{type: 'code', text: 'k'},
				text(' “q” x^2 1st H2O.'),
			),
		],
	);
});

test('links: relative ones are made absolute, those that lead nowhere are text', t => {
	const html =
		'<p>Go <a href="../b?c#d">on</a> or <a href="javascript:alert(1)">not</a>, <a name="x">here</a>.</p>';
	const link = (address: string) => [
		paragraph(
			text('Go '),
			{type: 'link', address, children: [text('on')]},
			text(' or not, here.'),
		),
	];
	t.deepEqual(
		reads(html, 'https://example.org/x/y/z'),
		link('https://example.org/x/b?c#d'),
	);
	t.deepEqual(reads(html), link('../b?c#d'));
});

test('a link around blocks is in each of them', t => {
	t.deepEqual(
		reads(
			'<blockquote><a href="https://example.org/"><h3>Boats of the bay</h3><p>There are many boats in the bay, and more come.</p></a> So it was said, and so it was written down by the clerk of the harbour.</blockquote>',
		),
		[
			{
				type: 'quote',
				blocks: [
					{
						type: 'heading',
						level: 3,
						inferred: false,
						inlines: [
							{
								type: 'link',
								address: 'https://example.org/',
								children: [text('Boats of the bay')],
							},
						],
					},
					paragraph({
						type: 'link',
						address: 'https://example.org/',
						children: [text('There are many boats in the bay, and more come.')],
					}),
					paragraph(
						text(
							'So it was said, and so it was written down by the clerk of the harbour.',
						),
					),
				],
			},
		],
	);
});

test('headings lose the mark that leads to themselves', t => {
	t.deepEqual(
		said(
			blocksOf(
				'<h2 id="a">Boats <a class="anchor" href="#a">#</a></h2><p>There are boats.</p>',
			),
		),
		['Boats', 'There are boats.'],
	);
});

test('lists: nested, numbered from where they say, tasks, tight and loose', t => {
	const item = (...blocks: unknown[]) => ({blocks});
	t.deepEqual(
		reads(
			'<ol start="3"><li>three<ul><li>inner</li></ul></li><li>four</li></ol>',
		),
		[
			{
				type: 'list',
				start: 3,
				tight: true,
				items: [
					item(paragraph(text('three')), {
						type: 'list',
						tight: true,
						items: [item(paragraph(text('inner')))],
					}),
					item(paragraph(text('four'))),
				],
			},
		],
	);
	t.like(reads('<ul><li><p>One.</p><p>Two.</p></li></ul>'), {
		0: {tight: false},
	});
	t.like(
		reads(
			'<ul><li><input type="checkbox" checked> done</li><li><input type=checkbox> open</li></ul>',
		),
		{0: {items: {0: {checked: true}, 1: {checked: false}}}},
	);
});

test('a list directly in a list belongs to the item before it', t => {
	t.deepEqual(
		said(blocksOf('<ul><li>one</li><ul><li>one a</li></ul><li>two</li></ul>')),
		['one', 'one a', 'two'],
	);
	t.like(reads('<ul><li>one</li><ul><li>one a</li></ul></ul>'), {
		0: {items: {0: {blocks: {1: {type: 'list'}}}}},
	});
});

for (const [how, html] of [
	['on the code', '<pre><code class="language-js">let a;\n\tb</code></pre>'],
	['on the block', '<pre class="brush: js; gutter: false">let a;\n\tb</pre>'],
	[
		'around it',
		'<div class="highlight highlight-source-js"><pre><span>let</span> a;\n\tb\n</pre></div>',
	],
	['as data', '<pre data-lang="js">let a;<br>\tb</pre>'],
] as const) {
	test(`code keeps its lines; its language is named ${how}`, t => {
		t.deepEqual(reads(html), [
			{type: 'code', language: 'js', text: 'let a;\n\tb'},
		]);
	});
}

test('quotes, rules and definitions', t => {
	t.deepEqual(
		reads(`<blockquote><p>The sea gives, and the sea takes.</p></blockquote><hr>
<dl><div><dt>Bow</dt><dt>Prow</dt><dd>The front of it.</dd></div><dt>Stern</dt><dd>The rear.</dd><dd>Or aft.</dd></dl>`),
		[
			{
				type: 'quote',
				blocks: [paragraph(text('The sea gives, and the sea takes.'))],
			},
			{type: 'rule'},
			{
				type: 'definitions',
				items: [
					{
						terms: [[text('Bow')], [text('Prow')]],
						details: [[paragraph(text('The front of it.'))]],
					},
					{
						terms: [[text('Stern')]],
						details: [
							[paragraph(text('The rear.'))],
							[paragraph(text('Or aft.'))],
						],
					},
				],
			},
		],
	);
});

test('a figure has its pictures and its caption', t => {
	t.deepEqual(
		reads(
			'<figure><a href="/big"><img src="/boat.jpg" alt="A boat" width=640></a><figcaption>The boat, <em>at rest</em>.</figcaption></figure>',
			'https://example.org/',
		),
		[
			{
				type: 'figure',
				images: [{address: 'https://example.org/boat.jpg', alt: 'A boat'}],
				caption: [
					text('The boat, '),
					{type: 'emphasis', children: [text('at rest')]},
					text('.'),
				],
			},
		],
	);
});

test('the caption of a figure that holds a table is that of the table', t => {
	t.like(
		reads(
			'<figure><table><tr><th>A<th>B<tr><td>1<td>2</table><figcaption>Fees</figcaption></figure>',
		),
		{0: {type: 'table', caption: [text('Fees')]}},
	);
});

test('pictures that load late are found; trackers and decorations are none', t => {
	t.deepEqual(
		reads(`<p><img class="lazy" src="data:image/gif;base64,AA" data-src="/real.jpg" alt="Real"><noscript><img src="/real.jpg" alt="Real"></noscript></p>
<p><img src="/t.gif" width="1" height="1"><img src="/ornament.png" alt=""><img src="/spacer.gif"></p>`),
		[{type: 'figure', images: [{address: '/real.jpg', alt: 'Real'}]}],
	);
});

test('footnotes and the links to them', t => {
	const blocks =
		blocksOf(`<p>The bay is deep<sup id="ref1"><a href="#fn1">1</a></sup> and wide<a id="ref2" href="#fn2" role="doc-noteref">[2]</a>.</p>
<p>The harbour master says so, and the fishermen, who know it best, say so too.</p>
<ol><li id="fn1">Forty fathoms, by the chart. <a href="#ref1">↩</a></li><li id="fn2"><p>Six miles. <a href="#ref2">^</a></p></li></ol>`);
	t.deepEqual(bare([blocks[0]!]), [
		paragraph(
			text('The bay is deep'),
			{type: 'note', label: '1'},
			text(' and wide'),
			{type: 'note', label: '2'},
			text('.'),
		),
	]);
	t.deepEqual(bare(blocks.filter(block => block.type === 'footnote')), [
		{
			type: 'footnote',
			label: '1',
			blocks: [paragraph(text('Forty fathoms, by the chart.'))],
		},
		{type: 'footnote', label: '2', blocks: [paragraph(text('Six miles.'))]},
	]);
});

test('a link within the page to a section is no footnote', t => {
	t.deepEqual(
		said(
			blocksOf(
				'<p>See <a href="#s2">2</a> for more about it.</p><div id="s2"><p>Section two tells of the nets, and of the men.</p></div>',
			),
		),
		[
			'See 2 for more about it.',
			'Section two tells of the nets, and of the men.',
		],
	);
});

test('the words behind details are there', t => {
	t.deepEqual(
		said(
			blocksOf(
				'<details><summary>More of it</summary><p>The nets are mended in the winter, by the fire.</p></details>',
			),
		),
		['More of it', 'The nets are mended in the winter, by the fire.'],
	);
});

test('readings of characters stand in parentheses, once', t => {
	t.deepEqual(
		said(
			blocksOf(
				'<p>The word <ruby>港<rt>minato</rt></ruby> and <ruby>船<rp>(</rp><rt>fune</rt><rp>)</rp></ruby> are two of them.</p>',
			),
		),
		['The word 港(minato) and 船(fune) are two of them.'],
	);
});
