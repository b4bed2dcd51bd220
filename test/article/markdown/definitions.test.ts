import test from 'ava';
import {
	parseMarkdown,
	scanDefinitions,
} from '../../../source/article/markdown/index.js';
import {sketch} from './sketch.js';

test('finds link references and footnotes wherever they stand', t => {
	const {links, notes} = scanDefinitions(
		[
			'[one]: https://a.org "A title"',
			'Text with [one] and x[^n].',
			'  [Two  words]: <b c>',
			'> [three]: /c',
			'',
			'[^n]: a note',
			'[^Big]: another',
		].join('\n'),
	);
	t.deepEqual(
		{...links},
		{
			one: {href: 'https://a.org', title: 'A title'},
			'two words': {href: 'b c', title: null},
			three: {href: '/c', title: null},
		},
	);
	t.deepEqual([...notes], ['n', 'big']);
});

test('the first definition of a label counts', t => {
	t.is(scanDefinitions('[a]: /1\n[A]: /2\n').links.a?.href, '/1');
});

test('finds none in code, in running text or in an indented line', t => {
	for (const source of [
		'```\n[a]: /x\n```\n',
		'~~~ text\n[a]: /x\n\n',
		'see [a]: /x\n',
		'    [a]: /x\n',
		'array[i]: value',
		']: /x',
	]) {
		const {links, notes} = scanDefinitions(source);
		t.deepEqual(Object.keys(links), [], `in ${source}`);
		t.is(notes.size, 0);
	}
});

test('finds one after code that is closed, and with Windows line ends', t => {
	t.is(scanDefinitions('```\nx\n```\r\n[a]: /x\r\n').links.a?.href, '/x');
});

test('a part is read with the definitions of the whole', t => {
	const definitions = scanDefinitions('[a]: /x "T"\n\n[^n]: note\n');
	const blocks = parseMarkdown('See [a][] and this[^N].', {
		firstLine: 40,
		definitions,
	});
	t.is(sketch(blocks), 'p(See a‹/x "T"|a› and thisnote‹N›.)');
	t.is(blocks[0]?.line, 40);
});

test('labels that are names of every object are labels like others', t => {
	t.is(
		sketch(parseMarkdown('[constructor] [hasOwnProperty]', {firstLine: 1})),
		'p([constructor] [hasOwnProperty])',
	);
	t.is(
		sketch(parseMarkdown('[toString]\n\n[toString]: /x', {firstLine: 1})),
		'p(a‹/x|toString›)',
	);
});

test('what somebody says after a name in brackets is no definition', t => {
	for (const [source, blocks] of [
		['[Reporter]: Yes', 'p([Reporter]: Yes)'],
		['[Anna]: No.\n\n[Anna] laughed.', 'p([Anna]: No.) p([Anna] laughed.)'],
		['[Anna]: No (laughs)', 'p([Anna]: No (laughs))'],
		['[Anna]: "Well"', 'p([Anna]: "Well")'],
		['[Анна]: Да', 'p([Анна]: Да)'],
		['[1]: 12.5', 'p([1]: 12.5)'],
		['> [Anna]: Yes', 'quote{p([Anna]: Yes)}'],
		['- [Anna]: Yes', 'ul[-{p([Anna]: Yes)}]'],
		[
			'[Anna]: I did not say so.\n\n[Anna]: www.quay.example',
			'p([Anna]: I did not say so.) p([Anna]: a‹http://www.quay.example|www.quay.example›)',
		],
	] as const) {
		const definitions = scanDefinitions(source);
		t.is(
			sketch(parseMarkdown(source, {firstLine: 1, definitions})),
			blocks,
			`\n${source}`,
		);
	}
});

test('a label with an address, or one that is referred to, is defined', t => {
	for (const [source, blocks] of [
		['[one]: https://quay.example', ''],
		['[one]: <a word>', ''],
		['[one]: ledger.html', ''],
		['[one]: ledger.html#fees "Fees"', ''],
		['[one]: #fees', ''],
		['[one]: ../ledger', ''],
		['[//]: # (a remark)', ''],
		['[one]: mailto:anna@quay.example', ''],
		['The [ledger][one].\n\n[one]: ledger', 'p(The a‹ledger|ledger›.)'],
		['The [One][].\n\n[one]: ledger', 'p(The a‹ledger|One›.)'],
		[
			'[Anna]: I did not say so.\n\n[She][anna] did.\n\n[Anna]: /anna',
			'p(a‹/anna|Anna›: I did not say so.) p(a‹/anna|She› did.)',
		],
	] as const) {
		const definitions = scanDefinitions(source);
		t.is(
			sketch(parseMarkdown(source, {firstLine: 1, definitions})),
			blocks,
			`\n${source}`,
		);
	}
});
