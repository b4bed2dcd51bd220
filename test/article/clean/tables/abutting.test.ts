import test from 'ava';
import {plainInlines} from '../../../../source/article/plain.js';
import {clean, moreProse, prose} from '../help.js';

const lines = (...list: string[]) => list.join('\n');
const read = (...list: string[]) => clean(lines(prose, ...list, moreProse));

test('the same header again over rows that begin anew is another table', t => {
	const numbers = clean(
		lines(
			prose,
			'| No | Boat |',
			'|---|---|',
			'| 9 | Ketch |',
			'| 10 | Sloop |',
			'| 11 | Yawl |',
			'| No | Boat |',
			'|---|---|',
			'| 1 | Barge |',
			'| 2 | Punt |',
			moreProse,
		),
	);
	t.is(numbers.tables.length, 2);
	t.deepEqual(numbers.kinds, ['abutting-tables']);
	const labels = clean(
		lines(
			prose,
			'| Berth | Fee |',
			'|---|---|',
			'| north | 12 |',
			'| south | 14 |',
			'| Berth | Fee |',
			'| north | 13 |',
			'| south | 15 |',
			moreProse,
		),
	);
	t.deepEqual(labels.tables, [
		[
			['Berth', 'Fee'],
			['north', '12'],
			['south', '14'],
		],
		[
			['Berth', 'Fee'],
			['north', '13'],
			['south', '15'],
		],
	]);
});

test('the same header again over rows that go on is one table', t => {
	for (const next of [
		['| 12 | Barge |', '| 13 | Punt |'],
		['| Barge | 1 |', '| Punt | 2 |'],
		// A single row tells nothing.
		['| 9 | Barge |'],
	]) {
		const {tables, shapes} = clean(
			lines(
				prose,
				'| No | Boat |',
				'|---|---|',
				'| 9 | Ketch |',
				'| 10 | Sloop |',
				'| No | Boat |',
				'|---|---|',
				...next,
				moreProse,
			),
		);
		t.is(tables.length, 1);
		t.deepEqual(shapes[0]?.rules, [2]);
	}
});

test('where each row was filled up to its table, a change of width begins another', t => {
	const {tables} = clean(
		[
			prose,
			'| 26 May | quay, mole |  | 0 | 337 | ',
			'| 27 May | ferry | ',
			'|  | 0 337 | ',
			moreProse,
		].join('\n'),
	);
	t.deepEqual(tables, [
		[undefined, ['26 May', 'quay, mole', '', '0', '337']],
		[undefined, ['27 May', 'ferry'], ['', '0 337']],
	]);
	// Without the blank at the end of each line, short rows are only short.
	t.is(
		clean(
			lines(
				prose,
				'| 26 May | quay, mole | 1 | 0 | 337 |',
				'| 27 May | ferry |',
				'| 28 May | punt |',
				moreProse,
			),
		).tables.length,
		1,
	);
});

test('a line under the header that stands one row too low is put right', t => {
	const {tables, kinds} = clean(
		lines(
			prose,
			'| Share | Fee |',
			'| lowest tenth | 300 |',
			'|---|---|',
			'| half | 2,699 |',
			'| highest tenth | 2,720 |',
			moreProse,
		),
	);
	t.deepEqual(tables, [
		[
			['Share', 'Fee'],
			['lowest tenth', '300'],
			['half', '2,699'],
			['highest tenth', '2,720'],
		],
	]);
	t.deepEqual(kinds, ['misplaced-delimiter']);
	const words = clean(
		lines(
			prose,
			'| Key | Work | Remark |',
			'| n | mend a net | |',
			'|---|---|---|',
			'| Wash | Wash the deck | |',
			'| o | oil the oars | twice a year |',
			moreProse,
		),
	);
	t.deepEqual(words.tables[0]?.[0], ['Key', 'Work', 'Remark']);
	t.is(words.tables.length, 1);
	const figures = clean(
		lines(
			prose,
			'| Boat | Length | Fee |',
			'| ketch | 11 | 12 |',
			'|---|---|---|',
			'| herring boat | 9 | 14 |',
			'| pilot cutter | 8 | 15 |',
			moreProse,
		),
	);
	t.deepEqual(figures.tables[0]?.[0], ['Boat', 'Length', 'Fee']);
	// Words over a header that names figures.
	t.is(
		clean(
			lines(
				prose,
				'| Northern quay | Southern quay |',
				'| Berth | Fee |',
				'|---|---|',
				'| north | 12 |',
				'| south | 14 |',
				moreProse,
			),
		).tables.length,
		2,
	);
	// A row over a table that has its own header.
	t.is(
		clean(
			lines(
				prose,
				'| Harbour | 300 |',
				'| Berth | Fee |',
				'|---|---|',
				'| north | 12 |',
				'| south | 14 |',
				moreProse,
			),
		).tables.length,
		2,
	);
});

