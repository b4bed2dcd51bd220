import test from 'ava';
import fc from 'fast-check';
import {clean, moreProse, prose} from '../help.js';

const lines = (...all: string[]) => all.join('\n');
const read = (...all: string[]) => clean(lines(prose, ...all, moreProse));

test('columns that are empty in every row are cut, and that is told', t => {
	const {tables, acts} = clean(
		lines(
			prose,
			'| Dock | Fee | ||||||',
			'|---|---|---|---|---|---|---|---|',
			'| North | 12 | ||||||',
			moreProse,
		),
	);
	t.deepEqual(tables, [
		[
			['Dock', 'Fee'],
			['North', '12'],
		],
	]);
	t.deepEqual(acts, ['repaired phantom-columns']);
});

test('an empty column stays when its header or one of its cells has a word, or when it is inside', t => {
	const named = clean(
		lines(prose, '| Dock | Note |', '|---|---|', '| North | |', '| South | |'),
	);
	t.deepEqual(named.tables[0]?.[0], ['Dock', 'Note']);
	const inner = clean(
		lines(prose, '| Dock | | Fee |', '|---|---|---|', '| North | | 12 |'),
	);
	t.deepEqual(inner.tables[0], [
		['Dock', '', 'Fee'],
		['North', '', '12'],
	]);
	t.deepEqual([...named.kinds, ...inner.kinds], []);
});

test('a table gives back the heading and the paragraph it swallowed, and the pipe after them goes', t => {
	const text = lines(
		prose,
		'| Berth | Fee | Tide |',
		'|---|---|---|',
		'| North quay | twelve | high |',
		'| What the Council Decided about the Old Lighthouse',
		moreProse,
		'|',
		prose,
	);
	const {tables, texts, kinds} = clean(text);
	t.deepEqual(tables, [
		[
			['Berth', 'Fee', 'Tide'],
			['North quay', 'twelve', 'high'],
		],
	]);
	t.true(texts.includes('What the Council Decided about the Old Lighthouse'));
	t.true(texts.includes(moreProse));
	t.false(
		texts.some(
			words =>
				words.includes('|') &&
				!words.includes('Berth') &&
				!words.includes('North'),
		),
	);
	t.true(kinds.includes('swallowed-text'));
	t.true(kinds.includes('lone-pipe'));
});

test('a line end inside code in a cell adds no words', t => {
	const {shapes, texts} = clean(
		lines(
			'The ledger of the harbour goes on…',
			'| moored at the quay',
			'north south',
			'```',
			'draught',
			'```',
			'kept in chalk |',
		),
	);
	t.is(shapes.length, 1);
	t.false(texts.some(words => words.includes('br')));
	t.true(texts.some(words => words.includes('draught')));
});

test('a line that ends with a backslash in a cell adds no words', t => {
	const {tables} = clean(
		lines(
			prose,
			'| Quay | Path |',
			'|---|---|',
			'| North | C:\\logs\\',
			'and below |',
		),
	);
	t.false(JSON.stringify(tables).includes('br>'), JSON.stringify(tables));
	t.true(JSON.stringify(tables).includes('and below'));
});

test('a line that begins with a pipe is no swallowed text where no table stands before it', t => {
	const {texts, kinds, tables} = clean(
		lines(prose, '| a remark in the margin', moreProse),
	);
	t.deepEqual(kinds, []);
	t.deepEqual(tables, []);
	t.is(texts[1], '| a remark in the margin');
});

test('the last cell of a row may hold several paragraphs', t => {
	const {tables, kinds} = clean(
		lines(
			prose,
			'| Day | Work |',
			'|---|---|',
			'| Monday | Tar the hull.',
			'Then rest. |',
			'| Tuesday | Sail. |',
		),
	);
	t.deepEqual(tables[0], [
		['Day', 'Work'],
		['Monday', 'Tar the hull.\nThen rest.'],
		['Tuesday', 'Sail.'],
	]);
	t.deepEqual(kinds, ['broken-rows']);
});

