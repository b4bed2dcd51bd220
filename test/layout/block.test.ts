import process from 'node:process';
import test from 'ava';
import fc from 'fast-check';
import type {Block, Inline} from '../../source/article/model.js';
import {layoutBlock} from '../../source/layout/block.js';
import type {BlockLayout, LayoutOptions} from '../../source/layout/line.js';
import {plainLine} from '../../source/layout/plain.js';
import {graphemes, stringWidth} from '../../source/text/width.js';
import {anyBlock, anyTable} from './_blocks.js';

const place = {line: 1, endLine: 1};
const text = (words: string): Inline[] => [{type: 'text', text: words}];
const paragraph = (words: string): Block => ({
	...place,
	type: 'paragraph',
	inlines: text(words),
});

const set = (
	block: Block,
	width: number,
	options: Partial<LayoutOptions> = {},
): string[] =>
	linesOf(
		layoutBlock(block, {measure: width, width, ascii: false, ...options}),
	);

function linesOf(layout: BlockLayout): string[] {
	return Array.from({length: layout.rows}, (_, row) =>
		plainLine(layout.line(row)),
	);
}

const sound = /^https?:\/\/[^\s"'\P{ASCII}]+$/u;
const forbidden =
	/[\p{Surrogate}\u{0}-\u{1F}\u{7F}-\u{9F}\u{2028}-\u{202E}\u{2066}-\u{2069}]/u;

/**
What does not hold of a layout though it has to hold of every one.
*/
function faultsOf(layout: BlockLayout, width: number): string[] {
	const faults: string[] = [];
	const expect = (isSo: boolean, what: string) => {
		if (!isSo) {
			faults.push(what);
		}
	};

	const shown = new Uint8Array(layout.text.length);
	const rowsShown = new Map<number, number>();
	for (let row = 0; row < layout.rows; row++) {
		const line = layout.line(row);
		let sum = 0;
		for (const run of line.runs) {
			const {text: words, at} = run;
			expect(!forbidden.test(words), `row ${row} holds a control`);
			expect(run.width === stringWidth(words), `row ${row} is measured wrong`);
			sum += run.width;
			if (at !== undefined) {
				const original = layout.text.slice(at, at + words.length);
				expect(original === words, `row ${row} is not the text at ${at}`);
				shown.fill(1, at, at + words.length);
				// A header that is repeated stands where it is first.
				rowsShown.set(at, rowsShown.get(at) ?? row);
			}

			expect(
				run.address === undefined || sound.test(run.address),
				`row ${row} links to ${run.address}`,
			);
		}

		const seen = line.runs.filter(run => run.width > 0);
		const isOne =
			seen.length === 1 && [...graphemes(seen[0]!.text)].length === 1;
		const together = stringWidth(line.runs.map(run => run.text).join(''));
		expect(line.width === sum, `row ${row} is not as wide as its runs`);
		expect(line.width === together, `row ${row} joins what it should not`);
		expect(
			line.width <= width || isOne,
			`row ${row} has ${line.width} columns`,
		);
	}

	for (const [offset, isShown] of shown.entries()) {
		const character = String.fromCodePoint(layout.text.codePointAt(offset)!);
		// A cell of no width is an empty one.
		const isBlank = /[\t\n ]/.test(character) || stringWidth(character) === 0;
		expect(isBlank || isShown === 1, `${offset} is not shown`);
	}

	for (const [at, row] of rowsShown) {
		expect(layout.rowOf(at) === row, `${at} is not found on row ${row}`);
	}

	for (const {start, end} of layout.stops) {
		const isInside = start >= 0 && start < end && end <= layout.text.length;
		expect(isInside, `a stop from ${start} to ${end}`);
	}

	return faults;
}

for (const [name, arbitrary] of [
	['block', anyBlock],
	['table', anyTable],
] as const) {
	test(`any ${name} at any width: safe, whole, in its place and not too wide`, t => {
		fc.assert(
			fc.property(
				arbitrary as fc.Arbitrary<Block>,
				fc.oneof(fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 500})),
				fc.nat({max: 40}),
				fc.boolean(),
				fc.boolean(),
				(block, measure, more, ascii, open) => {
					const width = measure + more;
					const layout = layoutBlock(block, {
						measure,
						width,
						ascii,
						open,
						number: '12',
					});
					t.deepEqual(faultsOf(layout, width), []);
				},
			),
			{numRuns: 300},
		);
	});
}

test('a heading has its number, its rule and whether it was supplied', t => {
	const heading: Block = {
		...place,
		type: 'heading',
		level: 2,
		inlines: text('Harbour rules in winter'),
		inferred: true,
	};
	t.deepEqual(set(heading, 40, {number: '2'}), [
		'2  Harbour rules in winter    · inferred',
		'─'.repeat(40),
	]);
	t.deepEqual(set(heading, 22, {number: '2'}), [
		'2  Harbour rules in',
		'   winter   · inferred',
		'─'.repeat(22),
	]);
	t.deepEqual(set(heading, 20, {number: '2'}), [
		'2  Harbour rules in',
		'   winter',
		'· inferred',
		'─'.repeat(20),
	]);
	t.deepEqual(set({...heading, level: 1}, 40, {ascii: true}), [
		'Harbour rules in winter       - inferred',
		'='.repeat(40),
	]);
	t.deepEqual(set({...heading, level: 3, inferred: false}, 40), [
		'Harbour rules in winter',
	]);
});

