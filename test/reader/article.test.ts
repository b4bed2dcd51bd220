import test from 'ava';
import {harbourBrief, paragraph, reading} from './person.js';

const sizes = [
	{columns: 80, rows: 24},
	{columns: 200, rows: 50},
	{columns: 40, rows: 10},
	{columns: 20, rows: 4},
	{columns: 9, rows: 3},
	{columns: 120, rows: 12},
];

test('the screen has exactly the rows of the terminal, and none is wider', async t => {
	for (const size of sizes) {
		let person = await reading(harbourBrief, {size});
		for (const key of [
			'j',
			'space',
			']',
			'}',
			't',
			'q',
			'r',
			'q',
			'o',
			'F',
			'q',
			'/',
			'escape',
			'G',
			'g',
			'tab',
			'K',
		]) {
			person = person.press(key);
			const screen = person.screen();
			t.is(
				screen.length,
				size.rows,
				`${size.columns}x${size.rows} after ${key}`,
			);
			for (const row of screen) {
				t.true(row.length <= size.columns, `${key}: ${row}`);
			}
		}
	}
});

test('a line down and a line up again show the same screen', async t => {
	const person = await reading(harbourBrief);
	const down = person.press('j', 'j', 'j');
	t.is(down.screen()[2], person.screen()[5]);
	t.is(down.press('k', 'k', 'k').text(), person.text());
});

test('space keeps one line and marks the line last read until the next key', async t => {
	const person = await reading(harbourBrief);
	const last = person.screen()[21]!.trim();
	const turned = person.press('space');
	t.is(turned.screen()[2]!.replace('–', '').trim(), last);
	t.true(turned.screen()[2]!.includes('–'));
	t.false(turned.press('j').text().includes('–'));
});

test('how far one has come is told of a page that stands on one line, too', async t => {
	const page = Array.from(
		{length: 30},
		(_, index) => `<h2>Part ${index}</h2><p>${paragraph(4, index)}</p>`,
	).join('');
	let person = await reading(`<article>${page}</article>`, {kind: 'html'});
	const percent = () => Number(/\d{1,3}(?= %)/.exec(person.status())![0]);
	t.true(percent() < 15);
	for (let before = percent(); before < 100; before = percent()) {
		person = person.press('d');
		t.true(percent() > before && percent() <= before + 15);
	}
});

test('what was said while an article was read anew is gone when it is there', async t => {
	const waiting = (await reading(harbourBrief)).act({
		type: 'say',
		text: 'reading a-brief.md',
	});
	t.regex(waiting.status(), /reading a-brief/);
	const {article, index} = waiting.state;
	t.notRegex(
		waiting.act({type: 'article', article, index}).status(),
		/reading a-brief/,
	);
});

test('the end is the end: 100 %, and no line below it', async t => {
	const person = (await reading(harbourBrief)).press('G');
	t.regex(person.status(), /100 %/);
	t.is(person.press('j').text().split('\n', 6)[5], person.screen()[5]);
	t.true(person.text().includes('closed session'));
	t.regex(person.press('g').status(), /^ § -\/3 {3}\d+ %/);
});

test('] and [ walk the sections and bring each heading into the upper half', async t => {
	let person = await reading(harbourBrief);
	const headings = [
		'Why the fees changed',
		'The ice',
		'What a berth costs',
		'Who pays',
	];
	for (const heading of headings) {
		person = person.press(']');
		const row = person
			.screen()
			.findIndex((line, index) => index > 0 && line.includes(heading));
		t.true(row > 0 && row < 12, `${heading} stands on row ${row}`);
	}

	t.regex(person.press(']').status(), /no section further on/);
	for (const heading of headings.slice(0, -1).toReversed()) {
		person = person.press('[');
		t.true(
			person
				.screen()
				.slice(0, 12)
				.some(line => line.includes(heading)),
			heading,
		);
	}
});

test('a digit goes to that section, p to the one above', async t => {
	const person = (await reading(harbourBrief)).press('2');
	t.regex(person.screen()[0]!, /2 What a berth costs$/);
	const inner = (await reading(harbourBrief)).press(']', ']');
	t.regex(inner.screen()[0]!, /1\.1 The ice$/);
	t.regex(inner.press('p').screen()[0]!, /1 Why the fees changed$/);
	t.regex(person.press('8').status(), /no section 8/);
});

test('} and { walk the tables', async t => {
	const person = (await reading(harbourBrief)).press('}');
	t.true(person.text().includes('Inner quay'));
	const second = person.press('}');
	t.true(second.text().includes('Trawler'));
	t.true(second.press('{').text().includes('Inner quay'));
	t.regex(second.press('}').status(), /no table further on/);
	const bare = await reading(paragraph(3));
	t.regex(bare.press('enter').status(), /no table here; \} goes to the next/);
});

test('Tab lands on links, notes and tables; Enter follows; Backspace goes back', async t => {
	const person = (await reading(harbourBrief)).press('2', 'tab');
	const followed = person.press('enter');
	t.deepEqual(followed.effects, [
		{type: 'open-address', address: 'https://harbour.example/tariff'},
	]);
	const note = person.press('tab', 'K');
	t.true(note.text().includes('Set by the council'));
	const jumped = person.press('tab', 'enter');
	t.true(jumped.text().includes('Set by the council'));
	t.is(jumped.press('backspace').state.top.block, person.state.top.block);
	t.is(jumped.press('backspace', 'L').state.top.block, jumped.state.top.block);
});

