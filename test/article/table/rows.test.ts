import {isDeepStrictEqual} from 'node:util';
import test from 'ava';
import fc from 'fast-check';
import type {Table} from '../../../source/article/model.js';
import {
	parseDelimited,
	readTable,
} from '../../../source/article/table/index.js';

const tableOf = (text: string, delimiter = ','): Table =>
	readTable(text, delimiter).blocks[0] as Table;

/**
Rows that are read when they are asked for: a table must be tall for that.
*/
const tall = 600;

const line = fc.string({
	unit: fc.constantFrom('a', '7', ',', '"', ' ', '\r\n', '\n', 'é', '""', ','),
	maxLength: 12,
});

/**
The rows of a text, all read at once.
*/
const filledRows = (text: string): string[][] => {
	const rows = parseDelimited(text, ',');
	const columns = Math.max(0, ...rows.map(row => row.length));
	return rows.map(row =>
		Array.from({length: columns}, (_, column) => row[column] ?? ''),
	);
};

/**
Whether rows are these, in each way of asking for them.
*/
const areRows = (
	{rows}: Table,
	expected: readonly string[][],
	from: number,
): boolean =>
	rows.length === expected.length &&
	rows.at(expected.length) === undefined &&
	isDeepStrictEqual([...rows], expected) &&
	isDeepStrictEqual(
		rows.map((row, index) => [index, ...row]),
		expected.map((row, index) => [index, ...row]),
	) &&
	isDeepStrictEqual(
		rows.slice(from, from + 5),
		expected.slice(from, from + 5),
	) &&
	isDeepStrictEqual(rows.at(from), expected[from]);

test('rows that are read when asked for are those that a reading of the whole text gives', t => {
	const lines = fc.array(line, {minLength: 1, maxLength: 12});
	t.notThrows(() => {
		fc.assert(
			fc.property(lines, fc.nat(tall - 1), (given, from) => {
				const text = Array.from(
					{length: tall},
					(_, row) => given[row % given.length],
				).join('\n');
				const filled = filledRows(text);
				const [table] = readTable(text, ',').blocks as Table[];
				if (table === undefined) {
					return filled.length === 0;
				}

				const rows = table.header === undefined ? filled : filled.slice(1);
				return (
					table.align.length === filled[0]!.length && areRows(table, rows, from)
				);
			}),
			{numRuns: 60},
		);
	});
});

test('a file of one column, without any delimiter, is read in linear time', t => {
	const text = 'some words of a line\n'.repeat(500_000);
	const start = performance.now();
	const {rows} = tableOf(text);
	t.is(rows.length, 499_999);
	t.deepEqual(rows.at(499_998), ['some words of a line']);
	t.true(performance.now() - start < 5000);
});

test('one long line of many fields, a quote among them, is read in linear time', t => {
	const text = `"a"${',b'.repeat(1_000_000)}`;
	const start = performance.now();
	t.is(tableOf(text).header?.length, 1_000_001);
	t.true(performance.now() - start < 10_000);
});
