import {stripVTControlCharacters} from 'node:util';
import test from 'ava';
import {createPainter} from '../../source/commands/viewer/painter.js';
import {chooseLook} from '../../source/terminal/colour.js';
import {createDiffer} from '../../source/terminal/differ.js';
import {harbourBrief, reading} from '../reader/person.js';

const look = chooseLook({
	environment: {TERM: 'xterm-256color', COLORTERM: 'truecolor'},
	isTerminal: true,
});

const scripts = [
	'# 港の料金\n\n港の事務所は正午までに入る船をすべて数える。\n\n| 場所 | 以前 | 今 |\n|---|---|---|\n| 内側 | 三十 | 四十五 |',
	'Flags 🇩🇪🇫🇷 and families 👨‍👩‍👧‍👦, keycaps 1️⃣, hearts ❤️ and e\u0301 in one line.\n\nनमस्ते दुनिया and שלום עולם and مرحبا.',
];

test.serial('Ink takes over the painted screen without a byte', async t => {
	for (const size of [
		{columns: 80, rows: 24},
		{columns: 200, rows: 50},
		{columns: 40, rows: 10},
	]) {
		for (const source of [harbourBrief, ...scripts]) {
			const person = await reading(source, {size});
			const differ = createDiffer({...size, level: look.level});
			const painter = createPainter(look);
			const scene = {type: 'article', state: person.state} as const;
			const painted = painter.rows(scene);
			t.not(differ.diff(painted), '');
			await painter.load(scene, size);
			t.is(differ.diff(painter.rows(scene)), '');
			painter.close();
		}
	}
});

test.serial('Ink draws what the page paints, in every view', async t => {
	const size = {columns: 120, rows: 30};
	const differ = createDiffer({...size, level: look.level});
	const direct = createPainter(look);
	const inked = createPainter(look);
	let person = await reading(harbourBrief, {size});
	await inked.load({type: 'article', state: person.state}, size);
	for (const key of [
		']',
		'}',
		'tab',
		'K',
		't',
		'j',
		'q',
		'r',
		'q',
		'o',
		'o',
		'/',
		'i',
		'c',
		'e',
		'enter',
		'n',
		'F',
		'escape',
		'G',
	]) {
		person = person.press(key);
		const scene = {type: 'article', state: person.state} as const;
		differ.diff(direct.rows(scene));
		t.is(differ.diff(inked.rows(scene)), '', `after ${key}`);
	}

	inked.close();
});

test.serial('Ink is asked for no frame by what only moves lines', async t => {
	const size = {columns: 80, rows: 24};
	const painter = createPainter(look);
	let person = await reading(harbourBrief, {size});
	await painter.load({type: 'article', state: person.state}, size);
	const draw = () =>
		painter.rows({type: 'article', state: person.state}).join('\n');
	const seen = new Set([draw()]);
	const before = painter.inkFrames();
	for (const key of 'jjjjjjjj]]}kkkktjjqG') {
		person = person.press(key);
		seen.add(draw());
	}

	t.true(seen.size > 12);
	t.is(painter.inkFrames(), before);

	person = person.press('?');
	draw();
	t.is(painter.inkFrames(), before + 1);
	painter.close();
});

test.serial('a smaller and a larger terminal are drawn whole', async t => {
	const painter = createPainter(look);
	let person = await reading(harbourBrief);
	await painter.load(
		{type: 'article', state: person.state},
		{columns: 80, rows: 24},
	);
	for (const size of [
		{columns: 200, rows: 50},
		{columns: 40, rows: 10},
		{columns: 1, rows: 1},
		{columns: 500, rows: 300},
	]) {
		person = person.act({type: 'resize', size});
		const rows = painter.rows({type: 'article', state: person.state});
		t.is(rows.length, size.rows, `${size.columns}x${size.rows}`);
	}

	painter.close();
});

test.serial('the keys are listed by Ink, from the key table', async t => {
	const painter = createPainter(look);
	const person = (await reading(harbourBrief)).press('?');
	const scene = {type: 'article', state: person.state} as const;
	t.false(painter.canPaint(scene));
	await painter.load(scene, {columns: 80, rows: 24});
	const text = painter.rows(scene).join('\n');
	t.regex(text, /next section/);
	t.is(painter.rows(scene).length, 24);
	painter.close();
});

test.serial(
	'in a table its keys are listed first, and no word is cut on a narrow screen',
	async t => {
		for (const columns of [80, 40, 24]) {
			const painter = createPainter(look);
			const size = {columns, rows: 12};
			let person = (await reading(harbourBrief, {size})).press(
				'}',
				'enter',
				'?',
			);
			let seen = '';
			for (let screen = 0; screen < 60; screen++) {
				const scene = {type: 'article', state: person.state} as const;
				await painter.load(scene, size);
				const rows = painter.rows(scene);
				t.true(
					rows.every(row => stripVTControlCharacters(row).length <= columns),
				);
				seen += `${rows.join('\n')}\n`;
				person = person.press('space');
			}

			t.true(seen.indexOf('sort') < seen.indexOf('section'));
			t.notRegex(seen, /\S…/);
			for (const word of ['transpose', 'footnote', 'header', 'Markdown']) {
				t.true(seen.includes(word), `${word} at ${columns}`);
			}

			painter.close();
		}
	},
);