test('a lone pipe is dropped after a table, or right over one, only', t => {
	const after = clean(
		lines(prose, '| a | b |', '|---|---|', '| 1 | 2 |', '|', moreProse),
	);
	t.deepEqual(after.acts, ['repaired lone-pipe']);
	const alone = clean(lines(prose, '|', moreProse));
	t.deepEqual(alone.acts, []);
	t.true(alone.texts.includes('|'));
	const over = clean(
		lines(prose, '|', '| a | b |', '|---|---|', '| 1 | 2 |', moreProse),
	);
	t.deepEqual(over.acts, ['repaired lone-pipe']);
	t.deepEqual(over.tables, [
		[
			['a', 'b'],
			['1', '2'],
		],
	]);
	const code = clean(lines(prose, '', '```', '| a |', '|', '```'));
	t.deepEqual(code.acts, []);
});

test('rows without a line under a header are a table without a header', t => {
	const {tables, shapes, acts} = clean(
		lines(prose, '| Ort | Hafen |', '| Amt | Zoll |', moreProse),
	);
	t.deepEqual(tables, [[undefined, ['Ort', 'Hafen'], ['Amt', 'Zoll']]]);
	t.is(shapes[0]?.header, undefined);
	t.deepEqual(acts, ['repaired no-header-row']);
});

test('prose with a pipe in it is no table', t => {
	for (const text of [
		'Either x | y holds, or the pilot is late.',
		'Home | News | Sport',
		'The absolute value |x| is never negative.',
		'|x| denotes the amount without its sign, and |y| is larger than that.',
		'He wrote a | b and went home.',
	]) {
		const {tables, kinds} = clean(lines(prose, text, moreProse));
		t.deepEqual(tables, [], `at: ${text}`);
		t.deepEqual(kinds, [], `at: ${text}`);
	}
});

test('a second line of dashes begins a new table with the row above it', t => {
	const {tables, kinds} = clean(
		lines(
			prose,
			'| Dock | Fee |',
			'|---|---|',
			'| North | 12 |',
			'| Ship | Flag |',
			'|---|---|',
			'| Anna | red |',
		),
	);
	t.deepEqual(tables, [
		[
			['Dock', 'Fee'],
			['North', '12'],
		],
		[
			['Ship', 'Flag'],
			['Anna', 'red'],
		],
	]);
	t.deepEqual(kinds, ['abutting-tables']);
});

test('the same header again is one table with a rule, and its words are folded', t => {
	const {tables, shapes, folds} = clean(
		lines(
			prose,
			'| Dock | Fee |',
			'|---|---|',
			'| North | 12 |',
			'| Dock | Fee |',
			'|---|---|',
			'| South | 14 |',
		),
	);
	t.deepEqual(tables, [
		[
			['Dock', 'Fee'],
			['North', '12'],
			['South', '14'],
		],
	]);
	t.deepEqual(shapes[0]?.rules, [1]);
	t.is(folds[0]?.label, 'repeated header');
});

test('a row of single dashes is a row, and begins no other table', t => {
	const {tables, kinds} = clean(
		lines(
			prose,
			'| North | South |',
			'|---|---|',
			'| 4.1 | 5.0 |',
			'| - | - |',
			'| 4.4 | 5.2 |',
			moreProse,
		),
	);
	t.deepEqual(tables, [
		[
			['North', 'South'],
			['4.1', '5.0'],
			['-', '-'],
			['4.4', '5.2'],
		],
	]);
	t.deepEqual(kinds, []);
	t.deepEqual(
		clean(lines(prose, '| a | b |', '| - | - |', '| 1 | 2 |')).tables,
		[
			[
				['a', 'b'],
				['1', '2'],
			],
		],
	);
});

