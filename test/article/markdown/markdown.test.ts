import test from 'ava';
import {
	parseMarkdown,
	toMarkdown,
} from '../../../source/article/markdown/index.js';
import {cases} from './cases.js';
import {sketch} from './sketch.js';

const read = (markdown: string) => parseMarkdown(markdown, {firstLine: 1});

for (const [markdown, blocks] of cases) {
	test(`reads ${JSON.stringify(markdown)}`, t => {
		t.is(sketch(read(markdown)), blocks);
	});
}

test('what is written is read back the same, and written the same again', t => {
	for (const [markdown, blocks] of cases) {
		const written = toMarkdown(read(markdown));
		t.is(sketch(read(written)), blocks, written);
		t.is(toMarkdown(read(written)), written);
	}
});
