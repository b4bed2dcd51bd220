import {performance} from 'node:perf_hooks';
import {
	openTable,
	reduceTable,
	tableScreen,
	workOnTable,
} from '../../source/reader/table/index.js';
import type {Table} from '../../source/article/model.js';
import {readTable, toCsv} from '../../source/article/table/index.js';
import {median, type Figure} from '../figures.js';
import {generateTables, longTable} from '../tables/generate.js';
import {compareRules} from '../tables/overflow.js';

/** Lines over the least possible on generated tables, and the table view at a hundred thousand rows. */
export function measureTables(): Figure[] {
	return [
		...[60, 80, 120].flatMap(width => lineFigures(width)),
		...viewFigures(),
	];
}

function lineFigures(width: number): Figure[] {
	const {tables, optimum, unproven, lines} = compareRules(
		generateTables(400),
		width,
	);
	const others = (['rich', 'lipgloss', 'css'] as const).map(
		name => `${name} ${(lines[name] / optimum).toFixed(3)}`,
	);
	return [
		{
			name: `lines of a table over the least possible, ${width} columns`,
			value: lines.ours / optimum,
			unit: 'ratio',
			bar: 1,
			note: `${tables} generated tables, ${unproven} not proven; by others' rules: ${others.join(', ')}`,
		},
	];
}

function viewFigures(): Figure[] {
	const size = {columns: 200, rows: 50, ascii: false, plain: false};
	// As the program has it: read from a file's text.
	const [table] = readTable(toCsv([longTable(100_000)])).blocks as Table[];
	let state = openTable(table!, {number: 1});
	const press = (...names: string[]) => {
		const start = performance.now();
		for (const name of names) {
			({state} = reduceTable(state, {type: 'key', name}, size));
		}

		tableScreen(state, size);
		return performance.now() - start;
	};

	/** A key and all slices of the work that it begins; no slice may hold up the next key. */
	let longest = 0;
	const finish = (...names: string[]) => {
		let total = press(...names);
		longest = Math.max(longest, total);
		while (state.job !== undefined) {
			const start = performance.now();
			state = workOnTable(state, size);
			const slice = performance.now() - start;
			longest = Math.max(longest, slice);
			total += slice;
		}

		return total;
	};

	const note = '100,000 rows × 12 columns, without a terminal';
	const first = press();
	const steps = Array.from({length: 300}, () => press('j'));
	const end = press('G');
	const sorts = Array.from({length: 12}, (_, column) => {
		press('g', '0', ...Array.from({length: column}, () => 'l'));
		return finish('s');
	});
	press('&', ...'pilot');
	const filter = finish('enter');
	press('&', ...'/(pil|ot)+x/');
	const pattern = finish('enter');
	return [
		{name: 'table view: first screen', value: first, unit: 'ms', note},
		{
			name: 'table view: `j`, median',
			value: median(steps),
			unit: 'ms',
			bar: 5,
			note,
		},
		{
			name: 'table view: `j`, worst',
			value: Math.max(...steps),
			unit: 'ms',
			bar: 33,
			note,
		},
		{name: 'table view: `G`', value: end, unit: 'ms', bar: 50, note},
		{
			name: 'table view: sort, slowest of 12 columns',
			value: Math.max(...sorts),
			unit: 'ms',
			bar: 300,
			note: `${note}; median ${median(sorts).toFixed(0)} ms`,
		},
		{name: 'table view: filter', value: filter, unit: 'ms', bar: 300, note},
		{name: 'table view: filter by a pattern', value: pattern, unit: 'ms', note},
		{
			name: 'table view: longest slice between two keys',
			value: longest,
			unit: 'ms',
			bar: 33,
			note: 'of all sorts and filters above',
		},
	];
}
