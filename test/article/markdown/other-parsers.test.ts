import {readdirSync, readFileSync} from 'node:fs';
import test from 'ava';
import fc from 'fast-check';
import {cleanPart} from '../../../source/article/clean/index.js';
import {
	parseMarkdown,
	toMarkdown,
} from '../../../source/article/markdown/index.js';
import type {Block} from '../../../source/article/model.js';
import {openText} from '../../../source/article/open.js';
import {document, number} from '../clean/damage.js';
import {article} from './arbitrary.js';
import {bits} from './bits.js';
import {
	readByMarked,
	readByMicromark,
	shapesOfBlocks,
} from './other-parsers.js';

/**
Footnotes and definition lists are not known to all: marked by itself takes the first for what defines a link.
*/
function isCommon(block: Block): boolean {
	switch (block.type) {
		case 'footnote':
		case 'definitions': {
			return false;
		}

		case 'list': {
			return block.items.every(({blocks}) =>
				blocks.every(inner => isCommon(inner)),
			);
		}

		case 'quote': {
			return block.blocks.every(inner => isCommon(inner));
		}

		default: {
			return true;
		}
	}
}

const commonOf = (blocks: readonly Block[]) =>
	blocks.filter(block => isCommon(block));

const readAlike = test.macro((t, generated: fc.Arbitrary<readonly Block[]>) => {
	fc.assert(
		fc.property(generated, all => {
			const blocks = commonOf(all);
			const written = toMarkdown(blocks);
			const shapes = shapesOfBlocks(blocks);
			t.deepEqual(readByMicromark(written), shapes, written);
			t.deepEqual(readByMarked(written), shapes, written);
		}),
		{numRuns: 700},
	);
});

test(
	'other programs read what is written of an article as it is',
	readAlike,
	article,
);
test(
	'other programs read what is written of a damaged text as it is',
	readAlike,
	document.map(
		pieces =>
			cleanPart(number(pieces).text, {
				firstLine: 1,
				isFirst: true,
				isLast: true,
			}).blocks,
	),
);
test(
	'other programs read what is written of any Markdown as it is',
	readAlike,
	bits.map(text => parseMarkdown(text, {firstLine: 1})),
);

for (const folder of ['content', 'test/fixtures']) {
	for (const name of readdirSync(folder)) {
		test(`other programs read ${folder}/${name} as it is`, async t => {
			const source = readFileSync(`${folder}/${name}`, 'utf8');
			const {parts} = await openText(source, 'text', {name, from: 'text'});
			const blocks = commonOf(parts.flatMap(part => part.content().blocks));
			const written = toMarkdown(blocks);
			const shapes = shapesOfBlocks(blocks);
			t.true(shapes.length > 0);
			t.deepEqual(readByMicromark(written), shapes);
			t.deepEqual(readByMarked(written), shapes);
		});
	}
}
