import test from 'ava';
import {readFrontMatter} from '../../../source/article/markdown/index.js';

const head = (text: string) => readFrontMatter(text).meta;

test('reads title, author, date and language of YAML', t => {
	const text =
		'---\ntitle: Harbour fees\nauthor: Ada Quay\ndate: 2026-03-01\nlang: en\ntags: [x]\n---\n\nBody';
	t.deepEqual(readFrontMatter(text), {
		meta: {
			title: 'Harbour fees',
			author: 'Ada Quay',
			date: '2026-03-01',
			language: 'en',
		},
		length: text.indexOf('\nBody'),
		lines: 7,
	});
});

test('reads quoted, folded, listed and commented values', t => {
	t.deepEqual(
		head(
			'---\ntitle: "Fees: \\"new\\" ones"\nauthors:\n  - Ada\n  - "Bo"\ndate: \'it\'\'s May\' \n---\n',
		),
		{title: 'Fees: "new" ones', author: 'Ada, Bo', date: "it's May"},
	);
	t.deepEqual(head('---\ntitle: >-\n  Fees for\n  ships\n---\n'), {
		title: 'Fees for ships',
	});
	t.deepEqual(
		head('---\nauthor: [Ada, "Bo, Jr"]\ntitle: Fees # draft\n---\n'),
		{
			author: 'Ada, Bo, Jr',
			title: 'Fees',
		},
	);
	t.deepEqual(head('---\nTitle: Harbour: a story\n...\n'), {
		title: 'Harbour: a story',
	});
});

test('reads TOML', t => {
	t.deepEqual(
		head('+++\ntitle = "Fees"\nauthor = \'Ada\'\ndate = 2026-03-01\n+++\nBody'),
		{title: 'Fees', author: 'Ada', date: '2026-03-01'},
	);
});

test('knows Windows line ends and a byte order mark', t => {
	const text = '\u{FEFF}---\r\ntitle: Fees\r\n---\r\nBody';
	const {meta, length, lines} = readFrontMatter(text);
	t.deepEqual(meta, {title: 'Fees'});
	t.is(text.slice(length), 'Body');
	t.is(lines, 3);
});

test('what only looks like front matter is text', t => {
	for (const text of [
		'',
		'---',
		'---\n',
		'--- title ---\nx\n---\n',
		'---\nA rule, then prose.\n\n---\n',
		'----\ntitle: x\n----\n',
		'Title\n---\ntitle: x\n---\n',
		'+++\nno entries\n+++\n',
		'---\ntitle: never closed\n',
	]) {
		t.deepEqual(
			readFrontMatter(text),
			{meta: {}, length: 0, lines: 0},
			`of ${text}`,
		);
	}
});

test('names of every object are no keys', t => {
	t.deepEqual(head('---\nconstructor: x\n__proto__: y\ntitle: z\n---\n'), {
		title: 'z',
	});
});