test('a blank line parts two tables, but not rows that each stand by themselves', t => {
	const parted = clean(
		lines(
			'## Wine of the hills',
			'',
			'| About | |',
			'|---|---|',
			'| Taste: | sweet |',
			'| Sugar: | little |',
			'',
			'| Region: | the hills |',
			'| Grape: | red |',
			'',
			moreProse,
		),
	);
	t.is(parted.tables.length, 2);
	const rows = clean(
		lines(
			'## Fees',
			'',
			'| Berth | Fee |',
			'|---|---|',
			'| north | 12 |',
			'',
			'| south | 14 |',
			'',
			'| mole | 15 |',
			'',
			moreProse,
		),
	);
	t.deepEqual(rows.tables, [
		[
			['Berth', 'Fee'],
			['north', '12'],
			['south', '14'],
			['mole', '15'],
		],
	]);
});

const wide = [
	'| Boat | Berth | Fee |',
	'| ketch | north | 12 |',
	'| sloop | south | 14 |',
	'| yawl | east | 15 |',
];
const narrow = [
	'| Boat | Fee |',
	'| barge | 3 |',
	'| punt | 4 |',
	'| raft | 5 |',
];

test('rows with a header of their own and one column less are another table', t => {
	const {tables, kinds} = clean(lines(prose, ...wide, ...narrow, moreProse));
	t.deepEqual(
		tables.map(rows => rows.length),
		[5, 5],
	);
	t.true(kinds.includes('abutting-tables'));
	// Whose last cells were dropped, they have no header.
	const dropped = clean(lines(prose, ...wide, ...narrow.slice(1), moreProse));
	t.is(dropped.tables.length, 1);
});

test('a row of one cell over wider rows is the caption of the table that begins there', t => {
	const {shapes, kinds} = clean(
		lines(prose, ...narrow, '| Fees in crowns | ||', ...wide, moreProse),
	);
	t.is(shapes.length, 2);
	t.truthy(shapes[1]?.caption);
	t.true(kinds.includes('abutting-tables'));
	t.true(kinds.includes('caption-as-row'));
});

test('each of two tables with one header keeps its caption', t => {
	const {shapes, tables} = read(
		'| In summer |  |  | ',
		'| Boat | Fee | Note | ',
		'|---|---|---|',
		'| cutter | 12 |  | ',
		'| smack | 10 |  | ',
		'| In winter |  |  | ',
		'| Boat | Fee | Note | ',
		'|---|---|---|',
		'| ketch | 9 | iced in | ',
	);
	t.deepEqual(
		shapes.map(({caption}) => caption && plainInlines(caption)),
		['In summer', 'In winter'],
	);
	t.deepEqual(
		tables.map(table => table.length),
		[3, 2],
	);
});

test('a row that is not filled up ends its table where wider rows follow', t => {
	t.deepEqual(
		read(
			'| Boat | Rig | Crew | |||',
			'|---|---|---|---|---|---|',
			'| cutter | one mast | 4 | |||',
			'| smack | two masts | 5 |',
			'| Port | Boats in spring | Boats in autumn | Boats in winter |',
			'| north | 12 | 9 | 1 |',
			'| south | 7 | 5 | 0 |',
		).tables.map(table => table.map(row => row?.length)),
		[
			[3, 3, 3],
			[undefined, 4, 4, 4],
		],
	);
});
