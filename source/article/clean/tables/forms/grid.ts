import type {Line} from '../../lines.js';
import type {Row} from '../rows.js';
import {extend, longest, rowOf, type FormReading} from './form.js';

/**
The rule of a grid table.
*/
export const gridRule = /^\+(?:[-:=]{2,}\+)+$/;

/**
`+---+---+` as pandoc and reStructuredText draw it.
*/
export function readGrid(
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
