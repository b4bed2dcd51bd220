import test from 'ava';
import fc from 'fast-check';
import type {Table} from '../../../source/article/model.js';
import {
	formOf,
	isTyping,
	openTable,
	tableBindings,
	tableScreen,
} from '../../../source/reader/table/index.js';
import {commands} from '../../../source/reader/table/commands.js';
import {harbour, Viewer} from './_view.js';

test('opens with header, rows, the cell whole and the place', t => {
	const {lines} = new Viewer(harbour);
	t.is(lines.length, 24);
	t.regex(lines[0]!, /^ Table 1 .*4 of 4 columns$/u);
	t.regex(lines[1]!, /^ Rule +Until last year +From this year +Cost/u);
	t.regex(lines[2]!, /^ ─+$/u);
	t.is(lines[22], ' Notice');
	t.regex(
		lines[23]!,
		/^ row 1\/5 {3}as written .*s sort {2}& filter {2}c compare {2}⏎ row {2}q back/u,
	);
});

test('the cursor moves by cells and to the ends, and never leaves the table', t => {
	const viewer = new Viewer(harbour).press('j l');
	t.deepEqual(viewer.state.cursor, {row: 1, column: 1});
	t.is(viewer.drawn('cursor')[0], 'for every ship over 80 metres');
	t.deepEqual(viewer.press('G $').state.cursor, {row: 4, column: 3});
	t.deepEqual(viewer.press('j l down right').state.cursor, {row: 4, column: 3});
	t.deepEqual(viewer.press('g 0 k h up left').state.cursor, {
		row: 0,
		column: 0,
	});
});

test('sorts by value, empty cells last, equal ones as written; the same key restores', t => {
	const viewer = new Viewer(harbour).press('$ s');
	t.deepEqual(viewer.keys, ['Pilot', 'Dogs', 'Notice', 'Fire', 'Noise']);
	t.regex(viewer.screen, /by Cost, up/u);
	t.deepEqual(viewer.press('S').keys, [
		'Fire',
		'Notice',
		'Pilot',
		'Dogs',
		'Noise',
	]);
	t.deepEqual(viewer.press('S').keys, [
		'Notice',
		'Pilot',
		'Noise',
		'Fire',
		'Dogs',
	]);
	t.regex(viewer.screen, /as written/u);
});

test('the cursor stays on its row when rows are sorted or filtered', t => {
	const viewer = new Viewer(harbour).press('j j j $ s');
	t.is(viewer.keys[viewer.state.cursor.row], 'Fire');
	t.is(
		viewer.press('&').type('mole').press('enter').keys[viewer.state.cursor.row],
		'Fire',
	);
});

test('keeps the rows in which a cell matches; Esc gives them back, then leaves', t => {
	const viewer = new Viewer(harbour).press('&').type('QUIET');
	t.true(isTyping(viewer.state));
	t.regex(viewer.screen, / & QUIET▏/u);
	t.deepEqual(viewer.press('enter').keys, ['Noise']);
	t.regex(viewer.screen, /row 1\/1 of 5/u);
	t.is(viewer.press('escape').keys.length, 5);
	t.false(viewer.done);
	t.true(viewer.press('escape').done);
});

test('a pattern between slashes is one; a wrong one says why and stays to be mended', t => {
	const viewer = new Viewer(harbour)
		.press('&')
		.type('/^(no|fi)/')
		.press('enter');
	t.deepEqual(viewer.keys, ['Notice', 'Noise', 'Fire', 'Dogs']);
	viewer.press('&').type('/(/').press('enter');
	t.true(isTyping(viewer.state));
	t.regex(viewer.screen, /no pattern: unterminated group/u);
	t.deepEqual(viewer.keys, ['Notice', 'Noise', 'Fire', 'Dogs']);
	t.false(isTyping(viewer.press('escape').state));
});

test('a filter without a match says so, and every key is still safe', t => {
	const viewer = new Viewer(harbour).press('&').type('zebra').press('enter');
	t.regex(viewer.screen, /no row has zebra; Esc shows all/u);
	viewer.press('j G s c @ space w y Y enter o v B F < n');
	t.is(viewer.lines.length, 24);
	t.is(viewer.press('escape').keys.length, 5);
});

