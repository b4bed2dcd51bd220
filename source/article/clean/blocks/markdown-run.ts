import type {Block} from '../../model.js';
import {parseMarkdown} from '../../markdown/index.js';
import type {Session} from '../context.js';
import type {Draft, Look} from '../draft.js';
import {protectWords} from '../finish.js';
import {sourceOf, type Line} from '../lines.js';

const looks: Partial<Record<Block['type'], Look>> = {
	paragraph: 'text',
	list: 'items',
	figure: 'image',
	heading: 'heading',
	table: 'table',
	quote: 'quote',
	code: 'code',
	rule: 'rule',
	fold: 'fold',
	gap: 'gap',
};

/**
The source of lines for the Markdown parser: where a table or a list was repaired, marks inside words must not join them.
*/
function protectedSource(
	lines: readonly Line[],
	first: number,
	last: number,
): string {
	let isCode = false;
	let isHtml = false;
	return lines
		.slice(first, last + 1)
		.filter(({kind}) => kind !== 'dropped')
		.map(({kind, text}) => {
			isCode = kind === 'fence' ? !isCode : isCode;
			isHtml = kind === 'html' || (isHtml && kind !== 'blank');
			return isCode || isHtml || kind === 'fence' || kind === 'indented'
				? text
				: protectWords(text);
		})
		.join('\n');
}

/**
Reads a run of lines that are Markdown's to read, from `first` up to `last`; blank lines at its end are none of it.
*/
export function readRun(
	lines: readonly Line[],
	first: number,
	last: number,
	{context: {firstLine, definitions}}: Session,
): Draft[] {
	let end = last;
	while (end > first && lines[end]!.kind === 'blank') {
		end--;
	}

	const blocks = parseMarkdown(protectedSource(lines, first, end), {
		firstLine: firstLine + first,
		...(definitions && {definitions}),
	});
	return blocks.map(block => {
		const begin = Math.max(first, block.line - firstLine);
		const close = Math.min(end, Math.max(begin, block.endLine - firstLine));
		return {
			look: looks[block.type] ?? 'other',
			first: begin,
			last: close,
			text: sourceOf(lines, begin, close).trim(),
			blocks: [block],
			apart: begin === 0 || lines[begin - 1]!.kind === 'blank',
		};
	});
}
