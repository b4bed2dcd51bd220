import process from 'node:process';
import test from 'ava';
import pty from '@lydell/node-pty';
import {createPacing} from '../../source/terminal/pacing.js';
import {root, runFixture} from './pty.js';
import {makeScreen, readScreen} from './screen.js';
import {slowLink} from './slow-link.js';

const sleep = async (milliseconds: number) =>
	new Promise(resolve => {
		setTimeout(resolve, milliseconds);
	});

test('frames go freely until the first answer, then one at a time', t => {
	const pacing = createPacing();
	t.true(pacing.isFree);
	t.is(pacing.ask(), '\u{1B}[5n');
	t.true(pacing.isFree);
	pacing.ask();
	pacing.answered();
	t.false(pacing.isFree);
	pacing.answered();
	t.true(pacing.isFree);
	pacing.ask();
	t.false(pacing.isFree);
	t.true(pacing.isAwaiting);
});

test('a terminal that never answers is not asked for ever', t => {
	const pacing = createPacing();
	const questions = Array.from({length: 100}, () => pacing.ask()).filter(
		question => question !== '',
	);
	t.true(questions.length < 20);
	t.true(pacing.isFree);
	t.false(pacing.isAwaiting);
	pacing.answered();
	t.false(pacing.isFree);
});

test('a terminal that stops answering is left alone', t => {
	const pacing = createPacing();
	pacing.ask();
	pacing.answered();
	for (let count = 0; count < 3; count++) {
		pacing.ask();
		t.false(pacing.isFree);
		pacing.giveUp();
		t.true(pacing.isFree);
	}

	pacing.ask();
	t.true(pacing.isFree);
});

test('a held key leaves no backlog on a slow link', async t => {
	const size = {cols: 80, rows: 24};
	const screen = makeScreen(size.cols, size.rows);
	screen.options.convertEol = false;
	const [program, ...rest] = runFixture;
	const child = pty.spawn(program, rest, {
		...size,
		cwd: root,
		env: {...process.env, TERM: 'xterm-256color', CI: 'false'},
	});
	t.teardown(() => {
		child.kill('SIGKILL');
	});
	let frames = 0;
	const toScreen = slowLink(1200, 125, text => {
		screen.write(text);
	});
	const toChild = slowLink(1200, 125, text => {
		child.write(text);
	});
	child.onData(text => {
		frames += text.split('\u{1B}[5n').length - 1;
		toScreen(text);
	});
	screen.onData(toChild);
	const status = () => readScreen(screen).at(-1) ?? '';
	while (!status().includes('last key')) {
		await sleep(20);
	}

	await sleep(400);
	let pressed = 0;
	while (pressed < 60) {
		toChild('j');
		pressed++;

		await sleep(33);
	}

	// The last key is on its way for as long as the link delays it.
	await sleep(140);
	const before = frames;
	await sleep(3000);
	t.regex(readScreen(screen)[1] ?? '', /row 60/);
	t.true(frames - before <= 2, `${frames - before} frames after the last key`);
	t.true(frames < 40, `${frames} frames for 60 keys`);
});
