import test from 'ava';
import {clean, moreProse, prose} from '../help.js';

const read = (...list: string[]) =>
	clean([prose, ...list, moreProse].join('\n'));

test('rows filled up by pipes that end a line tell the width that they share', t => {
	t.deepEqual(
		read(
			'| Berth |',
			'Fee | Tide | Depth |',
			'north |',
			'12 |||',
			'south |',
			'14 | low ||',
			'mole |',
			'15 | high | deep |',
		).tables,
		[
			[
				undefined,
				['Berth', 'Fee', 'Tide', 'Depth'],
				['north', '12', '', ''],
				['south', '14', 'low', ''],
				['mole', '15', 'high', 'deep'],
			],
		],
	);
});

test('rows end before the header of the table that abuts, however it is spread', t => {
	for (const header of [
		['| Ship | Flag |'],
		['| Ship |', 'Flag |'],
		['Ship |', 'Flag |'],
	]) {
		t.deepEqual(
			read(
				'| Berth | Fee | Tide |',
				'|---|---|---|',
				'north |',
				'12 | low |',
				'south |',
				'14 |',
				'high |',
				...header,
				'|---|---|',
				'| Anna | red |',
				'| Berta | blue |',
			).tables,
			[
				[
					['Berth', 'Fee', 'Tide'],
					['north', '12', 'low'],
					['south', '14', 'high'],
				],
				[
					['Ship', 'Flag'],
					['Anna', 'red'],
					['Berta', 'blue'],
				],
			],
			header.join('⏎'),
		);
	}
});

test('a short last row ends the table that takes in the text after it', t => {
	const {tables, texts} = read(
		'| Berth | Fee | Tide |',
		'|---|---|---|',
		'north |',
		'12 | low |',
		'south | 14 | high |',
		'mole |',
		'15 |',
		'| The bell is rung when the tide turns, and nobody is let out after it.',
		'|',
	);
	t.deepEqual(tables[0]?.slice(1), [
		['north', '12', 'low'],
		['south', '14', 'high'],
		['mole', '15', ''],
	]);
	t.true(
		texts.includes(
			'The bell is rung when the tide turns, and nobody is let out after it.',
		),
	);
});

test('no line that says the table is interrupted goes into a cell', t => {
	const {texts} = read(
		'| Berth | Fee |',
		'|---|---|',
		'north |',
		'12 |',
		'south |',
		'14 |',
		'Advertisement',
		'mole |',
		'15 |',
	);
	t.true(
		texts.every(
			text => text === 'Advertisement' || !text.includes('Advertisement'),
		),
	);
});

test('what looks like counted rows and is none stays as it is', t => {
	for (const list of [
		// A choice, a command, a path of links.
		['Answer yes | no |', 'and sign below.'],
		['ls -l | grep ketch |', 'sort | uniq'],
		['Home |', 'Harbour', 'Contact |'],
		// Verse with pipes between its feet.
		['the tide | comes in | and the', 'gull | goes | out', 'and | the bell'],
	]) {
		t.deepEqual(read(...list).tables, [], list.join('⏎'));
	}
});

test('the width is that at which no pipe is left over, not a smaller one', t => {
	t.deepEqual(
		read(
			'| Key | Act |',
			'Note |',
			'|||||',
			'Confirm |',
			'|||||||',
			'Close |',
			'|||||||',
			'| q | leave at once |',
		).tables,
		[
			[
				undefined,
				['Key', 'Act', 'Note'],
				['Confirm', '', ''],
				['Close', '', ''],
				['q', 'leave at once', ''],
			],
		],
	);
});

test('a first row on one line tells the width of rows that are spread without their opening pipes', t => {
	t.deepEqual(
		read(
			'| Field | Type | Needed |',
			'name |',
			'text |',
			'yes |',
			'mast |',
			'number | no |',
			'flag |',
			'text |',
			'no |',
			'| What a berth costs',
			moreProse,
			'|',
		).tables,
		[
			[
				undefined,
				['Field', 'Type', 'Needed'],
				['name', 'text', 'yes'],
				['mast', 'number', 'no'],
				['flag', 'text', 'no'],
			],
		],
	);
});

test('whole rows over rows of another width that lost their opening pipes are a table of their own', t => {
	t.deepEqual(
		read(
			'| Label | Setting | Default |',
			'| Bells | ring a bell when a boat comes in, by day and by night | yes |',
			'| Lamps | light the lamps of the quay as soon as the sun has set | no |',
			'Name | Unit | Least | Most |',
			'depth | metres below the mark on the northern wall | 1 | 9 |',
			'wind | knots over the mast of the customs house | 0 | 40 |',
			'- | nothing that is measured here | 0 | 0 |',
		).tables.map(([, ...rows]) => rows.map(row => row?.length)),
		[
			[3, 3, 3],
			[4, 4, 4, 4],
		],
	);
});
