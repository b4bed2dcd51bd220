import {Buffer} from 'node:buffer';
import {readFileSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import test, {type ExecutionContext} from 'ava';
import {makeScreen, readScreen, send} from './screen.js';
import {
	isGone,
	modesAfter,
	play,
	runFixture,
	saySettings,
	settingsIn,
} from './pty.js';

const modes = ['1049', '25', '7', '2004'];

/**
Runs the reader in a shell which says its terminal's settings before and after, and the way it ended.
*/

function playInShell(
	t: ExecutionContext,
	environment: Record<string, string> = {},
) {
	const script = `${saySettings(1)}; ${runFixture.map(part => `'${part}'`).join(' ')}; echo "<code:$?>"; ${saySettings(2)}`;
	return play(t, {
		command: ['bash', '-c', script],
		columns: 100,
		rows: 10,
		environment,
	});
}

type Way = {
	readonly name: string;
	readonly keys: string;
	readonly code: number;
};

const ways: Way[] = [
	{name: 'q', keys: 'q', code: 0},
	{name: 'Ctrl-C', keys: '\u{3}', code: 0},
	{name: 'an exception', keys: 'X', code: 1},
	{name: 'a rejection', keys: 'R', code: 1},
	{name: 'process.exit()', keys: 'E', code: 7},
];

for (const {name, keys, code} of ways) {
	test(`the terminal comes back after ${name}`, async t => {
		const game = playInShell(t);
		await game.shows('row 3');
		game.press(keys);
		await game.exit;
		const [before, after] = settingsIn(game.bytes());
		t.truthy(before);
		t.is(after, before);
		t.true(game.bytes().includes(`<code:${code}>`));
		const state = modesAfter(game.bytes());
		t.deepEqual(
			modes.map(mode => state.get(mode)),
			[false, true, true, false],
		);
	});
}

for (const [signal, code] of [
	['TERM', 143],
	['HUP', 129],
	['INT', 130],
	['QUIT', 131],
] as const) {
	test(`the terminal comes back after SIG${signal}`, async t => {
		const log = path.join(mkdtempSync(path.join(tmpdir(), 'brief-')), 'log');
		const script = `${saySettings(1)}; trap '' INT QUIT; (trap - INT QUIT; exec ${runFixture.map(part => `'${part}'`).join(' ')}) <&0 & pid=$!; (read -r -t 20 < "${log}.go"; kill -${signal} $pid) & wait $pid; echo "<code:$?>"; ${saySettings(2)}`;
		const game = play(t, {
			command: ['bash', '-c', `mkfifo "${log}.go"; ${script}`],
			columns: 100,
			rows: 10,
			environment: {LOG_FILE: log},
		});
		await game.shows('row 3');
		play(t, {command: ['bash', '-c', `echo > "${log}.go"`]});
		await game.exit;
		const [before, after] = settingsIn(game.bytes());
		t.truthy(before);
		t.is(after, before);
		t.true(game.bytes().includes(`<code:${code}>`), game.bytes().slice(-300));
		t.false(modesAfter(game.bytes()).get('1049'));
		t.is(readFileSync(log, 'utf8'), 'end signal\n');
	});
}

test('a dropped link leaves no process behind', async t => {
	const log = path.join(mkdtempSync(path.join(tmpdir(), 'brief-')), 'log');
	const game = play(t, {environment: {LOG_FILE: log}});
	await game.shows('row 3');
	const {pid} = game.child;
	(game.child as unknown as {destroy(): void}).destroy();
	t.true(await isGone(pid));
	t.is(readFileSync(log, 'utf8').split('\n').length, 2);
});

test('Ctrl-Z stops, fg goes on with another size', async t => {
	const game = play(t, {
		command: ['bash', '--norc', '--noediting', '-i'],
		columns: 60,
		rows: 10,
		environment: {PS1: 'shell> '},
	});
	await game.shows('shell>');
	game.press(`${saySettings(1)}\r`);
	await game.says(':0>');
	game.press(`${runFixture.join(' ')}\r`);
	await game.shows('row 3');
	game.press('j\u{1A}');
	await game.shows('Stopped');
	const state = modesAfter(game.bytes());
	t.deepEqual(
		modes.map(mode => state.get(mode)),
		[false, true, true, false],
	);
	const stopped = game.bytes().length;
	game.press(`${saySettings(2)}\r`);
	await game.says(':0>', stopped);
	const [before, after] = settingsIn(game.bytes());
	t.truthy(before);
	t.is(after, before);
	game.child.resize(50, 9);
	game.screen.resize(50, 9);
	game.press('fg\r');
	await game.shows('title 50x9');
	await game.shows('row 4');
	game.press('q');
	await game.shows('bye');
	game.press('exit\r');
	await game.exit;
});

test('in an orphaned process group Ctrl-Z keeps the terminal', async t => {
	const game = play(t);
	await game.shows('row 3');
	game.press('\u{1A}');
	await game.shows('last key: ctrl-z');
	// What follows in the same breath counts too.
	game.press('k\u{1A}jj');
	await game.shows('last key: j');
	await game.shows('row 4');
	t.is(game.bytes().split('\u{1B}[?1049').length, 2);
	game.press('q');
	t.is(await game.exit, 0);
});

test('being stopped and continued from outside draws the screen anew', async t => {
	const game = play(t);
	await game.shows('row 3');
	const before = game.bytes().length;
	process.kill(game.child.pid, 'SIGSTOP');
	process.kill(game.child.pid, 'SIGCONT');
	await game.says('\u{1B}[?1049h', before);
	await game.says('row 3', before);
	game.press('q');
	t.is(await game.exit, 0);
});

test("what is written on leaving stands on the shell's screen", async t => {
	const game = play(t);
	await game.shows('row 3');
	game.press('q');
	t.is(await game.exit, 0);
	await game.shows('bye');
	t.deepEqual(
		game.rows().filter(row => row !== ''),
		['bye'],
	);
});

test('without an alternate screen the shell goes on below the text', async t => {
	const game = play(t);
	await game.shows('row 3');
	game.press('q');
	await game.exit;
	const screen = makeScreen(40, 8);
	screen.options.convertEol = false;
	await send(screen, game.bytes().replaceAll(/\u{1B}\[\?1049[hl]/gu, ''));
	const rows = readScreen(screen);
	t.is(rows.at(-2), 'bye');
	t.true(rows.some(row => row.includes('row 3')));
	t.false(rows.some(row => row.includes('last key')));
});

test('a repaint brings back the modes that somebody else took away', async t => {
	const game = play(t);
	await game.shows('row 3');
	const before = game.bytes().length;
	game.press('\u{C}');
	await game.says('row 3', before);
	const renewed = modesAfter(game.bytes().slice(before));
	t.deepEqual(
		modes.map(mode => renewed.get(mode)),
		[undefined, false, false, true],
	);
	game.press('q');
	t.is(await game.exit, 0);
});

test('copying sends OSC 52, and nothing does before', async t => {
	const game = play(t);
	await game.shows('row 3');
	game.press('j');
	await game.shows('last key: j');
	t.false(game.bytes().includes('\u{1B}]52'));
	game.press('y');
	await game.says(
		`\u{1B}]52;c;${Buffer.from('copied words').toString('base64')}\u{1B}\\`,
	);
	game.press('q');
	t.is(await game.exit, 0);
});