test('a link within the article leads to its heading', async t => {
	let person = (await reading(harbourBrief)).press('G');
	person = person.press('tab', 'tab', 'enter');
	t.true(person.text().includes('1  Why the fees changed'));
});

test('restricted, no address is opened', async t => {
	const person = (await reading(harbourBrief, {restricted: true})).press(
		'2',
		'tab',
		'enter',
		'e',
		'ctrl-z',
	);
	t.deepEqual(person.effects, []);
});

test('marks lead back, and two ticks to where the last jump began', async t => {
	const person = (await reading(harbourBrief)).press(
		'2',
		'm',
		'a',
		'G',
		"'",
		'a',
	);
	t.regex(person.screen()[0]!, /2 What a berth costs$/);
	t.regex(person.press("'", "'").status(), /100 %/);
	t.regex(person.press("'", 'z').status(), /no mark z/);
});

test('a resize keeps the reader’s place by block and offset', async t => {
	const person = (await reading(harbourBrief)).press('2', 'j', 'j', 'j', 'j');
	const first = person.screen()[2]!.trim().split(' ').slice(0, 3).join(' ');
	let resized = person;
	for (const size of [...sizes, {columns: 80, rows: 24}]) {
		resized = resized.act({type: 'resize', size});
	}

	t.deepEqual(resized.state.top, person.state.top);
	t.true(resized.text().includes(first));
});

test('the measure is the reader’s', async t => {
	const person = await reading(harbourBrief, {size: {columns: 200, rows: 50}});
	const widest = (text: string) =>
		Math.max(
			...text
				.split('\n')
				.slice(2, -2)
				.map(line => line.slice(45).trim().length),
		);
	t.true(widest(person.press('-', '-', '-').text()) < widest(person.text()));
	t.true(widest(person.press('+', '+').text()) > widest(person.text()));
	t.is(widest(person.press('+', '+', '=').text()), widest(person.text()));
});

test('y copies the section, the table, the link', async t => {
	const person = (await reading(harbourBrief)).press(
		'2',
		'y',
		's',
		'y',
		't',
		'y',
		'l',
	);
	const texts = person.effects.map(effect =>
		effect.type === 'copy' ? effect.text : '',
	);
	t.true(texts[0]!.startsWith('## What a berth costs'));
	t.false(texts[0]!.includes('Who pays'));
	t.regex(texts[1]!, /\| Inner quay +\| 30 a day/);
	t.is(texts[2], 'https://harbour.example/tariff');
	t.regex(person.press('y', 'c').status(), /no code here/);
});

test('Esc never quits; q does', async t => {
	const person = (await reading(harbourBrief)).press(
		'escape',
		'escape',
		'y',
		'escape',
	);
	t.deepEqual(person.effects, []);
	t.deepEqual(person.press('q').effects, [{type: 'quit'}]);
});

test('without attributes a hit has a mark in the margin', async t => {
	const person = (await reading(harbourBrief, {plain: true, ascii: true}))
		.press('/')
		.type('crane')
		.press('enter');
	t.true(
		person.screen().some(row => row.includes('>') && row.includes('crane')),
	);
});

test('the header of a tall table stays at the top, and no row is passed over', async t => {
	const rows = Array.from(
		{length: 60},
		(_, row) => `| Berth ${row} | ${row} a day |`,
	);
	let person = await reading(
		`${paragraph(3)}\n\n| Place | Price |\n|---|---|\n${rows.join('\n')}\n\n${paragraph(2)}`,
	);
	const seen = new Set<string>();
	const look = () => {
		for (const row of person.screen()) {
			const found = /Berth (?<number>\d+) /.exec(row)?.groups?.number;
			if (found !== undefined) {
				seen.add(found);
			}
		}
	};

	const heads: string[] = [];
	look();
	for (let screen = 0; screen < 6; screen++) {
		person = person.press('space');
		look();
		heads.push(person.screen()[2]!);
	}

	t.true(heads[1]!.includes('Place') && heads[2]!.includes('Place'));
	t.is(seen.size, 60);
	t.regex(person.status(), /100 %|the end/);
	seen.clear();
	look();
	for (let screen = 0; screen < 6; screen++) {
		person = person.press('b');
		look();
	}

	t.is(seen.size, 60);
	t.is(person.press('j', 'k').text(), person.text());
});

test('the table view: ? lists the keys and leads back to it; the layout chosen is kept', async t => {
	const opened = (await reading(harbourBrief)).press('}', 'enter');
	t.is(opened.state.mode, 'table');
	const help = opened.press('?');
	t.is(help.state.mode, 'keys');
	t.is(help.press('q').state.mode, 'table');
	t.is(opened.press('q').state.forms.size, 0);
	const chosen = opened.press('v', 'q');
	t.is(chosen.state.mode, 'article');
	t.is(chosen.state.forms.size, 1);
});
