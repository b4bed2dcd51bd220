import {Buffer} from 'node:buffer';
import {mkdir, mkdtemp, symlink, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {PassThrough, Writable} from 'node:stream';
import test from 'ava';
import {root, runCommand, runMain} from './run-command.js';

/**
A folder with these files, names without folders.
*/
const folderOf = async (
	files: Readonly<Record<string, string | Uint8Array>>,
) => {
	const made = await mkdtemp(path.join(os.tmpdir(), 'brief-'));
	await Promise.all(
		Object.entries(files).map(async ([name, text]) =>
			writeFile(path.join(made, name), text),
		),
	);
	return made;
};

const zip = Uint8Array.from({length: 600}, (_, at) => (at * 7919) % 256);

test('what cannot be read is one line that names it, and ends with 1', async t => {
	const cwd = await folderOf({'data.bin': zip, 'fake.md': new Uint8Array(900)});
	await mkdir(path.join(cwd, 'empty'));
	for (const [argv, expected] of [
		[['print', 'gone.md'], /^brief: gone\.md: no such file\n$/],
		[['gone.md'], /^brief: gone\.md: no such file\n$/],
		[['print', 'data.bin/x'], /^brief: data\.bin\/x: no such file\n$/],
		[['print', 'empty'], /^brief: empty: a folder without briefs[^\n]*\n$/],
		[['print', 'fake.md'], /^brief: fake\.md: is no text[^\n]*\n$/],
		[['outline', '/dev/null/x'], /^brief: \/dev\/null\/x: no such file\n$/],
		[['print', '/dev/zero'], /^brief: \/dev\/zero: is a device[^\n]*\n$/],
		[['print', 'a\u{0}b'], /^brief: a\u{FFFD}b: [^\n]*\n$/u],
		[['print', 'x'.repeat(5000)], /^brief: x+: the name is too long\n$/],
	] as const) {
		const {code, out, error} = await runCommand(argv, {cwd});
		t.is(code, 1, argv.join(' '));
		t.is(out, '');
		t.regex(error, expected);
	}
});

test('a format given by mistake is named', async t => {
	const cwd = await folderOf({
		'a.pdf': Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2000)]),
	});
	const {code, error} = await runCommand(['print', 'a.pdf'], {cwd});
	t.is(code, 1);
	t.regex(error, /^brief: a\.pdf: [^\n]*PDF[^\n]*\n$/);
});

test('an empty article has no words, and is no error', async t => {
	const cwd = await folderOf({'empty.md': '', 'blank.txt': '\n\n  \n'});
	for (const file of ['empty.md', 'blank.txt']) {
		t.deepEqual(await runCommand(['print', file], {cwd}), {
			code: 0,
			out: '',
			error: '',
		});
		t.is((await runCommand(['tables', file, '-f', 'json'], {cwd})).out, '[]\n');
		t.like(
			JSON.parse(
				(await runCommand(['outline', file, '-f', 'json'], {cwd})).out,
			),
			{words: 0, sections: [], tables: []},
		);
		t.is((await runCommand(['clean', file], {cwd})).code, 0);
		t.is((await runCommand(['find', 'x', file], {cwd})).code, 1);
	}
});

test('encodings are read: UTF-8 and UTF-16 with marks, Windows-1252; what fits none is shown', async t => {
	const text = 'Größe – “naïve” café\n';
	const utf16 = Buffer.from(`\u{FEFF}${text}`, 'utf16le');
	const cwd = await folderOf({
		'bom.md': `\u{FEFF}${text}`,
		'le.md': utf16,
		'be.md': Buffer.from(utf16).swap16(),
		'cp1252.md': Buffer.from(
			[...text].map(
				sign =>
					new Map([
						['–', 0x96],
						['“', 0x93],
						['”', 0x94],
					]).get(sign) ?? sign.codePointAt(0)!,
			),
		),
		'damaged.md': Buffer.concat([
			Buffer.from('Größe größer '),
			Buffer.from([0xff, 0x20]),
			Buffer.from('größte\n'),
		]),
	});
	for (const file of ['bom.md', 'le.md', 'be.md', 'cp1252.md']) {
		t.deepEqual(await runCommand(['print', file], {cwd}), {
			code: 0,
			out: text,
			error: '',
		});
	}

	const {out} = await runCommand(['print', 'damaged.md'], {cwd});
	t.is(out, 'Größe größer \u{FFFD} größte\n');
	const report = await runCommand(['clean', '--report', 'json', 'damaged.md'], {
		cwd,
	});
	t.true(report.error.includes('"damaged-characters"'));
});