test('finds cells, on and back, round the ends', t => {
	const viewer = new Viewer(harbour).press('/').type('ship').press('enter');
	t.deepEqual(viewer.state.cursor, {row: 1, column: 1});
	t.deepEqual(viewer.press('n').state.cursor, {row: 1, column: 2});
	t.deepEqual(viewer.press('n').state.cursor, {row: 1, column: 1});
	t.deepEqual(viewer.press('N').state.cursor, {row: 1, column: 2});
	t.true(viewer.drawn('match').includes('ship'));
	t.regex(
		viewer.press('/').type('zebra').press('enter').screen,
		/no cell has zebra/u,
	);
});

test('compares against a column: equal cells recede, changed words stand out, figures tell their difference', t => {
	const viewer = new Viewer(harbour, {columns: 120, rows: 24}).press('l c');
	t.deepEqual(viewer.drawn('changed'), ['90', '60']);
	t.deepEqual(viewer.drawn('equal'), ['quiet from ten at night']);
	t.regex(
		viewer.lines.at(-1)!,
		/1 equal, 2 changed, 7 unlike; against Until last year/u,
	);
	t.regex(viewer.screen, /90 days \+60 \(×3\)/u);
	t.regex(viewer.screen, /no \(was yes\)/u);
	t.regex(viewer.screen, /Until last year \(reference\)/u);
	t.deepEqual(viewer.press('c').drawn('changed'), []);
});

test('without colour the marks are signs', t => {
	const {screen} = new Viewer(harbour, {
		columns: 120,
		rows: 24,
		ascii: true,
	}).press('l c');
	t.regex(screen, /^[\n\u{20}-\u{7E}]*$/u);
	t.regex(screen, /\*90\* days \+60 \(x3\)/u);
	t.regex(screen, /quiet from ten at night =/u);
	t.regex(screen, />30 days/u);
});

test('without colour a line with a hit has its sign in the margin', t => {
	const viewer = new Viewer(harbour, {columns: 120, rows: 24, ascii: true})
		.press('/')
		.type('ship')
		.press('enter');
	t.is(viewer.lines.filter(line => line.startsWith('>')).length, 1);
	t.true(viewer.lines[4]!.startsWith('> Pilot'));
});

test('only what differs: the rest is folded into a line that counts it', t => {
	const viewer = new Viewer({
		...harbour,
		header: harbour.header!.slice(0, 3),
		align: [],
		rows: harbour.rows.map(row => row.slice(0, 3)),
	}).press('o');
	t.deepEqual(viewer.keys, ['Notice', 'Pilot', 'Fire', 'Dogs']);
	t.deepEqual(viewer.drawn('fold'), ['1 unchanged']);
	t.is(viewer.press('o').keys.length, 5);
});

test('only what differs is told by the columns that are not hidden', t => {
	const viewer = new Viewer(harbour).press('l c o');
	t.is(viewer.keys.length, 5);
	t.deepEqual(viewer.press('$ -').keys, ['Notice', 'Pilot', 'Fire', 'Dogs']);
	t.is(viewer.press('=').keys.length, 5);
});

test('keeps the rows whose cell equals this one', t => {
	const viewer = new Viewer(harbour).press('j $ @');
	t.deepEqual(viewer.keys, ['Pilot', 'Dogs']);
	t.is(viewer.press('@').keys.length, 5);
});

test('copies cell, column, table, row, from the source text', t => {
	const viewer = new Viewer(harbour).press('l y c');
	t.deepEqual(viewer.effects, [
		{type: 'copy', text: '30 days', what: 'cell'},
		{
			type: 'copy',
			text: '30 days\nfor every ship over 80 metres\nquiet from ten at night\nallowed on the outer mole\nyes',
			what: 'column',
		},
	]);
	t.is(viewer.state.reference, undefined);
	viewer.effects = [];
	viewer.press('y t c');
	t.true(
		(viewer.effects[1] as {text: string}).text.startsWith(
			'| Rule | Until last year |',
		),
	);
	t.true(
		(viewer.effects[2] as {text: string}).text.startsWith(
			'Rule,Until last year,',
		),
	);
	viewer.effects = [];
	viewer.press('Y j');
	t.is(
		(viewer.effects[0] as {text: string}).text,
		'Notice\t30 days\t90 days\t12.5',
	);
	t.deepEqual(JSON.parse((viewer.effects[1] as {text: string}).text), [
		{
			Rule: 'Notice',
			'Until last year': '30 days',
			'From this year': '90 days',
			Cost: '12.5',
		},
	]);
});

