import test from 'ava';
import {paragraph, reading} from './person.js';

const brief = [
	'# Two harbours',
	paragraph(4),
	'| Rule | Before |\n|---|---|\n| Notice | 30 days |\n| Noise | none at night |',
	paragraph(60),
	'| Boat | Payer |\n|---|---|\n| Trawler | The owner |',
	paragraph(60, 2),
	'> Elsewhere:\n>\n> | rule | Now |\n> |---|---|\n> | Notice | 90 days |\n> | Fire | never |',
	'| BOAT | Fee |\n|---|---|\n| Skiff | 3 |',
].join('\n\n');

test('J joins the tables that share their first header, and q leads back to the same line', async t => {
	const before = (await reading(brief)).press('j', 'j');
	const person = before.press('J');
	t.regex(
		person.screen()[0]!,
		/^ Tables 1, 3 · by Rule \(1 of 2; J the next\)/u,
	);
	const rows = person.screen().map(line => line.trim().split(/ {2,}/u));
	t.deepEqual(rows[1], ['Rule', 'Before', 'Now']);
	t.deepEqual(rows.slice(3, 6), [
		['Notice', '30 days', '90 days'],
		['Noise', 'none at night'],
		['Fire', 'never'],
	]);
	t.deepEqual(person.press('q').screen(), before.screen());
});

test('J goes on to the next group, and round', async t => {
	const person = (await reading(brief)).press('J', 'J');
	t.regex(person.screen()[0]!, /Tables 2, 4 · by Boat \(2 of 2/u);
	t.regex(person.press('J').screen()[0]!, /Tables 1, 3/u);
	t.is(person.press('q').state.mode, 'article');
});

test('from a table J joins those that go with it, and q leads back to the cell', async t => {
	const table = (await reading(brief)).press('}', '}', 'enter', 'l');
	const person = table.press('J');
	t.regex(person.screen()[0]!, /Tables 2, 4 · by Boat/u);
	t.is(person.press('j', 'l', 'x').press('q').text(), table.text());
});

test('where nothing shares a header one line says so', async t => {
	const alone = await reading('# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n');
	t.is(
		alone.press('J').status().trim(),
		'no two tables share their first header',
	);
	const inTable = alone.press('enter', 'J');
	t.regex(inTable.status(), /no other table has this first header/u);
	t.is(inTable.state.mode, 'table');
	const none = (await reading('# A\n\nWords.\n')).press('J');
	t.is(none.status().trim(), 'no two tables share their first header');
});

test('in a long article J waits until all of it has been read; Esc stops that', async t => {
	const long = `${brief}\n\n${Array.from({length: 4000}, (_, index) => paragraph(3, index)).join('\n\n')}\n\n| Rule | At last |\n|---|---|\n| Fire | allowed |\n`;
	const person = (await reading(long)).press('J');
	t.is(person.state.mode, 'article');
	t.is(person.state.waiting, 'gather');
	t.regex(person.wait().screen()[0]!, /^ Tables 1, 3, 5 · by Rule/u);
	const stopped = person.press('escape');
	t.is(stopped.status().trim(), 'stopped');
	t.is(stopped.wait().state.mode, 'article');
});

test('more tables than can be compared are not all joined', async t => {
	const many = Array.from(
		{length: 100},
		(_, index) =>
			`Week ${index}.\n\n| Boat | Catch |\n|---|---|\n| Skiff | ${index} |`,
	).join('\n\n');
	const person = (await reading(`# Weeks\n\n${many}\n`)).wait().press('J');
	t.regex(
		person.screen()[0]!,
		/^ The first 60 tables · by Boat +\d+ of 61 columns/u,
	);
});

test('in a brief of a folder J asks for the folder, and takes an answer only while it is awaited', async t => {
	const person = await reading(brief);
	const inFolder = person.withState({isInFolder: true}).press('J');
	t.deepEqual(inFolder.effects, [{type: 'gather'}]);
	t.regex(inFolder.status(), /gathering; Esc stops/u);
	const table = {
		type: 'table',
		line: 1,
		endLine: 3,
		header: ['Rule', 'Now'],
		align: ['none', 'none'],
		rows: [['Notice', 'a week']],
	} as const;
	const answer = {
		type: 'gathered',
		tables: ['a.md', 'b.md'].map((file, index) => ({
			file,
			number: index,
			section: '',
			table,
		})),
	} as const;
	t.regex(
		inFolder.act(answer).screen()[0]!,
		/^ 2 tables of 2 briefs · by Rule/u,
	);
	t.is(inFolder.press('escape').act(answer).state.mode, 'article');
	const inTable = inFolder.press('enter', 'J').press('escape');
	t.is(inTable.state.mode, 'table');
	t.regex(inTable.status(), /stopped/u);
});
