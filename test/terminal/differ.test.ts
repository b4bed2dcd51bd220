import test from 'ava';
import fc from 'fast-check';
import {createDiffer} from '../../source/terminal/differ.js';
import {act, playActs, row} from './acts.js';
import {describeScreen, makeScreen, readScreen, send} from './screen.js';

const noWrap = '\u{1B}[?7l';

test('after every frame the screen equals a clean repaint', async t => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(row, {minLength: 1, maxLength: 60}),
			fc.integer({min: 1, max: 90}),
			fc.integer({min: 1, max: 30}),
			fc.array(act, {maxLength: 12}),
			fc.boolean(),
			async (lines, columns, rows, acts, returnsCarriage) => {
				const differ = createDiffer({columns, rows});
				const screen = makeScreen(columns, rows);
				screen.options.convertEol = returnsCarriage;
				await send(screen, noWrap);
				for (const {frame, size, before} of playActs(
					lines,
					{columns, rows},
					acts,
				)) {
					if (before === 'resize') {
						screen.resize(size.columns, size.rows);
						differ.resize(size.columns, size.rows);
					} else if (before === 'reset') {
						differ.reset();
					}

					await send(screen, differ.diff(frame));
					const clean = makeScreen(size.columns, size.rows);
					await send(clean, noWrap + createDiffer(size).diff(frame));
					t.deepEqual(describeScreen(screen), describeScreen(clean));
					clean.dispose();
				}

				screen.dispose();
			},
		),
		{numRuns: 120},
	);
});

test('a clean repaint shows the rows', async t => {
	const screen = makeScreen(20, 4);
	await send(
		screen,
		'\u{1B}[?7l' +
			createDiffer({columns: 20, rows: 4}).diff([
				'one',
				'  two   three',
				'\u{1B}[1mfour',
				'漢字 and this is too long to fit',
			]),
	);
	t.deepEqual(readScreen(screen), [
		'one',
		'  two   three',
		'four',
		'漢字 and this is too',
	]);
});

test('an unchanged frame costs nothing', t => {
	const differ = createDiffer({columns: 20, rows: 3});
	t.not(differ.diff(['a', 'b', 'c']), '');
	t.is(differ.diff(['a', 'b', 'c']), '');
	t.is(
		differ.diff(
			['a   ', '\u{1B}[1mb\u{1B}[m', '\u{1B}[31m \u{1B}[mc']
				.with(1, 'b')
				.with(2, 'c'),
		),
		'',
	);
});

test('nothing but known sequences leaves', t => {
	fc.assert(
		fc.property(
			fc.array(
				fc
					.array(
						fc.oneof(
							fc.constantFrom(
								'\u{1B}',
								'\u{1B}[2J',
								'\u{1B}]0;title\u{7}',
								'\u{1B}P1$r',
								'\u{9B}2J',
								'\u{7}',
								'\n',
								'\u{1B}]8;;https://a.example/\u{1B}\\',
								'\u{1B}[?1049l',
								'\u{1B}[5n',
							),
							fc.string({unit: 'binary'}),
						),
						{maxLength: 8},
					)
					.map(list => list.join('')),
				{maxLength: 5},
			),
			frame => {
				const bytes = createDiffer({columns: 30, rows: 5}).diff(frame);
				const rest = bytes
					.replaceAll(/\u{1B}\[[\d;]*[CGHJKXmr]/gu, '')
					.replaceAll(/\u{1B}\]8;;[^\u{0}-\u{1F}\u{7F}-\u{9F}]*\u{1B}\\/gu, '')
					.replaceAll(/\u{1B}M|[\u{8}\n\r]/gu, '');
				t.notRegex(rest, /[\u{0}-\u{1F}\u{7F}-\u{9F}]/u);
			},
		),
	);
});

test('what a terminal draws beside a glyph that it does not join is erased', async t => {
	const columns = 30;
	const bytes = createDiffer({columns, rows: 1}).diff([
		'at 👨‍👩‍👧‍👦     the end ★   e\u{301}',
	]);
	const screen = makeScreen(columns, 1);
	await send(screen, noWrap + bytes.replaceAll('\u{200D}', ''));
	// Each character is one column wide there: two of the four stand where the glyph is to be, the others beside it.
	t.is(readScreen(screen)[0], 'at 👨👩     the end ★   e\u{301}');
	// Where letters are joined all along a word, its end is soon enough.
	const word = createDiffer({columns, rows: 1}).diff([
		'e\u{301}e\u{301}e\u{301} ok',
	]);
	t.is(word.split('\u{1B}[K').length, 2);
});