test('what is printed on leaving cannot reach the terminal’s controls', t => {
	const hostile: Table = {
		...harbour,
		rows: [['Title', '\u{1B}]0;gone\u{7}', 'a\u{9B}2Jb', '']],
	};
	const {effects} = new Viewer(hostile).press('w');
	const quit = effects.find(({type}) => type === 'quit');
	t.notRegex((quit as {print: string}).print.replaceAll('\r\n', ''), /\p{Cc}/u);
});

test('marked rows are printed as CSV on leaving, in the order of the table; without marks the rows in view', t => {
	const viewer = new Viewer(harbour).press('G space g space w');
	t.deepEqual(viewer.effects, [
		{
			type: 'quit',
			print:
				'Rule,Until last year,From this year,Cost\r\nNotice,30 days,90 days,12.5\r\nDogs,yes,no,9\r\n',
		},
	]);
	const other = new Viewer(harbour).press('&').type('dogs').press('enter w');
	t.is((other.effects[0] as {print: string}).print.split('\r\n').length, 3);
});

test('the row reader shows values one above the other and walks rows', t => {
	const viewer = new Viewer(harbour).press('enter');
	t.regex(
		viewer.screen,
		/Notice\n\n Until last year \(reference\)\n {3}30 days\n\n From this year\n {3}90 days \+60 \(×3\)/u,
	);
	t.regex(viewer.press('l').screen, /row 2\/5/u);
	t.false(viewer.press('q').done);
	t.is(viewer.state.cursor.row, 1);
	t.true(viewer.press('q').done);
});

test('layouts change with v and are told; the choice can be remembered', t => {
	const viewer = new Viewer(harbour).press('v');
	t.regex(viewer.screen, /banded/u);
	t.is(formOf(viewer.state), 'banded');
	t.regex(viewer.press('v').screen, /Rule: Notice\n Until last year: 30 days/u);
	t.is(formOf(viewer.press('v').state), undefined);
	t.is(formOf(viewer.press('v').state), 'grid');
});

test('hides columns, widens, freezes, transposes, and gives all back', t => {
	const viewer = new Viewer(harbour).press('l -');
	t.regex(viewer.lines[0]!, /3 of 4 columns/u);
	t.notRegex(viewer.lines[1]!, /Until/u);
	t.regex(viewer.press('=').lines[0]!, /4 of 4 columns/u);
	const width = viewer.press('0').lines[1]!.indexOf('Until');
	t.is(viewer.press('>').lines[1]!.indexOf('Until'), width + 4);
	t.is(viewer.press('<').lines[1]!.indexOf('Until'), width);
	viewer.press('x');
	t.deepEqual(viewer.keys, ['Until last year', 'From this year', 'Cost']);
	t.is(viewer.press('x').keys[0], 'Notice');
	t.is(viewer.press('0 l F').state.frozen, 2);
	t.is(viewer.press('F').state.frozen, 1);
});

test('transposing keeps the cell and the rows in view, and comes back to all as it was', t => {
	const viewer = new Viewer(harbour).press('$ s space & n i g h t enter');
	const before = viewer.state;
	viewer.press('x');
	t.is(viewer.state.table.rows.length, 3);
	t.is(viewer.lines.at(-2)!.trim(), '');
	t.deepEqual(viewer.state.cursor, {row: 2, column: 1});
	viewer.press('k x');
	t.deepEqual(viewer.state.cursor, {row: before.cursor.row, column: 2});
	t.deepEqual(
		{...viewer.state, cursor: before.cursor},
		{...before, left: viewer.state.left},
	);
	// In a label it comes back to the label's column.
	t.deepEqual(viewer.press('x 0 j x').state.cursor, {row: 0, column: 3});
});

test('the last column cannot be frozen: it is left to move', t => {
	const viewer = new Viewer(harbour).press('$ F');
	t.is(viewer.state.frozen, 1);
	t.regex(viewer.lines.at(-1)!, /the last column is left to move/u);
});

test('in a label, comparing is by the first values; where there is but one column of them it is refused', t => {
	const viewer = new Viewer(harbour).press('c');
	t.is(viewer.state.reference, 1);
	t.is(viewer.press('c').state.reference, undefined);
	viewer.press('l - -');
	for (const key of ['c', 'o', '0 c']) {
		t.regex(viewer.press(key).lines.at(-1)!, /no other column/u);
	}
});

