/*
Measures table layout on real tables, where they are at hand (../shared/data/tables): lines over the least possible for our
widths and for rich's, lipgloss's and CSS's rules; lines too wide; words missing, changed or out of order; time. `node --import=tsx bench/tables.ts`
*/
import fs from 'node:fs';
import {performance} from 'node:perf_hooks';
import zlib from 'node:zlib';
import type {Table} from '../source/article/model.js';
import type {Run} from '../source/layout/line.js';
import {layoutTable, type TableLayout} from '../source/layout/table/index.js';
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

/** What is wrong with a layout, in a word. */
function faultOf(layout: TableLayout, width: number): string | undefined {
	const runs: Run[] = [];
	for (let row = 0; row < layout.rows; row++) {
		const line = layout.line(row);
		if (line.width > width) {
			return 'too wide';
		}

		runs.push(...line.runs.filter(run => run.at !== undefined));
	}

	return wordFault(layout, runs);
}

/**
Whether what is drawn, line by line from left to right, says each cell from its first letter to its last: nothing else,
nothing twice, nothing before what it follows. Cards say the header again in each.
*/
function wordFault(
	{text, form}: TableLayout,
	runs: readonly Run[],
): string | undefined {
	const isDrawn = new Uint8Array(text.length);
	const cells = cellsOf(text);
	const reached = new Map<number, number>();
	const header = form === 'cards' ? text.indexOf('\n') : -1;
	for (const run of runs) {
		const at = run.at!;
		const end = at + run.text.length;
		if (text.slice(at, end) !== run.text) {
			return 'words changed';
		}

		const cell = cells[at]!;
		if (at >= header && at < (reached.get(cell) ?? 0)) {
			return 'words out of order';
		}

		reached.set(cell, end);
		isDrawn.fill(1, at, end);
	}

	return isMissing(text, isDrawn) ? 'words missing' : undefined;
}

function isMissing(text: string, isDrawn: Uint8Array): boolean {
	for (let at = 0; at < text.length; at++) {
		if (isDrawn[at] === 0 && !/\s/u.test(text.charAt(at))) {
			return true;
		}
	}

	return false;
}

/** For each offset of a layout's text the cell that it stands in. */
function cellsOf(text: string): Uint32Array {
	const cells = new Uint32Array(text.length);
	let cell = 0;
	for (let at = 0; at < text.length; at++) {
		cells[at] = cell;
		cell += /[\t\n]/u.test(text.charAt(at)) ? 1 : 0;
	}

	return cells;
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
		const forced = (['grid', 'open', 'banded', 'cards'] as const).map(
			tableForm => layoutTable(table, {...options, tableForm}),
		);
		for (const each of [layout, ...forced]) {
			const fault = faultOf(each, width);
			if (fault !== undefined) {
				count(faults, `${each.form}: ${fault}`);
			}
		}

		const [ruled] = forced;
		if (ruled!.form === 'grid' && layout.rows > ruled!.rows) {
			count(faults, 'taller than the ruled grid');
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
