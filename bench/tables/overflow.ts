import type {Table} from '../../source/article/model.js';
import {Cells} from '../../source/layout/table/cells.js';
import {Fitter} from '../../source/layout/table/fit.js';
import {layoutTable} from '../../source/layout/table/index.js';
import {linesAt, naturalWidth} from '../../source/layout/table/tokens.js';
import {css, lipgloss, rich, type Measured} from './rules.js';

/** What widths by several rules come to, in lines of cells, on the tables that overflow with two columns of prose or more. */
export type Comparison = {
	tables: number;
	/** The least possible, proven for all but `unproven` of them. */
	optimum: number;
	unproven: number;
	readonly lines: Record<'ours' | 'rich' | 'lipgloss' | 'css', number>;
};

export function compareRules(
	tables: readonly Table[],
	width: number,
): Comparison {
	const result: Comparison = {
		tables: 0,
		optimum: 0,
		unproven: 0,
		lines: {ours: 0, rich: 0, lipgloss: 0, css: 0},
	};
	for (const table of tables) {
		add(result, table, width);
	}

	return result;
}

function add(result: Comparison, table: Table, width: number): void {
	const cells = new Cells(table, {ascii: false}, 0);
	const available = width - cells.columns * 3 - 1;
	const best =
		available < cells.columns ? undefined : new Fitter(cells).fit(0, available);
	const columns = measured(cells);
	const isOverflowing =
		columns.reduce((total, {natural}) => total + natural, 0) > available;
	const isProse =
		columns.filter(({natural}) => natural > available / cells.columns).length >
		1;
	if (best === undefined || best.broken || !isOverflowing || !isProse) {
		return;
	}

	// What is really drawn, not what was reckoned.
	const grid = layoutTable(table, {
		measure: 80,
		width,
		ascii: false,
		tableForm: 'grid',
	});
	const rules = table.header === undefined ? 2 : 3;
	result.tables++;
	result.optimum += best.height;
	result.unproven += best.proven ? 0 : 1;
	result.lines.ours += grid.rows - rules;
	result.lines.rich += heightAt(cells, rich(columns, available));
	result.lines.lipgloss += heightAt(cells, lipgloss(columns, available));
	result.lines.css += heightAt(cells, css(columns, available));
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
