import test from 'ava';
import {bare, blocksOf, plainTable, said, tablesIn} from './_page.js';

const only = (html: string) => tablesIn(blocksOf(html))[0];

test('a head, a body and a caption', t => {
	const table = only(`<table><caption>Fees of <em>1912</em></caption>
<thead><tr><th>Dock</th><th>Fee</th></tr></thead>
<tbody><tr><td>North</td><td>4</td></tr><tr><td>South</td><td>6</td></tr></tbody></table>`);
	t.deepEqual(plainTable(table), {
		header: ['Dock', 'Fee'],
		rows: [
			['North', '4'],
			['South', '6'],
		],
	});
	t.is(table?.caption?.length, 2);
	t.is(table?.headerColumns, undefined);
});

test('a first row of header cells is the header without a head; a foot that stands first comes last', t => {
	const table = only(`<table><tfoot><tr><td>Sum</td><td>10</td></tr></tfoot>
<tr><th>Dock<th>Fee<tr><td>North<td>4<tr><td>South<td>6</table>`);
	t.deepEqual(plainTable(table), {
		header: ['Dock', 'Fee'],
		rows: [
			['North', '4'],
			['South', '6'],
			['Sum', '10'],
		],
	});
});

test('a table without header cells has no header', t => {
	const table = only(
		'<table><tr><td>North<td>4<td>a<tr><td>South<td>6<td>b</table>',
	);
	t.is(table?.header, undefined);
	t.is(table?.rows.length, 2);
});

test('header cells at the left make header columns', t => {
	const table = only(`<table><tr><td></td><th>Before</th><th>Now</th></tr>
<tr><th>Trade</th><td>open</td><td>watched</td></tr>
<tr><th>Fishing</th><td>free</td><td>taxed</td></tr></table>`);
	t.deepEqual(plainTable(table), {
		header: ['', 'Before', 'Now'],
		rows: [
			['Trade', 'open', 'watched'],
			['Fishing', 'free', 'taxed'],
		],
	});
	t.is(table?.headerColumns, 1);
});

test('cells after a span stand in their own columns, and a sentence tells of the blanks', t => {
	const table = only(`<table><tr><th>Side</th><th>Dock</th><th>Fee</th></tr>
<tr><td rowspan="2">North</td><td>One</td><td>4</td></tr>
<tr><td>Two</td><td>5</td></tr>
<tr><td>South</td><td colspan="2">closed</td></tr></table>`);
	t.deepEqual(plainTable(table).rows, [
		['North', 'One', '4'],
		['', 'Two', '5'],
		['South', 'closed', ''],
	]);
	t.is(table?.doubts?.length, 1);
});

test('a span of no rows reaches to the end of its group and no further', t => {
	const table = only(`<table><thead><tr><th>Side<th>Dock</thead>
<tbody><tr><td rowspan="0">North<td>One<tr><td>Two<tbody><tr><td>South<td>Three</table>`);
	t.deepEqual(plainTable(table).rows, [
		['North', 'One'],
		['', 'Two'],
		['South', 'Three'],
	]);
});

test('the words of a header of two rows stand one above the other', t => {
	const table = only(`<table><thead>
<tr><th rowspan="2">Aspect</th><th colspan="2">Effects</th></tr>
<tr><th>Russia</th><th>Korea</th></tr></thead>
<tbody><tr><td>Trade</td><td>more</td><td>less</td></tr></tbody></table>`);
	t.deepEqual(plainTable(table), {
		header: ['Aspect', 'Effects\nRussia', 'Korea'],
		rows: [['Trade', 'more', 'less']],
	});
});

test('lists, line breaks and paragraphs in a cell are lines of it', t => {
	const table = only(`<table><tr><th>Dock</th><th>Rules</th></tr>
<tr><td>North<br>side</td><td><p>Two rules:</p><ul><li>no fires<ol><li>none at all</ol></li><li>no dogs</li></ul></td></tr>
<tr><td>South</td><td><p>One.</p><p>Two.</p></td></tr></table>`);
	t.deepEqual(plainTable(table).rows, [
		['North\nside', 'Two rules:\n• no fires\n  1. none at all\n• no dogs'],
		['South', 'One.\nTwo.'],
	]);
});