test('what is folded is counted among the rows in view', t => {
	const viewer = new Viewer(harbour).press('$ - & e n enter l c o');
	t.regex(viewer.lines.at(-1)!, /1 unchanged/u);
});

const wide: Table = {
	type: 'table',
	line: 1,
	endLine: 1,
	header: Array.from({length: 12}, (_, column) => `column number ${column}`),
	align: [],
	rows: Array.from({length: 300}, (_, row) =>
		Array.from({length: 12}, (__, column) => `value ${row} of ${column}`),
	),
};

test('the key column stays while the others are panned, and it is told how many are in sight', t => {
	const viewer = new Viewer(wide).press('$');
	t.regex(viewer.lines[0]!, /[34] of 12 columns/u);
	t.regex(viewer.lines[1]!, /column number 0 .*column number 11/u);
	t.regex(viewer.lines[3]!, /value 0 of 0 .*value 0 of 11/u);
	t.regex(viewer.press('H H').lines[1]!, /^ column number 0 +column number 7/u);
});

test('frozen columns keep to half the screen and their words whole; what does not fit is told', t => {
	const viewer = new Viewer(wide, {columns: 60, rows: 24}).press('l l F');
	t.regex(viewer.lines.at(-1)!, /only 1 of these 3 columns fit/u);
	t.regex(viewer.lines[1]!, /^ column number 0 +column number 1/u);
	t.regex(viewer.press('$').lines[1]!, /^ column number 0 .*number 11/u);
	viewer.press('0 l F');
	viewer.size = {columns: 90, rows: 24};
	t.regex(
		viewer.press('$').lines[1]!,
		/^ column number 0 +column number 1 .*number 11/u,
	);
	t.regex(viewer.press('0 l F').lines.at(-1)!, /only the key column stays/u);
});

test('a column that does not quite fit is shown narrower, and moving to it pans nothing', t => {
	const clauses = 'a rule that takes rather more words to say than others';
	const rules: Table = {
		type: 'table',
		line: 1,
		endLine: 1,
		header: ['Rule', 'Before', 'Between', 'Now', 'Later', 'At last'],
		align: [],
		rows: [['Notice', clauses, clauses, clauses, clauses, clauses]],
	};
	const viewer = new Viewer(rules, {columns: 76, rows: 24});
	t.regex(viewer.lines[0]!, /3 of 6 columns/u);
	t.regex(viewer.lines[1]!, /^ Rule +Before +Between$/u);
	const words = viewer.lines
		.slice(3, 10)
		.map(line => line.slice(46))
		.join(' ')
		.split(/ +/u)
		.filter(Boolean)
		.join(' ');
	t.is(words, clauses);
	const header = viewer.lines[1];
	t.is(viewer.press('l l').lines[1], header);
	t.not(viewer.press('l').lines[1], header);
});

test('figures stand point below point under their header; with something behind them, at the left', t => {
	const fees: Table = {
		type: 'table',
		line: 1,
		endLine: 1,
		header: ['Berth', 'Fee last year', 'Fee', 'Since'],
		align: ['none', 'none', 'none', 'center'],
		rows: [
			['Mole', '12.5 days', '9', '5'],
			['Quay', '100 days', '10.25', '1962'],
			['Pier', '', 'n/a', '31'],
		],
	};
	const viewer = new Viewer(fees);
	t.deepEqual(
		viewer.lines.slice(1, 6).filter((_, index) => index !== 1),
		[
			' Berth  Fee last year    Fee  Since',
			' Mole       12.5 days   9       5',
			' Quay      100 days    10.25  1962',
			' Pier                    n/a   31',
		],
	);
	t.deepEqual(
		viewer
			.press('l l B')
			.lines.slice(3, 5)
			.map(line => line.slice(23)),
		[' 9    ████████▊     5', '10.25 ██████████  1962'],
	);
	t.deepEqual(
		viewer
			.press('B h c')
			.lines.slice(3, 5)
			.map(line => line.slice(0, 30).trimEnd()),
		[' Mole    12.5 days', ' Quay   100 days'],
	);
});

