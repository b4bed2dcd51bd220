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

const slowly = () => {
	let time = 0;
	return {
		pacing: createPacing(() => time),
		pass(milliseconds: number) {
			time += milliseconds;
		},
	};
};

test('frames go freely until the first answer, then one at a time', t => {
	const {pacing, pass} = slowly();
	t.true(pacing.isFree);
	t.is(pacing.ask(100), '\u{1B}[5n');
	t.true(pacing.isFree);
	pacing.ask(100);
	pass(100);
	pacing.answered();
	t.false(pacing.isFree);
	pacing.answered();
	t.true(pacing.isFree);
	t.is(pacing.ask(100), '\u{1B}[5n');
	t.false(pacing.isFree);
	t.true(pacing.isAwaiting());
});

test('a terminal at hand is asked after every ninth small frame, and after each large one', t => {
	const {pacing, pass} = slowly();
	const ask = (bytes: number) => {
		const isAsked = pacing.ask(bytes) !== '';
		if (isAsked) {
			pass(3);
			pacing.answered();
		}

		t.true(pacing.isFree);
		return isAsked;
	};

	t.true(ask(100));
	const small = Array.from({length: 27}, () => ask(100));
	t.is(small.filter(Boolean).length, 3);
	t.true(ask(2000));
	t.true(ask(2000));
	pacing.ask(2000);
	pass(200);
	pacing.answered();
	t.is(pacing.ask(100), '\u{1B}[5n', 'an answer was late');
});

test('a terminal that never answers is not asked for ever', t => {
	const {pacing, pass} = slowly();
	const questions = Array.from({length: 100}, () => pacing.ask(100)).filter(
		question => question !== '',
	);
	t.true(questions.length < 20);
	t.true(pacing.isFree);
	t.false(pacing.isAwaiting());
	pass(100);
	pacing.answered();
	t.false(pacing.isFree);
});

test('a terminal that stops answering is left alone', t => {
	const {pacing, pass} = slowly();
	pacing.ask(100);
	pass(100);
	pacing.answered();
	for (let count = 0; count < 3; count++) {
		pacing.ask(100);
		t.false(pacing.isFree);
		pacing.giveUp();
		t.true(pacing.isFree);
	}

	pacing.ask(100);
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
