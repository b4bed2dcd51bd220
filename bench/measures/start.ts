import {spawnSync} from 'node:child_process';
import {median, type Figure} from '../figures.js';
import {peakMemory} from '../memory.js';
import type {Setup} from '../setup.js';
import {isFull, play, small, type Size} from '../terminal.js';

const rounds = 11;

/**
First full screen and first key, over `node -e 0`; the large article over the small; memory.
*/
export async function measureStart(setup: Setup): Promise<Figure[]> {
	const {node, brief, short, long} = setup;
	const times = {
		node: [] as number[],
		short: [] as number[],
		long: [] as number[],
		key: [] as number[],
	};
	const memory = {short: [] as number[], long: [] as number[]};
	for (let round = 0; round <= rounds; round++) {
		const before = performance.now();
		spawnSync(node, ['-e', '0']);
		const empty = performance.now() - before;

		const one = await startOnce([...brief, short]);
		const other = await startOnce([...brief, long]);

		if (round === 0) {
			continue;
		}

		times.node.push(empty);
		times.short.push(one.screen);
		times.key.push(one.key);
		times.long.push(other.screen);
		memory.short.push(one.memory);
		memory.long.push(other.memory);
	}

	const empty = median(times.node);
	const ratio = (values: readonly number[]) => median(values) / empty;
	return [
		{name: '`node -e 0`', value: empty, unit: 'ms'},
		{name: 'first full screen, 10 KB', value: median(times.short), unit: 'ms'},
		{
			name: 'first full screen, 10 KB, over `node -e 0`',
			value: ratio(times.short),
			unit: 'ratio',
			bar: 2,
		},
		{
			name: 'first key answered, over `node -e 0`',
			value: ratio(times.key),
			unit: 'ratio',
			bar: 3.5,
		},
		{
			name: 'first full screen, 10 MB over 10 KB',
			value: median(times.long) / median(times.short),
			unit: 'ratio',
			bar: 1.5,
		},
		{
			name: 'memory at the first screen, 10 KB',
			value: median(memory.short),
			unit: 'MB',
		},
		{
			name: 'memory at the first screen, 10 MB',
			value: median(memory.long),
			unit: 'MB',
		},
		{
			name: 'memory for each byte of 10 MB, over 10 KB',
			value: (median(memory.long) - median(memory.short)) / 10,
			unit: 'bytes/byte',
			bar: 10,
		},
		...(await measurePeers(setup)),
	];
}

async function startOnce(command: readonly string[], size: Size = small) {
	const game = play(command, size);
	const seen = await game.until(isFull);
	const before = game.rows().join('\n');
	game.press('j');
	const answered = await game.until(rows => rows.join('\n') !== before);
	await game.quiet(300);
	const memory = peakMemory(game.pid);
	await game.stop();
	return {
		screen: seen - game.startedAt,
		key: answered - game.startedAt,
		memory,
	};
}

async function measurePeers({has, short}: Setup): Promise<Figure[]> {
	const peers = [
		['less', short],
		['w3m', short],
		['vim', '-R', '-u', 'NONE', short],
		['glow', '-p', short],
		['frogmouth', short],
		['mdt', short],
	];
	const figures: Figure[] = [];
	for (const peer of peers) {
		const [name = ''] = peer;
		if (!has(name)) {
			continue;
		}

		const times: number[] = [];
		for (let round = 0; round < 5; round++) {
			const game = play(peer, small);

			times.push((await game.until(isFull)) - game.startedAt);
			await game.stop();
		}

		figures.push({
			name: `first full screen, 10 KB: ${name}`,
			value: median(times),
			unit: 'ms',
		});
	}

	return figures;
}
