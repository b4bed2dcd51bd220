import {median, type Figure} from '../figures.js';
import type {Setup} from '../setup.js';
import {
	isFull,
	large,
	play,
	processorTime,
	sleep,
	type Play,
} from '../terminal.js';

/**
Key to last byte of its frame at 200x50, in the small article and in the large one.
*/
export async function measureKeys({
	brief,
	short,
	long,
}: Setup): Promise<Figure[]> {
	const few = await timesOf([...brief, short]);
	const many = await timesOf([...brief, long]);
	const all = [...few.steps, ...many.steps, ...many.jumps];
	return [
		{
			name: 'key to last byte, 200x50, 10 KB, median',
			value: median(few.steps),
			unit: 'ms',
			bar: 5,
		},
		{
			name: 'key to last byte, 200x50, 10 MB, median',
			value: median(many.steps),
			unit: 'ms',
			bar: 5,
		},
		{
			name: 'key to last byte, 10 MB over 10 KB',
			value: median(many.steps) / median(few.steps),
			unit: 'ratio',
			bar: 1.2,
		},
		{
			name: 'processor time for a key, 10 KB',
			value: few.work,
			unit: 'ms',
			note: 'all threads, the pauses between the keys included',
		},
		{
			name: 'processor time for a key, 10 MB',
			value: many.work,
			unit: 'ms',
		},
		{
			name: 'key to last byte, worst',
			value: Math.max(...all),
			unit: 'ms',
			bar: 33,
			note: 'lines, screens, sections, tables',
		},
		{name: '`G` on 10 MB', value: many.end, unit: 'ms', bar: 300},
	];
}

async function timesOf(command: readonly string[]) {
	const game = play(command, large);
	await game.until(isFull);
	await game.quiet(500);
	const workBefore = processorTime(game.pid);
	const steps: number[] = [];
	for (const key of 'jjjjjkjjjjjjjkjjjjjjkkjjjjjkkkjjjjjj'.repeat(3)) {
		steps.push(await timeOf(game, key));
	}

	const work = (processorTime(game.pid) - workBefore) / steps.length;
	const jumps: number[] = [];
	for (const key of ' ]} d]bu}] ]') {
		jumps.push(await timeOf(game, key));
	}

	const end = await timeOf(game, 'G');
	await game.stop();
	return {
		steps: steps.filter(time => time > 0),
		jumps: jumps.filter(time => time > 0),
		end,
		work,
	};
}

/**
From a key to the last byte of what it brought; 0 where it brought nothing.
*/
async function timeOf(game: Play, key: string): Promise<number> {
	const before = game.received();
	const from = performance.now();
	game.press(key);
	const limit = from + 1500;
	while (game.received() === before && performance.now() < limit) {
		await sleep(0);
	}

	if (game.received() === before) {
		return 0;
	}

	await game.quiet(25);
	return game.lastAt() - from;
}
