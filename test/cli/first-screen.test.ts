import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import test from 'ava';
import {run} from '../journeys/person.js';
import {root} from '../terminal/pty.js';
import {watching} from './watching.js';

test('before the first screen nothing but the launcher and the core is loaded; React and Ink follow', async t => {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'brief-'));
	const log = path.join(folder, 'loaded');
	await writeFile(log, '');
	const person = run(t, [path.join(root, 'content/reading.md')], {
		environment: {LOADED: log},
		nodeOptions: watching,
	});
	const ofProgram = async (): Promise<string[]> =>
		(await readFile(log, 'utf8'))
			.split('\n')
			.filter(
				line => line === 'write' || line.startsWith(path.join(root, 'dist')),
			)
			.map(line => path.basename(line));
	await person.shows('? keys');
	let lines = await ofProgram();
	while (!lines.includes('mount.mjs')) {
		await sleep(50);
		lines = await ofProgram();
	}

	const first = lines.indexOf('write');
	t.true(first > 0);
	t.deepEqual([...new Set(lines.slice(0, first))], ['cli.js', 'core.js']);
});
