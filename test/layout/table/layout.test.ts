import test from 'ava';
import fc from 'fast-check';
import type {Cell, Inline, Table} from '../../../source/article/model.js';
import type {TableForm} from '../../../source/layout/line.js';
import {layoutTable} from '../../../source/layout/table/index.js';
import {stringWidth} from '../../../source/text/width.js';
import {words} from '../../../source/text/words.js';
import {setTable, table} from './_tables.js';

const forms: ReadonlyArray<TableForm | undefined> = [
	undefined,
	'grid',
	'open',
	'banded',
	'cards',
];

const word = fc.oneof(
	{weight: 6, arbitrary: fc.stringMatching(/^[a-z]{1,9}$/)},
	fc.constantFrom(
		'東京都の人口',
		'naïve',
		'e\u{301}tude',
		'👩‍👩‍👧',
		'a-very-long/identifier_with.marks?x=1&y=2',
		'12.5',
		'$3',
		'한국어',
		'שלום',
		'Donaudampfschifffahrt',
	),
);
const text = fc.array(word, {maxLength: 8}).map(parts => parts.join(' '));
const rich: fc.Arbitrary<Inline[]> = fc.array(
	fc.oneof(
		text.map(value => ({type: 'text', text: value}) as const),
		fc.constant({type: 'break'} as const),
		text.map(
			value =>
				({type: 'strong', children: [{type: 'text', text: value}]}) as const,
		),
		text.map(value => ({type: 'code', text: value}) as const),
	),
	{maxLength: 4},
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
	{weight: 4, arbitrary: text},
	rich,
	text.map(value => value.replaceAll(' ', '\n')),
);
const anyTable: fc.Arbitrary<Table> = fc
	.record({
		columns: fc.integer({min: 1, max: 7}),
		rows: fc.integer({min: 0, max: 5}),
		hasHeader: fc.boolean(),
	})
	.chain(({columns, rows, hasHeader}) => {
		const row = fc.array(cell, {minLength: columns, maxLength: columns});
		return fc.record({
			header: hasHeader ? row : fc.constant(undefined),
			rows: fc.array(row, {minLength: rows, maxLength: rows}),
			align: fc.array(fc.constantFrom('left', 'center', 'right', 'none'), {
				minLength: columns,
				maxLength: columns,
			}),
		});
	})
	.map(({header, rows, align}) => ({
		type: 'table',
		line: 1,
		endLine: 1,
		rows,
		align,
		...(header !== undefined && {header}),
	}));

const letters = (value: string) => words(value).join('');

test('no line is wider than the width, no letter is lost, at any width and in any form', t => {
	t.notThrows(() => {
		fc.assert(
			fc.property(
				anyTable,
				fc.integer({min: 2, max: 140}),
				fc.constantFrom(...forms),
				fc.boolean(),
				(given, width, form, ascii) => {
					const layout = layoutTable(given, {
						measure: width,
						width,
						ascii,
						...(form !== undefined && {tableForm: form}),
					});
					if (layout.stops[0]!.end !== layout.text.length) {
						return false;
					}

					let drawn = '';
					for (let row = 0; row < layout.rows; row++) {
						const line = layout.line(row);
						const joined = line.runs.map(run => run.text).join('');
						if (
							stringWidth(joined) > width ||
							stringWidth(joined) !== line.width
						) {
							return false;
						}

						for (const run of line.runs) {
							drawn += run.at === undefined ? '' : run.text;
							if (
								run.at !== undefined &&
								layout.text.slice(run.at, run.at + run.text.length) !== run.text
							) {
								return false;
							}
						}
					}

					// Cards say the header once a row.
					const isRepeating = layout.form === 'cards';
					const wanted = [...letters(layout.text)].toSorted().join('');
					const found = [...letters(drawn)].toSorted().join('');
					return isRepeating ? found.length >= wanted.length : found === wanted;
				},
			),
			{numRuns: 600},
		);
	});
});

test('a place in the text stands on the row that shows it', t => {
	t.notThrows(() => {
		fc.assert(
			fc.property(
				anyTable,
				fc.integer({min: 4, max: 100}),
				fc.constantFrom(...forms),
				(given, width, form) => {
					const layout = layoutTable(given, {
						measure: width,
						width,
						ascii: false,
						...(form !== undefined && {tableForm: form}),
					});
					for (let row = 0; row < layout.rows; row++) {
						for (const run of layout.line(row).runs) {
							if (
								run.at !== undefined &&
								!run.roles.includes('table-header') &&
								layout.rowOf(run.at) !== row
							) {
								return false;
							}
						}
					}

					return true;
				},
			),
			{numRuns: 300},
		);
	});
});

