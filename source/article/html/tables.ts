import type {Align, Block, Cell, Inline, Table} from '../model.js';
import {cellLines, joinLines} from './cells.js';
import {cellsOf, gridOf, rowsOf, type Grid, type GridRow} from './grid.js';
import {inlinesOf, trimEnd} from './inlines.js';
import type {Flow, Reading} from './reading.js';
import {attribute, placeOf, type ElementNode, type TreeNode} from './tree.js';

function descends(element: ElementNode, tags: RegExp): boolean {
	return element.children.some(
		child =>
			child.kind === 'element' &&
			(tags.test(child.tag) || descends(child, tags)),
	);
}

const heldBlocks = /^(?:table|h[1-6]|p|ul|ol|div|pre|blockquote|figure)$/;

/**
Whether a table only places things on the page: it says so, it has a single cell or column, or it holds other tables
without calling anything a header. After Firefox's rules for assistive programs, as far as a page without a layout can
tell.
*/
function isLayout(table: ElementNode): boolean {
	const role = attribute(table, 'role');
	if (
		role === 'presentation' ||
		role === 'none' ||
		attribute(table, 'datatable') === '0'
	) {
		return true;
	}

	const parts = table.children.filter(child => child.kind === 'element');
	const rows = rowsOf(table).map(row => cellsOf(row.element));
	const saysTable =
		role === 'table' ||
		role === 'grid' ||
		(attribute(table, 'summary') ?? '') !== '' ||
		parts.some(part => part.tag === 'caption' || part.tag === 'thead') ||
		rows.some(cells => cells.some(cell => cell.tag === 'th'));
	let widest = 0;
	for (const cells of rows) {
		widest = Math.max(widest, cells.length);
	}

	if (widest * rows.length <= 1) {
		return true;
	}

	if (saysTable) {
		return false;
	}

	const cells = rows.flat();
	return (
		widest === 1 ||
		cells.some(cell => descends(cell, /^table$/)) ||
		(rows.filter(each => each.length > 0).length === 1 &&
			cells.some(cell => descends(cell, heldBlocks)))
	);
}

const isEmpty = (lines: readonly Inline[][] | undefined): boolean =>
	!lines || lines.every(line => line.length === 0);

/**
How many rows at the top are the header.
*/
function countHeaders({rows}: Grid): number {
	const head = rows.findIndex(row => row.section !== 'thead');
	if (head !== 0) {
		return head === -1 ? rows.length : head;
	}

	const isHeader = (row: GridRow) => {
		const spoken = row.cells.filter(cell => cell && !isEmpty(cell.lines));
		return spoken.length > 0 && spoken.every(cell => cell?.isHeader);
	};

	let count = 0;
	// A further row belongs to the header when the one above it has spans that it divides.
	while (
		count < rows.length &&
		isHeader(rows[count]!) &&
		(count === 0 ||
			rows[count - 1]!.cells.some(
				cell => cell && (cell.width > 1 || cell.height > 1),
			))
	) {
		count++;
	}

	return count;
}

/**
How many columns at the left are headers in every row that has words there.
*/
function countHeaderColumns(rows: readonly GridRow[], width: number): number {
	for (let column = 0; column < width; column++) {
		const cells = rows
			.map(row => row.cells[column])
			.filter(cell => cell !== undefined && !isEmpty(cell.lines));
		if (cells.length === 0 || cells.some(cell => !cell?.isHeader)) {
			return column;
		}
	}

	return 0;
}

function alignOf(element: ElementNode): Align {
	const style = /text-align\s*:\s*(?<side>left|right|center)/i.exec(
		attribute(element, 'style') ?? '',
	)?.groups?.side;
	const side = (style ?? attribute(element, 'align') ?? '').toLowerCase();
	return (
		(['left', 'right', 'center'] as const).find(each => each === side) ?? 'none'
	);
}

/**
The side that more than half of a column's cells are set to.
*/
function columnAlign(rows: readonly GridRow[], column: number): Align {
	const sides = rows
		.map(row => row.cells[column])
		.filter(cell => cell !== undefined && !isEmpty(cell.lines))
		.map(cell => (cell ? alignOf(cell.element) : 'none'));
	return (
		(['right', 'center', 'left'] as const).find(
			side => sides.filter(each => each === side).length * 2 > sides.length,
		) ?? 'none'
	);
}

const doubt = 'a blank below a cell that spans several rows belongs to it';

type Parts = {
	readonly grid: Grid;
	readonly element: ElementNode;
	readonly caption: readonly Inline[];
};

