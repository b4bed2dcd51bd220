import process from 'node:process';
import test from 'ava';
import {isGone, modesAfter, play, runFixture} from './pty.js';

test('a terminal that never answers gets every frame', async t => {
	const game = play(t, {answers: false, environment: {ASKS: 'yes'}});
	await game.shows('row 3');
	for (let count = 0; count < 30; count++) {
		game.press('j');
	}

	await game.shows('row 35');
	game.press('q');
	t.is(await game.exit, 0);
});

test('the background is asked for, and its answer never becomes keys', async t => {
	const game = play(t, {answers: false, environment: {ASKS: 'yes'}});
	await game.says('\u{1B}]11;?');
	await game.shows('row 3');
	game.press('\u{1B}]11;rgb:ffff/ff');
	game.press('ff/ffff\u{1B}\\\u{1B}[?62;22c');
	await game.shows('light');
	await game.shows('last key: nothing');
	game.press('q');
	t.is(await game.exit, 0);
});

test('a terminal that answers nonsense is drawn on and heard all the same', async t => {
	const game = play(t, {answers: false, environment: {ASKS: 'yes'}});
	await game.says('\u{1B}]11;?');
	await game.shows('row 3');
	game.press('\u{1B}[?2026;9$y\u{1B}[?99999999999999999999;1c\u{1B}[;;;n');
	game.press('\u{1B}]11;rgb:zz/12/\u{7}\u{1B}]11;#12345\u{1B}\\');
	game.press('\u{9B}0n\u{80}\u{FFFD}\u{1B}[5\u{1B}P1$r\u{1B}\\');
	game.press('\u{1B}]11;never ended');
	await new Promise(resolve => {
		setTimeout(resolve, 1300);
	});
	game.press('j');
	await game.shows('last key: j');
	await game.shows('unknown');
	game.press('q');
	t.is(await game.exit, 0);
	t.false(modesAfter(game.bytes()).get('1049'));
});

test('a late answer is taken for what it is, and the keys before it count', async t => {
	const game = play(t, {answers: false, environment: {ASKS: 'yes'}});
	await game.shows('row 3');
	game.press('jj');
	await game.shows('row 7');
	await new Promise(resolve => {
		setTimeout(resolve, 1200);
	});
	game.press(
		'\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?62c\u{1B}[0n\u{1B}[0n',
	);
	await game.shows('dark');
	await game.shows('last key: j');
	game.press('q');
	t.is(await game.exit, 0);
});

test('a terminal that takes nothing more does not hold the program up', async t => {
	const game = play(t, {columns: 200, rows: 50, answers: false});
	await game.shows('row 3');
	game.child.pause();
	// Each change of the size repaints: more than the kernel keeps for a reader who does not read.
	for (let columns = 150; columns < 190; columns++) {
		game.child.resize(columns, 50);

		await new Promise(resolve => {
			setTimeout(resolve, 60);
		});
	}

	process.kill(game.child.pid, 'SIGTERM');
	t.true(await isGone(game.child.pid, 2000));
	game.child.resume();
	t.is(await game.exit, 143);
});

test('what a slow terminal missed is made good once it reads again', async t => {
	const game = play(t, {columns: 200, rows: 50, answers: false});
	await game.shows('row 3');
	game.child.pause();
	for (let columns = 150; columns < 180; columns++) {
		game.child.resize(columns, 50);

		await new Promise(resolve => {
			setTimeout(resolve, 55);
		});
	}

	game.press('jjjj');
	game.screen.resize(179, 50);
	game.child.resume();
	await game.shows('title 179x50');
	await game.shows('last key: j');
	await game.shows('row 51');
	game.press('q');
	t.is(await game.exit, 0);
});

test('answers that come while we leave do not reach the shell', async t => {
	const game = play(t, {
		command: [
			'bash',
			'-c',
			`${runFixture.join(' ')}; read -r -t 1 -d '' rest; echo "<rest:\${#rest}>"`,
		],
		answers: false,
		environment: {ASKS: 'yes'},
	});
	await game.shows('row 3');
	// The terminal answers late: while the program is on its way out.
	game.press('q');
	await game.says('\u{1B}[?1049l');
	game.press('\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?2026;2$y\u{1B}[?62c');
	await game.says('<rest:0>');
	await game.exit;
	t.true(game.bytes().includes('<rest:0>'));
});

test('a terminal that echoes what it is sent is given back all the same', async t => {
	const game = play(t, {answers: false});
	game.child.onData(text => {
		if (!text.includes('1049l')) {
			game.child.write(text);
		}
	});
	await game.shows('row 3');
	process.kill(game.child.pid, 'SIGTERM');
	await game.exit;
	t.false(modesAfter(game.bytes()).get('1049'));
	t.true(modesAfter(game.bytes()).get('25'));
});
