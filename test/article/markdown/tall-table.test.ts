import {isDeepStrictEqual} from 'node:util';
import test from 'ava';
import fc from 'fast-check';
import {parseMarkdown} from '../../../source/article/markdown/index.js';
import type {Table} from '../../../source/article/model.js';
import {detectKind} from '../../../source/article/clean/detect.js';

const head = '| Dock | Fee |\n| --- | --: |\n';
const read = (text: string): Table =>
	parseMarkdown(text, {firstLine: 1})[0] as Table;

const cell = fc.string({
	unit: fc.constantFrom(
		'a',
		'7',
		' ',
		'*',
		'`',
		'\\',
		String.raw`\|`,
		'<br>',
		'é',
	),
	maxLength: 8,
});

test('a row of a tall table says what it says in a low one, and has as many cells as the widest', t => {
	const row = fc.array(cell, {minLength: 1, maxLength: 4});
	t.notThrows(() => {
		fc.assert(
			fc.property(fc.array(row, {minLength: 1, maxLength: 8}), given => {
				const written = given.map(cells => `| ${cells.join(' | ')} |\n`);
				const low = read(head + written.join(''));
				const {rows, align, header} = read(head + written.join('').repeat(600));
				return (
					rows.length === given.length * 600 &&
					isDeepStrictEqual([align, header], [low.align, low.header]) &&
					isDeepStrictEqual(rows.slice(0, given.length), [...low.rows]) &&
					isDeepStrictEqual(rows.at(-1), low.rows.at(-1))
				);
			}),
			{numRuns: 60},
		);
	});
});

test('a long file that is one table is Markdown, unless the table is damaged or anything follows', t => {
	const rows = '| North quay | 17 |\n'.repeat(8000);
	t.is(detectKind(head + rows), 'markdown');
	t.is(detectKind(`${head}${rows}\n\n`), 'markdown');
	t.is(detectKind(`${head}${rows}\nwords that an extractor left`), 'text');
	// A column that only the pipes make.
	t.is(detectKind(head + '| North quay | | 17 |\n'.repeat(8000)), 'text');
});