test('a long heading is broken earlier so that its mark has room beside it', t => {
	const heading: Block = {
		...place,
		type: 'heading',
		level: 3,
		inlines: text('Harbour rules in winter, and who keeps'),
		inferred: true,
	};
	t.deepEqual(set(heading, 40), [
		'Harbour rules in winter, and',
		'who keeps                     · inferred',
	]);
});

test('a list keeps its numbers and hangs its items', t => {
	const list: Block = {
		...place,
		type: 'list',
		start: 9,
		tight: true,
		items: [
			{...place, blocks: [paragraph('ropes and lamps')]},
			{...place, blocks: [paragraph('bread'), paragraph('water')]},
		],
	};
	t.deepEqual(set(list, 14), [
		' 9. ropes and',
		'    lamps',
		'10. bread',
		'    water',
	]);
});

test('items of one line stand close, others apart where the source has them apart', t => {
	const list = (words: string): Block => ({
		...place,
		type: 'list',
		tight: false,
		items: [
			{...place, blocks: [paragraph('one')], checked: true},
			{...place, blocks: [paragraph(words)]},
		],
	});
	t.deepEqual(set(list('two'), 12), ['[x] one', '• two']);
	t.deepEqual(set(list('two and three'), 12), [
		'[x] one',
		'',
		'• two and',
		'  three',
	]);
});

test('a marker that leaves no room stands above', t => {
	const list: Block = {
		...place,
		type: 'list',
		start: 1000,
		tight: true,
		items: [{...place, blocks: [paragraph('ropes')]}],
	};
	t.deepEqual(set(list, 5), ['1000.', 'ropes']);
	t.deepEqual(set(list, 3), ['100', '0.', 'rop', 'es']);
});

test('the bar of a quote runs down all of it', t => {
	const quote: Block = {
		...place,
		type: 'quote',
		blocks: [paragraph('a pond'), paragraph('a sea')],
	};
	t.deepEqual(set(quote, 10), ['▏ a pond', '▏', '▏ a sea']);
	t.deepEqual(set(quote, 10, {ascii: true}), ['| a pond', '|', '| a sea']);
});

test('code goes on below with a mark, and keeps each character', t => {
	const code: Block = {
		...place,
		type: 'code',
		text: 'if a:\n\tprint("harbour", "boats", "nets")\n\n# end',
		language: 'python',
	};
	t.deepEqual(set(code, 24), [
		'python',
		'  if a:',
		'      print("harbour",',
		'  › "boats", "nets")',
		'',
		'  # end',
	]);
	t.deepEqual(set({...code, text: 'abcdefghijkl'}, 6), [
		'python',
		'abcdef',
		'› ghij',
		'› kl',
	]);
});

test('gaps and folds are told in words; an open fold shows what it hides', t => {
	t.deepEqual(
		set(
			{
				...place,
				type: 'gap',
				text: 'the list announced here is missing in the source',
			},
			80,
		),
		['[the list announced here is missing in the source]'],
	);
	const fold: Block = {
		...place,
		type: 'fold',
		label: 'promotional image',
		count: 1,
		blocks: [],
		source: '![a](b)',
	};
	t.deepEqual(set(fold, 80), ['[1 promotional image folded]']);
	t.deepEqual(set({...fold, count: 2}, 80), ['[2 promotional images folded]']);
	t.deepEqual(set({...fold, count: 3, label: 'category'}, 80), [
		'[3 categories folded]',
	]);
	t.deepEqual(set(fold, 80, {open: true}), [
		'[1 promotional image folded]',
		'  ![a](b)',
	]);
	const {stops} = layoutBlock(fold, {measure: 80, width: 80, ascii: false});
	t.deepEqual(stops, [{kind: 'fold', start: 0, end: 28}]);
});

test('ten thousand items, a megabyte of prose and a megabyte of code take linear time', t => {
	const began = process.threadCpuUsage().user;
	const list: Block = {
		...place,
		type: 'list',
		tight: true,
		items: Array.from({length: 10_000}, () => ({
			...place,
			blocks: [paragraph('a net')],
		})),
	};
	const options = {measure: 80, width: 80, ascii: false};
	const long = layoutBlock(list, options);
	t.is(long.rows, 10_000);
	t.is(plainLine(long.line(9999)), '• a net');
	for (const words of ['harbour ', 'é日 ', 'x']) {
		const many = words.repeat(1_000_000 / words.length);
		t.true(layoutBlock(paragraph(many), options).rows > 10_000);
		t.true(
			layoutBlock({...place, type: 'code', text: many}, options).rows > 10_000,
		);
	}

	const styled: Block = {
		...place,
		type: 'paragraph',
		inlines: Array.from({length: 50_000}, (_, index) => ({
			type: index % 2 === 0 ? 'strong' : 'emphasis',
			children: text('a net '),
		})),
	};
	const layout = layoutBlock(styled, options);
	t.true(layout.line(layout.rows - 1).runs.length > 1);
	t.true(process.threadCpuUsage().user - began < 10_000_000);
});

test('deep nesting does not overflow', t => {
	let block = paragraph('the bottom');
	for (let depth = 0; depth < 500; depth++) {
		block =
			depth % 2 === 0
				? {...place, type: 'quote', blocks: [block]}
				: {
						...place,
						type: 'list',
						tight: true,
						items: [{...place, blocks: [block]}],
					};
	}

	t.regex(set(block, 80).join(''), /t *h *e.*m$/s);
});
