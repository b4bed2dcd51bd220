import {mkdtemp, readdir, readFile, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import {damaged, root, runCommand} from '../commands/run-command.js';
import {shipped, spawnCli} from './spawn.js';
import {watching} from './watching.js';

test('the shipped file prints what the source prints, tells its version and fails in one line', async t => {
	const [printed, own, version, wrong, gone] = await Promise.all([
		spawnCli(['print', damaged, '--width', '72']),
		runCommand(['print', damaged, '--width', '72']),
		spawnCli(['--version']),
		spawnCli(['--width', 'abc', damaged]),
		spawnCli(['gone.md']),
	]);
	t.is(printed.out, own.out);
	t.is(printed.code, 0);
	const manifest = JSON.parse(
		await readFile(path.join(root, 'package.json'), 'utf8'),
	) as {version: string};
	t.is(version.out, `${manifest.version}\n`);
	t.is(wrong.code, 2);
	t.regex(wrong.error, /^brief: --width abc: [^\n]*\n$/);
	t.is(gone.code, 1);
	t.is(gone.error, 'brief: gone.md: no such file\n');
});

test('without a terminal and without an argument the shipped briefs are printed, without colour', async t => {
	const {out, code} = await spawnCli([], {
		cwd: os.tmpdir(),
		env: {FORCE_COLOR: '3', TERM: 'xterm-256color'},
	});
	t.is(code, 0);
	t.true(out.includes('Moscow Weighs Its Ties with Pyongyang'));
	t.false(out.includes('\u{1B}'));
});

test('a long article flows through a pipe; one that is closed early ends it quietly', async t => {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'brief-'));
	const file = path.join(folder, 'long.md');
	const paragraph = 'The tide table is read twice before a boat is let out. ';
	await writeFile(
		file,
		Array.from(
			{length: 3000},
			(_, index) => `## Day ${index}\n\n${paragraph.repeat(10)}\n`,
		).join('\n'),
	);
	const [whole, part] = await Promise.all([
		spawnCli(['print', file]),
		spawnCli(['print', file], {hangUpAfter: 1000}),
	]);
	t.is(whole.code, 0);
	t.is(whole.out.match(/Day \d+$/gm)?.length, 3000);
	t.deepEqual([part.code, part.error], [0, '']);
	t.true(part.out.length < whole.out.length / 2);
});

test('the article comes from standard input; one that ends at once is no error', async t => {
	const [piped, ended] = await Promise.all([
		spawnCli(['outline', '-'], {stdin: '# One\n\n## Two\n\nWords.\n'}),
		spawnCli(['print', '-'], {stdin: ''}),
	]);
	t.is(piped.out, 'One  (3 words)\n\n1  Two  (2 words)\n');
	t.deepEqual(ended, {code: 0, out: '', error: ''});
});

test('print, --version and an error load neither React nor Ink, nor what their articles do not need', async t => {
	// A word that only this package has in it.
	const marks = {
		react: 'react.transitional.element',
		yoga: 'FlexDirection',
		readability: 'unlikelyCandidates',
		iconv: 'gb18030',
		meow: 'yargs',
	};
	const folder = path.dirname(shipped);
	const everything = await Promise.all(
		(await readdir(folder))
			.filter(name => /\.m?js$/.test(name))
			.map(async name => readFile(path.join(folder, name), 'utf8')),
	);
	for (const mark of Object.values(marks)) {
		t.true(
			everything.some(text => text.includes(mark)),
			mark,
		);
	}

	const scratch = await mkdtemp(path.join(os.tmpdir(), 'brief-'));
	const loaded = async (name: string, argv: readonly string[]) => {
		const log = path.join(scratch, name);
		await writeFile(log, '');
		const {code} = await spawnCli(argv, {
			env: {LOADED: log},
			node: watching,
		});
		const files = (await readFile(log, 'utf8'))
			.split('\n')
			.filter(line => line.startsWith(folder) && /\.m?js$/.test(line));
		const texts = await Promise.all(
			[...new Set(files)].map(async file => readFile(file, 'utf8')),
		);
		return {code, text: texts.join('\n'), files};
	};

	const runs = await Promise.all([
		loaded('print', ['print', damaged]),
		loaded('version', ['--version']),
		loaded('gone', ['gone.md']),
	]);
	t.deepEqual(
		runs.map(({code}) => code),
		[0, 0, 1],
	);
	for (const {text, files} of runs) {
		// The launcher, which is compiled at each start, and the core, of which that is kept.
		t.deepEqual(
			[...new Set(files)].map(file => path.basename(file)),
			['cli.js', 'core.js'],
		);
		for (const mark of Object.values(marks)) {
			t.false(text.includes(mark), mark);
		}
	}

	const launcher = await readFile(path.join(folder, 'cli.js'), 'utf8');
	t.true(launcher.length < 6000, `${launcher.length}`);
});
