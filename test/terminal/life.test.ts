import {Buffer} from 'node:buffer';
import {readFileSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import test, {type ExecutionContext} from 'ava';
import {play, runFixture} from './pty.js';

const modes = ['1049', '25', '7', '2004'];

/**
The modes that are on after everything that was sent, by their numbers.
*/
function modesAfter(bytes: string): Map<string, boolean> {
	const state = new Map<string, boolean>();
	for (const match of bytes.matchAll(
		/\u{1B}\[\?(?<mode>\d+)(?<state>[hl])/gu,
	)) {
		state.set(match.groups?.mode ?? '', match.groups?.state === 'h');
	}

	return state;
}

const wordsOf = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/**
Runs the reader in a shell which says its terminal's settings before and after, and the way it ended.
*/
function playInShell(
	t: ExecutionContext,
	environment: Record<string, string> = {},
) {
	const script = `echo "<1:$(stty -a)>"; ${runFixture.map(part => `'${part}'`).join(' ')}; echo "<code:$?>"; echo "<2:$(stty -a)>"`;
	return play(t, {
		command: ['bash', '-c', script],
		columns: 100,
		rows: 10,
		environment,
	});
}

function settings(bytes: string): [string, string] {
	const [before = 'none', after = 'some'] = ['1', '2'].map(number =>
		wordsOf(
			new RegExp(`<${number}:(speed[^>]+)>`)
				.exec(bytes)?.[1]
				?.replaceAll(/rows \d+; columns \d+/g, '') ?? number,
		),
	);
	return [before, after];
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
		const [before, after] = settings(game.bytes());
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
		const script = `echo "<1:$(stty -a)>"; trap '' INT QUIT; (trap - INT QUIT; exec ${runFixture.map(part => `'${part}'`).join(' ')}) <&0 & pid=$!; (read -r -t 20 < "${log}.go"; kill -${signal} $pid) & wait $pid; echo "<code:$?>"; echo "<2:$(stty -a)>"`;
		const game = play(t, {
			command: ['bash', '-c', `mkfifo "${log}.go"; ${script}`],
			columns: 100,
			rows: 10,
			environment: {LOG_FILE: log},
		});
		await game.shows('row 3');
		play(t, {command: ['bash', '-c', `echo > "${log}.go"`]});
		await game.exit;
		const [before, after] = settings(game.bytes());
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
	const deadline = Date.now() + 5000;
	const isAlive = () => {
		try {
			process.kill(pid, 0);
			return true;
		} catch {
			return false;
		}
	};

	while (isAlive() && Date.now() < deadline) {
		await new Promise(resolve => {
			setTimeout(resolve, 20);
		});
	}

	t.false(isAlive());
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
	game.press('echo "<1:$(stty -a)>"\r');
	await game.says('extproc>');
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
	game.press('echo "<2:$(stty -a)>"\r');
	await game.says('extproc>', stopped);
	const [before, after] = settings(game.bytes());
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
	game.press('j');
	await game.shows('last key: j');
	t.true(modesAfter(game.bytes()).get('1049'));
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

	const before = Date.now();
	process.kill(game.child.pid, 'SIGTERM');
	const isAlive = () => {
		try {
			process.kill(game.child.pid, 0);
			return true;
		} catch {
			return false;
		}
	};

	while (isAlive() && Date.now() - before < 5000) {
		await new Promise(resolve => {
			setTimeout(resolve, 10);
		});
	}

	t.true(Date.now() - before < 2000, `${Date.now() - before} ms`);
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
