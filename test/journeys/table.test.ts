import {Buffer} from 'node:buffer';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import test from 'ava';
import {file, run} from './person.js';

const rules = `# Harbour rules

What changed this year.

| Rule | Until last year | From this year |
|---|---|---|
| Notice | 30 days before arrival | 90 days before arrival |
| Pilot | for every ship over 80 metres | for every ship over 60 metres |
| Noise | quiet from ten at night | quiet from ten at night |

That is all.
`;

test('a person opens a table, compares two columns, copies a cell, and goes back', async t => {
	const person = run(t, [await file('rules.md', rules)]);
	await person.shows('Harbour rules');
	person.press('}\r');
	await person.shows('3 of 3 columns');
	person.press('jl');
	await person.shows('row 2/3');
	person.press('c');
	await person.shows('against Until last year');
	await person.shows('+60 (×3)');
	person.press('y');
	await person.shows('cell copied');
	t.true(
		person
			.bytes()
			.includes(
				`\u{1B}]52;c;${Buffer.from('for every ship over 80 metres').toString('base64')}`,
			),
	);
	person.press('qq');
	t.is(await person.exit, 0);
});

test('a person sorts, filters, marks rows and takes them along as CSV', async t => {
	const person = run(t, [await file('rules.md', rules)]);
	await person.shows('Harbour rules');
	person.press('}\r');
	await person.shows('row 1/3');
	person.press('S');
	await person.shows('by Rule, down');
	person.press('&o');
	await person.shows('& o');
	person.press('ise\r');
	await person.shows('row 1/1 of 3');
	person.press(' w');
	t.is(await person.exit, 0);
	t.true(
		person
			.bytes()
			.includes('Noise,quiet from ten at night,quiet from ten at night'),
	);
});

test('moving the cursor by a row costs no more than 200 bytes', async t => {
	const person = run(t, [await file('rules.md', rules)]);
	await person.shows('Harbour rules');
	person.press('}\r');
	await person.shows('row 1/3');
	const before = person.bytes().length;
	person.press('j');
	await person.shows('row 2/3');
	t.true(
		person.bytes().length - before <= 200,
		String(person.bytes().length - before),
	);
	person.press('qq');
	t.is(await person.exit, 0);
});

test('from a brief of a folder the tables of all its briefs are joined, and q leads back', async t => {
	const old = await file(
		'before.md',
		'# Before\n\n| Rule | Said |\n|---|---|\n| Notice | 30 days |\n',
	);
	const folder = path.dirname(old);
	await writeFile(
		path.join(folder, 'since.md'),
		'# Since\n\n| Rule | Said |\n|---|---|\n| Notice | 90 days |\n| Fire | never |\n',
	);
	const person = run(t, [folder]);
	await person.shows('2 briefs');
	person.press('\r');
	await person.shows('30 days');
	person.press('J');
	await person.shows('2 tables of 2 briefs');
	await person.shows('Said (since)');
	await person.shows('never');
	person.press('lc');
	await person.shows('+60 (×3)');
	person.press('q');
	await person.shows('┌');
	person.press('qq');
	t.is(await person.exit, 0);
});

test('whoever listens walks a table cell by cell, sorts it, and takes rows along', async t => {
	const person = run(t, ['--screen-reader', await file('rules.md', rules)]);
	await person.says('j reads a line');
	person.press('}\r');
	await person.says('q back');
	person.press('jl');
	await person.says(
		'Rule: Pilot; Until last year: for every ship over 80 metres',
	);
	person.press('c');
	await person.says('against Until last year');
	person.press('l');
	await person.says(
		'From this year: for every ship over *60* metres -20 (×0.75)',
	);
	person.press('0S');
	await person.says('3 rows, by Rule, down, against Until last year; at row 1');
	person.press(' w');
	t.is(await person.exit, 0);
	t.regex(
		person.bytes(),
		/Pilot,for every ship over 80 metres,for every ship/u,
	);
	t.false(person.bytes().includes('\u{1B}'));
});

test('a long sort is told while it lasts, Esc stops it, and left alone it comes to its end', async t => {
	const count = 80_000;
	const rows = Array.from(
		{length: count},
		(_, row) => `entry ${(row * 7919) % 80_021} of the ledger,${row}`,
	);
	const person = run(t, [
		await file('ledger.csv', `Entry,Place\n${rows.join('\n')}\n`),
	]);
	await person.shows('ledger.csv  ');
	await person.shows('row 1/80000');
	person.press('s');
	await person.shows('sorting');
	person.press('\u{1B}');
	await person.shows('stopped sorting; all as it was');
	person.press('j');
	await person.shows('row 2/80000   as written');
	person.press('gS');
	await person.shows('by Entry, down');
	await person.shows('entry 0 of the ledger');
	person.press('G');
	await person.shows('row 80000/80000');
	person.press('qq');
	t.is(await person.exit, 0);
});
