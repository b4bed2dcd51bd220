import {cleanedMark, detectKind} from '../../source/article/clean/detect.js';
import {cleanPart} from '../../source/article/clean/index.js';
import {
	parseMarkdown,
	toMarkdown,
} from '../../source/article/markdown/index.js';
import type {Block, Repair} from '../../source/article/model.js';

/**
A text as the program opens it: sound Markdown is parsed, anything else is cleaned.
*/
export function read(text: string): {
	kind: string;
	blocks: readonly Block[];
	repairs: readonly Repair[];
} {
	const kind = detectKind(text);
	if (kind === 'markdown') {
		return {kind, blocks: parseMarkdown(text, {firstLine: 1}), repairs: []};
	}

	const {blocks, repairs} = cleanPart(text, {
		firstLine: 1,
		isFirst: true,
		isLast: true,
	});
	return {kind, blocks, repairs};
}

/**
What a reader sees of blocks, as a string to compare.
*/
export const strip = (blocks: readonly Block[]): string =>
	JSON.stringify(blocks, (key, value: unknown) =>
		['line', 'endLine', 'inferred'].includes(key)
			? undefined
			: typeof value === 'object' && value !== null && !Array.isArray(value)
				? Object.fromEntries(
						Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)),
					)
				: value,
	);

/**
The blocks of what was written of an article, read again.

@param isMarked - Whether it ends with the comment that `clean` writes where it repaired anything.
*/
export function readAgain(blocks: readonly Block[], isMarked: boolean) {
	const again = read(
		toMarkdown(blocks) + (isMarked ? `\n${cleanedMark}\n` : ''),
	);
	return {
		...again,
		blocks: again.blocks.filter(
			block => !(block.type === 'verbatim' && block.text === cleanedMark),
		),
	};
}