test('a pipe in indented code is no pipe that is left over', t => {
	const {kinds, types} = clean(
		lines(
			prose,
			'',
			'| a | b |',
			'|---|---|',
			'| 1 | 2 |',
			'',
			moreProse,
			'',
			'    tides --port north',
			'    |',
			'    head -2',
			'',
			'Nothing else is needed.',
		),
	);
	t.deepEqual(kinds, []);
	t.deepEqual(types, ['paragraph', 'table', 'paragraph', 'code', 'paragraph']);
});

test('a lasting change of width begins a new table, one odd row does not', t => {
	const wide = clean(
		lines(
			prose,
			'| a | b | c | d | e |',
			'|---|---|---|---|---|',
			'| 1 | 2 | 3 | 4 | 5 |',
			'| 1 | 2 | 3 | 4 | 5 |',
			'| place | quay |',
			'| flag | red |',
		),
	);
	t.is(wide.tables.length, 2);
	t.deepEqual(wide.tables[1], [undefined, ['place', 'quay'], ['flag', 'red']]);
	const odd = clean(
		lines(
			prose,
			'| a | b | c |',
			'|---|---|---|',
			'| 1 | 2 | 3 |',
			'| 1 | 2 |',
			'| 1 | 2 | 3 |',
		),
	);
	t.is(odd.tables.length, 1);
});

test('a caption that stands as the header is the caption', t => {
	const {shapes, tables, kinds} = clean(
		lines(
			prose,
			'| Fees in crowns |||',
			'|---|---|---|',
			'| Berth | 2023 | 2024 |',
			'| North | 12 | 13 |',
			'| South | 14 | 15 |',
		),
	);
	t.deepEqual(shapes[0]?.caption, [{type: 'text', text: 'Fees in crowns'}]);
	t.deepEqual(tables[0]?.[0], ['Berth', '2023', '2024']);
	t.true(kinds.includes('caption-as-row'));
});

test('a header of one cell over labels and values is no caption', t => {
	const {shapes, tables} = clean(
		lines(
			prose,
			'| About the wine | |',
			'|---|---|',
			'| Strength: | ten percent |',
			'| Maker: | a house in the hills |',
		),
	);
	t.is(shapes[0]?.caption, undefined);
	t.deepEqual(tables[0]?.[0], ['About the wine', '']);
});

test('a header narrower than the rows loses none of their cells', t => {
	const {tables, kinds} = clean(
		lines(prose, '| a | b |', '|---|---|', '| 1 | 2 | 3 |', moreProse),
	);
	t.deepEqual(tables[0], [
		['a', 'b', ''],
		['1', '2', '3'],
	]);
	t.deepEqual(kinds, ['uneven-table']);
});

test('a table without its outer pipes needs the line of dashes', t => {
	const {tables, kinds} = clean(
		lines(prose, 'a | b', '---|---', '1 | 2', moreProse),
	);
	t.deepEqual(tables, [
		[
			['a', 'b'],
			['1', '2'],
		],
	]);
	t.deepEqual(kinds, ['bare-rows']);
	t.deepEqual(clean(lines(prose, 'a | b', '1 | 2', moreProse)).tables, []);
});

test('a table without its outer pipes may have an empty corner, and single dashes under its header', t => {
	for (const header of [' | East | West', '| East | West']) {
		t.deepEqual(
			clean(lines(prose, header, '---|---|---', 'Rooms | 4 | 5', moreProse))
				.tables,
			[
				[
					['', 'East', 'West'],
					['Rooms', '4', '5'],
				],
			],
		);
	}

	t.deepEqual(
		clean(lines(prose, 'Room | Fee', '- | -', 'small | 4', moreProse)).tables,
		[
			[
				['Room', 'Fee'],
				['small', '4'],
			],
		],
	);
	t.deepEqual(clean(lines(prose, '- north', '- south', moreProse)).tables, []);
});

