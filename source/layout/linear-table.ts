import type {Cell, Table} from '../article/model.js';
import {joinSafe, own, sliceSafe} from '../text/sanitise.js';
import type {Safe} from '../text/safe.js';
import {stringWidth} from '../text/width.js';
import {toFlow} from './flow.js';
import type {BlockLayout, LayoutOptions, Line, Stop} from './line.js';
import {rowAt} from './prose.js';

const words = (cell: Cell, options: LayoutOptions): Safe =>
	toFlow(cell, options)
		.text.split('\n')
		.filter(line => line !== '')
		.join(', ') as Safe;

/**
A row as one line, as a screen reader says it.
*/
const rowText = (
	header: readonly Safe[],
	row: readonly Cell[],
	options: LayoutOptions,
): Safe =>
	joinSafe(
		row.map((cell, column) => {
			const value = words(cell, options);
			const name = header[column] ?? own('');
			const label = name === '' ? own(`Column ${column + 1}`) : name;
			return joinSafe([label, value === '' ? own('-') : value], ': ');
		}),
		'; ',
	);

/**
A table for reading aloud: `Header: value; Header: value`, one line for each row however long, and no boxes. The
terminal breaks the lines.
*/
export function layoutLinearTable(
	table: Table,
	options: LayoutOptions,
): BlockLayout {
	const header = (table.header ?? []).map(cell => words(cell, options));
	const caption =
		table.caption === undefined ? [] : [toFlow(table.caption, options).text];
	const doubts = (table.doubts ?? []).map(doubt => own(`[${doubt}]`));
	const rows =
		table.rows.length === 0
			? [joinSafe(header, '; ')]
			: table.rows.map(row => rowText(header, row, options));
	const lines = [...caption, ...doubts, ...rows];
	const text = joinSafe(lines, '\n');
	let start = 0;
	const starts = lines.map(line => {
		const at = start;
		start += line.length + 1;
		return {start: at};
	});
	const stop: Stop = {kind: 'table', start: 0, end: text.length};
	return {
		rows: lines.length,
		text,
		stops: [stop],
		line(row): Line {
			const at = starts[row]?.start ?? 0;
			const shown = sliceSafe(text, at, at + (lines[row]?.length ?? 0));
			const width = stringWidth(shown);
			return {runs: [{text: shown, width, roles: [], at}], width};
		},
		rowOf: offset => rowAt(starts, offset),
	};
}
