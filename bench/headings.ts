/**
`npm run measure:headings`: how well headings that lost their markers are found in texts of sites not seen.

The shipped cards are learnt from all texts. So every figure here but the last is from cross validation: the texts are
put into parts by site, and each part is judged by cards learnt, in the same way, from the other parts.
*/
import process from 'node:process';
import {
	inferHeadings,
	threshold,
} from '../source/article/clean/headings/index.js';
import {judge, judgeOf} from '../source/article/clean/headings/judge.js';
import {
	type Scored,
	atThreshold,
	interval,
	recallAt,
} from './headings/curve.js';
import {type Sample, learn, partsOf, sampleOf} from './headings/learning.js';
import {linesOf, readTexts, truthOf} from './headings/texts.js';

const folder = new URL('../../shared/data/clean/', import.meta.url);
const runs = Number(process.argv[2] ?? 3);
const partCount = 5;

type Judged = {
	readonly sample: Sample;
	readonly lines: readonly Scored[];
};

/** Each text judged by cards that have not seen its site. */
function crossValidated(samples: readonly Sample[], seed: number): Judged[] {
	const parts = partsOf(samples, partCount, seed);
	return Array.from({length: partCount}, (_, part) => {
		const isHeld = (sample: Sample) => parts.get(sample.text.site) === part;
		const judges = judgeOf(
			learn(
				samples.filter(sample => !isHeld(sample)),
				seed,
			),
		);
		return samples
			.filter(sample => isHeld(sample))
			.map(sample => ({
				sample,
				lines: judge(sample.candidates, judges).flatMap(({score}, at) => {
					const truth = sample.truth[at];
					return truth === undefined
						? []
						: [{score, truth, site: sample.text.site}];
				}),
			}));
	}).flat();
}

const percent = (share: number) => share.toFixed(3);

const groups: ReadonlyArray<readonly [string, (sample: Sample) => boolean]> = [
	['2.0.0 as text, natural proportion', ({text}) => text.use.includes('heads')],
	[
		'  of them with two headings or more',
		({text, headings}) => text.use.includes('heads') && headings > 1,
	],
	[
		'  of them with one heading',
		({text, headings}) => text.use.includes('heads') && headings === 1,
	],
	['2.3.1 as text', ({text}) => text.use.includes('heads23')],
	['texts with tables', ({text}) => text.use.includes('tables')],
	['all texts', () => true],
];

function report(runsOf: readonly Judged[][]): void {
	for (const [name, isIn] of groups) {
		const rows = runsOf.map(run => {
			const chosen = run.filter(({sample}) => isIn(sample));
			const lines = chosen.flatMap(one => one.lines);
			const headings = chosen.reduce(
				(sum, {sample}) => sum + sample.headings,
				0,
			);
			return {chosen, lines, headings};
		});
		const mean = (value: (row: (typeof rows)[number]) => number) =>
			percent(rows.reduce((sum, row) => sum + value(row), 0) / rows.length);
		const {chosen, headings, lines} = rows[0]!;
		const sites = new Set(chosen.map(({sample}) => sample.text.site)).size;
		console.log(
			`\n${name}: ${chosen.length} texts, ${sites} sites, ${headings} headings`,
		);
		console.log(
			`  at the shipped threshold: precision ${mean(row => atThreshold(row.lines, row.headings, threshold).precision)}  recall ${mean(row => atThreshold(row.lines, row.headings, threshold).recall)}`,
		);
		console.log(
			`  recall at precision ${[0.9, 0.95, 0.98].map(at => `.${at * 100}: ${mean(row => recallAt(row.lines, row.headings, at).recall)}`).join('  ')}`,
		);
		const bounds = interval(
			chosen.map(({sample, lines: own}) => ({
				site: sample.text.site,
				headings: sample.headings,
				lines: own,
			})),
			threshold,
		);
		console.log(
			`  95 of 100 draws of sites (first run): precision ${bounds.precision.map(value => percent(value)).join('–')}  recall ${bounds.recall.map(value => percent(value)).join('–')}`,
		);
		const without = chosen.filter(({sample}) => sample.headings === 0);
		const touched = without.filter(({lines: own}) =>
			own.some(({score}) => score >= threshold),
		).length;
		if (without.length > 0) {
			console.log(
				`  texts without a heading: ${without.length}, of them given one: ${touched}`,
			);
		}

		if (name === 'all texts') {
			console.log('\n  log-odds  precision  recall  (all texts, first run)');
			for (let at = 0; at <= 3.2; at += 0.4) {
				const {precision, recall} = atThreshold(lines, headings, at);
				console.log(
					`  ${at.toFixed(1).padStart(8)}  ${percent(precision).padStart(9)}  ${percent(recall)}`,
				);
			}
		}
	}
}

/** The shipped cards on the texts that they were learnt from: a check of the joints, not of quality. */
function shipped(samples: readonly Sample[]): void {
	let found = 0;
	let right = 0;
	let headings = 0;
	let units = 0;
	const prepared = samples.map(({text}) => ({text, lines: linesOf(text)}));
	for (const {lines} of prepared) {
		inferHeadings(lines);
	}

	const start = process.cpuUsage();
	for (const {text, lines} of prepared) {
		units += text.text.length;
		for (const at of inferHeadings(lines).keys()) {
			const truth = truthOf(text, at);
			found += truth === undefined ? 0 : 1;
			right += truth === true ? 1 : 0;
		}
	}

	const seconds = process.cpuUsage(start).user / 1e6;
	headings = samples.reduce((sum, sample) => sum + sample.headings, 0);
	console.log(
		`\nThe shipped cards on the texts that they were learnt from (seen, so no measure): precision ${percent(right / found)}  recall ${percent(right / headings)}; ${(units / 1e6 / seconds).toFixed(1)} million characters for each second of the processor`,
	);
}

try {
	const samples = readTexts(folder)
		.filter(({mode}) => mode === 'text')
		.map(text => sampleOf(text));
	console.log(
		`Cross validation by site, ${runs} runs of ${partCount} parts; every text is judged by cards learnt without its site.`,
	);
	report(
		Array.from({length: runs}, (_, run) => crossValidated(samples, run + 1)),
	);
	shipped(samples);
} catch (error) {
	if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
		console.log('No texts to measure on: ../shared/data/clean is not there.');
	} else {
		throw error;
	}
}
