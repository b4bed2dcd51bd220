import test from 'ava';
import {clean, moreProse, prose} from '../help.js';

const read = (...list: string[]) =>
	clean([prose, '', ...list, '', moreProse].join('\n'));

test('pandoc’s multiline table has rows of several lines each, parted by blank ones', t => {
	const {tables, kinds} = read(
		'----------------------------------------------',
		' Berth       Fee  What the clerk',
		'            (cr)  says of it',
		'---------- ----- -----------------------------',
		' North        12  Dry at low tide, and shut',
		'                  in the winter.',
		'',
		' South        14  Never dry.',
		'----------------------------------------------',
	);
	t.deepEqual(tables, [
		[
			['Berth', 'Fee (cr)', 'What the clerk says of it'],
			['North', '12', 'Dry at low tide, and shut in the winter.'],
			['South', '14', 'Never dry.'],
		],
	]);
	t.deepEqual(kinds, ['table-form']);
});

test('pandoc’s simple table without a header ends with its dashes', t => {
	t.deepEqual(
		read('------- ----', 'North     12', 'South     14', '------- ----').tables,
		[[undefined, ['North', '12'], ['South', '14']]],
	);
});

test('a line under a header may part its columns by plus signs', t => {
	const {tables, kinds} = read(
		'| Berth | Fee |',
		'|-------+-----|',
		'| North |  12 |',
		'| South |  14 |',
	);
	t.deepEqual(tables, [
		[
			['Berth', 'Fee'],
			['North', '12'],
			['South', '14'],
		],
	]);
	t.deepEqual(kinds, ['table-form']);
});

test('a caption in pandoc’s form belongs to the table beside it', t => {
	const table = ['| Berth | Fee |', '|---|---|', '| North | 12 |'];
	const words = [{type: 'text', text: 'Fees of the year'}];
	const below = read(...table, '', ': Fees of the year');
	t.deepEqual(below.shapes[0]?.caption, words);
	t.deepEqual(below.kinds, ['caption-line']);
	const named = read(...table, '', 'Table: Fees of the year');
	t.deepEqual(named.shapes[0]?.caption, words);
	// The form in which this program writes it is no repair.
	const own = read('Table: Fees of the year', '', ...table);
	t.deepEqual(own.shapes[0]?.caption, words);
	t.deepEqual(own.kinds, []);
	const apart = read(...table, '', moreProse, '', ': Fees of the year');
	t.is(apart.shapes[0]?.caption, undefined);
	t.is(
		read(...table, 'Table: the one that stands in the hall.').shapes[0]
			?.caption,
		undefined,
	);
});

test('cells of a ruled table may span columns in its header', t => {
	t.deepEqual(
		read(
			'=====  =====  ======',
			'   Boats      Tide',
			'------------  ------',
			'  A      B    low',
			'=====  =====  ======',
			'three  four   yes',
			'five   six    no',
			'=====  =====  ======',
		).tables,
		[
			[
				['Boats A', 'B', 'Tide low'],
				['three', 'four', 'yes'],
				['five', 'six', 'no'],
			],
		],
	);
});

test('a list in a cell of a grid keeps its lines', t => {
	t.deepEqual(
		read(
			'+-------+----------------+',
			'| Berth | Boats          |',
			'+=======+================+',
			'| North | - a ketch that |',
			'|       |   leaks        |',
			'|       | - a sloop      |',
			'+-------+----------------+',
		).tables,
		[
			[
				['Berth', 'Boats'],
				['North', '- a ketch that leaks\n- a sloop'],
			],
		],
	);
});

test('cells between tabs may be empty at either end', t => {
	t.deepEqual(read('\tFee\tTide', 'North\t12\t', 'South\t\tlow').tables, [
		[undefined, ['', 'Fee', 'Tide'], ['North', '12', ''], ['South', '', 'low']],
	]);
	// Indented code.
	t.deepEqual(read('\tlet a\t= 1', '\tlet b\t= 2').tables, []);
});

test('rules, underlines and prose between them are no tables', t => {
	for (const list of [
		['----------------', moreProse, '----------------'],
		['-- a signature', '-- and another'],
		['Heading', '-------', moreProse],
		['=== ===', moreProse, '=== ==='],
		['a + b', '|-+-|'],
		['+--------+', moreProse],
	]) {
		t.deepEqual(read(...list).tables, [], list.join('⏎'));
	}
});
