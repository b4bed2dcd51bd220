import {Buffer} from 'node:buffer';
import {chmod, mkdtemp, readdir, readFile, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import {createCodeCache} from '../../source/launch/code-cache.js';
import {loadScript} from '../../source/launch/load-script.js';

const folder = async (): Promise<string> =>
	mkdtemp(path.join(os.tmpdir(), 'brief-launch-'));

const script = `(function (module, require, load) {
	module.exports = {
		add(a, b) { return a + b; },
		folder: require('node:path').basename('/a/b'),
		later: async () => load('./later.mjs'),
	};
})`;

type Exports = {
	add(a: number, b: number): number;
	folder: string;
	later(): Promise<unknown>;
};

test('a script is loaded, and the code that was compiled of it is used at the next start', async t => {
	const place = await folder();
	const file = path.join(place, 'core.js');
	await writeFile(file, script);
	const asked: string[] = [];
	const load = async (name: string): Promise<void> => {
		asked.push(name);
	};

	const first = loadScript<Exports>(file, 'one', 'read', load);
	t.is(first.exports.add(2, 3), 5);
	t.is(first.exports.folder, 'b');
	await first.exports.later();
	t.deepEqual(asked, ['./later.mjs']);

	first.keepCode();
	const [name = ''] = await readdir(path.join(place, 'cache'));
	t.true(name.includes(process.version));
	const kept = await readFile(path.join(place, 'cache', name));

	const second = loadScript<Exports>(file, 'one', 'read', load);
	t.is(second.exports.add(4, 5), 9);
	// What could be used is not written again.
	await writeFile(path.join(place, 'cache', name), 'marked');
	second.keepCode();
	t.is(await readFile(path.join(place, 'cache', name), 'utf8'), 'marked');

	// What V8 will not have is compiled anew, and replaced. It must be another text: V8 remembers the first one itself.
	await writeFile(file, script.replace('a + b', 'a - b'));
	const third = loadScript<Exports>(file, 'one', 'read', load);
	t.is(third.exports.add(6, 7), -1);
	third.keepCode();
	t.true(
		(await readFile(path.join(place, 'cache', name))).length > kept.length / 2,
	);

	// Another build takes nothing from this one, and drops what it left.
	const other = loadScript<Exports>(file, 'two', 'read', load);
	other.keepCode();
	const names = await readdir(path.join(place, 'cache'));
	t.is(names.length, 1);
	t.true(names[0]!.includes('-two-'));

	// What is run for something else has its own, beside it.
	const apart = loadScript<Exports>(file, 'two', 'print', load);
	apart.keepCode();
	t.deepEqual(
		(await readdir(path.join(place, 'cache'))).map(each => each.slice(0, 10)),
		['core.print', 'core.read-'],
	);
});

test('code that others could have written is not run', async t => {
	const place = await folder();
	const cache = createCodeCache(place, 'core', 'one');
	t.is(cache.read(), undefined);
	t.true(cache.write(Buffer.from('code')));
	t.is(String(cache.read()), 'code');
	const [name = ''] = await readdir(place);
	await chmod(path.join(place, name), 0o666);
	t.is(cache.read(), undefined);
});

test.serial(
	'where nothing can be written beside the program, the person’s own folder is used, or none',
	async t => {
		const place = await folder();
		const own = await folder();
		const before = process.env.XDG_CACHE_HOME;
		t.teardown(() => {
			if (before === undefined) {
				delete process.env.XDG_CACHE_HOME;
			} else {
				process.env.XDG_CACHE_HOME = before;
			}
		});
		// A file where the folder would be: that stops the superuser too.
		const taken = path.join(place, 'cache');
		await writeFile(taken, '');
		process.env.XDG_CACHE_HOME = own;
		const cache = createCodeCache(taken, 'core', 'one');
		t.true(cache.write(Buffer.from('code')));
		t.is(String(cache.read()), 'code');
		t.is((await readdir(path.join(own, 'brief'))).length, 1);

		process.env.XDG_CACHE_HOME = path.join(taken, 'deeper');
		const none = createCodeCache(taken, 'core', 'one');
		t.false(none.write(Buffer.from('code')));
		t.is(none.read(), undefined);
	},
);
