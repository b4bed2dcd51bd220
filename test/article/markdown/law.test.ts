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
			if (sketch(back) !== sketch(blocks)) {
				throw new Error(`${written}\n${sketch(blocks)}\n${sketch(back)}`);
			}

			if (toMarkdown(back) !== written) {
				throw new Error(`${written}\n---\n${toMarkdown(back)}`);
			}
		}),
		{numRuns: 400},
	);
	t.pass();
});
