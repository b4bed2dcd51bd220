import type {Fold, Gap, Verbatim} from '../article/model.js';
import {sanitiseLine} from '../text/sanitise.js';
import {toFlow} from './flow.js';
import {drawn, Hang, narrower} from './hang.js';
import type {BlockLayout, LayoutOptions} from './line.js';
import {layoutBlocks, type SetBlock} from './list.js';
import {Prose} from './prose.js';
import {Stack} from './stack.js';

/**
Sets a gap: what the source lacks, in words.
*/
export function layoutGap(gap: Gap, options: LayoutOptions): BlockLayout {
	return new Prose(
		toFlow(`[${sanitiseLine(gap.text)}]`, options),
		options.measure,
		['gap'],
	);
}

/**
The plural of an English noun that is made by rule, the last word of a label.
*/
function plural(label: string): string {
	if (/[^aeiou]y$/i.test(label)) {
		return `${label.slice(0, -1)}ies`;
	}

	return /(?:[sxz]|ch|sh)$/i.test(label) ? `${label}es` : `${label}s`;
}

/**
A fold's line: `[1 promotional image folded]`.
*/
export function foldText({
	count,
	label,
}: Pick<Fold, 'count' | 'label'>): string {
	return `[${count} ${count === 1 ? label : plural(label)} folded]`;
}

/**
Sets a fold: its one line, and what it hides below that when it is open.
*/
export function layoutFold(
	fold: Fold,
	options: LayoutOptions,
	set: SetBlock,
): BlockLayout {
	const flow = toFlow(foldText(fold), options);
	const line = new Prose(
		{...flow, stops: [{kind: 'fold', start: 0, end: flow.text.length}]},
		options.measure,
		['fold'],
	);
	if (options.open !== true) {
		return line;
	}

	const source: Verbatim = {
		type: 'verbatim',
		line: fold.line,
		endLine: fold.endLine,
		text: fold.source,
	};
	const hidden = fold.blocks.length === 0 ? [source] : fold.blocks;
	const indent = options.measure < 12 ? 0 : 2;
	const blank = drawn(' '.repeat(indent));
	return new Stack([
		line,
		new Hang(
			layoutBlocks(hidden, narrower(options, indent), set),
			blank,
			blank,
		),
	]);
}
