import {execFileSync} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import test from 'ava';

const source = fileURLToPath(
	new URL('../../../source/commands/viewer/young-space.ts', import.meta.url),
);

/**
Runs a script in a process of its own: flags and spaces are those of the whole process.
*/
const run = (script: string): unknown =>
	JSON.parse(
		execFileSync(
			process.execPath,
			[
				'--import=tsx',
				'--input-type=module',
				'--eval',
				`import {inSmallYoungSpace} from ${JSON.stringify(source)};\n${script}`,
			],
			{encoding: 'utf8'},
		),
	);

test('the space for young objects grows with what lives on, and not in work that nobody waits for', t => {
	const sizes = run(`
import {getHeapSpaceStatistics} from 'node:v8';
const size = () => getHeapSpaceStatistics().find(({space_name: name}) => name === 'new_space').space_size;
const work = () => {
	const kept = [];
	for (let count = 0; count < 3_000_000; count++) {
		kept[count % 200_000] = [count];
	}
};
const before = size();
inSmallYoungSpace(work);
const within = size();
work();
console.log(JSON.stringify({before, within, without: size()}));
`) as {before: number; within: number; without: number};
	t.true(sizes.within <= 2 * sizes.before, JSON.stringify(sizes));
	t.true(sizes.without >= 2 * sizes.within, JSON.stringify(sizes));
});

test('code that was compiled before such work can be used again behind it, also where it fails', t => {
	t.deepEqual(
		run(`
import {Script} from 'node:vm';
const text = '(function () { return 1; })()';
const before = new Script(text, {filename: 'a'}).createCachedData();
const during = [];
try {
	inSmallYoungSpace(() => {
		during.push(new Script(text, {filename: 'b', cachedData: before}).cachedDataRejected);
		throw new Error('broken');
	});
} catch {}
const after = new Script(text, {filename: 'c', cachedData: before});
console.log(JSON.stringify([...during, after.cachedDataRejected]));
`),
		// The first shows that the flag counts at all.
		[true, false],
	);
});
