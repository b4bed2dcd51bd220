import test from 'ava';
import fc from 'fast-check';
import {cleanedMark, detectKind} from '../../../source/article/clean/detect.js';
import {cleanPart} from '../../../source/article/clean/index.js';
import {
	parseMarkdown,
	toMarkdown,
} from '../../../source/article/markdown/index.js';
import type {Block} from '../../../source/article/model.js';
import {leavesOf} from '../../../source/article/plain.js';
import {words} from '../../../source/text/words.js';
import {document, number} from './damage.js';

const context = {firstLine: 1, isFirst: true, isLast: true};

const wordsOf = (blocks: readonly Block[]) =>
	blocks.flatMap(block =>
		[...leavesOf(block, true)].flatMap(({text}) => words(text)),
	);

const isAdded = (word: string) => !/^w\d{4}x$/.test(word);
const numbered = (all: readonly string[]) =>
	all.flatMap(word => word.match(/w\d{4}x/g) ?? []);

test('every word is in the article or in a fold, exactly once', t => {
	fc.assert(
		fc.property(document, pieces => {
			const {text, count} = number(pieces);
			const found = numbered(wordsOf(cleanPart(text, context).blocks));
			t.is(found.length, count, text);
			t.is(new Set(found).size, count, text);
		}),
		{numRuns: 1500},
	);
});

test('words keep their order, but for what is folded behind its table', t => {
	fc.assert(
		fc.property(document, pieces => {
			const {text} = number(pieces);
			const blocks = cleanPart(text, context).blocks.filter(
				({type}) => type !== 'fold',
			);
			const found = numbered(wordsOf(blocks));
			t.deepEqual(found, found.toSorted(), text);
		}),
		{numRuns: 700},
	);
});

test('lines of blocks and repairs are inside the source, and words add up', t => {
	fc.assert(
		fc.property(
			document,
			fc.integer({min: 1, max: 900}),
			(pieces, firstLine) => {
				const {text} = number(pieces);
				const {
					blocks,
					repairs,
					words: count,
				} = cleanPart(text, {...context, firstLine});
				const last = firstLine + text.split('\n').length - 1;
				for (const {line: from, endLine} of [...blocks, ...repairs]) {
					t.true(firstLine <= from && from <= endLine && endLine <= last, text);
				}

				t.is(count.source, count.kept + count.folded);
			},
		),
		{numRuns: 500},
	);
});

const strip = (blocks: readonly Block[]) =>
	JSON.parse(
		JSON.stringify(blocks, (key, value: unknown) =>
			['line', 'endLine', 'inferred'].includes(key) ? undefined : value,
		),
	) as unknown;

test('what was cleaned reads back as the same article', t => {
	fc.assert(
		fc.property(document, pieces => {
			const {text} = number(pieces);
			const {blocks} = cleanPart(text, context);
			const written = `${toMarkdown(blocks)}\n${cleanedMark}\n`;
			t.is(detectKind(written), 'markdown');
			const again = parseMarkdown(toMarkdown(blocks), {firstLine: 1});
			t.deepEqual(strip(again), strip(blocks), text);
		}),
		{numRuns: 500},
	);
});

test('any text at all is cleaned without an error', t => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 400}), text => {
			const {words: count} = cleanPart(text, context);
			t.true(count.source >= 0);
		}),
		{numRuns: 400},
	);
	fc.assert(
		fc.property(
			fc.array(
				fc.constantFrom(
					'|',
					'-',
					'+',
					'=',
					'\n',
					' ',
					'\t',
					'a',
					'B',
					'.',
					':',
					'`',
					'~',
					'#',
					'>',
					'[',
					']',
					'(',
					')',
					'!',
					'*',
					'_',
					'&',
					';',
					'<',
					'1',
				),
				{maxLength: 80},
			),
			characters => {
				const text = characters.join('');
				t.true(Array.isArray(cleanPart(text, context).blocks));
			},
		),
		{numRuns: 2000},
	);
});

test('a repair that is turned off is not told, and loses nothing', t => {
	fc.assert(
		fc.property(document, pieces => {
			const {text, count} = number(pieces);
			const {blocks, repairs} = cleanPart(text, {
				...context,
				allow: () => false,
			});
			t.deepEqual(repairs, []);
			t.is(new Set(numbered(wordsOf(blocks))).size, count, text);
		}),
		{numRuns: 700},
	);
});

test('added words are none', t => {
	fc.assert(
		fc.property(document, pieces => {
			const {text} = number(pieces);
			const source = new Set(words(text));
			const found = wordsOf(cleanPart(text, context).blocks).filter(word =>
				isAdded(word),
			);
			t.deepEqual(
				found.filter(word => !source.has(word)),
				[],
				text,
			);
		}),
		{numRuns: 300},
	);
});
