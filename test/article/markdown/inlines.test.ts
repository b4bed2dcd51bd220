import test from 'ava';
import fc from 'fast-check';
import {
	inlinesToMarkdown,
	parseInlines,
	plainText,
} from '../../../source/article/markdown/index.js';
import {windows} from '../../../source/article/markdown/windows.js';
import {
	escapeComment,
	unescapeComment,
} from '../../../source/article/markdown/comment.js';

test('a text without markup is one inline', t => {
	t.deepEqual(parseInlines('Plain words, all of them.'), [
		{type: 'text', text: 'Plain words, all of them.'},
	]);
	t.deepEqual(parseInlines(' over\n  lines '), [
		{type: 'text', text: 'over lines'},
	]);
	t.deepEqual(parseInlines('  '), []);
});

test('escapes what would act, and only that', t => {
	for (const [text, written] of [
		['5 * 3 * 2', '5 * 3 * 2'],
		['a * alone', 'a * alone'],
		['*both*', String.raw`\*both\*`],
		['one * star', 'one * star'],
		['snake_case_name', 'snake_case_name'],
		['_x_', String.raw`\_x\_`],
		['~5 km', '~5 km'],
		['[1] as cited', '[1] as cited'],
		['[x](y)', String.raw`\[x\](y)`],
		['a < b & c > d', 'a < b & c > d'],
		['<b>', String.raw`\<b>`],
		['&copy; AT&T', String.raw`\&copy; AT&T`],
		[String.raw`C:\dir \*`, String.raw`C:\dir \\*`],
		['see https://a.org', String.raw`see https\://a.org`],
		['| bar |', '| bar |'],
		['Done!', 'Done!'],
	] as const) {
		t.is(inlinesToMarkdown([{type: 'text', text}]), written, `of ${text}`);
	}
});

test('writes no escape that another reader would show', t => {
	fc.assert(
		fc.property(fc.string({unit: 'grapheme', maxLength: 40}), text => {
			const flat = text.replaceAll(/\s+/gu, ' ').trim();
			const written = inlinesToMarkdown([{type: 'text', text: flat}]);
			t.is(plainText(parseInlines(written)), flat);
		}),
		{numRuns: 2000},
	);
});

test('words outlive emphasis that cannot be written', t => {
	for (const [before, inside, after] of [
		['a', '"b"', 'c'],
		['a', ' b ', 'c'],
		['', '*', ''],
		['x_', 'y', '_z'],
	] as const) {
		const written = inlinesToMarkdown([
			{type: 'text', text: before},
			{type: 'emphasis', children: [{type: 'text', text: inside}]},
			{type: 'text', text: after},
		]);
		t.is(plainText(parseInlines(written)), before + inside + after, written);
	}
});

test('windows follow each other without a gap, whatever the text', t => {
	fc.assert(
		fc.property(
			fc.array(
				fc.constantFrom(
					'word ',
					'*',
					'**',
					'_',
					'`',
					'[',
					']',
					'<',
					'>',
					'\\',
					'\n',
					'😀',
					'long-run-of-letters',
				),
				{minLength: 300, maxLength: 1500},
			),
			pieces => {
				const text = pieces.join('');
				const cut = windows(text);
				t.is(cut.join(''), text);
				t.true(cut.every(window => window.length > 0));
				t.true(cut.every(window => !/^[\uDC00-\uDFFF]/.test(window)));
			},
		),
		{numRuns: 100},
	);
});

test('a long paragraph is not cut inside a link or emphasis', t => {
	const piece =
		'Some **bold words here** and [a link of words](https://example.org/x) too. ';
	for (const window of windows(piece.repeat(200))) {
		t.is((window.match(/\*\*/g) ?? []).length % 2, 0);
		t.is(window.split('[').length, window.split('](').length);
	}
});

test('any text stands in a comment and comes back', t => {
	fc.assert(
		fc.property(
			fc
				.array(fc.constantFrom('-', '--', '\\', '>', 'a', '\n'))
				.map(list => list.join('')),
			text => {
				const written = escapeComment(text);
				t.false(written.includes('--'));
				t.is(unescapeComment(written), text);
			},
		),
		{numRuns: 2000},
	);
});

test('an address that its neighbours would lengthen stands in brackets', t => {
	const address = 'https://example.org/x';
	const link = {
		type: 'link',
		address,
		children: [{type: 'text', text: address}],
	} as const;
	const text = (words: string) => ({type: 'text', text: words}) as const;
	for (const [inlines, written] of [
		[[text('see '), link, text('.')], `see ${address}.`],
		[
			[text('('), link, text(')'), {type: 'break'}, text('on')],
			`(<${address}>)\\\non`,
		],
		[[link, text('y')], `<${address}>y`],
		[[text('a'), link], `a<${address}>`],
	] as const) {
		t.is(inlinesToMarkdown(inlines), written);
		t.deepEqual(parseInlines(written), [...inlines]);
	}
});
