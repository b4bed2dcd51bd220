import type {Binding, Mode} from '../binding.js';

const row =
	(mode: Mode, group: string) =>
	(command: string, keys: string, label: string, hint?: string): Binding => ({
		mode,
		group,
		command,
		keys: keys.split(', '),
		label,
		...(hint !== undefined && {hint}),
	});

const table = row('table', 'In a table');
const reading = row('row', 'In a row');

/**
What the keys do in the table view; those with a hint stand in the status line, in this order.
*/
export const tableBindings: readonly Binding[] = [
	table('sort-up', 's', 'sort by this column, up; again: as written', 'sort'),
	table('sort-down', 'S', 'sort by this column, down; again: as written'),
	table(
		'filter',
		'&',
		'keep the rows in which a cell matches: text or /pattern/',
		'filter',
	),
	table('compare', 'c', 'compare with this column; again: no more', 'compare'),
	table(
		'read-row',
		'enter',
		'read the row: its values one above the other',
		'row',
	),
	table('close', 'q, backspace', 'back to the article', 'back'),
	table('cancel', 'escape', 'close the prompt, else show all rows, else back'),
	table('left', 'h, left', 'a cell left'),
	table('down', 'j, down', 'a cell down'),
	table('up', 'k, up', 'a cell up'),
	table('right', 'l, right', 'a cell right'),
	table('first-column', '0, home, ^', 'first column'),
	table('last-column', '$, end', 'last column'),
	table('top', 'g', 'first row'),
	table('bottom', 'G', 'last row'),
	table('half-down', 'd, ctrl-d', 'half a screen down'),
	table('half-up', 'u, ctrl-u', 'half a screen up'),
	table('page-down', 'page-down, f, ctrl-f', 'a screen down'),
	table('page-up', 'page-up, b, ctrl-b', 'a screen up'),
	table('pan-left', 'H', 'pan left'),
	table('pan-right', 'L', 'pan right'),
	table('find', '/', 'find a cell'),
	table('next', 'n', 'next hit; in a comparison the next difference'),
	table('previous', 'N', 'previous hit or difference'),
	table('same', '@', 'keep the rows whose cell equals this one'),
	table('only-different', 'o', 'fold the rows in which nothing differs'),
	table('form', 'v', 'layout: grid, banded, cards, one line per row'),
	table('freeze', 'F', 'freeze up to this column; again: the key column only'),
	table('transpose', 'x', 'transpose: rows become columns'),
	table('narrower', '<', 'column narrower'),
	table('wider', '>', 'column wider'),
	table('hide', '-', 'hide this column'),
	table('restore', '=, +', 'all columns again, at their own widths'),
	table('bars', 'B', 'bars beside the figures of this column'),
	table(
		'gather',
		'J',
		'join with the tables that share the first header; again: the next such',
	),
	table('mark', 'space', 'mark the row'),
	table('print-marked', 'w', 'leave and print the marked rows as CSV'),
	table(
		'copy-cell',
		'y',
		'copy the cell; then c the column, t the table instead',
	),
	table(
		'copy-row',
		'Y',
		'copy the row; then m Markdown, c CSV, j JSON instead',
	),
	table('repaint', 'ctrl-l', 'repaint the screen'),
	table('suspend', 'ctrl-z', 'suspend'),
	table('quit-at-once', 'ctrl-c', 'quit'),
	reading('scroll-down', 'j, down, space, page-down', 'on in the row'),
	reading('scroll-up', 'k, up, b, page-up', 'back in the row'),
	reading('next-row', 'l, right, n', 'next row'),
	reading('previous-row', 'h, left, N', 'previous row'),
	reading('leave-row', 'q, escape, enter, backspace', 'back to the table'),
];
