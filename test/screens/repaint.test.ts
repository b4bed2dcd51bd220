import test from 'ava';
import fc from 'fast-check';
import {allLines, screenOf} from '../../source/reader/screen/index.js';
import {chooseLook} from '../../source/terminal/colour.js';
import {createDiffer} from '../../source/terminal/differ.js';
import {paintLine} from '../../source/terminal/style.js';
import {reading, type Person} from '../reader/person.js';
import {describeScreen, makeScreen, send} from '../terminal/screen.js';

const noWrap = '\u{1B}[?7l';

const looks = ['truecolor', ''].map(level =>
	chooseLook({
		environment: {TERM: 'xterm-256color', COLORTERM: level},
		isTerminal: true,
	}),
);

const word = fc.constantFrom(
	'boat',
	'harbour',
	'fee',
	'a',
	'of',
	'**quay**',
	'*ice*',
	'`rope`',
	'[tariff](https://harbour.example/)',
	'漢字',
	'港の料金',
	'한글',
	'👨‍👩‍👧‍👦',
	'👍🏽',
	'🇩🇪',
	'1️⃣',
	'❤️',
	'e\u{301}',
	'नमस्ते',
	'שלום',
	'مرحبا',
	'naïve',
	'…',
	'\u{3000}',
	'ｆｕｌｌ',
);
const words = (maxLength: number) =>
	fc.array(word, {minLength: 1, maxLength}).map(list => list.join(' '));
const table = fc
	.tuple(
		fc.integer({min: 1, max: 4}),
		fc.array(fc.array(words(6), {minLength: 4, maxLength: 4}), {
			minLength: 2,
			maxLength: 6,
		}),
	)
	.map(([columns, rows]) => {
		const line = (cells: readonly string[]) =>
			`| ${cells.slice(0, columns).join(' | ')} |`;
		return [
			line(rows[0]!),
			line(['---', '--:', ':-:', '---']),
			...rows.slice(1).map(cells => line(cells)),
		].join('\n');
	});
const block = fc.oneof(
	{weight: 5, arbitrary: words(60)},
	{weight: 2, arbitrary: words(6).map(text => `## ${text}`)},
	{weight: 1, arbitrary: words(5).map(text => `### ${text}`)},
	{
		weight: 2,
		arbitrary: fc
			.array(words(12), {minLength: 1, maxLength: 4})
			.map(items => items.map(item => `- ${item}`).join('\n')),
	},
	{weight: 2, arbitrary: table},
	{weight: 1, arbitrary: words(20).map(text => `> ${text}`)},
);
const article = fc
	.array(block, {minLength: 1, maxLength: 24})
	.map(blocks => blocks.join('\n\n'));

const key = fc.oneof(
	{weight: 6, arbitrary: fc.constantFrom('j', 'k', 'down', 'up')},
	{
		weight: 4,
		arbitrary: fc.constantFrom('space', 'b', 'd', 'u', 'g', 'G', ']', '['),
	},
	{
		weight: 3,
		arbitrary: fc.constantFrom('}', '{', 'enter', 'tab', 't', 'F', 'o', 'K'),
	},
	{
		weight: 2,
		arbitrary: fc.constantFrom('/', 'a', 'n', 'h', 'l', 'c', 's', 'v', '+'),
	},
	{weight: 3, arbitrary: fc.constantFrom('escape', 'q')},
);
const size = fc.oneof(
	fc.constantFrom(
		{columns: 80, rows: 24},
		{columns: 120, rows: 30},
		{columns: 40, rows: 10},
	),
	fc.record({
		columns: fc.integer({min: 1, max: 140}),
		rows: fc.integer({min: 1, max: 40}),
	}),
);
const act = fc.oneof(
	{weight: 12, arbitrary: key},
	{weight: 1, arbitrary: size},
	{weight: 1, arbitrary: fc.constant(undefined)},
);

test('whatever is read, with any keys at any size, the screen equals a clean repaint', async t => {
	await fc.assert(
		fc.asyncProperty(
			article,
			size,
			fc.array(act, {minLength: 4, maxLength: 24}),
			fc.constantFrom(...looks),
			async (source, first, acts, look) => {
				let person: Person = await reading(source, {size: first});
				const framed = () =>
					allLines(screenOf(person.state)).map(line => paintLine(line, look));
				const differ = createDiffer({...first, level: look.level});
				const screen = makeScreen(first.columns, first.rows);
				await send(screen, noWrap + differ.diff(framed()));
				for (const one of acts) {
					if (one === undefined) {
						differ.reset();
					} else if (typeof one === 'string') {
						person = person.press(one);
					} else {
						person = person.act({type: 'resize', size: one});
						screen.resize(one.columns, one.rows);
						differ.resize(one.columns, one.rows);
					}

					await send(screen, differ.diff(framed()));
					const now = person.state.size;
					const clean = makeScreen(now.columns, now.rows);
					await send(
						clean,
						noWrap + createDiffer({...now, level: look.level}).diff(framed()),
					);
					t.deepEqual(describeScreen(screen), describeScreen(clean));
					clean.dispose();
				}

				screen.dispose();
			},
		),
		{numRuns: 40},
	);
});
