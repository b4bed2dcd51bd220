import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {attribute, type ElementNode, type TreeNode} from './tree.js';

/**
The two libraries as they are used here; their own types want the browser's.
*/
type Readable = {
	parse(): {readonly content?: string | undefined} | undefined;
};
const readerOf = (document: unknown): Readable =>
	Reflect.construct(Readability, [document]) as Readable;
const parsePage = parseHTML as (html: string) => {readonly document: unknown};

/**
What Readability looks at. Addresses are only told apart as within the page or not.
*/
const shown = new Set([
	'class',
	'id',
	'alt',
	'role',
	'itemprop',
	'rel',
	'datatable',
	'title',
	'summary',
	'rowspan',
	'colspan',
	'type',
	'dir',
	'aria-modal',
]);

const empty = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'area']);

/**
Text and values stand for themselves in what is only looked at, so that what would have to be written as an entity is
another sign there: linkedom makes a node of each entity.
*/
const plainly = (text: string): string =>
	/[&<>"]/.test(text)
		? text
				.replaceAll('&', '+')
				.replaceAll('"', "'")
				.replaceAll('<', '(')
				.replaceAll('>', ')')
		: text;

/**
Attributes have no digits of their own in Readability's eyes, so a name carries the number.
*/
const stamp = 'data-brief-';

const isSpoken = (node: TreeNode): boolean =>
	node.kind === 'text' && /\S/.test(node.text);

/**
Writes a node, without blanks and without elements that hold nothing. Numbers go to the elements in which text stands
directly, to pictures and to rules, since each costs linkedom a node of its own.

Returns whether anything was written.
*/
function write(
	node: TreeNode,
	pieces: string[],
	numbered: TreeNode[],
): boolean {
	if (node.kind === 'text') {
		if (!isSpoken(node)) {
			return false;
		}

		const text = plainly(node.text);
		if (node.parent?.tag === 'div') {
			// Readability replaces a `<div>` of mere text by a paragraph without its attributes.
			pieces.push(`<span ${stamp}${numbered.length}="1">${text}</span>`);
			numbered.push(node);
		} else {
			pieces.push(text);
		}

		return true;
	}

	if (node.kind !== 'element') {
		return false;
	}

	const isEmpty = empty.has(node.tag);
	let tag = `<${node.tag}`;
	if (
		holdsNothing(node) ||
		(node.tag !== 'div' && node.children.some(child => isSpoken(child)))
	) {
		tag += ` ${stamp}${numbered.length}="1"`;
		numbered.push(node);
	}

	for (const {name, value} of node.attributes) {
		if (shown.has(name)) {
			tag += ` ${name}="${plainly(value)}"`;
		} else if (name === 'href') {
			tag += value.startsWith('#') ? ' href="#x"' : ' href="x"';
		} else if (name === 'src') {
			tag += ' src="x"';
		}
	}

	const at = pieces.length;
	pieces.push(tag, '>');
	if (isEmpty) {
		return true;
	}

	let isWritten = false;
	for (const child of node.children) {
		isWritten = write(child, pieces, numbered) || isWritten;
	}

	if (isWritten) {
		pieces.push(`</${node.tag}>`);
	} else {
		pieces.length = at;
	}

	return isWritten;
}

/**
What of the body Mozilla's Readability takes for the article: text nodes, pictures and rules. Empty where Readability
gives the page up.

Readability works on a DOM of its own (linkedom), made of the page without scripts, styles and addresses. Each element
carries a number there, in the name of an attribute, since Readability copies attributes from one element to another
when it merges them; the text that stands directly in a chosen element is chosen.
*/
export function readabilityChoice(
	body: ElementNode,
	title: string,
): Set<TreeNode> {
	const numbered: TreeNode[] = [];
	const language = attribute(body.parent ?? body, 'lang') ?? '';
	const pieces = [
		`<html lang="${plainly(language)}"><head><title>${plainly(title)}</title></head>`,
		`<body class="${plainly(attribute(body, 'class') ?? '')}"><div ${stamp}0="1">`,
	];
	numbered.push(body);
	for (const child of body.children) {
		write(child, pieces, numbered);
	}

	pieces.push('</div></body></html>');
	const {document} = parsePage(pieces.join(''));
	const found = readerOf(document).parse();
	const chosen = new Set<TreeNode>();
	for (const match of (found?.content ?? '').matchAll(
		/ data-brief-(?<number>\d+)="1"/g,
	)) {
		const node = numbered[Number(match.groups?.number)];
		if (node?.kind === 'text' || (node && holdsNothing(node))) {
			chosen.add(node);
		} else if (node?.kind === 'element' && node.tag !== 'div') {
			for (const child of node.children) {
				if (child.kind === 'text') {
					chosen.add(child);
				}
			}
		}
	}

	return chosen;
}

const holdsNothing = (node: TreeNode): boolean =>
	node.kind === 'element' && (node.tag === 'img' || node.tag === 'hr');
