import type {Inline} from '../model.js';
import {imageOf} from './images.js';
import {isBlock} from './kinds.js';
import type {Reading} from './reading.js';
import {attribute, type ElementNode, type TreeNode} from './tree.js';
import {textOf} from './visible.js';

/**
Blanks are collapsed across elements, so what has been written so far decides on the next blank.
*/
type State = {
	readonly reading: Reading;
	/**
	At the beginning of a line, or behind a blank.
	*/
	atBlank: boolean;
	/**
	In a `<code>`: text is code there.
	*/
	inCode: boolean;
	/**
	The last letter written, to tell a raised number from an ordinal.
	*/
	last: string;
};

const marks: Readonly<Record<string, 'emphasis' | 'strong' | 'strike'>> = {
	b: 'strong',
	strong: 'strong',
	em: 'emphasis',
	i: 'emphasis',
	cite: 'emphasis',
	dfn: 'emphasis',
	var: 'emphasis',
	del: 'strike',
	s: 'strike',
	strike: 'strike',
};

const codes = new Set(['code', 'kbd', 'samp', 'tt']);

function add(inlines: Inline[], inline: Inline): void {
	const before = inlines.at(-1);
	if (
		before &&
		((before.type === 'text' && inline.type === 'text') ||
			(before.type === 'code' && inline.type === 'code'))
	) {
		inlines[inlines.length - 1] = {
			type: before.type,
			text: before.text + inline.text,
		};
		return;
	}

	inlines.push(inline);
}

function addText(inlines: Inline[], text: string, state: State): void {
	let collapsed = text.replaceAll(/[\t\n\f\r ]+/g, ' ');
	if (state.atBlank && collapsed.startsWith(' ')) {
		collapsed = collapsed.slice(1);
	}

	if (collapsed === '') {
		return;
	}

	state.atBlank = collapsed.endsWith(' ');
	state.last = collapsed.at(-1) ?? '';
	const isCode = state.inCode && collapsed !== ' ';
	add(inlines, {type: isCode ? 'code' : 'text', text: collapsed});
}

const isBlank = (inlines: readonly Inline[]): boolean =>
	inlines.every(each => each.type === 'text' && each.text.trim() === '');

function addElement(
	inlines: Inline[],
	element: ElementNode,
	state: State,
): void {
	const {reading} = state;
	const {tag} = element;
	const label = reading.references.get(element);
	if (label !== undefined && reading.touches(element)) {
		inlines.push({type: 'note', label});
		state.atBlank = false;
		return;
	}

	if (tag === 'br') {
		inlines.push({type: 'break'});
		state.atBlank = true;
		return;
	}

	if (tag === 'img') {
		const image = reading.keeps(element)
			? imageOf(element, reading)
			: undefined;
		if (image) {
			inlines.push({type: 'image', ...image});
			state.atBlank = false;
		}

		return;
	}

	if (!reading.touches(element)) {
		return;
	}

	const wasInCode = state.inCode;
	state.inCode ||= codes.has(tag);
	const inside = addSurrounded(element, state);
	state.inCode = wasInCode;
	const mark = marks[tag];
	const address = tag === 'a' ? attribute(element, 'href') : undefined;
	const resolved = address === undefined ? undefined : reading.resolve(address);
	if (isBlank(inside) || (mark === undefined && resolved === undefined)) {
		for (const inline of inside) {
			add(inlines, inline);
		}
	} else if (mark === undefined) {
		const title = attribute(element, 'title')?.trim() ?? '';
		inlines.push({
			type: 'link',
			address: resolved ?? '',
			...(title !== '' && {title}),
			children: inside,
		});
	} else {
		inlines.push({type: mark, children: inside});
	}
}

/**
The inlines of an element, with the signs that a browser draws and the source does not write.
*/
function addSurrounded(element: ElementNode, state: State): Inline[] {
	const inside: Inline[] = [];
	const sign = (text: string) => {
		addText(inside, text, state);
	};

	const isRaised =
		element.tag === 'sup' &&
		!element.children.some(child => child.kind === 'element') &&
		/[\p{Letter}\p{Number})]/u.test(state.last) &&
		/^\s*[+\-−]?\d+\s*$/.test(textOf(element));
	const isGloss =
		element.tag === 'rt' &&
		!element.parent?.children.some(
			child => child.kind === 'element' && child.tag === 'rp',
		);
	const needsBlank = isBlock(element) && !state.atBlank;
	if (needsBlank) {
		sign(' ');
	}

	if (element.tag === 'q') {
		sign('“');
	} else if (isRaised) {
		sign('^');
	} else if (isGloss) {
		sign('(');
	}

	addAll(inside, element.children, state);
	if (element.tag === 'q') {
		sign('”');
	} else if (isGloss) {
		sign(')');
	} else if (isBlock(element) && !state.atBlank) {
		sign(' ');
	}

	return inside;
}

function addAll(
	inlines: Inline[],
	nodes: readonly TreeNode[],
	state: State,
): void {
	for (const node of nodes) {
		if (node.kind === 'text' && state.reading.keeps(node)) {
			addText(inlines, node.text, state);
		} else if (node.kind === 'element') {
			addElement(inlines, node, state);
		}
	}
}

/**
Without blanks and line breaks at the end.
*/
export function trimEnd(inlines: readonly Inline[]): Inline[] {
	const trimmed = [...inlines];
	for (let last = trimmed.pop(); last; last = trimmed.pop()) {
		if (last.type === 'break') {
			continue;
		}

		if (last.type === 'text' || last.type === 'code') {
			const text = last.text.trimEnd();
			if (text === '') {
				continue;
			}

			trimmed.push({...last, text});
		} else if ('children' in last) {
			const children = trimEnd(last.children);
			if (children.length === 0) {
				continue;
			}

			trimmed.push({...last, children});
		} else {
			trimmed.push(last);
		}

		break;
	}

	return trimmed;
}

/**
Without line breaks at the beginning and blanks before a break.
*/
function trimLines(inlines: readonly Inline[]): Inline[] {
	const lines: Inline[] = [];
	for (const inline of inlines) {
		if (inline.type === 'break') {
			const before = trimEnd(lines.slice(-1));
			lines.splice(-1, 1, ...before);
			if (lines.length === 0) {
				continue;
			}
		}

		lines.push(inline);
	}

	return trimEnd(lines);
}

/**
What a run of neighbours says, blanks collapsed as a browser does. Blocks among them are set off by blanks.

*/
export function inlinesOf(
	nodes: readonly TreeNode[],
	reading: Reading,
): Inline[] {
	const inlines: Inline[] = [];
	addAll(inlines, nodes, {
		reading,
		atBlank: true,
		inCode: false,
		last: '',
	});
	return inlines;
}

/**
The paragraphs of a run: two line breaks in a row part them, as many pages write them. None is empty.
*/
export function paragraphsOf(inlines: readonly Inline[]): Inline[][] {
	const paragraphs: Inline[][] = [];
	let from = 0;
	let breaks = 0;
	for (const [index, inline] of inlines.entries()) {
		if (inline.type === 'break') {
			breaks++;
		} else if (inline.type !== 'text' || inline.text.trim() !== '') {
			if (breaks > 1) {
				paragraphs.push(inlines.slice(from, index));
				from = index;
			}

			breaks = 0;
		}
	}

	paragraphs.push(inlines.slice(from));
	return paragraphs
		.map(each => trimLines(each))
		.filter(each => each.length > 0);
}
