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
