import {isDeepStrictEqual} from 'node:util';
import test from 'ava';
import type {Table} from '../../../source/article/model.js';
import {plainLine} from '../../../source/layout/plain.js';
import {
	spoken,
	tableScreen,
	type TableState,
} from '../../../source/reader/table/index.js';
import {tableBindings} from '../../../source/reader/table/bindings.js';
import {planOf} from '../../../source/reader/table/plan.js';
import {rowLines} from '../../../source/reader/table/row-lines.js';
import {
	rowAt,
	rowsInView,
	shownColumns,
} from '../../../source/reader/table/state.js';
import {textAt} from '../../../source/reader/table/texts.js';
import {Viewer} from './_view.js';

const words = (count: number, of = 'quay'): string =>
	Array.from({length: count}, (_, index) => `${of}${index}`).join(' ');

const tableOf = (header: string[] | undefined, rows: string[][]): Table => ({
	type: 'table',
	line: 1,
	endLine: 1,
	...(header && {header}),
	align: (header ?? rows[0] ?? []).map(() => 'none' as const),
	rows,
});

const names = (count: number): string[] =>
	Array.from({length: count}, (_, column) => `Column ${column}`);

const tables: Readonly<Record<string, Table>> = {
	'a header alone': tableOf(['Dock', 'Fee', 'Note'], []),
	'one column': tableOf(
		['Dock'],
		[['North'], [''], ['a longer name of a dock than most'], ['7']],
	),
	'one row': tableOf(
		['Dock', 'Fee', 'Since'],
		[['North', '12 EUR', '2024-01-05']],
	),
	'no header': tableOf(undefined, [
		['North', '1'],
		['South', '2'],
	]),
	'sixty columns': tableOf(
		names(60),
		Array.from({length: 5}, (_, row) =>
			Array.from({length: 60}, (_value, column) => `r${row}c${column}`),
		),
	),
	'cells of four hundred characters': tableOf(
		['Rule', words(30, 'head'), 'After'],
		[
			['Ice', words(60), words(62, 'mole')],
			['Fire', 'x'.repeat(400), 'short'],
			[words(60, 'label'), 'short', words(60).replace('quay5 ', '')],
		],
	),
	'empty cells': tableOf(
		['', '', ''],
		[
			['', '', ''],
			['', 'x', ''],
			['', '', ''],
		],
	),
	'other scripts': tableOf(
		['港口', 'מחיר', '👩‍👩‍👧 Family'],
		[
			['東京湾の北側にある埠頭', 'שלוש מאות שקל לכל אונייה', '👍🏽 yes'],
			['上海', 'العربية من اليمين', '🇳🇴 flag and e\u{301}'],
			['x', '12', '\u{200D}'],
		],
	),
	'mixed values': tableOf(
		['Key', 'Value'],
		[
			'3',
			'ten',
			'',
			'2024-05-01',
			'5 %',
			'-',
			'1e3',
			'n/a',
			'€4',
			'v1.2.3',
		].map((value, row) => [`k${row}`, value]),
	),
};

const sizes = [
	{columns: 20, rows: 5},
	{columns: 40, rows: 10},
	{columns: 80, rows: 24},
	{columns: 200, rows: 50},
];

const looks = [
	{ascii: false, plain: false},
	{ascii: true, plain: true},
];

/**
Each key once, and what is typed into prompts; `escape` behind what leaves something open.
*/
const walk: readonly string[] = [
	...tableBindings
		.filter(
			({mode, command}) =>
				mode === 'table' && !/^(?:close|cancel)$/u.test(command),
		)
		.flatMap(({command, keys}) => {
			const [key = ''] = keys;
			return command === 'filter'
				? [
						'& / ( a / enter',
						'escape',
						'& z z z z enter',
						...moves(),
						'escape',
						'& 1 enter',
						'escape',
					]
				: command === 'find'
					? ['/ q enter', 'n', 'N', '/ / * / enter', 'escape']
					: command === 'read-row'
						? ['enter', 'j', 'space', 'k', 'l', 'h', 'escape']
						: [key, 'j', 'l'];
		}),
	's',
	'j',
	'S',
	'c',
	'o',
	'n',
	'v',
	'B',
	'x',
	'G',
	'$',
	'x',
	'=',
	'@',
	'escape',
];

function moves(): string[] {
	return [
		'j',
		'k',
		'G',
		'g',
		's',
		'S',
		'c',
		'o',
		'o',
		'c',
		'y',
		'Y',
		'enter',
		'escape',
		'@',
		'x',
		'x',
		'space',
		'F',
		'$',
		'0',
	];
}

/**
Letters and figures: whatever signs the view adds between them.
*/
const bare = (text: string): string =>
	text.replaceAll(/[^\p{Letter}\p{Number}]/gu, '');

const sorted = (text: string): string => [...text].toSorted().join('');

/**
What is wrong with what a person sees; undefined when nothing is.
*/
function fault(viewer: Viewer): string | undefined {
	const {state, size} = viewer;
	const look = {ascii: false, ...size};
	const screen = tableScreen(state, look);
	if (screen.length !== size.rows) {
		return `${screen.length} rows`;
	}

	if (screen.some(({width}) => width > size.columns)) {
		return 'a line too wide';
	}

	const {row, column} = state.cursor;
	const count = rowsInView(state);
	if (row < 0 || row >= Math.max(1, count)) {
		return `the cursor in row ${row} of ${count}`;
	}

	if (!shownColumns(state).includes(column)) {
		return `the cursor in column ${column}, which is not shown`;
	}

	if (state.reading !== undefined || count === 0) {
		return undefined;
	}

	return screen.some(({runs}) =>
		runs.some(({roles}) => roles.includes('cursor')),
	)
		? (hiddenText(
				viewer,
				screen.map(line => plainLine(line)),
			) ?? cutText(viewer))
		: 'no cursor';
}

