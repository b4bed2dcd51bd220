import {writeFile} from 'node:fs/promises';
import test, {type ExecutionContext} from 'ava';
import {harbourBrief} from '../reader/person.js';
import {modesAfter, play, saySettings, settingsIn} from '../terminal/pty.js';
import {file, node, shipped} from './person.js';

/**
Runs a command line in a shell that says its terminal's settings before and after.
*/
const playInShell = (
	t: ExecutionContext,
	script: string,
	environment: Record<string, string> = {},
) =>
	play(t, {
		columns: 90,
		rows: 20,
		environment: {LANG: 'C.UTF-8', ...environment},
		command: [
			'bash',
			'-c',
			`${saySettings(1)}; ${script}; ${saySettings(2)}; read -r -t 0.2 -d '' rest; echo "<rest:\${#rest}>"`,
		],
	});

/**
The terminal has its settings and modes back, and nothing that it answered is left for the shell.
*/
const isInOrder = (t: ExecutionContext, bytes: string, what = '') => {
	const [before, after] = settingsIn(bytes);
	t.truthy(before, what);
	t.is(after, before, what);
	const modes = modesAfter(bytes);
	for (const mode of ['1049', '2004', '2026', '2031', '1000', '1006']) {
		t.not(modes.get(mode), true, `${what}: mode ${mode} is on`);
	}

	for (const mode of ['25', '7']) {
		t.not(modes.get(mode), false, `${what}: mode ${mode} is off`);
	}

	t.true(bytes.includes('<rest:0>'), what);
};

test('a signal at any moment of the start leaves the terminal in order', async t => {
	const where = await file('harbour.md', harbourBrief);
	let seen = 0;
	for (const signal of ['TERM', 'HUP', 'INT'] as const) {
		for (const after of [0.04, 0.09, 0.14, 0.19, 0.24, 0.32, 0.45]) {
			const game = playInShell(
				t,
				`timeout --foreground -s ${signal} ${after} '${node}' '${shipped}' --no-state --mouse '${where}'`,
			);

			await game.exit;
			isInOrder(t, game.bytes(), `SIG${signal} after ${after} s`);
			seen += game.bytes().includes('\u{1B}[?1049h') ? 1 : 0;
		}
	}

	// At least the last ones must have come to a terminal that was taken.
	t.true(seen >= 3, String(seen));
});

test('with the article from a pipe, the terminal that the keys come from is put in order', async t => {
	const where = await file('harbour.md', harbourBrief);
	for (const leave of ['q', '\u{3}']) {
		const game = playInShell(
			t,
			`cat '${where}' | '${node}' '${shipped}' --no-state -`,
		);
		await game.shows('Harbour fees reconsidered');
		game.press('jj');
		game.press(leave);
		await game.exit;
		isInOrder(t, game.bytes(), JSON.stringify(leave));
	}
});

test('an accident inside gives the terminal back, and says what it was in the shell', async t => {
	const where = await file('harbour.md', harbourBrief);
	const cause = `${where}.cause`;
	const accident = await file(
		'accident.mjs',
		`import {existsSync} from 'node:fs';\nsetInterval(() => { if (existsSync('${cause}')) { throw new Error('an accident'); } }, 20);\n`,
	);
	const game = playInShell(
		t,
		`'${node}' --import '${accident}' '${shipped}' --no-state '${where}'; echo "<code:$?>"`,
	);
	await game.shows('Harbour fees reconsidered');
	await writeFile(cause, '');
	await game.exit;
	const bytes = game.bytes();
	isInOrder(t, bytes);
	const left = bytes.slice(bytes.lastIndexOf('\u{1B}[?1049l'));
	t.true(left.includes('an accident'));
	t.true(left.includes('<code:1>'));
});
