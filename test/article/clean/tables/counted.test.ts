import test from 'ava';
import fc from 'fast-check';
import {clean, moreProse, prose} from '../help.js';

const lines = (...list: string[]) => list.join('\n');
const tablesOf = (...list: string[]) =>
	clean(lines(prose, ...list, moreProse)).tables;

test('rows that break after any cell are told by the count of their pipes', t => {
	t.deepEqual(
		tablesOf(
			'| Berth | Fee | Tide |',
			'|---|---|---|',
			'north quay |',
			'12 | high |',
			'| south quay | 14 | low |',
			'mole |',
			'15 |',
			'low |',
		),
		[
			[
				['Berth', 'Fee', 'Tide'],
				['north quay', '12', 'high'],
				['south quay', '14', 'low'],
				['mole', '15', 'low'],
			],
		],
	);
});

test('a pipe alone is an empty cell, also at the head of a row and of the table', t => {
	t.deepEqual(
		tablesOf(
			'|',
			'twelve crowns |',
			'| Ketch | fourteen crowns |',
			'|',
			'fifteen crowns |',
			'| Sloop | sixteen crowns |',
		),
		[
			[
				undefined,
				['', 'twelve crowns'],
				['Ketch', 'fourteen crowns'],
				['', 'fifteen crowns'],
				['Sloop', 'sixteen crowns'],
			],
		],
	);
	t.deepEqual(
		tablesOf(
			'| Berth | Fee | Tide |',
			'| north quay |',
			'|',
			'high |',
			'| south quay |',
			'14 |',
			'|',
			'| mole | 15 | low |',
		),
		[
			[
				undefined,
				['Berth', 'Fee', 'Tide'],
				['north quay', '', 'high'],
				['south quay', '14', ''],
				['mole', '15', 'low'],
			],
		],
	);
});

test('rows that are filled up with pipes on a line of their own are one row each', t => {
	t.deepEqual(
		tablesOf(
			'| Key | What it does | |',
			'|---|---|---|',
			'q |',
			'leaves the quay | |',
			'w |',
			'||',
			'| e | opens the gate | |',
			'> |',
			'goes on | |',
		),
		[
			[
				['Key', 'What it does'],
				['q', 'leaves the quay'],
				['w', ''],
				['e', 'opens the gate'],
				['>', 'goes on'],
			],
		],
	);
});

test('a pipe at the head of a line may close an empty cell, where row after row is whole only so', t => {
	t.deepEqual(
		tablesOf(
			'| Boat | Fee | Tide |',
			'|---|---|---|',
			'| Ketch |',
			'| high |',
			'| Sloop | 14 | low |',
			'| Yawl |',
			'| low |',
		)[0]?.slice(1),
		[
			['Ketch', '', 'high'],
			['Sloop', '14', 'low'],
			['Yawl', '', 'low'],
		],
	);
	// Two short rows are no proof.
	t.is(
		tablesOf(
			'| Boat | Fee | Tide |',
			'|---|---|---|',
			'| Ketch | 12 | high |',
			'| Boats of the mole |',
			'| Small ones |',
			'| Yawl | 15 | low |',
		)[0]?.length,
		5,
	);
});

test('a table that abuts is told where its rows have another width', t => {
	t.deepEqual(
		tablesOf(
			'| Boat | Fee |',
			'Ketch |',
			'12 |',
			'| Sloop | 14 |',
			'| Berth | Depth | Tide | Light |',
			'north |',
			'three | high | red |',
			'south |',
			'four | low | green |',
		),
		[
			[undefined, ['Boat', 'Fee'], ['Ketch', '12'], ['Sloop', '14']],
			[
				undefined,
				['Berth', 'Depth', 'Tide', 'Light'],
				['north', 'three', 'high', 'red'],
				['south', 'four', 'low', 'green'],
			],
		],
	);
});

test('the last row is not filled up, and prose after it is prose', t => {
	const {tables, texts} = clean(
		lines(
			prose,
			'| Berth | Fee | Tide |',
			'|---|---|---|',
			'north |',
			'12 | high |',
			'south |',
			'14 |',
			'The mole is shut.',
			moreProse,
		),
	);
	t.deepEqual(tables[0]?.at(-1), ['south', '14', '']);
	t.true(texts.includes('The mole is shut.'));
});

test('where the count is open, rows are not put together by guess', t => {
	// Every line may be a row of one cell, every two a row of two, or every three one of three.
	t.deepEqual(
		tablesOf(
			'north |',
			'south |',
			'east |',
			'west |',
			'mole |',
			'quay |',
		)[0]?.map(row => row?.length),
		[undefined, 1, 1, 1, 1, 1, 1],
	);
	// Prose that ends with a pipe.
	t.deepEqual(tablesOf('The clerk drew a line |', prose), []);
});

const cell = fc
	.array(fc.stringMatching(/^[a-z]{1,7}$/), {minLength: 1, maxLength: 4})
	.map(words => words.join(' '));
const table = fc.integer({min: 2, max: 6}).chain(width =>
	fc.record({
		rows: fc.array(fc.array(cell, {minLength: width, maxLength: width}), {
			minLength: 3,
			maxLength: 8,
		}),
		// Where a row breaks: after the cells of a bit mask.
		breaks: fc.array(fc.integer({min: 0, max: 2 ** width - 1}), {
			minLength: 8,
			maxLength: 8,
		}),
		bare: fc.array(fc.boolean(), {minLength: 8, maxLength: 8}),
	}),
);

test('each cell of a table under a line of dashes is exact, wherever its rows break', t => {
	fc.assert(
		fc.property(table, ({rows, breaks, bare}) => {
			const [header, ...others] = rows;
			const written = others.flatMap((row, at) => {
				const text = row
					.map(
						(words, column) =>
							`${words} |${((breaks[at]! >> column) & 1) === 1 ? '\n' : ' '}`,
					)
					.join('')
					.trimEnd();
				return `${bare[at]! ? '' : '| '}${text}`.split('\n');
			});
			const {tables} = clean(
				lines(
					prose,
					`| ${header!.join(' | ')} |`,
					`|${'---|'.repeat(header!.length)}`,
					...written.map(text => text.trim()),
					moreProse,
				),
			);
			t.deepEqual(tables, [rows], written.join('\n'));
		}),
		{numRuns: 300},
	);
});