test('a row that is taller than the screen says how much of it is behind Enter', t => {
	const clause =
		'a rule that takes rather more words to say than others '.repeat(6);
	const tall: Table = {
		type: 'table',
		line: 1,
		endLine: 1,
		header: ['Rule', 'Before', 'Now'],
		align: [],
		rows: [
			['Notice', clause, clause],
			['Noise', 'none', 'none'],
		],
	};
	const viewer = new Viewer(tall, {columns: 40, rows: 12});
	t.regex(viewer.screen, /^ … \d+ more lines \(⏎\)$/mu);
	t.notRegex(viewer.press('j').screen, /more lines/u);
	viewer.size = {columns: 40, rows: 60};
	t.notRegex(viewer.press('k').screen, /more lines/u);
});

test('the header stays at the end of a long table, and what was last in sight comes back', t => {
	const viewer = new Viewer(wide).press('G');
	t.regex(viewer.lines[1]!, /column number 0/u);
	t.regex(viewer.screen, /value 299 of 0/u);
	t.regex(viewer.screen, /row 300\/300/u);
	viewer.press('k k k');
	t.regex(viewer.screen, /value 299 of 0/u);
	viewer.press('page-up');
	t.true(viewer.state.cursor.row < 290);
});

test('bars stand beside figures, all from the same column', t => {
	const viewer = new Viewer(harbour, {columns: 120, rows: 24}).press('$ B');
	const bars = viewer.lines
		.slice(3, 8)
		.map(line => line.search(/[█▉▊▋▌▍▎▏]/u))
		.filter(at => at > 0);
	t.is(bars.length, 4);
	t.is(new Set(bars).size, 1);
	t.regex(viewer.press('0 B').screen, /no figures/u);
});

test('a resize keeps cursor, order and prompt', t => {
	const viewer = new Viewer(wide).press('G $ s &').type('va');
	viewer.size = {columns: 30, rows: 8};
	t.is(viewer.lines.length, 8);
	t.regex(viewer.screen, / & va▏/u);
	viewer.press('escape');
	t.regex(viewer.screen, /row 300\/300/u);
	t.is(viewer.state.cursor.column, 11);
});

test('every command has a key and every key a command', t => {
	const named = new Set(
		tableBindings
			.filter(({mode}) => mode === 'table')
			.map(({command}) => command),
	);
	t.deepEqual([...named].toSorted(), Object.keys(commands).toSorted());
	const keys = tableBindings
		.filter(({mode}) => mode === 'table')
		.flatMap(binding => binding.keys);
	t.is(new Set(keys).size, keys.length);
});

const key = fc.constantFrom(
	...tableBindings.flatMap(binding => binding.keys),
	'/',
	'&',
	'a',
	'(',
	'enter',
	'escape',
	'enter',
);
const look = fc.record({
	columns: fc.integer({min: 1, max: 200}),
	rows: fc.integer({min: 1, max: 60}),
	ascii: fc.boolean(),
	plain: fc.boolean(),
});
const anyTable = fc.constantFrom<Table>(
	harbour,
	wide,
	{...harbour, rows: []},
	{
		type: 'table',
		line: 1,
		endLine: 1,
		align: [],
		rows: [
			['東京 日本の首都である', '👩‍👩‍👧'],
			['', 'e\u{301}'.repeat(200)],
		],
	},
	{
		type: 'table',
		line: 1,
		endLine: 1,
		align: [],
		header: ['A'],
		rows: [['x'], ['y\nz']],
	},
	{type: 'table', line: 1, endLine: 1, align: [], rows: []},
);

test('any keys at any size give a whole screen, no line too wide, the cursor in the table', t => {
	t.notThrows(() => {
		fc.assert(
			fc.property(
				anyTable,
				fc.array(fc.tuple(key, look), {minLength: 1, maxLength: 12}),
				(table, story) => {
					const viewer = new Viewer(table);
					for (const [name, size] of story) {
						viewer.size = size;
						viewer.press(name);
						const lines = tableScreen(viewer.state, size);
						const tooWide = lines.some(line => line.width > size.columns);
						const {row, column} = viewer.state.cursor;
						if (
							lines.length !== size.rows ||
							(tooWide && size.columns > 1) ||
							row < 0 ||
							column < 0
						) {
							return false;
						}
					}

					return true;
				},
			),
			{numRuns: 60},
		);
	});
});

