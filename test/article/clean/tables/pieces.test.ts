import test from 'ava';
import {clean, moreProse, prose} from '../help.js';

const lines = (...list: string[]) => list.join('\n');
const read = (...list: string[]) => clean(lines(prose, ...list, moreProse));
const rows = [
	['Dock', 'Fee'],
	['North', '12'],
	['South', '14'],
	['East', '15'],
];
const upper = ['| Dock | Fee |', '|---|---|', '| North | 12 |'];
const lower = ['| South | 14 |', '| East | 15 |'];

test('a table goes on after what stands between two pages', t => {
	for (const between of [
		['', 'Page 3 of 9', ''],
		['3'],
		['— 4 —'],
		['Table 1 (continued)'],
		['', 'continued on next page', '', '5', ''],
		['Advertisement'],
		['Story continues below advertisement'],
		['Page 3', '', '| Dock | Fee |', '|---|---|'],
	]) {
		const {tables, kinds} = clean(
			lines(prose, ...upper, ...between, ...lower, moreProse),
		);
		t.deepEqual(tables, [rows], between.join('⏎'));
		t.true(kinds.includes('table-in-pieces'));
	}
});

test('a running head is known by its coming again', t => {
	const head = 'Harbour Review 2024';
	const {tables, folds} = clean(
		lines(head, prose, ...upper, `${head} 17`, ...lower, moreProse),
	);
	t.deepEqual(tables, [rows]);
	t.true(folds.some(({label}) => label === 'page furniture'));
	// A line that stands nowhere else is a sentence or a heading between two tables.
	t.is(
		clean(lines(prose, ...upper, head, ...lower, moreProse)).tables.length,
		2,
	);
});

test('a table without a header goes on as well, one with another width or header does not', t => {
	const bare = clean(
		lines(
			prose,
			'| North | 12 | high |',
			'| South | 14 | low |',
			'Page 3',
			'| East | 15 | low |',
			'| West | 16 | low |',
			moreProse,
		),
	);
	t.is(bare.tables.length, 1);
	t.is(bare.tables[0]?.length, 5);
	for (const next of [
		['| Ship | Flag |', '|---|---|', '| Anna | red |'],
		['| South | 14 | low |', '| East | 15 | low |'],
		['The tide is told below.', ...lower],
	]) {
		t.is(
			clean(lines(prose, ...upper, 'Page 3', ...next, moreProse)).tables.length,
			2,
			next.join('⏎'),
		);
	}
});

test('a table whose rows are spread over lines goes on after page furniture, at its own width', t => {
	const {tables} = clean(
		lines(
			prose,
			'| Dock | Fee | Tide |',
			'|---|---|---|',
			'North |',
			'12 | low |',
			'South |',
			'14 |',
			'high |',
			'Page 3 of 9',
			'East |',
			'15 | low |',
			'West |',
			'16 |',
			'high |',
			moreProse,
		),
	);
	t.deepEqual(tables, [
		[
			['Dock', 'Fee', 'Tide'],
			['North', '12', 'low'],
			['South', '14', 'high'],
			['East', '15', 'low'],
			['West', '16', 'high'],
		],
	]);
});

test('a header of several lines that comes again is folded whole, and nothing else', t => {
	const {tables, folds, texts} = clean(
		lines(
			prose,
			'| Dock |',
			'Fee |',
			'|---|---|',
			'| North | 12 |',
			'| South | 14 |',
			'',
			'Page 3',
			'',
			'| Dock |',
			'Fee |',
			'|---|---|',
			'| East | 15 |',
			'| West | 16 |',
			moreProse,
		),
	);
	t.deepEqual(tables, [[...rows, ['West', '16']]]);
	t.true(folds.some(({label}) => label === 'repeated header'));
	t.true(texts.includes('| Dock | Fee |'));
});

test('a page number between dashes is furniture between pieces and an item elsewhere', t => {
	t.deepEqual(
		clean(lines(prose, ...upper, '- 7 -', ...lower, moreProse)).tables,
		[rows],
	);
	t.is(
		clean(lines(prose, ...upper, '- 7 boats', ...lower, moreProse)).tables
			.length,
		2,
	);
});

test('behind page furniture a row of one cell goes on with the rows, unless it is a title', t => {
	const readWith = (first: string) =>
		read(
			'| Key | Work | Remark |',
			'| h | tar the hull | twice a year |',
			'| m | mend the nets | |',
			'Page 3 of 14',
			first,
			'| s | stow the sails | dry |',
			'| o | oil the oars | |',
		);
	const cell = readWith('| Wash the deck | ||');
	t.is(cell.tables.length, 1);
	t.true(cell.tables[0]?.some(row => row?.[0] === 'Wash the deck'));
	t.false(cell.kinds.includes('caption-as-row'));
	const title = readWith('| Table 2: at sea | ||');
	t.is(title.tables.length, 2);
	t.true(title.kinds.includes('caption-as-row'));
});

test('a column that is empty behind page furniture alone stays', t => {
	const {tables} = clean(
		lines(
			prose,
			'| Key | Work | Remark |',
			'|---|---|---|',
			'| h | tar the hull | twice a year |',
			'Page 3 of 14',
			'|  | wash the deck |  |',
			'| o | oil the oars |  |',
			moreProse,
		),
	);
	t.deepEqual(tables, [
		[
			['Key', 'Work', 'Remark'],
			['h', 'tar the hull', 'twice a year'],
			['', 'wash the deck', ''],
			['o', 'oil the oars', ''],
		],
	]);
});

test('rows without their opening pipe go on behind a page number and the header again', t => {
	const {tables} = clean(
		lines(
			prose,
			'| Boat | Fee |',
			'ketch | 12 |',
			'sloop | 14 |',
			'12',
			'| Boat | Fee |',
			'yawl | 15 |',
			'barge | 3 |',
			'13',
			'| Boat | Fee |',
			'punt | 4 |',
			moreProse,
		),
	);
	const all = tables.flat();
	for (const row of [
		['ketch', '12'],
		['sloop', '14'],
		['yawl', '15'],
		['barge', '3'],
		['punt', '4'],
	]) {
		t.true(
			all.some(cells => cells?.join(',') === row.join(',')),
			row.join(','),
		);
	}
});

test('the header that comes again is folded without the row over a line that stands too low', t => {
	const {folds, tables} = read(
		'| Boat | Fee | ',
		'|---|---|',
		'| cutter | 12 | ',
		'| smack | 10 | ',
		'- 7 -',
		'| Boat | Fee | ',
		'| ketch | 9 | ',
		'|---|---|',
		'| yawl | 8 | ',
	);
	t.deepEqual(
		tables.map(table => table.map(row => row?.[0])),
		[['Boat', 'cutter', 'smack', 'ketch', 'yawl']],
	);
	t.deepEqual(
		folds.map(({source}) => source.trim()),
		['- 7 -', '| Boat | Fee |'],
	);
});
