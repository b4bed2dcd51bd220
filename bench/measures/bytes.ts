import {Buffer} from 'node:buffer';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Figure} from '../figures.js';
import type {Setup} from '../setup.js';
import {
	isFull,
	large,
	play,
	sleep,
	small,
	type Play,
	type Size,
} from '../terminal.js';

/**
So many that it hardly matters at which line of the text the scrolling begins.
*/
const lines = 200;

/**
What a line of scrolling and a step of a selection cost.
*/
export async function measureBytes(setup: Setup): Promise<Figure[]> {
	const {brief, middling, has} = setup;
	const figures: Figure[] = [];
	for (const size of [small, large]) {
		const name = `${size.columns}x${size.rows}`;

		const ours = await bytesOf([...brief, middling], size, 'j');
		figures.push({
			name: `bytes for a scrolled line, ${name}`,
			value: ours,
			unit: 'bytes',
		});
		for (const [peer, ...rest] of peersOf(setup, size)) {
			if (!has(peer)) {
				continue;
			}

			const theirs = await bytesOf(
				[peer, ...rest],
				size,
				peer === 'vim' ? '\u{5}' : peer === 'w3m' ? 'J' : 'j',
			);
			figures.push({
				name: `bytes for a scrolled line, ${name}: ${peer}`,
				value: theirs,
				unit: 'bytes',
			});
			if (peer === 'less') {
				figures.push({
					name: `bytes for a scrolled line, ${name}, over less`,
					value: ours / theirs,
					unit: 'ratio',
					bar: 1.3,
					note: 'colour and a changing status line on our side only',
				});
			}
		}
	}

	for (const size of [small, large]) {
		figures.push(...(await actsOf([...brief, middling], size)));
	}

	return figures;
}

/**
What moving a selection and jumping to a section cost.
*/
async function actsOf(
	command: readonly string[],
	size: Size,
): Promise<Figure[]> {
	const name = `${size.columns}x${size.rows}`;
	const worst = (costs: readonly number[], what: string): Figure => ({
		name: `bytes for a step in ${what}, ${name}`,
		value: Math.max(...costs),
		unit: 'bytes',
		bar: 200,
		note: `worst of ${costs.length}`,
	});
	const outline = await stepsOf(command, size, ['t']);
	const table = await stepsOf(command, size, ['}', '\r']);
	return [
		worst(outline, 'the contents'),
		worst(table, 'a table'),
		{
			name: `bytes for a jump to a section, ${name}, over the rows that change`,
			value: Math.max(...(await jumpsOf(command, size))),
			unit: 'ratio',
			bar: 1.1,
			note: 'rows as plain text, colour on our side; worst of eight',
		},
	];
}

/**
The bytes of each jump over those of the rows that it changes.
*/
async function jumpsOf(
	command: readonly string[],
	size: Size,
): Promise<number[]> {
	const game = play(command, size);
	await game.until(isFull);
	await game.quiet(1000);
	const ratios: number[] = [];
	for (const key of ']]]][[]]') {
		const before = game.rows();
		const cost = await costOf(game, key);
		const changed = game
			.rows()
			.filter((row, at) => row !== before[at])
			.reduce((sum, row) => sum + Buffer.byteLength(row), 0);
		ratios.push(cost / changed);
	}

	await game.stop();
	return ratios;
}

/**
The same text, as we set it, in other pagers.
*/
function peersOf(setup: Setup, size: Size): Array<[string, ...string[]]> {
	const margin = ' '.repeat(3);
	const text = setup
		.print(setup.middling, size.columns - 2 * margin.length)
		.split('\n')
		.map(line => (line === '' ? '' : margin + line))
		.join('\n');
	const file = path.join(setup.folder, `page-${size.columns}.txt`);
	writeFileSync(file, text);
	return [
		['less', file],
		['w3m', file],
		['vim', '-R', '-u', 'NONE', file],
	];
}

async function bytesOf(
	command: readonly string[],
	size: Size,
	key: string,
): Promise<number> {
	const game = play(command, size);
	await game.until(isFull);
	await game.quiet(300);
	const before = game.received();
	for (let count = 0; count < lines; count++) {
		await costOf(game, key, 10);
	}

	await game.quiet(200);
	const cost = (game.received() - before) / lines;
	await game.stop();
	return cost;
}

/**
What a key brought, in bytes; a key that brings nothing is waited for a while.
*/
async function costOf(game: Play, key: string, pause = 40): Promise<number> {
	const before = game.received();
	const limit = performance.now() + 10 * pause;
	game.press(key);
	while (game.received() === before && performance.now() < limit) {
		await sleep(1);
	}

	await game.quiet(pause);
	return game.received() - before;
}

async function stepsOf(
	command: readonly string[],
	size: Size,
	enter: readonly string[],
): Promise<number[]> {
	const game = play(command, size);
	await game.until(isFull);
	await game.quiet(1000);
	for (const key of enter) {
		await costOf(game, key);
		await game.quiet(500);
	}

	const costs: number[] = [];
	for (const key of 'jjkjjk') {
		costs.push(await costOf(game, key));
	}

	await game.stop();
	return costs;
}
