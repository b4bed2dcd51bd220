import test from 'ava';
import {clean, moreProse, prose} from '../help.js';

const lines = (...list: string[]) => list.join('\n');
const rows = [
	['Dock', 'Fee'],
	['North', '12'],
	['South', '14'],
	['East', '15'],
];

test('rows that stand by themselves between blank lines are one table', t => {
	const ruled = clean(
		lines(
			prose,
			'',
			'| Dock | Fee |',
			'',
			'|---|---|',
			'',
			'| North | 12 |',
			'',
			'| South | 14 |',
			'',
			'| East | 15 |',
			'',
			moreProse,
		),
	);
	t.deepEqual(ruled.tables, [rows]);
	t.true(ruled.kinds.includes('spaced-rows'));
	const bare = clean(
		lines(
			prose,
			'',
			...rows.flatMap(cells => [`| ${cells.join(' | ')} |`, '']),
			moreProse,
		),
	);
	t.deepEqual(bare.tables, [[undefined, ...rows]]);
});

test('rows that stand together on either side of a blank line are two tables', t => {
	const {kinds, tables} = clean(
		lines(
			prose,
			'',
			'| Dock | Fee |',
			'| North | 12 |',
			'',
			'| South | 14 |',
			'| East | 15 |',
			'',
			moreProse,
		),
	);
	t.is(tables.length, 2);
	t.false(kinds.includes('spaced-rows'));
});

test('two rows by themselves are too few to be one table', t => {
	const {kinds} = clean(
		lines(prose, '', '| Dock | Fee |', '', '| North | 12 |', '', moreProse),
	);
	t.false(kinds.includes('spaced-rows'));
});

test('a wider row by itself does not go on with the rows above it', t => {
	const {tables, kinds} = clean(
		lines(
			prose,
			'',
			'| Dock | Fee |',
			'',
			'| Harbour | Fee | Tide |',
			'',
			'| North | 12 | low |',
			'',
			moreProse,
		),
	);
	t.true(
		tables.every(
			table => !table.some(row => row?.[0] === 'Dock') || table.length < 3,
		),
	);
	t.false(kinds.includes('spaced-rows'));
});

test('lines of verse or of prose with a pipe in them are no rows between blank lines', t => {
	const text = lines(
		'the tide | comes in',
		'',
		'the gull | goes out',
		'',
		'the bell | is still',
	);
	const {tables, kinds} = clean(lines(prose, '', text, '', moreProse));
	t.deepEqual(tables, []);
	t.false(kinds.includes('spaced-rows'));
});

test('a row whose last cells were dropped goes on with the rows above it, by itself', t => {
	const {tables} = clean(
		lines(
			prose,
			'',
			...rows.flatMap(cells => [`| ${cells.join(' | ')} |`, '']),
			'| West |',
			'',
			moreProse,
		),
	);
	t.is(tables.length, 1);
	t.is(tables[0]?.at(-1)?.[0], 'West');
});

test('rows go on behind blank lines under a header that has none, and over more blank lines than one', t => {
	const [header, ...below] = rows.map(cells => `| ${cells.join(' | ')} |`);
	for (const table of [
		[header!, '|---|---|', '', ...below],
		[header!, '|---|---|', '', '', ...below.flatMap(row => [row, '', ''])],
		[header!, '', '', '|---|---|', '', ...below.flatMap(row => [row, '', ''])],
	]) {
		t.deepEqual(
			clean(lines(prose, '', ...table, '', moreProse)).tables,
			[rows],
			lines(...table),
		);
	}

	const two = [
		header!,
		'|---|---|',
		'',
		'| Wind | Sea |',
		'|---|---|',
		'| 4 | 3 |',
	];
	t.deepEqual(clean(lines(prose, '', ...two, '', moreProse)).tables, [
		[
			['Wind', 'Sea'],
			['4', '3'],
		],
	]);
});