function assemble({grid, element, caption}: Parts): Block[] {
	const place = placeOf(element);
	const all = grid.rows.filter(row =>
		row.cells.some(cell => cell && !isEmpty(cell.lines)),
	);
	// Columns that only spans made have nothing in any row.
	const columns = Array.from(
		{length: grid.width},
		(_, column) => column,
	).filter(column => all.some(row => !isEmpty(row.cells[column]?.lines)));
	const captioned = (block: Table | undefined): Block[] =>
		block
			? [block]
			: caption.length > 0
				? [{type: 'paragraph', role: 'caption', inlines: caption, ...place}]
				: [];
	if (all.length === 0) {
		return captioned(undefined);
	}

	const lines = (row: GridRow, column: number) =>
		row.cells[column]?.lines ?? [];
	const count = Math.min(countHeaders({...grid, rows: all}), all.length);
	const headers = all.slice(0, count);
	const body = all.slice(count);
	const header = columns.map(column =>
		joinLines(headers.flatMap(row => lines(row, column))),
	);
	if (body.length === 0) {
		// A header alone is no table: its words are kept as a line.
		const words = columns
			.map(column => headers.flatMap(row => lines(row, column)).flat())
			.filter(each => each.length > 0);
		return [
			...captioned(undefined),
			{
				type: 'paragraph',
				role: 'label',
				inlines: words.flatMap((each, index) =>
					index === 0 ? each : [{type: 'text' as const, text: ' · '}, ...each],
				),
				...place,
			},
		];
	}

	const packed = body.map(row => ({
		...row,
		cells: columns.map(column => row.cells[column]),
	}));
	const headerColumns = countHeaderColumns(packed, columns.length);
	const rules = packed.flatMap((row, index) => {
		const [first] = row.cells;
		return index > 0 && first?.isHeader && first.width >= grid.width
			? [index]
			: [];
	});
	const isSpanned = body.some(row =>
		row.cells.some(cell => cell && cell.height > 1 && !isEmpty(cell.lines)),
	);
	return captioned({
		type: 'table',
		...(caption.length > 0 && {caption}),
		...(count > 0 && {header}),
		align: columns.map((_, index) => columnAlign(packed, index)),
		rows: packed.map(row =>
			row.cells.map((cell): Cell => joinLines(cell?.lines ?? [])),
		),
		...(headerColumns > 0 && headerColumns < columns.length && {headerColumns}),
		...(isSpanned && {doubts: [doubt]}),
		...(rules.length > 0 && {rules}),
		...place,
	});
}

/**
Whatever stands in a table outside of its cells and its caption.
*/
const strays = (
	table: ElementNode,
	read: (nodes: readonly TreeNode[]) => Block[],
): Block[] =>
	[table, ...table.children.filter(child => child.kind === 'element')]
		.filter(
			(each): each is ElementNode =>
				each === table || /^(?:thead|tbody|tfoot)$/.test(each.tag),
		)
		.flatMap(each =>
			read(
				each.children.filter(
					child =>
						child.kind === 'text' ||
						(child.kind === 'element' &&
							!/^(?:caption|colgroup|col|thead|tbody|tfoot|tr)$/.test(
								child.tag,
							)),
				),
			),
		);

/**
A table, and after it the tables that stood in its cells. A table that only places things on the page is read as what
stands in it, cell by cell.

A cell that covers several rows or columns stands once, in the first of them, since each word is in the article exactly
once; the places it covers are blank, and a sentence at the table says so where rows are concerned. In a header of several rows the words of a
column stand one above the other.
*/
export function tableOf(
	element: ElementNode,
	reading: Reading,
	flow: Flow,
): Block[] {
	const captions = element.children.filter(
		(child): child is ElementNode =>
			child.kind === 'element' && child.tag === 'caption',
	);
	const read = (cell: ElementNode) => flow(cell.children, reading);
	if (isLayout(element)) {
		return [
			...captions.flatMap(each => read(each)),
			...strays(element, nodes => flow(nodes, reading)),
			...rowsOf(element).flatMap(row =>
				row.element.children.flatMap(child =>
					child.kind === 'element' && /^t[dh]$/.test(child.tag)
						? read(child)
						: flow([child], reading),
				),
			),
		];
	}

	const caption = trimEnd(
		captions.flatMap(each => inlinesOf(each.children, reading)),
	).map(inline =>
		inline.type === 'break' ? {type: 'text' as const, text: ' '} : inline,
	);
	const grid = gridOf(element, cell => cellLines(read(cell)));
	return [
		...strays(element, nodes => flow(nodes, reading)),
		...assemble({grid, element, caption}),
		...grid.lifted,
	];
}