const prose = table(
	['Aspect', 'Before', 'After'],
	[
		[
			'Trade',
			'Goods crossed the border in small lots, seldom counted by anyone',
			'Every crate is listed and counted',
		],
		['Ports', 'Two', 'Three, of which one is new'],
	],
);

test('a ruled grid of three columns costs ten columns, and rules stand below one another', t => {
	const lines = setTable(prose, 60, 'grid');
	const rows = lines.filter(line => line.includes('│'));
	const places = (line: string) =>
		Array.from(line, (character, index) => (character === '│' ? index : -1))
			.filter(index => index >= 0)
			.join(' ');
	t.is(new Set(rows.map(line => places(line))).size, 1);
	t.is(rows[0]!.match(/│/g)?.length, 4);
	t.deepEqual(
		lines.filter(line => !line.includes('│')).map(line => line[0]),
		['┌', '├', '└'],
	);
});

test('another form is named on its own line before the table', t => {
	t.is(setTable(prose, 60, 'open')[0], 'open grid');
	t.is(setTable(prose, 60, 'banded')[0], 'banded');
	t.is(setTable(prose, 60, 'cards')[0], 'cards');
	t.true(setTable(prose, 60, 'grid')[0]!.startsWith('┌'));
});

test('no form that is chosen takes more lines than the ruled grid would', t => {
	t.notThrows(() => {
		fc.assert(
			fc.property(anyTable, fc.integer({min: 30, max: 140}), (given, width) => {
				const options = {measure: width, width, ascii: false};
				const ruled = layoutTable(given, {...options, tableForm: 'grid'});
				return (
					ruled.form !== 'grid' ||
					layoutTable(given, options).rows <= ruled.rows
				);
			}),
			{numRuns: 300},
		);
	});
});

test('values that are too narrow side by side become cards', t => {
	const columns = Array.from({length: 12}, (_, index) => `Quantity${index}`);
	const lines = setTable(
		table(columns, [columns.map(name => name.toLowerCase())]),
		40,
	);
	t.is(lines[0], 'cards');
	t.is(lines[1], 'Quantity0: quantity0');
});

test('figures stand point below point where there is room', t => {
	const lines = setTable(
		table(
			['Item', 'Price'],
			[
				['a', '1.5'],
				['b', '10.25'],
				['c', 'n/a'],
			],
		),
		40,
	);
	t.deepEqual(lines.slice(3, 6), [
		'│ a    │  1.5  │',
		'│ b    │ 10.25 │',
		'│ c    │   n/a │',
	]);
});

test('figures with one unit, a word too, stand point below point; with several they are sentences', t => {
	const rows = (...values: string[]) =>
		setTable(
			table(
				['Harbour', 'Wait'],
				values.map(value => ['a', value]),
			),
			40,
		).slice(3, 5);
	t.deepEqual(rows('0.5 days', '11 days'), [
		'│ a       │  0.5 days │',
		'│ a       │ 11 days   │',
	]);
	t.deepEqual(rows('1 day', '3 days'), [
		'│ a       │ 1 day  │',
		'│ a       │ 3 days │',
	]);
	t.deepEqual(rows('12 owners', '1 pilot'), [
		'│ a       │ 12 owners │',
		'│ a       │ 1 pilot   │',
	]);
});

test('figures stand by their decimal mark, which the column tells, or else the table', t => {
	const values = (...rows: Array<[string, string]>) =>
		setTable(
			table(
				['Dock', 'Fee'],
				rows.map(row => [...row]),
			),
			60,
		)
			.slice(3, 3 + rows.length)
			.map(line => line.split('│', 3)[2]);
	t.deepEqual(
		values(['a', '1.234,50 €'], ['b', '7,5 €'], ['c', '2.000 €'], ['d', '—']),
		[' 1.234,50 € ', '     7,5 €  ', ' 2.000 €    ', '          — '],
	);
	t.deepEqual(values(['0,5', '1.234'], ['1,5', '12']), [' 1.234 ', '    12 ']);
	t.deepEqual(values(['0.5', '1.234'], ['1.5', '12']), [
		'  1.234 ',
		' 12     ',
	]);
	t.deepEqual(
		values(
			['a', '1,200*'],
			['b', '−7.25'],
			['c', '(30)'],
			['d', '5–10 %'],
			['e', 'CHF 5.–'],
			['f', 'none'],
			['g', '12 [1]'],
			['h', '90+'],
		),
		[
			' 1,200*    ',
			'    −7.25  ',
			'   (30)    ',
			'  5–10 %   ',
			' CHF 5.–   ',
			'      none ',
			'    12 [1] ',
			'    90+    ',
		],
	);
});