test('a passage that a table took in as its last row is given back', t => {
	const passage =
		'The water gave out in three of the huts in August, and the keepers had it flown up twice. The club thinks of cisterns under the ground, which the park does not want for now.';
	const {tables, texts} = clean(
		lines(
			prose,
			'| Hut | Nights | Height |',
			'|---|---|---|',
			'| North | 4120 | 2580 |',
			'| South | 5310 | 2460 |',
			`| ${passage}`,
			'|',
			moreProse,
		),
	);
	t.is(tables[0]?.length, 3);
	t.true(texts.includes(passage));
});

test('a header alone is kept as a line of its words', t => {
	const {tables, blocks, kinds} = clean(
		lines(prose, '| Berth | Fee |', '|---|---|', moreProse),
	);
	t.deepEqual(tables, []);
	t.like(blocks[1], {type: 'paragraph', role: 'label'});
	t.deepEqual(kinds, ['header-alone']);
});

test('pipes in code, in a choice of words and in a formula are no table inside a cell', t => {
	for (const [cell, shown] of [
		['`a \\|\\| b \\|\\| c`', 'a || b || c'],
		[String.raw`low \| mean \| high \| none`, 'low | mean | high | none'],
		[String.raw`\|x\| + \|y\|`, '|x| + |y|'],
	]) {
		const {tables, kinds} = clean(
			lines(
				prose,
				'',
				'| a | b |',
				'|---|---|',
				`| ${cell} | 2 |`,
				'',
				moreProse,
			),
		);
		t.deepEqual(tables[0]?.[1], [shown, '2']);
		t.deepEqual(kinds, [], `at: ${cell}`);
	}

	for (const cell of [
		String.raw`\| Adult \| 4 \| Child \| 2 \|`,
		String.raw`Adult \| 4 \| Child \| 2`,
	]) {
		t.deepEqual(
			clean(
				lines(prose, '| a | b |', '|---|---|', `| ${cell} | 2 |`, moreProse),
			).kinds,
			['table-in-cell'],
			`at: ${cell}`,
		);
	}
});

test('a table inside a cell is flagged and stays as it is', t => {
	const cell = String.raw`| \| x \| y \| \| z \| w \| | 2 |`;
	const {tables, acts} = clean(
		lines(prose, '| a | b |', '|---|---|', cell, moreProse),
	);
	t.deepEqual(tables[0]?.[1], ['| x | y | | z | w |', '2']);
	t.deepEqual(acts, ['flagged table-in-cell']);
	t.deepEqual(
		clean(lines(prose, '| a | b |', '|---|---|', String.raw`| x \| y | 2 |`))
			.kinds,
		[],
	);
});

test('a row with a cell on each line is one row, whether the header is so too or not', t => {
	const all = clean(
		lines(
			prose,
			'| Sum |',
			'Term |',
			'Rate |',
			'| 5,000 |',
			'36 months |',
			'2.0 % |',
			'| 9,000 |',
			'24 months |',
			'2.5 % |',
			moreProse,
		),
	);
	t.deepEqual(all.tables, [
		[
			undefined,
			['Sum', 'Term', 'Rate'],
			['5,000', '36 months', '2.0 %'],
			['9,000', '24 months', '2.5 %'],
		],
	]);
	const header = clean(
		lines(
			prose,
			'Pos. |',
			'Pilot |',
			'Points |',
			'| 1 | Ada | 40 |',
			'| 2 | Ben | 35 |',
			moreProse,
		),
	);
	t.deepEqual(header.tables, [
		[
			undefined,
			['Pos.', 'Pilot', 'Points'],
			['1', 'Ada', '40'],
			['2', 'Ben', '35'],
		],
	]);
	t.true(header.kinds.includes('broken-rows'));
});

