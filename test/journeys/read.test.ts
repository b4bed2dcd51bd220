import path from 'node:path';
import {rm} from 'node:fs/promises';
import test from 'ava';
import {play, root} from '../terminal/pty.js';
import {harbourBrief, paragraph} from '../reader/person.js';
import {file, node, run, shipped} from './person.js';

const damaged = path.join(root, 'test/fixtures/damaged.txt');

test('a person opens an article, walks its sections, and leaves', async t => {
	const person = run(t, [await file('harbour.md', harbourBrief)]);
	await person.shows('Harbour fees reconsidered');
	person.press(']]]');
	await person.shows('2 What a berth costs');
	await person.shows('§ 2/3');
	person.press('[');
	await person.shows('1.1 The ice');
	person.press('q');
	t.is(await person.exit, 0);
	t.false(person.bytes().includes('\u{1B}[?1049h\u{1B}[?1049h'));
	t.true(person.bytes().includes('\u{1B}[?1049l'));
});

test('a damaged article is shown as its author meant it', async t => {
	const person = run(t, [damaged]);
	await person.shows('inferred');
	person.press('}');
	await person.shows('┌');
	person.press('G');
	await person.shows('missing in the source');
	await person.shows('folded');
	await person.shows('100 %');
	person.press('r');
	await person.shows('what cleaning did');
	person.press('q');
	await person.shows('100 %');
	person.press('q');
	t.is(await person.exit, 0);
});

test('keys that arrive in one read are several keys', async t => {
	const person = run(t, [await file('harbour.md', harbourBrief)]);
	await person.shows('Harbour fees reconsidered');
	const second = person.rows()[7]!;
	person.press('jjjjj');
	await person.shows('§');
	for (let turn = 0; turn < 200 && person.rows()[2] !== second; turn++) {
		await new Promise(resolve => {
			setTimeout(resolve, 10);
		});
	}

	t.is(person.rows()[2], second);
});

