import test from 'ava';
import {
	parseMarkdown,
	toMarkdown,
} from '../../../source/article/markdown/index.js';

const size = 1 << 17;

const runs = [
	'(',
	'|',
	'-',
	'[',
	'&',
	'*',
	'_',
	'`',
	'<',
	'a',
	'!',
	'~',
	'\\',
	'>',
	'#',
	'=',
	']',
	'![',
	'**a',
	'*a ',
	'[a](',
	'[a][',
	'- a\n',
	'> - ',
	'| a\n',
	'[a]: b "\n',
	'<!--',
	'&#',
	'a@',
	'www.',
	'[^a]: ',
	'a\n: b\n',
	'1. a\n',
	'漢',
	'\t',
	' ',
	'\n',
];

for (const run of runs) {
	test(`reads an eighth of a megabyte of ${JSON.stringify(run)}`, t => {
		const text = run.repeat(size / run.length);
		const start = performance.now();
		const blocks = parseMarkdown(text, {firstLine: 1});
		const taken = performance.now() - start;
		t.true(taken < 4000, `${taken} ms`);
		t.true(blocks.every(({line, endLine}) => line >= 1 && endLine >= line));
	});
}

for (const mark of [
	'> ',
	'- ',
	'1. ',
	'[',
	'![',
	'*',
	'**',
	'_',
	'~~',
	'(',
	'> - ',
	'[^a]: ',
	'<',
]) {
	test(`reads ten thousand of ${JSON.stringify(mark)} inside each other`, t => {
		const text = `${mark.repeat(10_000)}end\nlazy`;
		const blocks = parseMarkdown(text, {firstLine: 1});
		t.true(JSON.stringify(blocks).includes('end'));
		t.true(toMarkdown(blocks).includes('end'));
	});
}

test('reads lists and quotes that are indented ever deeper', t => {
	const text = Array.from(
		{length: 400},
		(_, depth) => `${'  '.repeat(depth)}- item${depth}`,
	).join('\n');
	const read = JSON.stringify(parseMarkdown(text, {firstLine: 1}));
	for (let depth = 0; depth < 400; depth++) {
		t.true(read.includes(`item${depth}`));
	}
});

test('a paragraph of a megabyte keeps its emphasis, links and words', t => {
	const sentence =
		'The **board** met at [the quay](https://example.org/a_b) and *did* say so `now`. ';
	const text = sentence.repeat((1 << 20) / sentence.length);
	const [block] = parseMarkdown(text, {firstLine: 1});
	const inlines = block && 'inlines' in block ? block.inlines : [];
	const count = text.length / sentence.length;
	for (const type of ['strong', 'link', 'emphasis', 'code']) {
		const found = inlines.filter(inline => inline.type === type).length;
		t.true(Math.abs(found - count) <= 1, `marks of ${type}`);
	}
});
