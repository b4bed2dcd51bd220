import {spawnSync} from 'node:child_process';
import {median, type Figure} from '../figures.js';
import type {Setup} from '../setup.js';

/**
`print` of the large article, over `node -e 0` and beside other programs.
*/
export function measurePrint({node, brief, long, has}: Setup): Figure[] {
	const empty = median(
		Array.from({length: 7}, () => timeOfProgram([node, '-e', '0'])),
	);
	const ours = median(
		Array.from({length: 3}, () =>
			timeOfProgram([...brief, 'print', '--width', '80', long]),
		),
	);
	const figures: Figure[] = [
		{name: '`print` of 10 MB', value: ours, unit: 'ms'},
		{
			name: '`print` of 10 MB, over `node -e 0`',
			value: ours / empty,
			unit: 'ratio',
			bar: 50,
		},
	];
	const peers: Array<[string, ...string[]]> = [
		['lowdown', '-tterm', long],
		['mdcat', long],
		['glow', '-w', '80', long],
	];
	for (const [name, ...rest] of peers) {
		if (!has(name)) {
			continue;
		}

		const theirs = median(
			Array.from({length: 3}, () => timeOfProgram([name, ...rest])),
		);
		figures.push({name: `10 MB to text: ${name}`, value: theirs, unit: 'ms'});
		if (name === 'glow') {
			figures.push({
				name: '`print` of 10 MB, over glow',
				value: ours / theirs,
				unit: 'ratio',
				bar: 0.5,
			});
		}
	}

	return figures;
}

/**
How long a program runs, in milliseconds.
*/
export function timeOfProgram([
	program = '',
	...rest
]: readonly string[]): number {
	const before = performance.now();
	spawnSync(program, rest, {maxBuffer: 500_000_000});
	return performance.now() - before;
}
