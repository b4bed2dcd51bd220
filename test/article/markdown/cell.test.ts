import test from 'ava';
import {
	parseMarkdown,
	toMarkdown,
} from '../../../source/article/markdown/index.js';
import {cellText} from '../../../source/article/table/index.js';
import type {Table} from '../../../source/article/model.js';

const head = '| Dock | Rules |\n| --- | --- |\n';

const cases: ReadonlyArray<readonly [written: string, lines: string]> = [
	['<ul><li>no fires</li><li>no dogs</li></ul>', '• no fires\n• no dogs'],
	['<ol><li>moor<li>pay</ol>', '1. moor\n2. pay'],
	[
		'At night: <ul> <li> no noise </li> </ul> by day all',
		'At night:\n• no noise\nby day all',
	],
	['<p>one line</p><p>another</p>', 'one line\nanother'],
	['<ul><li><p>a paragraph</p></li></ul>', '• a paragraph'],
	[
		'<ul class="x"><li>outer<ul><li>inner</li></ul></li><li>next</li></ul>',
		'• outer\n  • inner\n• next',
	],
	['first<br>second<br/>third', 'first\nsecond\nthird'],
	['<li>alone', '• alone'],
	['<ul><li></li><li>x</li></ul>', '•\n• x'],
	['`<ul><li>`', '<ul><li>'],
	['a <b>bold</b> <sub>2</sub>', 'a <b>bold</b> <sub>2</sub>'],
	['<ul></ul>', ''],
];

for (const [written, lines] of cases) {
	test(`lists and paragraphs of a cell stand on lines of their own: ${written}`, t => {
		const read = (text: string) =>
			parseMarkdown(text, {firstLine: 1}) as Table[];
		const [table] = read(`${head}| North | ${written} |\n`);
		t.is(cellText(table!.rows.at(0)![1]), lines);
		// What is written is read back the same.
		const [again] = read(toMarkdown([table!]));
		t.deepEqual(again!.rows, table!.rows);
	});
}

test('marks and links in the items of a list stay', t => {
	const [table] = parseMarkdown(
		`${head}| North | <ul><li>pay **now**</li><li>[how](https://example.org/)</li></ul> |\n`,
		{firstLine: 1},
	) as Table[];
	t.deepEqual(table!.rows.at(0)![1], [
		{type: 'text', text: '• pay '},
		{type: 'strong', children: [{type: 'text', text: 'now'}]},
		{type: 'break'},
		{type: 'text', text: '• '},
		{
			type: 'link',
			address: 'https://example.org/',
			children: [{type: 'text', text: 'how'}],
		},
	]);
});
