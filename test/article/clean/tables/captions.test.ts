import test from 'ava';
import {plainInlines} from '../../../../source/article/plain.js';
import {clean, moreProse, prose} from '../help.js';

const read = (...list: string[]) => {
	const {shapes, tables, kinds} = clean([prose, ...list, moreProse].join('\n'));
	return {
		tables,
		kinds,
		captions: shapes.map(({caption}) =>
			caption ? plainInlines(caption) : undefined,
		),
	};
};

test('a row of one cell over rows of three is their caption, header or none', t => {
	const {tables, captions, kinds} = read(
		'| Fees in crowns | | |',
		'| north | 12 | low |',
		'| south | 14 | high |',
	);
	t.deepEqual(captions, ['Fees in crowns']);
	t.deepEqual(tables, [
		[undefined, ['north', '12', 'low'], ['south', '14', 'high']],
	]);
	t.true(kinds.includes('caption-as-row'));
	const words = read(
		'| Who keeps what | | |',
		'|---|---|---|',
		'| Office | Keeper | Deputy |',
		'| gate | Anna | Bo |',
		'| bell | Carl | Dora |',
	);
	t.deepEqual(words.captions, ['Who keeps what']);
	t.deepEqual(words.tables[0]?.[0], ['Office', 'Keeper', 'Deputy']);
});

test('a row of one cell that is none: over two columns, among others, too long', t => {
	for (const rows of [
		['| north | |', '| south | 14 |', '| east | 15 |'],
		[
			'| north | | |',
			'| south | | |',
			'| east | 15 | low |',
			'| west | 2 | low |',
		],
		['| north | 12 | low |', '| The outer mole | | |', '| east | 15 | low |'],
		[`| ${prose} ${prose} | | |`, '| east | 15 | low |', '| west | 2 | low |'],
	]) {
		const {captions, tables} = read(...rows);
		t.deepEqual(captions, [undefined], rows.join('⏎'));
		t.is(tables[0]?.length, rows.length + 1);
	}
});

test('a caption between two tables belongs to the lower one', t => {
	const {captions, tables} = read(
		'| Berth | Fee | Tide |',
		'|---|---|---|',
		'| north | 12 | low |',
		'| south | 14 | high |',
		'| Winter fees | | |',
		'| Berth | Toll | Tide |',
		'|---|---|---|',
		'| north | 9 | low |',
		'| south | 8 | high |',
	);
	t.deepEqual(captions, [undefined, 'Winter fees']);
	t.deepEqual(
		tables.map(table => table.length),
		[3, 3],
	);
});

test('a line under the header that stands one row too low', t => {
	const {tables, kinds} = read(
		'| Berth | Keeper | Remark |',
		'| north | Anna | |',
		'|---|---|---|',
		'| south | Bo | the bell is cracked and nobody has mended it |',
		'| east | Carl | the gate sticks at spring tide, mind the step |',
	);
	t.deepEqual(tables[0]?.[0], ['Berth', 'Keeper', 'Remark']);
	t.is(tables[0]?.length, 4);
	t.true(kinds.includes('misplaced-delimiter'));
});

test('the header under a caption may have an abbreviation, and a single name is no caption over two columns', t => {
	const {captions, tables} = read(
		'| Table 2. Books by quay |||',
		'|---|---|---|',
		'| Quay | Rooms | Books, thous. |',
		'| north | 4 | 12 |',
		'| south | 5 | 14 |',
	);
	t.deepEqual(captions, ['Table 2. Books by quay']);
	t.deepEqual(tables[0]?.[0], ['Quay', 'Rooms', 'Books, thous.']);
	const named = read(
		'| Name | |',
		'|---|---|',
		'| Anna | yes |',
		'| Ida | not yet asked by the clerk |',
	);
	t.deepEqual(named.captions, [undefined]);
	t.deepEqual(named.tables[0]?.[0], ['Name', '']);
});
