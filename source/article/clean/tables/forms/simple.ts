import type {Line} from '../../lines.js';
import type {Row} from '../rows.js';
import {
	columnsOf,
	cut,
	extend,
	isParted,
	longest,
	rowOf,
	type Column,
	type FormReading,
} from './form.js';

const dashes = /^ *-{3,}(?: +-{2,})+ *$/;
const fullRule = /^ *-{3,}\s*$/;

/**
Pandoc's simple table: columns under runs of dashes; its header, if any, stands above them.
*/
export function readSimple(
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
So many lines a header may have that stands over a multiline table.
*/
const tallest = 8;

/**
Pandoc's multiline table: a rule above and below, rows of several lines each, parted by blank lines. The header stands between the
rule above and the columns' dashes; without one, these stand in the place of the rule.
*/
export function readMultiline(
	lines: readonly Line[],
	start: number,
): FormReading | undefined {
	const isHeadless = dashes.test(lines[start]!.text);
	if (!isHeadless && !fullRule.test(lines[start]!.text)) {
		return undefined;
	}

	const ruleAt = isHeadless
		? start
		: lines.findIndex(
				({text}, at) =>
					at > start + 1 && (at > start + tallest || dashes.test(text)),
			);
	const rule = lines[ruleAt]?.text ?? '';
	if (!dashes.test(rule)) {
		return undefined;
	}

	const columns = columnsOf(rule);
	const header = isHeadless
		? undefined
		: rowOfLines(lines, start + 1, ruleAt, columns);
	const rows: Row[] = [];
	let first = ruleAt + 1;
	const limit = Math.min(lines.length, ruleAt + longest);
	for (let at = first; at < limit; at++) {
		const {text, kind} = lines[at]!;
		const isEnd = isHeadless ? dashes.test(text) : fullRule.test(text);
		if (!isEnd && kind !== 'blank') {
			continue;
		}

		const row = at > first ? rowOfLines(lines, first, at, columns) : undefined;
		if (row) {
			rows.push(row);
		} else if (at > first || !isEnd) {
			return undefined;
		}

		first = at + 1;
		if (isEnd) {
			// Without a blank line between rows it is the simple form.
			return rows.length > 1 ||
				(!isHeadless && rows.some(({first: top, last}) => last > top))
				? {
						name: 'multiline table',
						...(header && {header}),
						rows,
						end: at + 1,
					}
				: undefined;
		}
	}

	return undefined;
}

function rowOfLines(
	lines: readonly Line[],
	start: number,
	end: number,
	columns: readonly Column[],
): Row | undefined {
	const cells = columns.map(() => '');
	for (const {text, kind} of lines.slice(start, end)) {
		if (kind === 'blank' || !isParted(text, columns)) {
			return undefined;
		}

		extend(cells, cut(text, columns));
	}

	return rowOf(cells, start, end - 1);
}
