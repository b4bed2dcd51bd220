import {performance} from 'node:perf_hooks';
import {
	openTable,
	reduceTable,
	tableScreen,
} from '../../source/reader/table/index.js';
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
	let state = openTable(longTable(100_000), {number: 1});
	const press = (...names: string[]) => {
		const start = performance.now();
		for (const name of names) {
			({state} = reduceTable(state, {type: 'key', name}, size));
		}

		tableScreen(state, size);
		return performance.now() - start;
	};

	const note = '100,000 rows × 12 columns, without a terminal';
	const first = press();
	const steps = Array.from({length: 300}, () => press('j'));
	const end = press('G');
	press('g', 'l', 'l', 'l');
	const sort = press('s');
	press('&', ...'pilot');
	const filter = press('enter');
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
		{name: 'table view: sort', value: sort, unit: 'ms', bar: 300, note},
		{name: 'table view: filter', value: filter, unit: 'ms', bar: 300, note},
	];
}
