import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {attribute, type ElementNode, type TreeNode} from './tree.js';

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

const escapeText = (text: string): string =>
	/[&<>]/.test(text)
		? text
				.replaceAll('&', '&amp;')
				.replaceAll('<', '&lt;')
				.replaceAll('>', '&gt;')
		: text;

const escapeValue = (text: string): string =>
	/["&<]/.test(text)
		? text
				.replaceAll('&', '&amp;')
				.replaceAll('"', '&quot;')
				.replaceAll('<', '&lt;')
		: text;

/**
Attributes have no digits of their own in Readability's eyes, so a name carries the number.
*/
const stamp = 'data-brief-';

function write(
	node: TreeNode,
	pieces: string[],
	elements: ElementNode[],
): void {
	if (node.kind === 'text') {
		pieces.push(escapeText(node.text));
		return;
	}

	if (node.kind !== 'element') {
		return;
	}

	let tag = `<${node.tag} ${stamp}${elements.length}="1"`;
	elements.push(node);
	for (const {name, value} of node.attributes) {
		if (shown.has(name)) {
			tag += ` ${name}="${escapeValue(value)}"`;
		} else if (name === 'href') {
			tag += value.startsWith('#') ? ' href="#x"' : ' href="x"';
		} else if (name === 'src') {
			tag += ' src="x"';
		}
	}

	pieces.push(tag, '>');
	if (empty.has(node.tag)) {
		return;
	}

	for (const child of node.children) {
		write(child, pieces, elements);
	}

	pieces.push(`</${node.tag}>`);
}

/**
The elements of the body that Mozilla's Readability takes for the article; the text in an element belongs to it. Empty
where Readability gives the page up.

Readability works on a DOM of its own (linkedom), made of the page without scripts, styles and addresses. Each element
carries a number there, in the name of an attribute, since Readability copies attributes from one element to another
when it merges them.
*/
export function readabilityChoice(
	body: ElementNode,
	title: string,
): Set<ElementNode> {
	const elements: ElementNode[] = [];
	const language = attribute(body.parent ?? body, 'lang') ?? '';
	const pieces = [
		`<html lang="${escapeValue(language)}"><head><title>${escapeText(title)}</title></head>`,
		`<body class="${escapeValue(attribute(body, 'class') ?? '')}"><div ${stamp}0="1">`,
	];
	elements.push(body);
	for (const child of body.children) {
		write(child, pieces, elements);
	}

	pieces.push('</div></body></html>');
	const {document} = parseHTML(pieces.join(''));
	const found = new Readability(document, {disableJSONLD: true}).parse();
	const chosen = new Set<ElementNode>();
	for (const [, number] of (found?.content ?? '').matchAll(
		/ data-brief-(\d+)="1"/g,
	)) {
		const element = elements[Number(number)];
		if (element) {
			chosen.add(element);
		}
	}

	return chosen;
}
