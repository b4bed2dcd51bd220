import type {Block, Inline, Place} from '../model.js';
import {codeOf} from './code.js';
import {definitionsOf} from './definitions.js';
import {figureOf, pictures} from './figures.js';
import {inlinesOf, paragraphsOf, trimEnd} from './inlines.js';
import {isBlock} from './kinds.js';
import {listOf} from './lists.js';
import type {Reading} from './reading.js';
import {tableOf} from './tables.js';
import {attribute, placeOf, type ElementNode, type TreeNode} from './tree.js';

/**
What inline elements around blocks do to the paragraphs in them: a link around a heading and a paragraph.
*/
type Wrap = (inlines: readonly Inline[]) => Inline;

const wrapOf = (element: ElementNode, reading: Reading): Wrap | undefined => {
	switch (element.tag) {
		case 'a': {
			const href = attribute(element, 'href');
			const address = href === undefined ? undefined : reading.resolve(href);
			return address === undefined
				? undefined
				: children => ({type: 'link', address, children});
		}

		case 'b':
		case 'strong': {
			return children => ({type: 'strong', children});
		}

		case 'em':
		case 'i': {
			return children => ({type: 'emphasis', children});
		}

		case 'del':
		case 's': {
			return children => ({type: 'strike', children});
		}

		default: {
			return undefined;
		}
	}
};

/**
From the first word of a run to its last.
*/
function placeOfRun(nodes: readonly TreeNode[]): Place {
	const spoken = nodes.filter(
		node => node.kind === 'element' || node.text.trim() !== '',
	);
	const [first = nodes[0]!] = spoken;
	const last = spoken.at(-1) ?? first;
	const begin = placeOf(first);
	const end = placeOf(last);
	const lineEnds = (text: string) => text.split('\n').length - 1;
	const before =
		first.kind === 'text'
			? lineEnds(first.text.slice(0, first.text.search(/\S|$/)))
			: 0;
	const after =
		last.kind === 'text'
			? lineEnds(last.text.slice(last.text.trimEnd().length))
			: 0;
	const line = Math.min(
		begin.line + before,
		Math.max(begin.line, begin.endLine),
	);
	return {line, endLine: Math.max(line, end.endLine - after)};
}

function wrapped(
	inlines: readonly Inline[],
	wraps: readonly Wrap[],
): readonly Inline[] {
	let result = inlines;
	for (const wrap of wraps.toReversed()) {
		result = [wrap(result)];
	}

	return result;
}

/**
The paragraphs of a run of inline nodes; one that holds pictures and nothing else is a figure.
*/
function runBlocks(
	nodes: readonly TreeNode[],
	reading: Reading,
	wraps: readonly Wrap[],
): Block[] {
	const paragraphs = paragraphsOf(inlinesOf(nodes, reading));
	if (paragraphs.length === 0) {
		return [];
	}

	const place = placeOfRun(nodes);
	return paragraphs.map(inlines => {
		const images = pictures(inlines);
		return images
			? {type: 'figure', images, ...place}
			: {type: 'paragraph', inlines: wrapped(inlines, wraps), ...place};
	});
}

function headingOf(element: ElementNode, reading: Reading): Block[] {
	const all = inlinesOf(element.children, reading);
	// The mark that leads to the heading itself is form: `#`, `¶`, a link symbol.
	const inlines = trimEnd(
		all
			.filter(
				inline =>
					inline.type !== 'link' ||
					inline.children.some(
						child =>
							child.type !== 'text' ||
							/[\p{Letter}\p{Number}]/u.test(child.text),
					),
			)
			.map(inline =>
				inline.type === 'break' ? {type: 'text' as const, text: ' '} : inline,
			),
	);
	if (inlines.length === 0) {
		return [];
	}

	const place = placeOf(element);
	const images = pictures(inlines);
	return images
		? [{type: 'figure', images, ...place}]
		: [
				{
					type: 'heading',
					level: Number(element.tag.slice(1)),
					inlines,
					inferred: false,
					...place,
				},
			];
}

const emboldened = (blocks: readonly Block[]): Block[] =>
	blocks.map(block =>
		block.type === 'paragraph'
			? {...block, inlines: [{type: 'strong', children: block.inlines}]}
			: block,
	);

function elementBlocks(
	element: ElementNode,
	reading: Reading,
	wraps: readonly Wrap[],
): Block[] {
	const label = reading.notes.get(element);
	if (label !== undefined) {
		const blocks = flow(element.children, reading);
		return blocks.length === 0
			? []
			: [{type: 'footnote', label, blocks, ...placeOf(element)}];
	}

	switch (element.tag) {
		case 'h1':
		case 'h2':
		case 'h3':
		case 'h4':
		case 'h5':
		case 'h6': {
			return headingOf(element, reading).map(block =>
				block.type === 'heading'
					? {...block, inlines: wrapped(block.inlines, wraps)}
					: block,
			);
		}

		case 'ul':
		case 'ol':
		case 'menu':
		case 'dir': {
			return listOf(element, reading, flow);
		}

		case 'dl': {
			return definitionsOf(element, reading, flow);
		}

		case 'blockquote': {
			const blocks = flow(element.children, reading);
			return blocks.length === 0
				? []
				: [{type: 'quote', blocks, ...placeOf(element)}];
		}

		case 'pre':
		case 'listing':
		case 'xmp':
		case 'plaintext': {
			return codeOf(element, reading);
		}

		case 'table': {
			return tableOf(element, reading, flow);
		}

		case 'figure': {
			return figureOf(element, reading, flow);
		}

		case 'hr': {
			return reading.keeps(element)
				? [{type: 'rule', ...placeOf(element)}]
				: [];
		}

		case 'summary': {
			return emboldened(flow(element.children, reading));
		}

		default: {
			return flow(element.children, reading, wraps);
		}
	}
}

/**
The blocks of some neighbours: runs of inline nodes become paragraphs, block elements become what they are, any other
element with blocks in it is read through.

*/
export function flow(
	nodes: readonly TreeNode[],
	reading: Reading,
	wraps: readonly Wrap[] = [],
): Block[] {
	const blocks: Block[] = [];
	let run: TreeNode[] = [];
	const flush = () => {
		if (run.length === 0) {
			return;
		}

		blocks.push(...runBlocks(run, reading, wraps));
		run = [];
	};

	for (const node of nodes) {
		if (node.kind === 'text') {
			if (run.length > 0 || node.text.trim() !== '') {
				run.push(node);
			}

			continue;
		}

		if (node.kind !== 'element') {
			continue;
		}

		if (isBlock(node) || reading.notes.has(node)) {
			flush();
			if (reading.touches(node)) {
				blocks.push(...elementBlocks(node, reading, wraps));
			}
		} else if (reading.holdsBlock(node)) {
			flush();
			if (reading.touches(node)) {
				const wrap = wrapOf(node, reading);
				const inner = wrap ? [...wraps, wrap] : wraps;
				blocks.push(...flow(node.children, reading, inner));
			}
		} else {
			run.push(node);
		}
	}

	flush();
	return blocks;
}
