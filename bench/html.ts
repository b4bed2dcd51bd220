/**
How well articles are told from their pages, by the metric of scrapinghub/article-extraction-benchmark (its
`evaluate.py`): shingles of four tokens, true and false positives for each page, then mean precision and mean recall.
Readability alone, on linkedom, is measured in the same run. The pages are no part of the repository.

Usage: node --import=tsx bench/html.ts [FILE] [--pages]
*/
import {readFile} from 'node:fs/promises';
import process from 'node:process';
import {gunzipSync} from 'node:zlib';
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {readHtml} from '../source/article/html/index.js';
import type {Block} from '../source/article/model.js';
import {leavesOf} from '../source/article/plain.js';

const Reader = Readability as unknown as new (document: unknown) => {
	parse(): {readonly textContent?: string | undefined} | undefined;
};
const parsePage = parseHTML as (html: string) => {readonly document: unknown};

type Page = {page: string; url: string; body: string; html: string};

type Score = {tp: number; fp: number; fn: number};

function shingles(text: string): Map<string, number> {
	const tokens = text.match(/[\p{Letter}\p{Number}\p{Mark}_]+/gu) ?? [];
	const counts = new Map<string, number>();
	for (let at = 0; at < Math.max(1, tokens.length - 3); at++) {
		const shingle = tokens.slice(at, at + 4).join(' ');
		if (shingle !== '') {
			counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
		}
	}

	return counts;
}

function compare(truth: string, found: string): Score {
	const wanted = shingles(truth);
	const got = shingles(found);
	let [tp, fp, fn] = [0, 0, 0];
	for (const key of new Set([...wanted.keys(), ...got.keys()])) {
		const a = wanted.get(key) ?? 0;
		const b = got.get(key) ?? 0;
		tp += Math.min(a, b);
		fp += Math.max(0, b - a);
		fn += Math.max(0, a - b);
	}

	const sum = Math.max(1, tp + fp + fn);
	return {tp: tp / sum, fp: fp / sum, fn: fn / sum};
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const share = (right: number, wrong: number): number =>
	right + wrong === 0 ? 1 : right / (right + wrong);

const precisionOf = ({tp, fp, fn}: Score): number =>
	fp + fn === 0 ? 1 : share(tp, fp);

const recallOf = ({tp, fp, fn}: Score): number =>
	fp + fn === 0 ? 1 : share(tp, fn);

const f1 = (scores: readonly Score[]) => {
	const precision = mean(
		scores.filter(({tp, fp}) => tp + fp > 0).map(score => precisionOf(score)),
	);
	const recall = mean(
		scores.filter(({tp, fn}) => tp + fn > 0).map(score => recallOf(score)),
	);
	return {
		precision,
		recall,
		f1: (2 * precision * recall) / (precision + recall),
	};
};

/**
What a reader sees without opening anything: no fold, no alternative text.
*/
const visibleText = (blocks: readonly Block[]): string =>
	blocks
		.flatMap(block =>
			[
				...leavesOf(block.type === 'figure' ? {...block, images: []} : block),
			].map(leaf => leaf.text),
		)
		.join('\n');

const readers: ReadonlyArray<readonly [string, (page: Page) => string]> = [
	[
		'Readability, linkedom',
		({html}) => new Reader(parsePage(html).document).parse()?.textContent ?? '',
	],
	[
		'brief',
		({html, url}) => visibleText(readHtml(html, {address: url}).content.blocks),
	],
];

const file =
	process.argv.slice(2).find(argument => !argument.startsWith('--')) ??
	'/work/shared/data/clean/pages.json.gz';
const pages = JSON.parse(gunzipSync(await readFile(file)).toString()) as Page[];
const rounds = 4;
const results = readers.map(([name]) => ({
	name,
	scores: [] as Score[],
	times: [] as number[],
}));
for (const page of pages) {
	for (const [index, [, read]] of readers.entries()) {
		let best = Infinity;
		let text = '';
		for (let round = 0; round < rounds; round++) {
			const begin = performance.now();
			text = read(page);
			best = Math.min(best, performance.now() - begin);
		}

		results[index]!.times.push(best);
		results[index]!.scores.push(compare(page.body, text));
	}
}

if (process.argv.includes('--pages')) {
	for (const [index, page] of pages.entries()) {
		const figures = results.flatMap(({scores, times}) => [
			precisionOf(scores[index]!).toFixed(3),
			recallOf(scores[index]!).toFixed(3),
			times[index]!.toFixed(0).padStart(4),
		]);
		console.log(figures.join(' '), page.url.slice(0, 80));
	}
}

console.log('| reader | precision | recall | F1 | ms a page, median | worst |');
console.log('|---|---|---|---|---|---|');
for (const {name, scores, times} of results) {
	const {precision, recall, f1: both} = f1(scores);
	const sorted = times.toSorted((a, b) => a - b);
	const cells = [
		name,
		precision.toFixed(4),
		recall.toFixed(4),
		both.toFixed(4),
		sorted[sorted.length >> 1]!.toFixed(1),
		sorted.at(-1)!.toFixed(0),
	];
	console.log(`| ${cells.join(' | ')} |`);
}
