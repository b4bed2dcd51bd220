import test from 'ava';
import fc from 'fast-check';
import type {Block, Place} from '../../../source/article/model.js';
import {
	parseMarkdown,
	toMarkdown,
} from '../../../source/article/markdown/index.js';
import {bits} from './bits.js';
import {sketch} from './sketch.js';

const read = (markdown: string) => parseMarkdown(markdown, {firstLine: 1});
const wordsOf = (text: string) => text.match(/w\d+x/gu) ?? [];

test('every word of any text is in its blocks, once and in order, and in what is written of them', t => {
	fc.assert(
		fc.property(bits, text => {
			const blocks = read(text);
			t.deepEqual(wordsOf(sketch(blocks)), wordsOf(text), text);
			t.deepEqual(wordsOf(toMarkdown(blocks)), wordsOf(text), text);
		}),
		{numRuns: 1500},
	);
});

test('what is written of any text is written the same again', t => {
	fc.assert(
		fc.property(bits, text => {
			const written = toMarkdown(read(text));
			t.is(toMarkdown(read(written)), written, text);
		}),
		{numRuns: 1500},
	);
});

/**
A block and all that stand in it, each with the place that it must keep to.
*/
function nested(block: Block): Block[] {
	switch (block.type) {
		case 'list': {
			return block.items.flatMap(item => [...item.blocks]);
		}

		case 'quote':
		case 'footnote': {
			return [...block.blocks];
		}

		case 'definitions': {
			return block.items.flatMap(({details}) => details.flat());
		}

		default: {
			return [];
		}
	}
}

test('blocks stand on the lines of their words, one after the other, inside the block that holds them', t => {
	const check = (blocks: readonly Block[], whole: Place, lines: string[]) => {
		let {line} = whole;
		for (const block of blocks) {
			const about = `${lines.join('\n')}\n${JSON.stringify(block)}`;
			t.true(block.line >= line && block.endLine >= block.line, about);
			t.true(block.endLine <= whole.endLine, about);
			line = block.endLine;
			const source = lines.slice(block.line - 1, block.endLine).join('\n');
			t.deepEqual(wordsOf(source), wordsOf(sketch([block])), about);
			check(nested(block), block, lines);
		}
	};

	fc.assert(
		fc.property(bits, text => {
			const lines = text.split('\n');
			check(read(text), {line: 1, endLine: lines.length}, lines);
		}),
		{numRuns: 1500},
	);
});

test('any characters at all are read and written without a fault', t => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string({unit: 'binary', maxLength: 60}),
				fc
					.array(
						fc.constantFrom(
							'\f',
							'\v',
							'\0',
							'\u2028',
							'\r',
							'\r\n',
							'\u00A0',
							'\u3000',
							'\uFEFF',
							'\uD83D',
							'\uDE00',
							'\t',
							'\n',
							' ',
							'a',
							'#',
							'-',
							'*',
							'>',
							'|',
							'[',
							']',
							'(',
							'<',
							'!',
							'```',
							'<!--',
							'<?',
							'[x]:',
							'https://',
						),
						{maxLength: 40},
					)
					.map(list => list.join('')),
			),
			text => {
				const blocks = read(text);
				t.true(blocks.every(({line, endLine}) => line <= endLine));
				t.is(typeof toMarkdown(blocks), 'string');
			},
		),
		{numRuns: 1500},
	);
});