test('a row that lost its opening pipe, and one with an empty cell as a lone pipe', t => {
	const bare = clean(
		lines(
			prose,
			'| Red |',
			'8 |',
			'9 |',
			'Blue |',
			'6 |',
			'5 |',
			'| None |',
			'1 |',
			'2 |',
			moreProse,
		),
	);
	t.deepEqual(bare.tables, [
		[undefined, ['Red', '8', '9'], ['Blue', '6', '5'], ['None', '1', '2']],
	]);
	const empty = clean(
		lines(
			prose,
			'For the dough: |',
			'|',
			'|---|---|',
			'| 125 g | flour |',
			'| 65 g | sugar |',
			moreProse,
		),
	);
	t.deepEqual(empty.tables, [
		[
			['For the dough:', ''],
			['125 g', 'flour'],
			['65 g', 'sugar'],
		],
	]);
});

test('an empty corner over labels comes back', t => {
	const {tables, kinds} = clean(
		lines(
			prose,
			'| 2.0 | 2.3 | |',
			'|---|---|---|',
			'| apples | many | few |',
			'| pears | none | some |',
			moreProse,
		),
	);
	t.deepEqual(tables[0]?.[0], ['', '2.0', '2.3']);
	t.deepEqual(kinds, ['lost-corner']);
});

test('no corner is invented where a row is short, or where the first column is numbers', t => {
	const short = clean(
		lines(
			prose,
			'| a | b | |',
			'|---|---|---|',
			'| apples | many | few |',
			'| pears | none | |',
		),
	);
	t.deepEqual(short.tables[0]?.[0], ['a', 'b', '']);
	const numbers = clean(
		lines(
			prose,
			'| a | b | |',
			'|---|---|---|',
			'| 1 | 2 | 3 |',
			'| 4 | 5 | 6 |',
		),
	);
	t.deepEqual(numbers.tables[0]?.[0], ['a', 'b', '']);
});

test('rows with dropped cells are flagged at the table itself and nothing moves', t => {
	const {tables, shapes, acts} = clean(
		lines(
			prose,
			'| File | Fast | Slow |',
			'|---|---|---|',
			'| one | 2.3 | 0.1 |',
			'| two | 2.5 | 0.2 |',
			'| 2.2 | 0.9 |',
			moreProse,
		),
	);
	t.deepEqual(tables[0]?.[3], ['2.2', '0.9', '']);
	t.is(shapes[0]?.doubts?.length, 1);
	t.deepEqual(acts, ['flagged shifted-cells']);
});

test('sound tables pass unreported, with their alignment', t => {
	const {kinds, shapes} = clean(
		lines(
			prose,
			'',
			'| a | b | c |',
			'|:--|:-:|--:|',
			'| 1 | | 3 |',
			'',
			moreProse,
		),
	);
	t.deepEqual(kinds, []);
	t.deepEqual(shapes[0]?.align, ['left', 'center', 'right']);
});

test('trailing blanks, padded cells and blank indented lines between rows are form', t => {
	const {tables, kinds} = clean(
		lines(
			prose,
			'| Berth   | Fee  | ',
			'|---|---|',
			' '.repeat(3),
			'| North   | 12   | ',
			'  ',
			'| South   | 14   | ',
			moreProse,
		),
	);
	t.deepEqual(tables, [
		[
			['Berth', 'Fee'],
			['North', '12'],
			['South', '14'],
		],
	]);
	t.deepEqual(kinds, []);
});

test('a table broken by a page number goes on', t => {
	const {tables, kinds, folds} = clean(
		lines(
			prose,
			'',
			'| Dock | Fee |',
			'|---|---|',
			'| North | 12 |',
			'',
			'Page 3 of 9',
			'',
			'| South | 14 |',
			'| East | 15 |',
			'',
			moreProse,
		),
	);
	t.deepEqual(tables, [
		[
			['Dock', 'Fee'],
			['North', '12'],
			['South', '14'],
			['East', '15'],
		],
	]);
	t.true(kinds.includes('table-in-pieces'));
	t.is(folds[0]?.label, 'page furniture');
});

test('two tables with a sentence between them stay two', t => {
	const {tables} = clean(
		lines(
			prose,
			'',
			'| Dock | Fee |',
			'|---|---|',
			'| North | 12 |',
			'',
			moreProse,
			'',
			'| South | 14 |',
			'| East | 15 |',
		),
	);
	t.is(tables.length, 2);
});

