import type {Line} from '../lines.js';
import type {Row} from './rows.js';

/**
A table in another form than pipes.
*/
export type FormReading = {
	readonly name: string;
	readonly header?: Row;
	readonly rows: readonly Row[];
	/**
	Cells of a delimiter row that tell the alignment, where the form has it.
	*/
	readonly delimiter?: readonly string[];
	/**
	The line after the last.
	*/
	readonly end: number;
};

/**
No table in one of these forms is looked for beyond so many lines.
*/
const longest = 5000;

const gridRule = /^\+(?:[-:=]{2,}\+)+$/;
const dashes = /^ *-{3,}(?: +-{2,})+ *$/;
const equals = /^={2,}(?: +={2,})+ *$/;

type Column = {readonly start: number; readonly end: number};

/**
Where runs of marks stand in a line, each up to where the next begins.
*/
function columnsOf(rule: string): Column[] {
	const starts = [...rule.matchAll(/[-=]+/g)].map(({index}) => index);
	return starts.map((start, index) => ({
		start,
		end: starts[index + 1] ?? Infinity,
	}));
}

const cut = (text: string, columns: readonly Column[]): string[] =>
	columns.map(({start, end}, index) =>
		text.slice(index === 0 ? 0 : start, end).trim(),
	);

/**
Whether no word runs over the place where a column begins.
*/
const isParted = (text: string, columns: readonly Column[]): boolean =>
	columns.every(
		({start}, index) =>
			index === 0 || start >= text.length || text[start - 1] === ' ',
	);

const rowOf = (cells: readonly string[], first: number, last = first): Row => ({
	kind: 'row',
	cells,
	first,
	last,
	bare: false,
});

/**
Adds a further line to the cells of a row; a blank line inside a cell is a break.
*/
function extend(cells: string[], more: readonly string[]): void {
	for (const [index, text] of more.entries()) {
		if (text !== '') {
			const present = cells[index] ?? '';
			cells[index] = present === '' ? text : `${present} ${text}`;
		}
	}
}

/**
`+---+---+` as pandoc and reStructuredText draw it.
*/
function readGrid(
	lines: readonly Line[],
	start: number,
): FormReading | undefined {
	const rule = lines[start]!.text.trim();
	const edges = [...rule.matchAll(/\+/g)].map(({index}) => index);
	const indent = lines[start]!.text.indexOf('+');
	const rows: Row[] = [];
	let header: Row | undefined;
	let aligns = rule;
	let cells: string[] | undefined;
	let first = start + 1;
	let end = -1;
	for (let at = start + 1; at < Math.min(lines.length, start + longest); at++) {
		const text = lines[at]!.text.slice(indent).trimEnd();
		if (gridRule.test(text)) {
			if (cells) {
				rows.push(rowOf(cells, first, at - 1));
			}

			if (text.includes('=') && rows.length === 1 && !header) {
				header = rows.pop();
				aligns = text;
			}

			if (first === at) {
				break;
			}

			cells = undefined;
			first = at + 1;
			end = at + 1;
			continue;
		}

		if (!text.startsWith('|') || !text.endsWith('|')) {
			break;
		}

		const isStraight = edges.every(edge => text[edge] === '|');
		const pieces = isStraight
			? edges
					.slice(1)
					.map((edge, index) => text.slice(edges[index]! + 1, edge).trim())
			: text
					.slice(1, -1)
					.split('|')
					.map(piece => piece.trim());
		if (pieces.length > edges.length - 1) {
			return undefined;
		}

		cells ??= Array.from({length: edges.length - 1}, () => '');
		extend(cells, pieces);
	}

	return end === -1 ||
		cells !== undefined ||
		rows.length + (header ? 1 : 0) === 0
		? undefined
		: {
				name: 'grid table',
				...(header && {header}),
				rows,
				delimiter: aligns.slice(1, -1).split('+'),
				end,
			};
}

