import {isDeepStrictEqual} from 'node:util';
import test from 'ava';
import {parse} from 'csv-parse/sync';
import fc from 'fast-check';
import type {Table} from '../../../source/article/model.js';
import {
	csvRows,
	delimiterOf,
	parseDelimited,
	readTable,
	toCsv,
	toJson,
	toMarkdown,
	toTsv,
	writeTables,
} from '../../../source/article/table/index.js';

const table: Table = {
	type: 'table',
	line: 3,
	endLine: 6,
	caption: [{type: 'text', text: 'Prices'}],
	header: [
		'Item',
		[{type: 'strong', children: [{type: 'text', text: 'Price, each'}]}],
	],
	align: ['none', 'right'],
	rows: [
		['a "big" apple', '1'],
		[
			'two\nlines',
			[
				{type: 'text', text: 'x'},
				{type: 'break'},
				{type: 'code', text: 'y\tz'},
			],
		],
	],
};

test('CSV quotes commas, quotes and line breaks, and ends records with CRLF', t => {
	t.is(
		toCsv([table]),
		'Item,"Price, each"\r\n"a ""big"" apple",1\r\n"two\nlines","x\ny\tz"\r\n',
	);
});

test('several tables are parted by one blank line', t => {
	const small: Table = {
		type: 'table',
		line: 1,
		endLine: 1,
		align: ['none'],
		header: ['A'],
		rows: [['1']],
	};
	t.is(toCsv([small, small]), 'A\r\n1\r\n\r\nA\r\n1\r\n');
	t.is(toTsv([small, small]), 'A\n1\n\nA\n1\n');
	t.is(
		toMarkdown([small, small]),
		'| A |\n| --- |\n| 1 |\n\n| A |\n| --- |\n| 1 |\n',
	);
});

test('TSV has no tab and no line break inside a cell', t => {
	t.is(
		toTsv([table]),
		'Item\tPrice, each\na "big" apple\t1\ntwo lines\tx y z\n',
	);
});

test('JSON names number, section, caption, header, alignment and rows', t => {
	t.deepEqual(JSON.parse(toJson([{number: 2, section: 'Costs', table}])), [
		{
			number: 2,
			section: 'Costs',
			caption: 'Prices',
			header: ['Item', 'Price, each'],
			align: ['none', 'right'],
			rows: [
				['a "big" apple', '1'],
				['two\nlines', 'x\ny\tz'],
			],
		},
	]);
});

test('without tables JSON is an empty list and the others are nothing', t => {
	t.is(writeTables([], 'json'), '[]\n');
	t.is(
		writeTables([], 'csv') +
			writeTables([], 'tsv') +
			writeTables([], 'markdown'),
		'',
	);
});

const field = fc.string({
	unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' ', ';', '1'),
	maxLength: 6,
});
const rows = fc.integer({min: 1, max: 4}).chain(columns =>
	fc.array(fc.array(field, {minLength: columns, maxLength: columns}), {
		minLength: 1,
		maxLength: 5,
	}),
);

test('what is written as CSV is read back, and a general reader reads the same', t => {
	t.notThrows(() => {
		fc.assert(
			fc.property(rows, given => {
				const csv = csvRows(given);
				const general: unknown = parse(csv, {recordDelimiter: '\r\n'});
				return (
					isDeepStrictEqual(parseDelimited(csv, ','), given) &&
					isDeepStrictEqual(general, given)
				);
			}),
			{numRuns: 300},
		);
	});
});

test('any text at all is read, and no letter of it is lost', t => {
	t.notThrows(() => {
		fc.assert(
			fc.property(
				fc.string({
					unit: fc.constantFrom('a', 'b', ',', '"', '\n', '\r', ' '),
					maxLength: 40,
				}),
				text => {
					const read = parseDelimited(text, ',').flat().join('');
					return (
						read.replaceAll(/[^ab]/gu, '') === text.replaceAll(/[^ab]/gu, '')
					);
				},
			),
			{numRuns: 500},
		);
	});
});

test('the delimiter is told from the text', t => {
	t.is(delimiterOf('a;b;c\n1,5;2;3\n4,1;5;6\n'), ';');
	t.is(delimiterOf('a\tb\n1, 2\t3\n'), '\t');
	t.is(delimiterOf('name,"a;b"\nx,y\n'), ',');
	const [tabbed] = readTable('a, b\tc, d\n', '\t').blocks as Table[];
	t.deepEqual(tabbed!.header, ['a, b', 'c, d']);
});

test('a CSV file becomes a table with its header; short rows are filled and told', t => {
	const {blocks, words} = readTable('City,People\nOslo,709037\nBergen\n');
	const [read] = blocks as Table[];
	t.deepEqual(read!.header, ['City', 'People']);
	t.deepEqual(read!.rows, [
		['Oslo', '709037'],
		['Bergen', ''],
	]);
	t.deepEqual(read!.doubts, ['1 row has more or fewer fields than the first']);
	t.is(read!.endLine, 3);
	t.is(words.source, 5);
	t.is(words.kept, 5);
});

test('a line that names the delimiter is none of the rows', t => {
	for (const [text, expected] of [
		['sep=;\r\nCity;Fee, net\r\nOslo;1,5\r\n', [['Oslo', '1,5']]],
		['\u{FEFF}SEP=,\nCity,Fee\nOslo,"1,5"\n', [['Oslo', '1,5']]],
		['sep=\t\nCity\tFee\nOslo\t\n', [['Oslo', '']]],
	] as const) {
		const [read] = readTable(text).blocks as Table[];
		t.is(read!.header?.[0], 'City');
		t.deepEqual(read!.rows, expected as unknown as Table['rows']);
	}

	// Words that begin so are words.
	const [read] = readTable('sep=;;\na;b\n').blocks as Table[];
	t.is(read!.header?.[0], 'sep=');
});

test('a first row of figures above figures is no header; years above figures are', t => {
	t.is((readTable('1,2\n3,4\n').blocks[0] as Table).header, undefined);
	t.deepEqual(
		(readTable('Fruit,2023,2024\napples,5,6\n').blocks[0] as Table).header,
		['Fruit', '2023', '2024'],
	);
	t.deepEqual(readTable('').blocks, []);
});

test('ten megabytes of CSV with a quote far away are read in linear time', t => {
	const text = `${'1,some words,3.25,x\n'.repeat(500_000)}"a ""b""",c\n`;
	const start = performance.now();
	const read = parseDelimited(text, ',');
	t.is(read.length, 500_001);
	t.deepEqual(read.at(-1), ['a "b"', 'c']);
	t.true(performance.now() - start < 15_000);
});