test('HTML, CSV and TSV are known on sight', async t => {
	const page =
		'<!doctype html><title>Page</title><body><h1>Page</h1><p>Words of the page that go on for a while, so that they are the article.</p><table><tr><th>a<th>b<tr><td>1<td>2</table>';
	const html = await runCommand(['tables', '-', '-f', 'json'], {stdin: page});
	t.like((JSON.parse(html.out) as unknown[])[0], {
		header: ['a', 'b'],
		rows: [['1', '2']],
	});
	const csv = await runCommand(['tables', '-', '-f', 'json'], {
		stdin: 'port,fee\nA,"1,5"\nB,2\n',
	});
	t.like((JSON.parse(csv.out) as unknown[])[0], {
		header: ['port', 'fee'],
		rows: [
			['A', '1,5'],
			['B', '2'],
		],
	});
	const asText = await runCommand(['print', '-', '--from', 'markdown'], {
		stdin: 'port,fee\nA,2\n',
	});
	t.is(asText.out, 'port,fee A,2\n');
});

test('an article comes from the pipe when nothing is named; an empty pipe opens the shipped briefs', async t => {
	const piped = await runCommand(['print'], {stdin: 'From the pipe.\n'});
	t.is(piped.out, 'From the pipe.\n');
	const bare = await runCommand([], {stdin: 'From the pipe.\n'});
	t.is(bare.out, 'From the pipe.\n');
	const empty = await runCommand(['print'], {stdin: ''});
	t.true(empty.out.includes('Reading with brief'));
});

test('a pipe that never says anything does not hold the program up for ever', async t => {
	const out = new Writable({
		write(_piece, _encoding, done) {
			done();
		},
	});
	const world = {
		stdout: out,
		stderr: out,
		env: {},
		cwd: root,
		content: `${root}/content`,
	};
	const codes = await Promise.all([
		runMain([], {...world, stdin: new PassThrough(), stdinKind: 'pipe'}),
		runMain(['print'], {
			...world,
			stdin: new PassThrough(),
			stdinKind: 'socket',
		}),
	]);
	t.deepEqual(codes, [0, 0]);
});

test('an end that hangs up stops the command quietly', async t => {
	let written = 0;
	const stdout = new Writable({
		write(piece: Uint8Array, _encoding, done) {
			written += piece.length;
			done(Object.assign(new Error('write EPIPE'), {code: 'EPIPE'}));
		},
	});
	const errors: string[] = [];
	const code = await runMain(['print', '-'], {
		stdin: PassThrough.from([
			`${'Many words here. '.repeat(50)}\n\n`.repeat(5000),
		]),
		stdinKind: 'pipe',
		stdout,
		stderr: new Writable({
			write(piece: Uint8Array, _encoding, done) {
				errors.push(String(piece));
				done();
			},
		}),
		env: {},
		cwd: root,
		content: root,
	});
	t.is(code, 0);
	t.deepEqual(errors, []);
	t.true(written < 500_000);
});

test('restricted, only what lies in the folder is read, links resolved', async t => {
	const secret = await folderOf({'secret.md': 'Secret.\n'});
	const cwd = await folderOf({'open.md': 'Open.\n'});
	await symlink(path.join(secret, 'secret.md'), path.join(cwd, 'link.md'));
	await symlink(secret, path.join(cwd, 'way'));
	const read = await runCommand(['--restricted', 'print', 'open.md'], {cwd});
	t.is(read.out, 'Open.\n');
	for (const target of [
		path.join(secret, 'secret.md'),
		'link.md',
		'way/secret.md',
		'../nowhere.md',
		'https://example.com/',
	]) {
		for (const world of [
			{argv: ['--restricted', 'print', target], env: {}},
			{argv: ['print', target], env: {BRIEF_RESTRICTED: '1'}},
		]) {
			const ran = await runCommand(world.argv, {cwd, env: world.env});
			t.deepEqual([target, ran.code, ran.out], [target, 1, '']);
			t.regex(ran.error, /^brief: [^\n]*(?:outside|addresses)[^\n]*\n$/);
			t.false(ran.error.includes('Secret'));
		}
	}

	const named = await runCommand(['--restricted', 'print', secret], {cwd});
	t.true(named.out.includes('Secret.'));
	const none = await runCommand(['--restricted', 'print'], {cwd});
	t.true(none.out.includes('Open.'));
});

test('a disk that is full is one line, and ends with 1', async t => {
	const errors: string[] = [];
	const code = await runMain(['print', 'content/reading.md'], {
		stdin: new PassThrough(),
		stdinKind: 'none',
		stdout: new Writable({
			write(_piece, _encoding, done) {
				done(
					Object.assign(new Error('ENOSPC: no space left on device, write'), {
						code: 'ENOSPC',
					}),
				);
			},
		}),
		stderr: new Writable({
			write(piece: Uint8Array, _encoding, done) {
				errors.push(String(piece));
				done();
			},
		}),
		env: {},
		cwd: root,
		content: root,
	});
	t.is(code, 1);
	t.deepEqual(errors, ['brief: standard output: no space left on device\n']);
});
