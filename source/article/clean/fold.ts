import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {blocksOf} from './finish.js';
import {sourceOf, type Line} from './lines.js';

/**
Hides drafts that follow each other behind one line that opens.
*/
export function foldDrafts(
	drafts: readonly Draft[],
	label: string,
	lines: readonly Line[],
	session: Session,
): Draft {
	const {firstLine} = session.context;
	const {first, apart} = drafts[0]!;
	const {last} = drafts.at(-1)!;
	return {
		look: 'fold',
		first,
		last,
		text: '',
		apart,
		blocks: [
			{
				type: 'fold',
				label,
				count: 1,
				blocks: drafts.flatMap(draft => blocksOf(draft, session)),
				// A blank line between two blocks, so that they are two when they are read again.
				source: drafts.map(draft => sourceOfDraft(draft, lines)).join('\n\n'),
				line: firstLine + first,
				endLine: firstLine + last,
			},
		],
	};
}

/**
Hides words that stand in the lines of a draft, which itself stays.
*/
export function foldWords(
	words: string,
	{first, last}: Draft,
	label: string,
	session: Session,
): Draft {
	const text: Draft = {look: 'text', first, last, apart: true, text: words};
	const {firstLine} = session.context;
	return {
		...text,
		look: 'fold',
		text: '',
		blocks: [
			{
				type: 'fold',
				label,
				count: 1,
				blocks: blocksOf(text, session),
				source: words,
				line: firstLine + first,
				endLine: firstLine + last,
			},
		],
	};
}

/**
A mark alone would be an item of the list before it when it is read again.
*/
const loneMark = /^[*+-](?=\s*$)/;

/**
The lines of a draft. A paragraph was read without its indent, and would be code when it is read again with it.
*/
function sourceOfDraft(
	{look, first, last, blocks}: Draft,
	lines: readonly Line[],
): string {
	const source = sourceOf(lines, first, last);
	return look === 'text' && !blocks
		? source.trimStart().replace(loneMark, String.raw`\$&`)
		: source;
}
