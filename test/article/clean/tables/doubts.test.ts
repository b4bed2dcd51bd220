import test from 'ava';
import {clean, moreProse, prose} from '../help.js';

const read = (...list: string[]) =>
	clean([prose, ...list, moreProse].join('\n'));
const doubtsOf = (...list: string[]) =>
	read(...list).shapes.flatMap(({doubts}) => doubts ?? []);

const shifted =
	'the first row has one cell fewer than the others: its names may stand one column too far left';

test('a header with one name fewer than its rows have cells says so', t => {
	t.deepEqual(
		doubtsOf(
			'| Draught | |',
			'|---|---|',
			'| cutter | 2.1 |',
			'| smack | 1.8 |',
		),
		[shifted],
	);
	t.deepEqual(
		doubtsOf(
			'| Winter | Summer | |',
			'|---|---|---|',
			'| 1 | 12 | 20 |',
			'| 2 | 14 | 22 |',
			'| 3 | 15 |',
		),
		[
			shifted,
			'one row has fewer cells than the others: its values may stand too far left',
		],
	);
});

test('so does a first row that may be a header, and over two columns that it may be a title', t => {
	const rows = ['| 1 | 12 | 20 |', '| 2 | 14 | 22 |', '| 3 | 15 | 21 |'];
	t.deepEqual(doubtsOf('| Winter | Summer | |', ...rows), [shifted]);
	t.deepEqual(doubtsOf('| No | Winter | Summer |', ...rows), []);
	t.deepEqual(
		doubtsOf('| For the pier | |', '| bolts | 12 |', '| planks | 40 |'),
		[
			'the first row has one cell: it may be a title, or the name of the second column',
		],
	);
});

test('no doubt about a header that lacks no name, that is a title, or whose blank stands in the text', t => {
	for (const lines of [
		['| Boat | Draught |', '|---|---|', '| cutter | 2.1 |', '| smack | 1.8 |'],
		['| The quay | |', '|---|---|', '| Length: | 90 m |', '| Depth: | 4 m |'],
		['| For the crew: | |', '|---|---|', '| bread | 4 |', '| salt | 2 |'],
		[
			'| Boat | Draught |  | ',
			'|---|---|---|',
			'| cutter | 2.1 | x | ',
			'| smack | 1.8 | y | ',
		],
	]) {
		t.deepEqual(doubtsOf(...lines), [], lines[0]);
	}
});

test('a corner is not restored where the blank at the right stands in the text', t => {
	t.deepEqual(
		read(
			'| Boat | Draught |  | ',
			'|---|---|---|',
			'| cutter | two metres | yes | ',
			'| smack | one metre | no | ',
			'| ketch | three metres | no | ',
		).tables[0]![0],
		['Boat', 'Draught', ''],
	);
});

test('rows of one value beside each other are flagged, a title over rows is not', t => {
	t.deepEqual(
		doubtsOf(
			'| Key | Act | Note |',
			'|---|---|---|',
			'| Confirm | ||',
			'| Close | ||',
			'| q | Leave | at once |',
		),
		[
			'2 rows have fewer cells than the others: their values may stand too far left',
		],
	);
	t.deepEqual(
		doubtsOf(
			'| Key | Act | Note |',
			'|---|---|---|',
			'| Moving | ||',
			'| j | Down | one line |',
			'| Leaving | ||',
			'| q | Leave | at once |',
		),
		[],
	);
});

test('a table inside a cell is flagged by the line under its header, too', t => {
	const kinds = (cell: string) =>
		read(
			'| Quay | Notes |',
			'|---|---|',
			`| north | ${cell} |`,
			'| south | none |',
		).kinds;
	t.true(
		kinds(String.raw`boat \| draught<br>--- \| ---<br>cutter \| deep`).includes(
			'table-in-cell',
		),
	);
	t.true(
		kinds(String.raw`boat \| draught \| --- \| --- \| cutter \| deep`).includes(
			'table-in-cell',
		),
	);
	t.true(
		kinds(String.raw`\| wet \| good \| \| dry \| fair \|`).includes(
			'table-in-cell',
		),
	);
	t.false(
		kinds(String.raw`low \| mean \| high \| ---`).includes('table-in-cell'),
	);
});

