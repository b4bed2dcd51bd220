import {statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {toCsv, toMarkdown} from '../../source/article/table/index.js';
import {median, type Figure} from '../figures.js';
import {peakMemory} from '../memory.js';
import type {Setup} from '../setup.js';
import {isFull, play, small} from '../terminal.js';
import {longTable} from '../tables/generate.js';

const rounds = 5;
const rows = 100_000;
const isOpen = (lines: readonly string[]) =>
	lines.at(-1)?.includes(`row 1/${rows}`) === true;

/**
A file of a hundred thousand rows on the shipped program in a terminal: how soon the table view stands, over the first page of
the same rows in the article view, and what memory it takes, over an article without words.
*/
export async function measureTableFile({
	brief,
	folder,
}: Setup): Promise<Figure[]> {
	const table = longTable(rows);
	const write = (name: string, text: string) => {
		const file = path.join(folder, name);
		writeFileSync(file, text);
		return file;
	};

	const csv = write('rows.csv', toCsv([table]));
	const markdown = write('rows.md', toMarkdown([table]));
	const nothing = write('nothing.md', '# Nothing\n');
	const page: number[] = [];
	const view: number[] = [];
	const enter: number[] = [];
	const held: number[] = [];
	const least: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const article = play([...brief, markdown], small);
		page.push((await article.until(isFull)) - article.startedAt);
		await article.quiet(300);
		const pressed = performance.now();
		article.press('}\r');
		enter.push((await article.until(isOpen)) - pressed);
		await article.stop();

		const opened = play([...brief, csv], small);
		view.push((await opened.until(isOpen)) - opened.startedAt);
		await opened.quiet(300);
		held.push(peakMemory(opened.pid));
		await opened.stop();

		const empty = play([...brief, nothing], small);
		await empty.until(lines => lines.join('').includes('Nothing'));
		await empty.quiet(300);
		least.push(peakMemory(empty.pid));
		await empty.stop();
	}

	const note = `${rows.toLocaleString('en')} rows × ${table.header!.length} columns in a terminal`;
	const megabytes = statSync(csv).size / 1e6;
	return [
		{
			name: 'table file: the table view stands, over the first page as an article',
			value: median(view) / median(page),
			unit: 'ratio',
			bar: 1.5,
			note: `${note}; ${median(view).toFixed(0)} ms over ${median(page).toFixed(0)} ms`,
		},
		{
			name: 'table file: from Enter in the article to the table view, over that page',
			value: median(enter) / median(page),
			unit: 'ratio',
			bar: 1.5,
			note: `${median(enter).toFixed(0)} ms`,
		},
		{
			name: 'table file: memory for each byte, over an empty article',
			value: (median(held) - median(least)) / megabytes,
			unit: 'bytes/byte',
			bar: 12,
			note: `${median(held).toFixed(0)} MB for ${megabytes.toFixed(1)} MB, ${median(least).toFixed(0)} MB for nothing`,
		},
	];
}
