import {execFile} from 'node:child_process';
import {mkdtemp, readdir, readFile, realpath} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import test from 'ava';
import {root} from './commands/run-command.js';

/**
Runs a program; npm asks no registry and tells nothing but errors.
*/
const run = async (
	file: string,
	argv: readonly string[],
	cwd: string,
): Promise<string> => {
	const env = {
		...process.env,
		npm_config_offline: 'true',
		npm_config_audit: 'false',
		npm_config_fund: 'false',
		npm_config_update_notifier: 'false',
		npm_config_loglevel: 'error',
	};
	return new Promise((resolve, reject) => {
		execFile(file, argv, {cwd, env}, (error, stdout) => {
			if (error instanceof Error) {
				reject(error);
			} else {
				resolve(stdout);
			}
		});
	});
};

test('the packed tarball installs offline into an empty folder, and brief runs there', async t => {
	const folder = await realpath(
		await mkdtemp(path.join(os.tmpdir(), 'brief-pack-')),
	);
	// The build has run; packing must not run it again under the other tests' feet.
	const packed = await run(
		'npm',
		['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
		root,
	);
	const [entry] = JSON.parse(packed) as Array<{
		filename: string;
		files: Array<{path: string}>;
	}>;
	const names = entry!.files.map(file => file.path);
	for (const name of [
		'package.json',
		'readme.md',
		'license',
		'dist/cli.js',
		'dist/notices.txt',
		'content/reading.md',
		'content/pyongyang.md',
	]) {
		t.true(names.includes(name), `${name} is packed`);
	}

	t.false(
		names.some(name => /^(?:source|test|bench|node_modules)\//.test(name)),
	);
	await run('npm', ['init', '--yes'], folder);
	await run(
		'npm',
		['install', '--ignore-scripts', path.join(folder, entry!.filename)],
		folder,
	);
	const modules = path.join(folder, 'node_modules');
	t.deepEqual(
		(await readdir(modules)).filter(name => !name.startsWith('.')),
		['brief'],
	);
	const brief = path.join(modules, '.bin', 'brief');
	const manifest = JSON.parse(
		await readFile(path.join(root, 'package.json'), 'utf8'),
	) as {version: string};
	t.is(await run(brief, ['--version'], folder), `${manifest.version}\n`);
	const printed = await run(brief, ['print', '--width', '60'], folder);
	t.true(printed.includes('Moscow Weighs Its Ties with Pyongyang'));
	const page = await run(
		brief,
		['outline', path.join(modules, 'brief', 'content', 'reading.md')],
		folder,
	);
	t.true(page.startsWith('Reading with brief'));
});