test('tables that are drawn in other forms are read', t => {
	const grid = clean(
		lines(
			prose,
			'',
			'+-------+-----+',
			'| Berth | Fee |',
			'+=======+=====+',
			'| North | 12  |',
			'| quay  |     |',
			'+-------+-----+',
			'| South | 14  |',
			'+-------+-----+',
		),
	);
	t.deepEqual(grid.tables, [
		[
			['Berth', 'Fee'],
			['North quay', '12'],
			['South', '14'],
		],
	]);
	const simple = clean(
		lines(
			prose,
			'',
			'Berth    Fee',
			'------ -----',
			'North     12',
			'South     14',
			'',
			moreProse,
		),
	);
	t.deepEqual(simple.tables, [
		[
			['Berth', 'Fee'],
			['North', '12'],
			['South', '14'],
		],
	]);
	const ruled = clean(
		lines(
			prose,
			'',
			'=====  ===',
			'Berth  Fee',
			'=====  ===',
			'North  12',
			'South  14',
			'=====  ===',
			'',
			moreProse,
		),
	);
	t.deepEqual(ruled.tables, [
		[
			['Berth', 'Fee'],
			['North', '12'],
			['South', '14'],
		],
	]);
	const tabs = clean(
		lines(prose, 'North\t12\tred', 'South\t14\tblue', moreProse),
	);
	t.deepEqual(tabs.tables, [
		[undefined, ['North', '12', 'red'], ['South', '14', 'blue']],
	]);
});

test('rules, underlines and single tabs are no tables', t => {
	for (const text of [
		'- - -',
		'---',
		'=====',
		'one\ttwo',
		'\tindented\ttext',
		'-- The harbour master',
	]) {
		t.deepEqual(
			clean(lines(prose, '', text, '', moreProse)).tables,
			[],
			`at: ${text}`,
		);
	}
});

test('a repair that is turned off leaves the columns as they were', t => {
	const text = lines(
		prose,
		'| Dock | Fee | | |',
		'|---|---|---|---|',
		'| North | 12 | | |',
	);
	const {tables, kinds} = clean(text, {
		allow: ({kind}) => kind !== 'phantom-columns',
	});
	t.deepEqual(tables, [
		[
			['Dock', 'Fee', '', ''],
			['North', '12', '', ''],
		],
	]);
	t.deepEqual(kinds, []);
});

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const cell = fc
	.array(word, {minLength: 1, maxLength: 4})
	.map(words => words.join(' '));
const table = fc.integer({min: 2, max: 6}).chain(columns =>
	fc.array(fc.array(cell, {minLength: columns, maxLength: columns}), {
		minLength: 2,
		maxLength: 6,
	}),
);
/**
Ways in which a row arrives.
*/
const ways: Record<string, (row: readonly string[]) => string> = {
	whole: row => `| ${row.join(' | ')} |`,
	padded: row => `|  ${row.join('  |  ')}  |  `,
	phantom: row => `| ${row.join(' | ')} |||`,
	spread: row =>
		row.map((text, at) => (at === 0 ? `| ${text} |` : `${text} |`)).join('\n'),
	bare: row => row.map(text => `${text} |`).join('\n'),
};

test('every cell of a table is exact, however its rows arrive', t => {
	fc.assert(
		fc.property(
			table,
			fc.array(fc.constantFrom('whole', 'padded', 'phantom', 'spread'), {
				minLength: 6,
				maxLength: 6,
			}),
			fc.boolean(),
			fc.boolean(),
			(rows, forms, hasDelimiter, isHeaderBare) => {
				const columns = rows[0]!.length;
				const written = rows.map((row, at) =>
					ways[
						at === 0 && isHeaderBare && hasDelimiter
							? 'bare'
							: forms[at % forms.length]!
					]!(row),
				);
				if (hasDelimiter) {
					written.splice(1, 0, `|${'---|'.repeat(columns)}`);
				}

				const {tables} = clean([prose, ...written, moreProse].join('\n'));
				t.deepEqual(tables, [hasDelimiter ? rows : [undefined, ...rows]]);
			},
		),
		{numRuns: 300},
	);
});

