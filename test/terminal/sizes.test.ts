import test from 'ava';
import {play, runFixture} from './pty.js';

test('a storm of sizes ends with the last one', async t => {
	const game = play(t, {columns: 80, rows: 24});
	await game.shows('title 80x24');
	for (let columns = 20; columns < 90; columns++) {
		game.child.resize(columns, 10);
	}

	game.screen.resize(89, 10);
	await game.shows('title 89x10');
	await game.shows('last key: nothing');
	const repaints = game.bytes().split('\u{1B}[2J').length - 1;
	t.true(repaints < 10, `${repaints} repaints`);
	game.press('q');
	t.is(await game.exit, 0);
});

test('an enormous terminal is drawn on in its corner', async t => {
	const game = play(t);
	await game.shows('row 3');
	game.child.resize(10_000, 5000);
	await game.says('title 500x300');
	game.press('q');
	t.is(await game.exit, 0);
});

test('a terminal of no size counts as 80x24', async t => {
	const game = play(t, {
		command: [
			'bash',
			'-c',
			`stty rows 0 columns 0; exec ${runFixture.join(' ')}`,
		],
	});
	await game.says('title 80x24');
	game.press('q');
	t.is(await game.exit, 0);
});
