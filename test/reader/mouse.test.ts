import test from 'ava';
import {harbourBrief, reading} from './person.js';

const mouse = (
	button: 'left' | 'wheel-up' | 'wheel-down',
	column = 0,
	row = 0,
) => ({type: 'key', key: {type: 'mouse', button, column, row}}) as const;

test('the wheel scrolls three lines, and back', async t => {
	const person = await reading(harbourBrief);
	const turned = person.act(mouse('wheel-down'));
	t.is(turned.screen()[2], person.screen()[5]);
	t.is(turned.act(mouse('wheel-up')).text(), person.text());
});

test('a click on the contents goes there', async t => {
	const person = await reading(harbourBrief, {
		size: {columns: 120, rows: 30},
	});
	const row = person.screen().findIndex(line => line.includes('3 Who pays'));
	const column = person.screen()[row]!.indexOf('3 Who pays');
	const gone = person.act(mouse('left', column, row));
	t.regex(gone.screen()[0]!, /3 Who pays$/);
	for (const [beside, below] of [
		[1, row],
		[column - 3, row],
		[119, row],
	] as const) {
		t.is(person.act(mouse('left', beside, below)).text(), person.text());
	}
});

test('a click on a link follows it, one beside the text does nothing', async t => {
	const person = (await reading(harbourBrief)).press('2');
	const row = person.screen().findIndex(line => line.includes('the tariff'));
	const column = person.screen()[row]!.indexOf('tariff');
	t.deepEqual(person.act(mouse('left', column, row)).effects, [
		{type: 'open-address', address: 'https://harbour.example/tariff'},
	]);
	t.deepEqual(person.act(mouse('left', 79, row)).effects, []);
});

test('a click on a table opens it', async t => {
	const person = (await reading(harbourBrief)).press('}');
	const row = person.screen().findIndex(line => line.includes('Inner quay'));
	t.is(person.act(mouse('left', 8, row)).state.mode, 'table');
});

test('a click on an entry of an open list goes where Enter would', async t => {
	for (const size of [
		{columns: 80, rows: 24},
		{columns: 120, rows: 30},
	]) {
		const person = (await reading(harbourBrief, {size})).press('t');
		const row = person.screen().findIndex(line => line.includes('3 Who pays'));
		const gone = person.act(mouse('left', 40, row));
		t.is(gone.state.mode, 'article');
		t.regex(gone.screen()[0]!, /3 Who pays$/);
		t.is(person.act(mouse('left', 40, size.rows - 1)).text(), person.text());
		t.is(person.act(mouse('left', 40, 0)).text(), person.text());
	}

	const links = (await reading(harbourBrief)).press('F');
	const row = links.screen().findIndex(line => line.includes('the tariff'));
	t.deepEqual(links.act(mouse('left', 8, row)).press('enter').effects, [
		{type: 'open-address', address: 'https://harbour.example/tariff'},
	]);
});
