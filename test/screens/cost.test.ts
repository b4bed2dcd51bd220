import {Buffer} from 'node:buffer';
import test from 'ava';
import {allLines, screenOf} from '../../source/reader/screen/index.js';
import {chooseLook} from '../../source/terminal/colour.js';
import {createDiffer} from '../../source/terminal/differ.js';
import {paintLine} from '../../source/terminal/style.js';
import {paragraph, reading, type Person} from '../reader/person.js';

const look = chooseLook({
	environment: {TERM: 'xterm-256color'},
	isTerminal: true,
});
const sizes = [
	{columns: 80, rows: 24},
	{columns: 120, rows: 40},
	{columns: 200, rows: 50},
];

/**
Sections with a strong word, a link, a list and a table each.
*/
const article = [
	'# What the harbour counted',
	paragraph(5),
	...Array.from({length: 14}, (_, index) =>
		[
			`## The ${index + 1}. winter along the outer quay`,
			`${paragraph(6, index)} **Nobody** asked [the pilot](https://pilot.example/${index}).`,
			`- ${paragraph(1, index)}\n- ${paragraph(1, index + 2)}`,
			'| Berth | Before | Now |\n|---|---|---|\n| Inner quay | 30 a day | 45 a day, ice included |\n| Outer mole | 12 a day | as before |\n| Old dock | closed in winter | open for those who pay for the lamps |',
			paragraph(7, index + 1),
		].join('\n\n'),
	),
].join('\n\n');

const framed = ({state}: Person): readonly string[] =>
	allLines(screenOf(state)).map(line => paintLine(line, look));

/**
In bytes as they reach the terminal: each line feed becomes two.
*/
const onWire = (bytes: string): number =>
	Buffer.byteLength(bytes) + bytes.split('\n').length - 1;

/**
Somebody who reads by way of the differ: each key, and what it cost.
*/
const metered = async (size: (typeof sizes)[number]) => {
	let person = (await reading(article, {size})).wait();
	const differ = createDiffer({...size, level: look.level});
	differ.diff(framed(person));
	return {
		/**
		Bytes of the frame that a key brings, those of its rows that changed, and the rows themselves.
		*/
		press(key: string) {
			const before = framed(person);
			const shown = person.screen();
			person = person.press(key);
			const next = framed(person);
			const bytes = onWire(differ.diff(next));
			// A second frame that looks the same is nothing to send.
			const again = differ.diff(framed(person));
			const changed = next
				.filter((row, at) => row !== before[at])
				.reduce((sum, row) => sum + Buffer.byteLength(row), 0);
			return {bytes, again, changed, shown, screen: person.screen()};
		},
	};
};

for (const size of sizes) {
	const name = `${size.columns}x${size.rows}`;

	test(`scrolling a line sends that line and little more at ${name}`, async t => {
		const meter = await metered(size);
		let total = 0;
		let text = 0;
		for (let count = 0; count < 200; count++) {
			const {bytes, again, screen} = meter.press('j');
			t.is(again, '');
			total += bytes;
			// The last row of the text; a blank row and the status line stand below it.
			text += Buffer.byteLength(screen.at(-3)!.trim());
		}

		// What less sends: the line at its margin, and ten bytes around it and its prompt.
		const less = text + 200 * 13;
		t.true(total <= 1.1 * less, `${total} bytes where less sends ${less}`);
		t.true(text > 8000);
	});

	test(`a jump to a section costs the rows that change at ${name}`, async t => {
		const meter = await metered(size);
		for (const key of ']]][]]]1[9]G[') {
			const {bytes, changed} = meter.press(key);
			t.true(bytes <= 1.1 * changed, `${key}: ${bytes} for ${changed}`);
		}
	});

	test(`a step in the contents or in a table costs two hundred bytes at most at ${name}`, async t => {
		const meter = await metered(size);
		const walk = (keys: string) => {
			for (const key of keys) {
				const {bytes} = meter.press(key);
				t.true(bytes > 0 && bytes <= 200, `${key}: ${bytes}`);
			}
		};

		meter.press('t');
		walk('jjjkjjjjk');
		meter.press('q');
		meter.press('}');
		meter.press('enter');
		walk('jlljkhkh');
		meter.press('c');
		walk('jlkh');
	});
}
