import test from 'ava';
import {clean, moreProse, prose} from '../help.js';

const lines = (...list: string[]) => list.join('\n');

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
