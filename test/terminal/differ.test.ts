import test from 'ava';
import fc from 'fast-check';
import {createDiffer} from '../../source/terminal/differ.js';
import {describeScreen, makeScreen, readScreen, send} from './screen.js';

const words = [
	'plain',
	'words',
	'of',
	'a',
	'row',
	'漢字',
	'かな',
	'한글',
	'👨‍👩‍👧‍👦',
	'🇩🇪',
	'1️⃣',
	'é',
	'e\u{301}',
	'שלום',
	'مرحبا',
	'❤️',
	'│',
	'├──┼──┤',
	'“quoted”',
	'…',
	'क्षि',
	'\u{3000}',
	'\u{A0}',
	' '.repeat(6),
	'naïve',
	'Ωμέγα',
	'👍🏽',
];
const styles = [
	'',
	'1',
	'3',
	'4',
	'7',
	'9',
	'31',
	'36;1',
	'44',
	'38;5;200',
	'38;2;1;200;3',
	'48;2;9;9;9',
	'90',
];
const word = fc
	.tuple(fc.constantFrom(...words), fc.constantFrom(...styles))
	.map(([text, style]) =>
		style === '' ? text : `\u{1B}[${style}m${text}\u{1B}[m`,
	);
const row = fc.array(word, {maxLength: 14}).map(list => list.join(' '));

/**
A reader's acts on a document: frames that scroll, jump, light a row up or show something else.
*/
const act = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			type: fc.constant('scroll' as const),
			by: fc.integer({min: -6, max: 6}),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({type: fc.constant('jump' as const), to: fc.nat(60)}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			type: fc.constant('light' as const),
			row: fc.nat(30),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('resize' as const),
			columns: fc.integer({min: 1, max: 90}),
			rows: fc.integer({min: 1, max: 30}),
		}),
	},
	{weight: 1, arbitrary: fc.record({type: fc.constant('reset' as const)})},
);

test('after every frame the screen equals a clean repaint', async t => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(row, {minLength: 1, maxLength: 60}),
			fc.integer({min: 1, max: 90}),
			fc.integer({min: 1, max: 30}),
			fc.array(act, {maxLength: 12}),
			async (lines, startColumns, startRows, acts) => {
				let [columns, rows] = [startColumns, startRows];
				let top = 0;
				let lit = -1;
				const differ = createDiffer({columns, rows});
				const screen = makeScreen(columns, rows);
				await send(screen, '\u{1B}[?7l');
				for (const one of [{type: 'reset' as const}, ...acts]) {
					switch (one.type) {
						case 'scroll': {
							top = Math.max(0, top + one.by);

							break;
						}

						case 'jump': {
							top = one.to;

							break;
						}

						case 'light': {
							lit = one.row;

							break;
						}

						case 'resize': {
							({columns, rows} = one);
							screen.resize(columns, rows);
							differ.resize(columns, rows);

							break;
						}

						default: {
							differ.reset();
						}
					}

					const body = Array.from(
						{length: Math.max(0, rows - 2)},
						(_, index) => {
							const line = lines[top + index] ?? '';
							return index === lit ? `\u{1B}[7m${line}` : line;
						},
					);
					const frame = ['a title', ...body, ` ${top} of ${lines.length}`];
					await send(screen, differ.diff(frame));
					const clean = makeScreen(columns, rows);
					await send(
						clean,
						'\u{1B}[?7l' + createDiffer({columns, rows}).diff(frame),
					);
					const shown = describeScreen(screen);
					const wanted = describeScreen(clean);
					clean.dispose();
					for (const [index, line] of wanted.entries()) {
						if (shown[index] !== line) {
							throw new Error(
								`row ${index} at ${columns}x${rows}:\n${shown[index]}\n${line}`,
							);
						}
					}
				}

				screen.dispose();
			},
		),
		{numRuns: 300},
	);
	t.pass();
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