/**
The cell under the cursor is told whole, or a sign says that Enter does.
*/
function hiddenText(
	viewer: Viewer,
	screen: readonly string[],
): string | undefined {
	const {state, size} = viewer;
	const {columns, rows} = size;
	const text = bare(
		textAt(state.table, rowAt(state, state.cursor.row)!, state.cursor.column),
	);
	const detail = screen.slice(0, -1).slice(-Math.max(1, Math.floor(rows / 3)));
	if (bare(detail.join('')).includes(text)) {
		return undefined;
	}

	if (!/\((?:⏎|Enter)\)/u.test(screen.join('\n'))) {
		return `no sign of the rest of ${text}`;
	}

	const reader = new Viewer(state.table, {...size, columns, rows});
	reader.state = state;
	reader.press(state.prompt === undefined ? 'enter' : 'escape enter');
	let read = bare(reader.lines.slice(1, -1).join(''));
	for (let at = 0; at < 200 && !read.includes(text); at++) {
		reader.press('j');
		read += bare(reader.lines.at(-2)!);
	}

	return read.includes(text) ? undefined : `Enter does not show ${text}`;
}

/**
Each cell of a row is on its lines, or a sign says that it is cut.
*/
function cutText({state, size}: Viewer): string | undefined {
	if (state.reference !== undefined || state.bars.size > 0) {
		return undefined;
	}

	const plan = planOf(state, {ascii: false, ...size});
	const columns =
		state.form === 'cards'
			? shownColumns(state)
			: state.form === 'banded'
				? [
						...new Set([
							...shownColumns(state).slice(0, 1),
							...plan.columns.map(({column}) => column),
						]),
					]
				: plan.columns.map(({column}) => column);
	for (let place = 0; place < Math.min(3, rowsInView(state)); place++) {
		const lines = rowLines(state, plan, place)
			.map(line => plainLine(line))
			.join('');
		const row = rowAt(state, place)!;
		const texts = columns.map(column => textAt(state.table, row, column));
		const isCut = /[…~]/u.test(lines);
		const isWhole =
			state.form === 'cards'
				? texts.every(text => bare(lines).includes(bare(text)))
				: sorted(bare(lines)) === sorted(bare(texts.join('')));
		if (isCut ? state.form !== 'lines' : !isWhole) {
			return `row ${place} shows ${lines}`;
		}
	}

	return undefined;
}

/**
What stands in the cell that a key for moving came to; nothing where it stayed.
*/
function cameTo(state: TableState, before: TableState, keys: string): string {
	const row = rowAt(state, state.cursor.row);
	return row === undefined ||
		state.reading !== undefined ||
		!/(?:^| )[jkhlgG0$]$/u.test(keys) ||
		isDeepStrictEqual(state.cursor, before.cursor)
		? ''
		: bare(textAt(state.table, row, state.cursor.column));
}

/**
The view in each layout, key by key; a view that was closed is opened again.
*/
function* eachKey(
	table: Table,
	sizeAt: (key: number) => Viewer['size'],
): Generator<{viewer: Viewer; before: TableState; keys: string}> {
	for (let form = 0; form < 4; form++) {
		const keys = [...Array.from({length: form}, () => 'v'), ...walk];
		let viewer = new Viewer(table, sizeAt(0));
		for (const [at, key] of keys.entries()) {
			const before = viewer.state;
			viewer.size = sizeAt(at);
			viewer.press(key);
			yield {
				viewer,
				before,
				keys: keys.slice(Math.max(0, at - 12), at + 1).join(' '),
			};
			if (viewer.done) {
				viewer = new Viewer(table, viewer.size);
			}
		}
	}
}

/**
The first fault that a person meets who presses every key.
*/
function firstFault(
	table: Table,
	sizeAt: (key: number) => Viewer['size'],
): string | undefined {
	for (const {viewer, keys} of eachKey(table, sizeAt)) {
		const wrong = fault(viewer);
		if (wrong !== undefined) {
			const {columns, rows} = viewer.size;
			return `${wrong}, ${columns}x${rows} after ${keys}\n${viewer.screen}`;
		}
	}

	return undefined;
}

for (const [name, table] of Object.entries(tables)) {
	for (const look of looks) {
		test(`every key, at every size and in every layout: ${name}${look.ascii ? ', in ASCII' : ''}`, t => {
			for (const size of look.ascii ? sizes.slice(0, 3) : sizes) {
				t.is(
					firstFault(table, () => ({...size, ...look})),
					undefined,
				);
			}

			// The terminal has another size at each key.
			t.is(
				firstFault(table, key => ({...sizes[key % sizes.length]!, ...look})),
				undefined,
			);
		});
	}

	test(`every key is heard, line by line, and so is the cell that is come to: ${name}`, t => {
		const size = {columns: 80, rows: 24, ascii: false};
		for (const {viewer, before, keys} of eachKey(table, () => size)) {
			const lines = spoken(before, viewer.state, size);
			t.true(
				lines.every(line => !line.includes('\n')),
				keys,
			);
			const said = bare(lines.join(' '));
			t.true(
				said.includes(cameTo(viewer.state, before, keys)),
				`${keys}: ${said}`,
			);
		}
	});
}
