/*
Measures table layout on real tables, where they are at hand (../shared/data/tables): lines over the least possible for our
widths and for rich's, lipgloss's and CSS's rules; letters kept; lines too wide; time. `node --import=tsx bench/tables.ts`
*/
import fs from 'node:fs';
import {performance} from 'node:perf_hooks';
import zlib from 'node:zlib';
import type {Table} from '../source/article/model.js';
import {Cells} from '../source/layout/table/cells.js';
import {fit} from '../source/layout/table/fit.js';
import {layoutTable, type TableLayout} from '../source/layout/table/index.js';
import {linesAt, naturalWidth} from '../source/layout/table/tokens.js';
import {words} from '../source/text/words.js';
import {css, lipgloss, rich, type Measured, type Rule} from './tables/rules.js';

type Sample = {src: string; head: string[]; rows: string[][]};

const file = new URL(
	'../../shared/data/tables/tables.json.gz',
	import.meta.url,
);
if (!fs.existsSync(file)) {
	throw new Error(
		'no tables to measure on: ../shared/data/tables is not there',
	);
}

const samples = JSON.parse(
	zlib.gunzipSync(fs.readFileSync(file)).toString(),
) as Sample[];
const rules: Readonly<Record<string, Rule>> = {rich, lipgloss, css};

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

function heightAt(cells: Cells, widths: readonly number[]): number {
	let height = 0;
	for (let row = 0; row < cells.rows; row++) {
		height += Math.max(
			1,
			...widths.map((width, column) =>
				linesAt(cells.tokens(row, column), Math.max(1, width)),
			),
		);
	}

	return height;
}

function measured(cells: Cells): Measured[] {
	return cells.measures.map((column, index) => {
		const naturals = Array.from({length: cells.rows}, (_, row) =>
			naturalWidth(cells.tokens(row, index)),
		).toSorted((a, b) => a - b);
		return {...column, median: naturals[Math.floor(naturals.length / 2)] ?? 1};
	});
}

const letters = (texts: readonly string[]) =>
	[...words(texts.join(' ')).join('')].toSorted().join('');

/**
What is wrong with a layout, in a word; nothing when all is well.
*/
function faultOf(layout: TableLayout, width: number): string | undefined {
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

	return layout.form === 'cards' || letters(shown) === letters([layout.text])
		? undefined
		: 'letters lost';
}

for (const width of [60, 80, 120]) {
	let tables = 0;
	let unproven = 0;
	let broken = 0;
	let time = 0;
	let slowest = 0;
	let optimum = 0;
	let ours = 0;
	let overRuled = 0;
	const others: Record<string, number> = {};
	const forms: Record<string, number> = {};
	const faults: Record<string, number> = {};
	for (const sample of samples) {
		const table = toTable(sample);
		const start = performance.now();
		const layout = layoutTable(table, {measure: 80, width, ascii: false});
		const took = performance.now() - start;
		time += took;
		slowest = Math.max(slowest, took);
		forms[layout.form] = (forms[layout.form] ?? 0) + 1;
		const fault = faultOf(layout, width);
		if (fault !== undefined) {
			faults[fault] = (faults[fault] ?? 0) + 1;
		}

		const cells = new Cells(table, {ascii: false}, 0);
		const available = width - cells.columns * 3 - 1;
		const best =
			available < cells.columns ? undefined : fit(cells, 0, available);
		if (best?.broken ?? true) {
			broken++;
		}

		const ruled = layoutTable(table, {
			measure: 80,
			width,
			ascii: false,
			tableForm: 'grid',
		});
		overRuled += ruled.form === 'grid' && layout.rows > ruled.rows ? 1 : 0;
		const columns = measured(cells);
		const isOverflowing =
			columns.reduce((total, {natural}) => total + natural, 0) > available;
		const isProse =
			columns.filter(({natural}) => natural > available / cells.columns)
				.length > 1;
		if (best === undefined || best.broken || !isOverflowing || !isProse) {
			continue;
		}

		tables++;
		unproven += best.proven ? 0 : 1;
		optimum += best.height;
		ours += heightAt(cells, ruled.widths);
		for (const [name, rule] of Object.entries(rules)) {
			others[name] =
				(others[name] ?? 0) + heightAt(cells, rule(columns, available));
		}
	}

	const over = (lines: number) =>
		`+${(((lines - optimum) / optimum) * 100).toFixed(1)} %`;
	const theirs = Object.entries(others).map(
		([name, lines]) => `${name} ${over(lines)}`,
	);
	console.log(
		`${width} columns: ${tables} overflowing tables of prose, ${optimum} lines at least, ${unproven} not proven`,
	);
	console.log(`  over the least: ours ${over(ours)}, ${theirs.join(', ')}`);
	console.log(
		`  of all ${samples.length}: ${JSON.stringify(forms)}, ${broken} with words wider than a ruled grid allows`,
	);
	console.log(
		`  faults: ${JSON.stringify(faults)}, taller than the ruled grid: ${overRuled}`,
	);
	console.log(
		`  ${(time / samples.length).toFixed(2)} ms a table, slowest ${slowest.toFixed(1)} ms`,
	);
}
