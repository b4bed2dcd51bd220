import type {Inline, Table} from '../model.js';
import {attribute, type ElementNode} from './tree.js';

/**
A cell where it stands in its table.
*/
export type Placed = {
	readonly lines: Inline[][];
	readonly isHeader: boolean;
	/**
	How many columns and rows it covers, itself included.
	*/
	readonly width: number;
	readonly height: number;
	readonly element: ElementNode;
};

export type GridRow = {
	/**
	By column; undefined where nothing begins.
	*/
	readonly cells: Array<Placed | undefined>;
	readonly element: ElementNode;
	readonly section: 'thead' | 'tbody' | 'tfoot';
};

export type Grid = {
	readonly rows: readonly GridRow[];
	readonly width: number;
	readonly lifted: readonly Table[];
};

/**
Columns beyond this one share the last; the HTML standard stops a span there too.
*/
const mostColumns = 1000;
/**
Rows times columns of a table that is held as a rectangle.
*/
const mostCells = 4_000_000;

const span = (element: ElementNode, name: string): number => {
	const written = attribute(element, name) ?? '1';
	const digits = /^\s*(?<digits>\d{1,9})/.exec(written)?.groups?.digits;
	return digits === undefined ? 1 : Number(digits);
};

const childrenOf = (element: ElementNode, tags: RegExp): ElementNode[] =>
	element.children.filter(
		(child): child is ElementNode =>
			child.kind === 'element' && tags.test(child.tag),
	);

type SourceRow = {
	readonly element: ElementNode;
	readonly section: GridRow['section'];
	/**
	How many rows of the same group follow, itself included: a span does not leave its group.
	*/
	readonly left: number;
};

/**
The rows of a table in the order of the screen: head first, foot last.
*/
export function rowsOf(table: ElementNode): SourceRow[] {
	const groups = childrenOf(table, /^(?:thead|tbody|tfoot)$/).map(group => {
		const rows = childrenOf(group, /^tr$/);
		return rows.map((element, index) => ({
			element,
			section: group.tag as GridRow['section'],
			left: rows.length - index,
		}));
	});
	const loose = childrenOf(table, /^tr$/);
	const all = [
		...groups.flat(),
		...loose.map((element, index) => ({
			element,
			section: 'tbody' as const,
			left: loose.length - index,
		})),
	];
	const order = ['thead', 'tbody', 'tfoot'];
	return order.flatMap(section => all.filter(row => row.section === section));
}

export const cellsOf = (row: ElementNode): ElementNode[] =>
	childrenOf(row, /^(?:td|th)$/);

/**
The grid of a table, by the HTML standard's algorithm for forming a table (HTML, 4.9.12.1), with its spans held to what
is there. A cell that covers several places stands in the first of them.
*/
export function gridOf(
	table: ElementNode,
	read: (cell: ElementNode) => {lines: Inline[][]; lifted: readonly Table[]},
): Grid {
	const sources = rowsOf(table);
	const most = Math.max(
		1,
		Math.min(mostColumns, Math.floor(mostCells / Math.max(1, sources.length))),
	);
	const lifted: Table[] = [];
	/**
	By column: how many further rows a cell above still covers.
	*/
	const covered: number[] = [];
	/**
	The cell that was placed last; it takes in what has no place.
	*/
	let last: Placed | undefined;
	let width = 0;
	const rows = sources.map(({element, section, left}, index): GridRow => {
		const cells: Array<Placed | undefined> = [];
		const begins = index === 0 || sources[index - 1]!.left === 1;
		if (begins) {
			covered.length = 0;
		}

		const fresh: Array<[column: number, rows: number]> = [];
		let column = 0;
		for (const source of cellsOf(element)) {
			while ((covered[column] ?? 0) > 0) {
				column++;
			}

			const content = read(source);
			lifted.push(...content.lifted);
			if (column >= most) {
				// A row that is covered from end to end has none of its own.
				last?.lines.push(...content.lines);
				continue;
			}

			const wide = Math.max(
				1,
				Math.min(span(source, 'colspan'), most - column),
			);
			const asked = span(source, 'rowspan');
			const height = asked === 0 ? left : Math.max(1, Math.min(asked, left));
			last = {
				lines: content.lines,
				isHeader: source.tag === 'th',
				width: wide,
				height,
				element: source,
			};
			cells[column] = last;
			for (let each = column; each < column + wide; each++) {
				fresh.push([each, height]);
			}

			column += wide;
		}

		for (const [each, count] of covered.entries()) {
			if ((count ?? 0) > 0) {
				covered[each] = count - 1;
			}
		}

		for (const [each, height] of fresh) {
			covered[each] = Math.max(covered[each] ?? 0, height - 1);
			width = Math.max(width, each + 1);
		}

		return {cells, element, section};
	});
	return {rows, width, lifted};
}
