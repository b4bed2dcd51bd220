import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import type {Memory} from '../../source/library/memory.js';
import {stateFolder} from '../../source/library/state-folder.js';
import {fileOf, load, save} from '../../source/library/store.js';

const memory: Memory = {
	name: 'harbour.md',
	length: 10,
	progress: 0.5,
	marks: {},
	open: [],
	forms: {},
};

const makeFolder = () => mkdtempSync(path.join(os.tmpdir(), 'brief-library-'));

test('keeps what it is given, for its owner alone', t => {
	const file = fileOf(path.join(makeFolder(), 'brief'), '/articles/harbour.md');
	t.deepEqual(load(file), {});
	t.is(save(file, memory), undefined);
	t.deepEqual(load(file), {memory});
	t.is(statSync(file).mode & 0o777, 0o600);
	t.is(statSync(path.dirname(file)).mode & 0o777, 0o700);
	t.deepEqual(readdirSync(path.dirname(file)), [path.basename(file)]);
	t.is(save(file, {...memory, progress: 1}), undefined);
	t.is(load(file).memory?.progress, 1);
});

test('each article has a file of its own, named after it, on disks too that take capitals for small letters', t => {
	const one = fileOf('/state', '/articles/one.md');
	t.not(one, fileOf('/state', '/articles/two.md'));
	t.is(one, fileOf('/state', '/articles/one.md'));
	t.is(one, '/state/places/,articles,one.md.json');
	const others = [
		'/articles/One.md',
		'/articles/+one.md',
		'/articles,one.md',
		'/articles/%2b.md',
		'https://example.org/articles?page=1',
		'/articles/\u{E9}t\u{E9}.md',
		`/articles/${'long/'.repeat(100)}a.md`,
		`/articles/${'long/'.repeat(100)}b.md`,
		`/articles/${'\u{6A21}'.repeat(60)}.md`,
	].map(target => path.basename(fileOf('/state', target)));
	t.is(new Set(others.map(name => name.toLowerCase())).size, others.length);
	for (const name of others) {
		t.regex(name, /^[\d%+,\-._a-z]{1,205}$/);
	}
});

test('sets a damaged file aside with a word to the reader', t => {
	for (const text of ['{"version":1', 'x'.repeat(70_000), '']) {
		const file = fileOf(makeFolder(), '/x');
		mkdirSync(path.dirname(file));
		writeFileSync(file, text);
		const {memory: found, message} = load(file);
		t.is(found, undefined);
		t.regex(message ?? '', /damaged.*set aside as ,x\.json\.damaged/);
		t.false(existsSync(file));
		t.is(readFileSync(`${file}.damaged`, 'utf8'), text);
		t.deepEqual(load(file), {});
	}
});

test('says why it cannot keep or read, and leaves nothing behind', t => {
	const folder = makeFolder();
	writeFileSync(path.join(folder, 'places'), 'a file in the way');
	const file = fileOf(folder, '/x');
	t.regex(save(file, memory) ?? '', /is not kept: .*(?:EEXIST|ENOTDIR)/);
	t.deepEqual(load(file), {});
	t.deepEqual(readdirSync(folder), ['places']);
	const other = fileOf(makeFolder(), '/x');
	mkdirSync(other, {recursive: true});
	t.regex(load(other).message ?? '', /cannot be read \(EISDIR\)/);
	t.regex(save(other, memory) ?? '', /is not kept/);
	t.deepEqual(readdirSync(path.dirname(other)), [path.basename(other)]);
});

test('does not keep more than it would read', t => {
	const file = fileOf(makeFolder(), '/x');
	t.regex(
		save(file, {...memory, name: 'x'.repeat(70_000)}) ?? '',
		/too much to remember/,
	);
	t.false(existsSync(file));
});

test('state is where the environment says, if that is absolute', t => {
	t.is(
		stateFolder({XDG_STATE_HOME: '/var/state', HOME: '/home/ada'}),
		'/var/state/brief',
	);
});

test('else it is in the home folder', t => {
	for (const given of [undefined, '', 'relative/state']) {
		t.is(
			stateFolder({XDG_STATE_HOME: given, HOME: '/home/ada'}, 'linux'),
			'/home/ada/.local/state/brief',
		);
	}
});
