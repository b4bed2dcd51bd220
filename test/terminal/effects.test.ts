import {Buffer} from 'node:buffer';
import {chmodSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import {
	clipboardSequence,
	copyCommands,
	copyLocally,
} from '../../source/terminal/clipboard.js';
import {openAddress} from '../../source/terminal/links.js';

test('an address that is not safe is not opened', async t => {
	for (const address of [
		'',
		'a.example',
		'ftp://a.example/',
		'file:///etc/passwd',
		'https://',
		'https://user@a.example/',
		'https://user:word@a.example/',
		'https://-oProxy/',
		String.raw`https://a.example/\x`,
		'https://a.example/\u{1B}[2J',
		`https://a.example/${'x'.repeat(2048)}`,
		'--help',
	]) {
		t.false(await openAddress(address));
	}
});

test('the terminal copies what is not too long for it', t => {
	t.is(
		clipboardSequence('words é'),
		`\u{1B}]52;c;${Buffer.from('words é').toString('base64')}\u{1B}\\`,
	);
	t.is(clipboardSequence('x'.repeat(100_000)), undefined);
});

test('the programs that copy are those of the desktop', t => {
	t.deepEqual(copyCommands({}, 'linux'), []);
	t.deepEqual(
		copyCommands({WAYLAND_DISPLAY: 'wayland-0', TMUX: 'x'}, 'linux').map(
			([program]) => program,
		),
		['wl-copy', 'tmux'],
	);
	t.deepEqual(
		copyCommands({DISPLAY: ':0'}, 'linux').map(([program]) => program),
		['xclip', 'xsel'],
	);
	t.deepEqual(copyCommands({}, 'darwin'), [['pbcopy']]);
});

test.serial('a text reaches the first program that takes it', async t => {
	const folder = mkdtempSync(path.join(tmpdir(), 'brief-'));
	const wanted = path.join(folder, 'copied');
	const make = (name: string, script: string) => {
		writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`);
		chmodSync(path.join(folder, name), 0o755);
	};

	make('wl-copy', 'exit 1');
	make('tmux', `cat > '${wanted}'`);
	const before = process.env.PATH;
	process.env.PATH = `${folder}:${before}`;
	t.teardown(() => {
		process.env.PATH = before;
	});
	t.true(
		await copyLocally(
			'some words',
			{WAYLAND_DISPLAY: 'wayland-0', TMUX: 'x'},
			'linux',
		),
	);
	t.is(readFileSync(wanted, 'utf8'), 'some words');
	t.false(
		await copyLocally('some words', {WAYLAND_DISPLAY: 'wayland-0'}, 'linux'),
	);
	t.false(await copyLocally('some words', {}, 'linux'));
});
