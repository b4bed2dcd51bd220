import test from 'ava';
import fc from 'fast-check';
import {
	parseMarkdown,
	toMarkdown,
} from '../../../source/article/markdown/index.js';
import {article} from './arbitrary.js';
import {sketch} from './sketch.js';

const read = (markdown: string) => parseMarkdown(markdown, {firstLine: 1});

test('any article is read back from its Markdown as it was', t => {
	fc.assert(
		fc.property(article, blocks => {
			const written = toMarkdown(blocks);
			const back = read(written);
			t.is(sketch(back), sketch(blocks), written);
			t.is(toMarkdown(back), written);
		}),
		{numRuns: 400},
	);
});

test('a header of dashes is not read as the line under the words before it', t => {
	const written = toMarkdown(
		read(
			'- berth | draught\n\n  | --- | --- |\n  | --- | --- |\n  | North | 12 |',
		),
	);
	const list = read(written)[0];
	t.deepEqual(
		list?.type === 'list' && list.items[0]?.blocks.map(({type}) => type),
		['paragraph', 'table'],
		written,
	);
	t.is(toMarkdown(read(written)), written);
	const tight = read(written.replaceAll(/\n+/g, '\n'))[0];
	t.deepEqual(
		tight?.type === 'list' && tight.items[0]?.blocks.map(({type}) => type),
		['paragraph', 'table'],
		written,
	);
});