test('a header that comes again among the rows is a rule', t => {
	const {tables, shapes, kinds} = clean(
		lines(
			prose,
			'| Dock | Fee |',
			'|---|---|',
			'| North | 12 |',
			'| Dock | Fee |',
			'| South | 14 |',
		),
	);
	t.deepEqual(tables, [
		[
			['Dock', 'Fee'],
			['North', '12'],
			['South', '14'],
		],
	]);
	t.deepEqual(shapes[0]?.rules, [1]);
	t.deepEqual(kinds, ['repeated-header']);
});

test('a row that lost a value in a table with made-up columns is flagged', t => {
	const {acts} = clean(
		lines(
			prose,
			'| File | Fast | Slow ||||',
			'|---|---|---|---|---|---|',
			'| one | 2 | 3 ||||',
			'| 4 | 5 |||||',
		),
	);
	t.deepEqual(acts, ['repaired phantom-columns', 'flagged shifted-cells']);
	const full = clean(
		lines(
			prose,
			'| File | Fast ||||',
			'|---|---|---|---|---|',
			'| one | 2 ||||',
		),
	);
	t.deepEqual(full.acts, ['repaired phantom-columns']);
});

test('a table that stood in a cell of another leaves that one its first row as a caption', t => {
	const inner = [
		'| By boats |',
		'| North |',
		'63 |',
		'16 % |',
		'| South |',
		'56 |',
		'14 % |',
	];
	const {shapes, tables} = clean(
		lines(prose, '| Busiest quays |', ...inner, '|', moreProse),
	);
	t.deepEqual(shapes[0]?.caption, [{type: 'text', text: 'Busiest quays'}]);
	t.deepEqual(tables[0]?.[1], ['By boats', '', '']);
	const alone = clean(lines(prose, '| Busiest quays |', ...inner, moreProse));
	t.deepEqual(alone.tables[0]?.[1], ['Busiest quays', '', '']);
});

test('text that rows without their opening pipe took in is given back', t => {
	const {tables, kinds, texts} = clean(
		[
			prose,
			'Name | Work |',
			'Anna | keeps the gate |',
			'Bo | rings the bell |',
			'Carl | counts the boats |',
			'| The northern quay',
			moreProse,
			'|',
			prose,
		].join('\n'),
	);
	t.deepEqual(
		tables.map(rows => rows.length),
		[5],
	);
	t.true(kinds.includes('swallowed-text'));
	t.true(texts.includes(moreProse));
});

test('a number sign heads a column, not a section, where pipes follow it', t => {
	for (const given of [
		['# | Boat |', '|---|---|', '1 | cutter |', '2 | smack |'],
		['# | Boat | Fee', '---|---|---', '1 | cutter | 12', '2 | smack | 10'],
		['# | Boat |', '1 | cutter |', '2 | smack |', '3 | ketch |'],
	]) {
		const {tables, kinds} = read(...given);
		t.is(tables.length, 1, given[0]);
		t.true(
			tables[0]!.some(row => row?.[0] === '#'),
			given[0],
		);
		t.true(kinds.includes('bare-rows'), given[0]);
	}

	t.deepEqual(read('# Fees | Rules', prose).headings, ['Fees | Rules']);
});

test('a header that lost its opening pipe over a line of dashes is told', t => {
	const {tables, acts} = read(
		'Dock | Fee |',
		'|---|---|',
		'North | 12 |',
		'| South | 14 |',
	);
	t.deepEqual(tables, [
		[
			['Dock', 'Fee'],
			['North', '12'],
			['South', '14'],
		],
	]);
	t.deepEqual(acts, ['repaired bare-rows']);
});