test('where every form cuts words, the one that cuts the fewest is taken', t => {
	const given = table(
		['Harbour', 'Berths', 'Waiting', 'Fee', 'Share', 'Opened'],
		[
			['Alderhaven', '12', '3.5 days', '€ 4.20', '41 %', '3 May 1962'],
			['Brinmouth', '7', '11 days', '€ 3.85', '9 %', '17 October 1988'],
			['Dunmere', '4', '2 days', '€ 3.90', '0 %', '28 June 1931'],
		],
	);
	const lines = setTable(given, 38);
	t.is(lines[0], 'banded');
	t.true(lines.includes('Alderhaven'));
	t.true(lines.length <= setTable(given, 38, 'grid').length);
});

test('in ASCII nothing else is drawn', t => {
	for (const form of ['grid', 'open', 'banded', 'cards'] as const) {
		t.regex(
			setTable(prose, 50, form, true).join('\n'),
			/^[\n\u{20}-\u{7E}]*$/u,
		);
	}
});

test('a caption with the number stands above, doubts in words below, and both are found in the text', t => {
	const given: Table = {
		...prose,
		caption: [{type: 'text', text: 'What changed'}],
		doubts: ['one cell may be another'],
	};
	const layout = layoutTable(given, {
		measure: 60,
		width: 60,
		ascii: false,
		number: '2',
	});
	const lines = setTable(given, 60, undefined, false, '2');
	t.is(lines[0], 'Table 2 · What changed');
	t.is(lines.at(-1), '[one cell may be another]');
	t.is(layout.rowOf(layout.text.indexOf('may be')), layout.rows - 1);
	t.deepEqual(layout.stops[0], {
		kind: 'table',
		start: 0,
		end: layout.text.length,
	});
});

test('a header alone, one column, no header, no rows', t => {
	t.deepEqual(setTable(table(['A', 'B'], []), 20), [
		'┌───┬───┐',
		'│ A │ B │',
		'└───┴───┘',
	]);
	t.deepEqual(setTable(table(['A'], [['b']]), 20), [
		'┌───┐',
		'│ A │',
		'├───┤',
		'│ b │',
		'└───┘',
	]);
	t.deepEqual(setTable(table(undefined, [['a', 'b']]), 20), [
		'┌───┬───┐',
		'│ a │ b │',
		'└───┴───┘',
	]);
	t.notThrows(() => setTable(table(undefined, []), 20));
});

test('rules inside stand where the source repeated the header', t => {
	const given: Table = {...table(['A'], [['b'], ['c']]), rules: [1]};
	t.deepEqual(
		setTable(given, 20).map(line => line[0]),
		['┌', '│', '├', '│', '├', '│', '└'],
	);
});

test('sixty columns become cards and keep every cell', t => {
	const names = Array.from({length: 60}, (_, index) => `n${index}`);
	const lines = setTable(table(names, [names]), 80);
	t.is(lines.length, 61);
});

test('links in cells are stops with their place', t => {
	const given = table(
		['Name'],
		[
			[
				[
					{
						type: 'link',
						address: 'https://example.org/a',
						children: [{type: 'text', text: 'example.org'}],
					},
				],
			],
		],
	);
	const layout = layoutTable(given, {measure: 40, width: 40, ascii: false});
	const stop = layout.stops[1]!;
	t.is(layout.text.slice(stop.start, stop.end), 'example.org');
	t.is(layout.rowOf(stop.start), 3);
});

test('ten thousand rows are set at once and their last line is at hand', t => {
	const rows = Array.from({length: 10_000}, (_, index) => [
		`row ${index}`,
		'some words that want more room than there is here',
		String(index),
	]);
	const start = performance.now();
	const layout = layoutTable(table(['Key', 'Words', 'Number'], rows), {
		measure: 40,
		width: 40,
		ascii: false,
	});
	t.true(layout.rows > 10_000);
	t.true(layout.line(layout.rows - 2).runs.length > 0);
	t.true(performance.now() - start < 15_000);
});