test('markup in a cell stays', t => {
	const table = only(
		'<table><tr><th>A<th>B<tr><td><b>bold</b> word<td><a href="https://example.org/">link</a></table>',
	);
	t.deepEqual(table?.rows.at(0)?.[0], [
		{type: 'strong', children: [{type: 'text', text: 'bold'}]},
		{type: 'text', text: ' word'},
	]);
});

test('a table in a table in a table comes out after the one that held it', t => {
	const tables = tablesIn(
		blocksOf(`<table><tr><th>One<th>Two<tr><td>a<td>b
<table><tr><th>Three<th>Four<tr><td>c<td>d<table><tr><th>Five<th>Six<tr><td>e<td>f</table></table></table>`),
	);
	t.deepEqual(
		tables.map(table => plainTable(table)),
		[
			{header: ['One', 'Two'], rows: [['a', 'b']]},
			{header: ['Three', 'Four'], rows: [['c', 'd']]},
			{header: ['Five', 'Six'], rows: [['e', 'f']]},
		],
	);
});

for (const [what, html] of [
	[
		'says so',
		'<table role="presentation"><tr><td>First part of it.<td>Second part of it.</table>',
	],
	[
		'has one cell',
		'<table><tr><td><p>First part of it.</p><p>Second part of it.</p></table>',
	],
	[
		'has one column',
		'<table><tr><td>First part of it.<tr><td>Second part of it.</table>',
	],
	[
		'holds tables and no headers',
		'<table><tr><td><table><tr><td>First part of it.</table><td>Second part of it.</table>',
	],
	[
		'sets blocks side by side',
		'<table><tr><td><p>First part of it.</p><td><p>Second part of it.</p></table>',
	],
] as const) {
	test(`a table that ${what} is read as what stands in it`, t => {
		t.deepEqual(
			bare(blocksOf(html)),
			['First', 'Second'].map(word => ({
				type: 'paragraph',
				inlines: [{type: 'text', text: `${word} part of it.`}],
			})),
		);
	});
}

test('a header alone is a line of its words', t => {
	const blocks = blocksOf('<table><tr><th>Dock</th><th>Fee</th></tr></table>');
	t.deepEqual(said(blocks), ['Dock · Fee']);
	t.like(blocks[0], {type: 'paragraph', role: 'label'});
});

test('columns are set to the side that most of their cells name', t => {
	const table = only(`<table><tr><th>Dock<th>Fee
<tr><td>North<td style="text-align: right">4<tr><td>South<td align=RIGHT>6<tr><td>East<td>7</table>`);
	t.deepEqual(table?.align, ['none', 'right']);
});

test('columns that only spans make are not there', t => {
	const table = only(
		'<table><tr><th colspan=3>Dock<th colspan=1000000>Fee<tr><td colspan=3>North<td colspan=9>4</table>',
	);
	t.deepEqual(plainTable(table), {
		header: ['Dock', 'Fee'],
		rows: [['North', '4']],
	});
});

test('words of a row that a cell above covers from end to end are kept', t => {
	const text = said(
		blocksOf(
			'<table><tr><td colspan=100000 rowspan=65534>North<td>4<tr><td>South</table>',
		),
	).join(' ');
	for (const word of ['North', '4', 'South']) {
		t.true(text.includes(word));
	}
});

test('a row in the middle that is one header cell begins a group', t => {
	const table = only(`<table><tr><th>Dock<th>Fee<tr><td>North<td>4
<tr><th colspan=2>Across the river<tr><td>South<td>6</table>`);
	t.deepEqual(table?.rules, [1]);
	t.deepEqual(plainTable(table).rows[1], ['Across the river', '']);
});

test('a table of a thousand columns keeps them, and what is beyond shares the last', t => {
	const cells = Array.from({length: 1200}, (_, index) => `<td>c${index}`);
	const table = only(`<table><tr>${cells.join('')}<tr><td>x</table>`);
	const [row = []] = plainTable(table).rows;
	t.is(row.length, 1000);
	t.is(row[998], 'c998');
	t.true(row[999]?.endsWith('c1199'));
});