test('a long page is spoken of before it is read, and in a folder as well', async t => {
	const paragraphs = Array.from(
		{length: 400},
		(_, index) => `<p>${paragraph(5, index)}</p>`,
	);
	const page = await file(
		'quay.html',
		`<title>The quay</title><article><h1>The quay</h1>${paragraphs.join('')}</article>`,
	);
	const person = run(t, [page], {columns: 40});
	await person.shows('The quay');
	const [before, , after] = person.bytes().split(/(\u{1B}\[\?1049h)/u, 3);
	t.regex(before!, /^brief: reading \/.*\r\u{1B}\[K/u);
	t.false(before!.includes('\n'));
	t.false(after!.includes('reading'));
	person.press('q');
	t.is(await person.exit, 0);

	const visitor = run(t, [path.dirname(page)]);
	await visitor.shows('quay.html');
	visitor.press('\r');
	await visitor.shows('The harbour office counts');
	t.true(visitor.bytes().includes('reading /'));
	visitor.press('q');
	await visitor.shows('1 brief');
	visitor.press('q');
	t.is(await visitor.exit, 0);
});

test('a table opens, its rows are sorted, and q leads back', async t => {
	const person = run(t, [await file('harbour.md', harbourBrief)]);
	await person.shows('Harbour fees reconsidered');
	person.press('}\r');
	await person.shows('3 of 3 columns');
	person.press('ls');
	await person.shows('Outer mole');
	person.press('q');
	await person.shows('Table');
	person.press('q');
	t.is(await person.exit, 0);
});

test('find as you type, then n', async t => {
	const person = run(t, [await file('harbour.md', harbourBrief)]);
	await person.shows('Harbour fees reconsidered');
	person.press('/ledger');
	await person.shows('1 of ');
	person.press('\r');
	person.press('n');
	await person.shows('2 of ');
	t.true(person.rows().join('\n').includes('ledger'));
});

test('the article comes from the pipe, the keys from the terminal', async t => {
	const where = await file('harbour.md', harbourBrief);
	const person = run(t, [], {});
	person.child.kill();
	const piped = play(t, {
		columns: 80,
		rows: 24,
		environment: {LANG: 'C.UTF-8'},
		command: [
			'/bin/sh',
			'-c',
			`cat '${where}' | '${node}' '${shipped}' --no-state -`,
		],
	});
	await piped.shows('Harbour fees reconsidered');
	piped.press(']');
	await piped.shows('1 Why the fees changed');
	piped.press('q');
	t.is(await piped.exit, 0);
});

test('a resize keeps the place', async t => {
	const person = run(t, [await file('harbour.md', harbourBrief)]);
	await person.shows('Harbour fees reconsidered');
	person.press('3');
	await person.shows('3  Who pays');
	person.screen.resize(40, 10);
	person.child.resize(40, 10);
	await person.shows('3  Who pays');
	person.screen.resize(120, 40);
	person.child.resize(120, 40);
	await person.shows('Contents');
	t.true(person.rows().some(row => row.includes('▶ 3 Who pays')));
});

test('NO_COLOR sends no colour, and every row fits', async t => {
	const person = run(t, [await file('harbour.md', harbourBrief)], {
		environment: {NO_COLOR: '1'},
	});
	await person.shows('Harbour fees reconsidered');
	person.press('}');
	await person.shows('┌');
	person.press('q');
	await person.exit;

	t.notRegex(
		person.bytes(),
		/\u{1B}\[(?:[\d;]*;)?(?:3\d|4\d|9\d|10[0-7])(?:;[\d;]*)?m/u,
	);
});

test('a dumb terminal gets text and no escape at all', async t => {
	const person = run(t, [await file('harbour.md', harbourBrief)], {
		environment: {TERM: 'dumb'},
	});
	t.is(await person.exit, 0);
	t.false(person.bytes().includes('\u{1B}'));
	t.true(person.bytes().includes('Inner quay'));
});

test('whoever listens gets one line for a row, and only ever new lines', async t => {
	const person = run(t, [
		'--screen-reader',
		await file('harbour.md', harbourBrief),
	]);
	await person.says('4 sections');
	person.press('}');
	await person.says('Table 1, 2 rows, 3 columns');
	person.press('\r');
	await person.says('Berth: Inner quay; Before: 30 a day; Now: 45 a day');
	person.press(']');
	await person.says('3 Who pays');
	person.press('q');
	t.is(await person.exit, 0);
	t.false(person.bytes().includes('\u{1B}'));
});

test('a folder is a list; Enter opens a brief, q leads back to it', async t => {
	const where = await file('harbour.md', harbourBrief);
	const person = run(t, [path.dirname(where)]);
	await person.shows('1 brief');
	await person.shows('Harbour fees reconsidered');
	person.press('\r');
	await person.shows('§ -/3');
	person.press('q');
	await person.shows('1 brief');
	person.press('q');
	t.is(await person.exit, 0);
});

test('R on a file that is gone keeps the page and says so', async t => {
	const where = await file('harbour.md', harbourBrief);
	const person = run(t, [where]);
	await person.shows('Harbour fees reconsidered');
	await rm(where);
	person.press('R');
	await person.shows('no such file');
	await person.shows('Harbour fees reconsidered');
	person.press('q');
	t.is(await person.exit, 0);
});

test('a repair is turned off and on again, and the page follows', async t => {
	const person = run(t, [damaged]);
	await person.shows('inferred');
	person.press('r');
	await person.shows('what cleaning did');
	person.press('/lost heading');
	await person.shows('filter: lost heading');
	person.press('\u{1B}');
	await person.shows('what cleaning did');
	person.press('jx');
	await person.shows('off:');
	person.press('x');
	await t.notThrowsAsync(person.hides('off:'));
});

for (const [signal, code] of [
	['SIGTERM', 143],
	['SIGHUP', 129],
	['SIGINT', 130],
] as const) {
	test(`${signal} gives the terminal back and exits ${code}`, async t => {
		const person = run(t, [await file('harbour.md', harbourBrief)]);
		await person.shows('Harbour fees reconsidered');
		person.child.kill(signal);
		t.is(await person.exit, code);
		t.true(person.bytes().includes('\u{1B}[?1049l'));
		t.true(person.bytes().includes('\u{1B}[?25h'));
	});
}

test('Ctrl-C quits', async t => {
	const person = run(t, [await file('harbour.md', harbourBrief)]);
	await person.shows('Harbour fees reconsidered');
	person.press('\u{3}');
	t.is(await person.exit, 0);
	t.true(person.bytes().includes('\u{1B}[?1049l'));
});

test('a long article opens at its beginning, and G is at its end', async t => {
	const long = Array.from(
		{length: 4000},
		(_, index) => `## Section ${index + 1}\n\n${paragraph(5, index)}`,
	).join('\n\n');
	const person = run(t, [await file('long.md', `# A long one\n\n${long}\n`)]);
	await person.shows('A long one');
	person.press('G');
	await person.shows('100 %');
	await person.shows('Section 4000');
	t.false(person.rows().join('\n').includes('A long one…'));
});

test('whoever comes back is where they stopped', async t => {
	const where = await file('harbour.md', harbourBrief);
	const environment = {
		LANG: 'C.UTF-8',
		...Object.fromEntries([['XDG_STATE_HOME', path.dirname(where)]]),
	};
	const command = [node, shipped, where];
	const first = play(t, {columns: 80, rows: 24, environment, command});
	await first.shows('Harbour fees reconsidered');
	first.press('2');
	await first.shows('2 What a berth costs');
	first.press('q');
	t.is(await first.exit, 0);
	const second = play(t, {columns: 60, rows: 20, environment, command});
	await second.shows('2  What a berth costs');
	await second.shows('where you stopped');
	second.press('g');
	await second.shows('§ -/3');
	second.press('q');
	t.is(await second.exit, 0);
});
