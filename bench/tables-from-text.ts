/*
Measures cleaning on real damaged texts with their true tables, where they are at hand (../shared/data/clean): tables with
every cell exact, false tables, lost words, idempotence, time. `--wrong` shows the tables that went wrong,
`--half=0` or `--half=1` takes one half of the sites.
*/
import fs from 'node:fs';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import zlib from 'node:zlib';
import {plainInlines, tablesOf} from '../source/article/plain.js';
import {halfOf, share, type Rate} from './cleaning/halves.js';
import {read, readAgain, strip} from './cleaning/read.js';
import {norm, rowsOf, says} from './cleaning/rows.js';
import {lostWords} from './cleaning/words.js';

type Truth = {
	n: number;
	rows: string[][];
	lines: [number, number] | undefined;
	how: 'plain' | 'broken' | 'lost';
};
type Sample = {
	id: string;
	site: string;
	mode: string;
	v: string;
	text: string;
	kinds: string;
	tables: Truth[];
};

const file = new URL('../../shared/data/clean/learn.json.gz', import.meta.url);
if (!fs.existsSync(file)) {
	throw new Error('no data to measure on: ../shared/data/clean is not here');
}

const half = process.argv
	.find(argument => argument.startsWith('--half='))
	?.at(-1);
const samples = (
	JSON.parse(zlib.gunzipSync(fs.readFileSync(file)).toString()) as Sample[]
).filter(({site}) => half === undefined || String(halfOf(site)) === half);

/** By half of the sites. */
const score: Record<'plain' | 'broken', [Rate, Rate]> = {
	plain: [
		[0, 0],
		[0, 0],
	],
	broken: [
		[0, 0],
		[0, 0],
	],
};
const sites = {plain: new Set<string>(), broken: new Set<string>()};
let falseTables = 0;
let documents = 0;
let lost = 0;
let unstable = 0;
let bytes = 0;
let time = 0;
const acts = new Map<string, number>();
const isShow = process.argv.includes('--wrong');
for (const sample of samples) {
	const begin = performance.now();
	const {blocks, repairs, kind} = read(sample.text);
	time += performance.now() - begin;
	bytes += sample.text.length;
	documents++;
	for (const repair of repairs) {
		acts.set(repair.kind, (acts.get(repair.kind) ?? 0) + 1);
	}

	const tables = blocks.flatMap(block => [...tablesOf(block)]);
	// A caption may be counted as a row, or not.
	const found = new Set(
		tables
			.flatMap(({caption, ...table}) => [
				rowsOf(table),
				...(caption ? [rowsOf({caption, ...table})] : []),
			])
			.map(rows => JSON.stringify(says(rows))),
	);
	for (const truth of sample.tables) {
		if (truth.how === 'lost') {
			continue;
		}

		const wanted = says(truth.rows);
		const isLabel = blocks.some(
			block =>
				block.type === 'paragraph' &&
				block.role === 'label' &&
				norm(plainInlines(block.inlines)) === wanted.flat().join(' · '),
		);
		const isRight =
			found.has(JSON.stringify(wanted)) ||
			isLabel ||
			wanted.length === 0 ||
			// A caption may stand apart from its table.
			found.has(JSON.stringify(wanted.slice(1)));
		const rate = score[truth.how][halfOf(sample.site) as 0 | 1];
		rate[1]++;
		if (isRight) {
			rate[0]++;
		} else {
			sites[truth.how].add(sample.site);
			if (isShow) {
				console.log(
					`--- ${sample.id} ${sample.site} ${truth.how} ${truth.n} lines ${String(truth.lines)} (${kind})`,
				);
				console.log('want', JSON.stringify(wanted).slice(0, 900));
				for (const table of tables) {
					if (
						truth.lines &&
						table.endLine > truth.lines[0] &&
						table.line <= truth.lines[1] + 1
					) {
						console.log(
							'have',
							table.line,
							table.endLine,
							JSON.stringify(says(rowsOf(table))).slice(0, 900),
						);
					}
				}
			}
		}
	}

	for (const table of tables) {
		const kinds = sample.kinds.slice(table.line - 1, table.endLine);
		if (/[=t|]/i.test(kinds)) {
			continue;
		}

		falseTables++;
		if (isShow) {
			console.log(
				`+++ ${sample.id} false table at ${table.line}`,
				JSON.stringify(says(rowsOf(table))).slice(0, 300),
			);
		}
	}

	const {missing, isOrdered} = lostWords(sample.text, blocks);
	if (missing.length > 0 || !isOrdered) {
		lost++;
		if (isShow) {
			console.log(
				`*** ${sample.id} words: ${missing.slice(0, 12).join(' ')} ${isOrdered ? '' : 'out of order'}`,
			);
		}
	}

	const isMarked = repairs.length > 0 && !process.argv.includes('--unmarked');
	const again = readAgain(blocks, isMarked);
	if (again.repairs.length === 0 && strip(again.blocks) === strip(blocks)) {
		continue;
	}

	unstable++;
	if (isShow) {
		const one = strip(blocks);
		const two = strip(again.blocks);
		let same = 0;
		while (same < one.length && one[same] === two[same]) {
			same++;
		}

		console.log(
			`~~~ ${sample.id} unstable: ${again.repairs
				.map(repair => repair.kind)
				.slice(0, 5)
				.join(' ')}`,
		);
		if (one !== two) {
			console.log(' '.repeat(3), one.slice(Math.max(0, same - 80), same + 120));
			console.log(' '.repeat(3), two.slice(Math.max(0, same - 80), same + 120));
		}
	}
}

console.log(`documents            ${documents}`);
for (const [how, label] of [
	['plain', 'tables one line a row'],
	['broken', 'tables broken        '],
] as const) {
	const [one, other] = score[how];
	console.log(
		`${label} ${share([one[0] + other[0], one[1] + other[1]])}  halves ${share(one)}, ${share(other)}  wrong at ${[...sites[how]].join(', ')}`,
	);
}

console.log(
	`false tables in 100   ${((falseTables * 100) / documents).toFixed(2)}`,
);
console.log(`documents with a lost word ${lost}`);
console.log(`documents not idempotent   ${unstable}`);
console.log(
	`time                  ${time.toFixed(0)} ms, ${(bytes / 1e6 / (time / 1000)).toFixed(1)} MB/s`,
);
console.log(
	[...acts]
		.toSorted((a, b) => b[1] - a[1])
		.map(([kind, count]) => `${kind} ${count}`)
		.join(', '),
);
