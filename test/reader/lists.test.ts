import test from 'ava';
import {harbourBrief, reading} from './person.js';

const damaged = [
	'The quay was rebuilt last year, and since then the fees have been a matter of dispute among those who tie up there every night of the season.',
	'',
	'| Berth | Fee ||||',
	'|---|---|---|---|---|',
	'| Inner | 30 ||||',
	'',
	'What the council is asked to decide includes:',
	'',
	'![[Ad] Boats for less – boats.example](https://boats.example/ad-boats-for-less-120x86.jpg)',
].join('\n');

test('contents: move, fold, filter by typing, go', async t => {
	const person = (await reading(harbourBrief)).press('t');
	t.true(person.text().includes('1.1 The ice'));
	const folded = person.press('j', 'h');
	t.false(folded.text().includes('1.1 The ice'));
	t.true(folded.press('l').text().includes('1.1 The ice'));
	const gone = person.press('/').type('pays').press('enter');
	t.is(gone.state.mode, 'article');
	t.regex(gone.screen()[0]!, /3 Who pays$/);
	t.true(person.type('wh').text().includes('Who pays'));
	t.is(person.press('escape').state.mode, 'article');
});

test('contents name the tables under their section, rows by columns', async t => {
	const person = (await reading(harbourBrief)).press('t');
	t.true(person.screen().some(row => /Table 1\s+2×3$/.test(row)));
});

test('the list of links is numbered, filtered by typing, and leads to each', async t => {
	const person = (await reading(harbourBrief)).press('F');
	t.true(
		person.screen().some(row => /1 the tariff\s+https:\/\/harbour/.test(row)),
	);
	const gone = person.type('tariff').press('enter');
	t.is(gone.state.mode, 'article');
	t.deepEqual(gone.press('enter').effects, [
		{type: 'open-address', address: 'https://harbour.example/tariff'},
	]);
});

test('r lists what cleaning did; Enter leads to the place; x turns one off', async t => {
	const person = (await reading(damaged, {kind: 'text'})).press('r');
	t.true(person.state.index.repairs.length >= 3);
	t.regex(person.status(), /what cleaning did/);
	const entry = person.press('x');
	t.deepEqual(entry.effects, [{type: 'reclean'}]);
	t.is(entry.state.off.size, 1);
	t.is(person.press('enter').state.mode, 'article');
});

test('o shows the source lines beside the article', async t => {
	const person = (await reading(damaged, {kind: 'text'})).press('o');
	t.true(person.text().includes('| Berth | Fee ||||'));
	t.false(person.press('o').text().includes('| Berth | Fee ||||'));
});

test('a fold opens where it is', async t => {
	const person = (await reading(damaged, {kind: 'text'})).press('G');
	t.true(person.text().includes('[1 promotional image folded]'));
	const open = person.press('shift-tab', 'enter');
	t.true(open.text().includes('Boats for less'));
});
