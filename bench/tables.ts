/*
Measures table layout on real tables, where they are at hand (../shared/data/tables): lines over the least possible for our
widths and for rich's, lipgloss's and CSS's rules; letters kept; lines too wide; time. `node --import=tsx bench/tables.ts`
*/
import fs from 'node:fs';
import {performance} from 'node:perf_hooks';
import zlib from 'node:zlib';
import type {Table} from '../source/article/model.js';
import {layoutTable, type TableLayout} from '../source/layout/table/index.js';
import {words} from '../source/text/words.js';
import {compareRules} from './tables/overflow.js';

type Sample = {src: string; head: string[]; rows: string[][]};

const file = new URL(
	'../../shared/data/tables/tables.json.gz',
	import.meta.url,
);
const samples = JSON.parse(
	zlib.gunzipSync(fs.readFileSync(file)).toString(),
) as Sample[];

function toTable({head, rows}: Sample): Table {
	const columns = Math.max(head.length, ...rows.map(row => row.length));
	const filled = (row: readonly string[]) =>
		Array.from({length: columns}, (_, column) => row[column] ?? '');
	return {
		type: 'table',
		line: 1,
		endLine: 1,
		header: filled(head),
		align: filled([]).map(() => 'none' as const),
		rows: rows.map(row => filled(row)),
	};
}

const letters = (texts: readonly string[]) =>
	[...words(texts.join(' ')).join('')].toSorted().join('');

/** What is wrong with a layout, in a word. */
function faultOf(
	layout: TableLayout,
	ruled: TableLayout,
	width: number,
): string | undefined {
	const shown: string[] = [];
	for (let row = 0; row < layout.rows; row++) {
		const line = layout.line(row);
		if (line.width > width) {
			return 'too wide';
		}

		shown.push(
			...line.runs.filter(run => run.at !== undefined).map(run => run.text),
		);
	}

	if (layout.form !== 'cards' && letters(shown) !== letters([layout.text])) {
		return 'letters lost';
	}

	return ruled.form === 'grid' && layout.rows > ruled.rows
		? 'taller than the ruled grid'
		: undefined;
}

function count(counts: Record<string, number>, name: string): void {
	counts[name] = (counts[name] ?? 0) + 1;
}

const tables = samples.map(sample => toTable(sample));
for (const width of [60, 80, 120]) {
	const times: number[] = [];
	const forms: Record<string, number> = {};
	const faults: Record<string, number> = {};
	for (const table of tables) {
		const options = {measure: 80, width, ascii: false};
		const start = performance.now();
		const layout = layoutTable(table, options);
		times.push(performance.now() - start);
		count(forms, layout.broken ? `${layout.form}, words cut` : layout.form);
		const fault = faultOf(
			layout,
			layoutTable(table, {...options, tableForm: 'grid'}),
			width,
		);
		if (fault !== undefined) {
			count(faults, fault);
		}
	}

	const {optimum, unproven, lines, ...compared} = compareRules(tables, width);
	const over = Object.entries(lines).map(
		([name, sum]) => `${name} +${((sum / optimum - 1) * 100).toFixed(1)} %`,
	);
	console.log(
		`${width} columns: ${compared.tables} overflowing tables of prose, ${optimum} lines at least, ${unproven} not proven`,
	);
	console.log(`  over the least: ${over.join(', ')}`);
	console.log(
		`  forms of all ${tables.length}: ${JSON.stringify(forms)}; faults: ${JSON.stringify(faults)}`,
	);
	const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
	console.log(
		`  ${mean.toFixed(2)} ms a table, slowest ${Math.max(...times).toFixed(1)} ms`,
	);
}
