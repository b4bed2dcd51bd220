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