/**
Pandoc's simple table: columns under runs of dashes; its header, if any, stands above them.
*/
function readSimple(
	lines: readonly Line[],
	start: number,
): FormReading | undefined {
	const isHeadless = dashes.test(lines[start]!.text);
	const ruleAt = isHeadless ? start : start + 1;
	const rule = lines[ruleAt]?.text ?? '';
	if (!dashes.test(rule)) {
		return undefined;
	}

	const columns = columnsOf(rule);
	const rows: Row[] = [];
	let end = ruleAt + 1;
	let isClosed = false;
	for (; end < Math.min(lines.length, ruleAt + longest); end++) {
		const {text, kind} = lines[end]!;
		if (kind === 'blank') {
			break;
		}

		if (dashes.test(text) || /^-{3,}\s*$/.test(text)) {
			isClosed = true;
			end++;
			break;
		}

		if (!isParted(text, columns)) {
			return undefined;
		}

		rows.push(rowOf(cut(text, columns), end));
	}

	const top = lines[start]!;
	if (
		rows.length === 0 ||
		(isHeadless && !isClosed) ||
		(!isHeadless && !isParted(top.text, columns))
	) {
		return undefined;
	}

	return {
		name: 'simple table',
		...(!isHeadless && {header: rowOf(cut(top.text, columns), start)}),
		rows,
		end,
	};
}

/**
ReStructuredText's simple table: `=====  =====` above, below, and under its header.
*/
function readRuled(
	lines: readonly Line[],
	start: number,
): FormReading | undefined {
	const columns = columnsOf(lines[start]!.text);
	const groups: Row[][] = [[]];
	for (let at = start + 1; at < Math.min(lines.length, start + longest); at++) {
		const {text, kind} = lines[at]!;
		if (equals.test(text)) {
			if (groups.at(-1)!.length === 0) {
				return undefined;
			}

			const next = lines[at + 1];
			if (
				groups.length === 2 ||
				!next ||
				next.kind === 'blank' ||
				groups[0]!.length > 3
			) {
				const [top = [], below] = groups;
				const header = below && joined(top);
				return top.length === 0
					? undefined
					: {
							name: 'simple table',
							...(header && {header}),
							rows: below ?? top,
							end: at + 1,
						};
			}

			groups.push([]);
			continue;
		}

		if (kind === 'blank') {
			continue;
		}

		if (!isParted(text, columns)) {
			return undefined;
		}

		const cells = cut(text, columns);
		const group = groups.at(-1)!;
		const last = group.at(-1);
		if (cells[0] === '' && last) {
			// A blank first cell goes on with the row above.
			const all = [...last.cells];
			extend(all, cells);
			group[group.length - 1] = rowOf(all, last.first, at);
		} else {
			group.push(rowOf(cells, at));
		}
	}

	return undefined;
}

function joined(rows: readonly Row[]): Row {
	const cells = [...rows[0]!.cells];
	for (const row of rows.slice(1)) {
		extend(cells, row.cells);
	}

	return rowOf(cells, rows[0]!.first, rows.at(-1)!.last);
}

const tabbed = (text: string) => text.trim().split('\t');

/**
Lines with the same number of tabs, three or more, or two with two tabs each.
*/
function readTabs(
	lines: readonly Line[],
	start: number,
): FormReading | undefined {
	const width = tabbed(lines[start]!.text).length;
	if (width < 2 || /^[\t ]/.test(lines[start]!.text)) {
		return undefined;
	}

	const rows: Row[] = [];
	let at = start;
	for (; at < lines.length; at++) {
		const {text, kind} = lines[at]!;
		if ((kind !== 'plain' && kind !== 'item') || !text.includes('\t')) {
			break;
		}

		const cells = tabbed(text).map(cell => cell.trim());
		if (cells.length !== width) {
			break;
		}

		rows.push(rowOf(cells, at));
	}

	return rows.length > (width > 2 ? 1 : 2) &&
		rows.every(({cells}) => cells.every(cell => cell.length <= 300))
		? {name: 'table of tabs', rows, end: at}
		: undefined;
}

/**
Reads a table that is drawn in another form than pipes and begins on this line; undefined for none.
*/
export function readForm(
	lines: readonly Line[],
	start: number,
): FormReading | undefined {
	const {text, kind} = lines[start]!;
	const first = text.trimStart()[0];
	if (first === '+' && gridRule.test(text.trim())) {
		return readGrid(lines, start);
	}

	if (first === '=' && equals.test(text)) {
		return readRuled(lines, start);
	}

	if (kind === 'rule' || lines[start + 1]?.kind === 'rule') {
		const simple = readSimple(lines, start);
		if (simple) {
			return simple;
		}
	}

	return text.includes('\t') && (kind === 'plain' || kind === 'item')
		? readTabs(lines, start)
		: undefined;
}