test('a hundred thousand rows are opened, walked, sorted and filtered without a wait', t => {
	const rows = Array.from({length: 100_000}, (_, row) => [
		`row ${row}`,
		String((row * 7919) % 100_003),
		row % 3 === 0 ? 'yes' : 'no',
	]);
	const big: Table = {
		type: 'table',
		line: 1,
		endLine: 1,
		align: [],
		header: ['Key', 'Figure', 'Flag'],
		rows,
	};
	const start = performance.now();
	const viewer = new Viewer(big).press('j G g l s');
	t.is(viewer.keys[0], 'row 0');
	t.is(viewer.keys.length, 100_000);
	viewer.press('&').type('row 9999').press('enter');
	t.is(viewer.keys.length, 11);
	t.true(performance.now() - start < 20_000);
});

test('opening costs nothing that grows with the table', t => {
	const state = openTable(wide, {number: 3, form: 'cards'});
	t.is(state.form, 'cards');
	t.is(state.name, 'Table 3');
});

test('where rows stay low, all columns are shown with words wrapped rather than some out of sight', t => {
	const fees: Table = {
		type: 'table',
		line: 1,
		endLine: 1,
		header: [
			'Harbour',
			'Berths',
			'Waiting time',
			'Fee per ton',
			'Share of rail',
			'Opened',
		],
		align: [],
		rows: [
			['Alderhaven', '12', '3.5 days', '€ 4.20', '41 %', '3 May 1962'],
			['Calder Sound', '31', '0.5 days', '€ 6.10', '63 %', '17 October 1988'],
		],
	};
	for (const columns of [80, 72, 66]) {
		const viewer = new Viewer(fees, {columns, rows: 24});
		t.regex(viewer.lines[0]!, /6 of 6 columns/u);
		t.true(viewer.screen.includes('October'));
	}

	t.regex(new Viewer(fees, {columns: 44, rows: 24}).lines[0]!, /[345] of 6/u);
});

test('at the end the screen is full: of a tall row above the last its own end is shown, with a sign', t => {
	const words = (count: number) =>
		Array.from({length: count}, (_, at) => `word${at}`).join(' ');
	const tall: Table = {
		type: 'table',
		line: 1,
		endLine: 1,
		header: ['Key', 'Text'],
		align: ['none', 'none'],
		rows: [
			['first', 'short'],
			['tall', words(400)],
			['last', 'short too'],
		],
	};
	for (const ascii of [false, true]) {
		const viewer = new Viewer(tall, {columns: 60, rows: 16, ascii});
		const {lines} = viewer.press('G');
		const end = lines.findIndex(line => line.includes('last'));
		t.is(lines[end + 1], '');
		t.true(lines[end - 1]!.includes('word399'));
		t.true(lines.slice(3, end).every(line => line.includes('word')));
		t.is(lines[3]![0], ascii ? ':' : '…');
		t.true(lines.slice(4, end).every(line => line.startsWith(' ')));
		// Going up shows the row from its beginning, and how much more there is.
		const up = viewer.press('k').lines;
		t.true(up[3]!.includes('tall   word0 '));
		t.true(up.some(line => line.includes(' more lines (')));
	}
});

test('a row that goes on below the screen has a sign in the margin, one that ends there has none', t => {
	const table: Table = {
		type: 'table',
		line: 1,
		endLine: 1,
		header: ['Key', 'Text'],
		align: ['none', 'none'],
		rows: Array.from({length: 9}, (_, row) => [
			`row ${row}`,
			'a few words '.repeat(8).trim(),
		]),
	};
	const viewer = new Viewer(table, {columns: 40, rows: 24});
	const whole = new Viewer(table, {columns: 40, rows: 200}).lines;
	let cuts = 0;
	for (let rows = 5; rows < 24; rows++) {
		viewer.size = {columns: 40, rows};
		const {lines} = viewer;
		const cut = lines.findIndex(line => line.startsWith('…'));
		const last =
			cut === -1 ? undefined : whole.indexOf(` ${lines[cut]!.slice(1)}`);
		// The next line of the whole table belongs to the same row: its key column is blank.
		t.true(last === undefined || whole[last + 1]!.startsWith('  '));
		cuts += cut === -1 ? 0 : 1;
	}

	t.true(cuts > 3 && cuts < 15, `${cuts}`);
});