test('rows with more cells than names, or with fewer, are flagged where they are the exception', t => {
	const wide = read(
		'| Boat | Owner |',
		'|---|---|',
		'| Freja | Berg |',
		'| Idun | Dahl | Lund |',
		'| Saga | Vik |',
	);
	t.true(wide.acts.includes('flagged wide-rows'));
	t.deepEqual(wide.shapes[0]?.doubts, [
		'one row has more cells than there are names of columns: its values may stand too far right',
	]);
	t.deepEqual(wide.tables[0]?.[2], ['Idun', 'Dahl', 'Lund']);
	const short = read(
		'| For | Against |',
		'|---|---|',
		'| it is near | it is small |',
		'| it is cheap | it is wet |',
		'| nobody else wants it |',
	);
	t.deepEqual(short.acts, ['flagged short-rows']);
	t.is(short.shapes[0]?.doubts, undefined);
	const even = read('| a | b |', '|---|---|', '| 1 | 2 |', '| 3 | |');
	t.deepEqual(even.acts, []);
	const all = read('| a | b |', '|---|---|', '| 1 | 2 | 3 |', '| 4 | 5 | 6 |');
	t.false(all.acts.includes('flagged wide-rows'));
});

test('a row that ends empty is doubted where it does not fit its columns', t => {
	const rows = [
		'| Name | Village | Born | Died |',
		'|---|---|---|---|',
		'| Anna | Nordkai | 1920 | 1943 |',
		'| Ida | Südkai | 1919 | 1942 |',
		'| Emil | Mole | 1925 | 1944 |',
	];
	const misfit =
		'a row that ends empty does not fit its columns: its values may stand too far left';
	t.deepEqual(doubtsOf(...rows, '| Otto | 1923 | 1943 | |'), [misfit]);
	t.deepEqual(doubtsOf(...rows, '| Otto | Nordkai | 1923 | |'), []);
});

test('a header is not moved where the last column may hold remarks', t => {
	const {tables, shapes} = read(
		'| Lake | Depth | |',
		'|---|---|---|',
		'| Northwater | 71 m | measured in winter |',
		'| Southwater | 64 m | measured in spring |',
		'| Longwater | 38 m | from the old map |',
	);
	t.deepEqual(tables[0]?.[0], ['Lake', 'Depth', '']);
	t.deepEqual(shapes[0]?.doubts, [shifted]);
});

test('under a header rows are flagged though most of them are short', t => {
	t.deepEqual(
		doubtsOf(
			'| Line | Station | Booked | Actual |',
			'|---|---|---|---|',
			'| A | Nordkai | 8:15 | 8:16 |',
			'| Mole | 8:21 | 8:24 |',
			'| Tor | 8:26 | 8:31 |',
		),
		[
			'2 rows have fewer cells than the others: their values may stand too far left',
		],
	);
});

test('a scale, a menu and a pattern in a cell are no table in it, names with their figures are', t => {
	const kinds = (cell: string) =>
		read(
			'| Quay | Notes |',
			'|---|---|',
			`| north | ${cell} |`,
			'| south | none |',
		).kinds;
	for (const cell of [
		String.raw`1 \| 2 \| 3 \| 4 \| 5`,
		String.raw`Home \| News \| Boats \| Letters`,
		String.raw`(a\|b)\|(c\|d)`,
	]) {
		t.deepEqual(kinds(cell), [], `at: ${cell}`);
	}

	for (const cell of [
		String.raw`Adult \| 4 \| Child \| 2`,
		String.raw`Room \| Use --- \| --- Front \| lamp`,
		String.raw`\| oil \| 3 \|<br>\| tar \| 2 \|`,
	]) {
		t.deepEqual(kinds(cell), ['table-in-cell'], `at: ${cell}`);
	}
});
