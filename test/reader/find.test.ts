import test from 'ava';
import {harbourBrief, paragraph, reading} from './person.js';

test('find as you type tells which hit of how many, and n and N walk them', async t => {
	const person = (await reading(harbourBrief)).press('/').type('ledger');
	t.regex(person.status(), /^ \/ledger .*1 of \d+ {3}Tab lists them$/);
	const found = person.press('enter');
	t.true(found.text().includes('ledger'));
	t.regex(found.press('n').status(), / 2 of /);
	t.regex(found.press('n', 'N').status(), / 1 of /);
	t.regex(found.press('N').status(), /from the end again/);
});

test('a hit runs across a wrap', async t => {
	const person = (await reading(paragraph(5)))
		.press('/')
		.type('came last painted');
	t.regex(person.status(), /not found/);
	const across = (await reading(paragraph(5)))
		.press('/')
		.type('could say when the old crane was last');
	t.regex(across.status(), /1 of 1/);
});

test('Esc gives back the page and the search before', async t => {
	const person = (await reading(harbourBrief)).press('2');
	const escaped = person.press('/').type('pilot').press('escape');
	t.deepEqual(escaped.state.top, person.state.top);
	t.is(escaped.state.search, undefined);
	const again = person
		.press('/')
		.type('pilot')
		.press('enter', '/')
		.type('ice')
		.press('escape');
	t.is(again.state.search?.query, 'pilot');
});

test('Tab lists the hits, and Enter goes to one', async t => {
	const person = (await reading(harbourBrief))
		.press('/')
		.type('tide')
		.press('tab');
	t.regex(person.status(), /hits {3}1 of/);
	const gone = person.press('j', 'enter');
	t.is(gone.state.mode, 'article');
	t.true(gone.text().includes('tide'));
});

test('what is no pattern is found as it stands', async t => {
	const person = (await reading(String.raw`One (of) many [a+b] \ dots...`))
		.press('/')
		.type('[a+b]');
	t.regex(person.status(), /1 of 1/);
});

test('a capital asks for itself', async t => {
	const person = await reading('Harbour, harbour, HARBOUR.');
	t.regex(person.press('/').type('harbour').status(), /1 of 3/);
	t.regex(person.press('/').type('Harbour').status(), /1 of 1/);
});

test('a long article is searched part by part, the count grows', async t => {
	const long =
		Array.from({length: 900}, (_, index) => paragraph(4, index)).join('\n\n') +
		'\n\nThe needle is here.';
	const person = (await reading(long)).press('/').type('needle');
	t.true(person.state.article.parts.length > 4);
	t.regex(person.status(), /searching/);
	const done = person.wait();
	t.regex(done.status(), /1 of 1/);
	t.true(done.text().includes('The needle is here.'));
});
