import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {Lexer} from 'marked';
import {detectKind} from '../../source/article/clean/detect.js';
import {cleanPart} from '../../source/article/clean/index.js';
import {splitSource} from '../../source/article/clean/split.js';
import {makeExtracted} from '../articles.js';
import {median, type Figure} from '../figures.js';
import type {Setup} from '../setup.js';
import {timeOfProgram} from './print.js';

const rounds = 5;
const megabyte = 1_000_000;

/**
What a text may consist of from end to end: one sign, or a short run that begins a block.
*/
const signs = [...'(|-[&*_`<>#=~"\':.!\\/a7 \n\t漢'];
const runs = [
	'(a',
	'| ',
	'- ',
	'[](',
	'![',
	'&amp',
	'**a ',
	'<a ',
	'<!--',
	'> ',
	'1. ',
	'| a\n',
	'a |\n',
	'a:\n',
	'```\n',
];

/**
Cleaning of 10 MB that an extractor left, over marked's lexing of it and over 1 MB; a megabyte of one sign.
*/
export function measureClean({brief, folder}: Setup): Figure[] {
	const long = makeExtracted(10 * megabyte);
	const short = long.slice(0, long.indexOf('\n', megabyte));
	const times = {
		long: [] as number[],
		short: [] as number[],
		marked: [] as number[],
	};
	for (let round = 0; round <= rounds; round++) {
		const [one, other, theirs] = [
			timeOf(() => {
				clean(long);
			}),
			timeOf(() => {
				clean(short);
			}),
			timeOf(() => new Lexer().lex(long)),
		];
		// The first round is for the compiler.
		if (round > 0) {
			times.long.push(one);
			times.short.push(other);
			times.marked.push(theirs);
		}
	}

	const ofOne = [...signs, ...runs].map(unit => {
		const text = unit.repeat(Math.ceil(megabyte / unit.length));
		const file = path.join(folder, 'sign.txt');
		writeFileSync(file, text);
		return {
			unit,
			clean: timeOf(() => {
				clean(text);
			}),
			print: timeOfProgram([...brief, 'print', file]),
		};
	});
	const slowest = (
		name: string,
		units: readonly string[],
		of: 'clean' | 'print',
	): Figure => {
		const worst = ofOne
			.filter(({unit}) => units.includes(unit))
			.toSorted((a, b) => b[of] - a[of])[0]!;
		return {
			name: `${name}, slowest of ${units.length}`,
			value: worst[of],
			unit: 'ms',
			note: JSON.stringify(worst.unit),
		};
	};

	return [
		{
			name: 'cleaning 10 MB of extractor text',
			value: median(times.long),
			unit: 'ms',
			note: `${(long.length / 1e6).toFixed(1)} MB`,
		},
		{
			name: 'cleaning 10 MB, over marked’s lexing of the same',
			value: median(times.long) / median(times.marked),
			unit: 'ratio',
			bar: 1.5,
			note: `marked ${median(times.marked).toFixed(0)} ms`,
		},
		{
			name: 'cleaning 10 MB, over 1 MB',
			value:
				median(times.long) /
				median(times.short) /
				(long.length / short.length / 10),
			unit: 'ratio',
			bar: 12,
		},
		{...slowest('cleaning a megabyte of one sign', signs, 'clean'), bar: 1000},
		{
			...slowest('`print` of a megabyte of one sign', signs, 'print'),
			bar: 1000,
		},
		slowest('cleaning a megabyte of one short run', runs, 'clean'),
		slowest('`print` of a megabyte of one short run', runs, 'print'),
	];
}

function clean(text: string): void {
	detectKind(text);
	const cuts = splitSource(text, 'text');
	for (const [index, {start, end}] of cuts.entries()) {
		cleanPart(text.slice(start, end), {
			firstLine: 1,
			isFirst: index === 0,
			isLast: index === cuts.length - 1,
		});
	}
}

function timeOf(work: () => unknown): number {
	const before = performance.now();
	work();
	return performance.now() - before;
}
