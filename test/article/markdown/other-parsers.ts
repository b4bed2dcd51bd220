/**
What other programs read in a Markdown text, and what we do: marked as it comes, micromark by way of mdast, and our own
model, all in one form.
*/
import {Marked} from 'marked';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {gfm} from 'micromark-extension-gfm';
import {parseFragment} from 'parse5';
import type {Block, Cell, Inline} from '../../../source/article/model.js';
import {words} from '../../../source/text/words.js';

/**
A heading, a list, a table or code, with nothing but its words; what is inside comes after it. One line each, so that two
readings are easily compared.
*/
type Shape = string;

const shapeOf = (name: string, texts: readonly string[]): Shape =>
	`${name}: ${texts.map(text => words(text).join(' ')).join(' ¦ ')}`;

/**
A node of some tree: what it is, what it says, and what is in it.
*/
type Node = {
	readonly name: string;
	/** Of a node without children. */
	readonly text?: string;
	readonly children: readonly Node[];
};

/**
What parts words: everything but inlines.
*/
const textOf = ({name, text = '', children}: Node): string =>
	name === ''
		? text + children.map(child => textOf(child)).join('')
		: ` ${text}${children.map(child => textOf(child)).join('')} `;

function shapesOf(node: Node): Shape[] {
	const inside = node.children.flatMap(child => shapesOf(child));
	const [name] = node.name.split(' ', 1);
	switch (name) {
		case 'list':
		case 'row': {
			return [
				shapeOf(
					node.name,
					node.children.map(child => textOf(child)),
				),
				...inside,
			];
		}

		case 'table': {
			return ['table', ...inside];
		}

		case 'heading':
		case 'code': {
			return [shapeOf(node.name, [textOf(node)])];
		}

		default: {
			return inside;
		}
	}
}

const leaf = (name: string, text: string): Node => ({name, text, children: []});
const listName = (start: number | undefined) =>
	start === undefined ? 'list' : `list from ${start}`;

const isBreak = (tag: string) => /^<br\s*\/?>$/i.test(tag.trim());

// Marked, by way of its HTML; what is HTML in the source is not looked into.
type Html = {
	readonly nodeName: string;
	readonly value?: string;
	readonly attrs?: ReadonlyArray<{
		readonly name: string;
		readonly value: string;
	}>;
	readonly childNodes?: readonly Html[];
};

const marked = new Marked({
	gfm: true,
	renderer: {
		html: ({text}) => (isBreak(text) ? '<br>' : ''),
		image: () => '',
		checkbox: () => '',
	},
});

function nodeOfHtml({nodeName, value, attrs, childNodes = []}: Html): Node {
	const children = childNodes.map(child => nodeOfHtml(child));
	switch (nodeName) {
		case '#text': {
			return leaf('', value ?? '');
		}

		case 'ul': {
			return {name: 'list', children: itemsOf(children)};
		}

		case 'ol': {
			const start = attrs?.find(({name}) => name === 'start')?.value ?? '1';
			return {name: listName(Number(start)), children: itemsOf(children)};
		}

		case 'table': {
			return {name: 'table', children};
		}

		case 'tr': {
			return {
				name: 'row',
				children: children.filter(({name}) => name === 'td' || name === 'th'),
			};
		}

		case 'pre': {
			return {name: 'code', children};
		}

		case 'a':
		case 'code':
		case 'del':
		case 'em':
		case 'strong': {
			return {name: '', children};
		}

		default: {
			const level = /^h(?<level>[1-6])$/.exec(nodeName)?.groups?.level;
			return {
				name: level === undefined ? nodeName : `heading ${level}`,
				children,
			};
		}
	}
}

const itemsOf = (children: readonly Node[]) =>
	children.filter(({name}) => name === 'li');

/**
What marked reads in a text.
*/
export function readByMarked(text: string): Shape[] {
	const html = marked.parse(text, {async: false});
	return shapesOf(nodeOfHtml(parseFragment(html)));
}

// Micromark, by way of mdast.
type Mdast = {
	readonly type: string;
	readonly value?: string;
	readonly depth?: number;
	readonly label?: string;
	readonly ordered?: boolean;
	readonly start?: number;
	readonly children?: readonly Mdast[];
};

/** Those that part no words. */
const phrasing = new Set([
	'delete',
	'emphasis',
	'link',
	'linkReference',
	'strong',
]);

function nodeOfMdast({type, value = '', children = [], ...node}: Mdast): Node {
	if (children.length > 0) {
		return {
			name: phrasing.has(type) ? '' : nameOfMdast({type, ...node}),
			children: children.map(child => nodeOfMdast(child)),
		};
	}

	switch (type) {
		case 'html': {
			return leaf(isBreak(value) ? 'break' : '', '');
		}

		case 'footnoteReference': {
			return leaf('', `[^${node.label}]`);
		}

		case 'text':
		case 'inlineCode': {
			return leaf('', value);
		}

		default: {
			return leaf(nameOfMdast({type, ...node}), value);
		}
	}
}

function nameOfMdast({type, depth, ordered, start}: Mdast): string {
	switch (type) {
		case 'heading': {
			return `heading ${depth}`;
		}

		case 'list': {
			return listName(ordered ? (start ?? 1) : undefined);
		}

		case 'tableRow': {
			return 'row';
		}

		case 'image':
		case 'imageReference': {
			return '';
		}

		default: {
			return type;
		}
	}
}

/**
What micromark reads in a text.
*/
export function readByMicromark(text: string): Shape[] {
	const root = fromMarkdown(text, {
		extensions: [gfm()],
		mdastExtensions: [gfmFromMarkdown()],
	});
	return shapesOf(nodeOfMdast(root as Mdast));
}

// Our own model.
function nodeOfInline(inline: Inline): Node {
	switch (inline.type) {
		case 'text':
		case 'code': {
			return leaf('', inline.text);
		}

		case 'image':
		case 'source': {
			return leaf('', '');
		}

		case 'break': {
			return leaf('break', '');
		}

		case 'note': {
			return leaf('', `[^${inline.label}]`);
		}

		default: {
			return nodeOfInlines(inline.children);
		}
	}
}

const nodeOfInlines = (inlines: readonly Inline[]): Node => ({
	name: '',
	children: inlines.map(inline => nodeOfInline(inline)),
});

const nodeOfRow = (cells: readonly Cell[]): Node => ({
	name: 'row',
	children: cells.map(cell => ({
		name: 'cell',
		children: [typeof cell === 'string' ? leaf('', cell) : nodeOfInlines(cell)],
	})),
});

function nodeOfBlock(block: Block): Node {
	switch (block.type) {
		case 'heading': {
			return {
				name: `heading ${block.level}`,
				children: [nodeOfInlines(block.inlines)],
			};
		}

		case 'paragraph': {
			return {name: 'paragraph', children: [nodeOfInlines(block.inlines)]};
		}

		case 'list': {
			return {
				name: listName(block.start),
				children: block.items.map(({blocks}) => nodeOfBlocks(blocks)),
			};
		}

		case 'table': {
			const header = block.header ?? block.align.map(() => '');
			const {caption, doubts = []} = block;
			return {
				name: 'table',
				children: [
					...(caption
						? [leaf('paragraph', 'Table: '), nodeOfInlines(caption)]
						: []),
					...[header, ...block.rows].map(row => nodeOfRow(row)),
					...doubts.map(doubt => leaf('paragraph', `in doubt: ${doubt}`)),
				],
			};
		}

		case 'code': {
			return leaf('code', block.text);
		}

		case 'quote':
		case 'footnote': {
			return nodeOfBlocks(block.blocks);
		}

		case 'figure': {
			return {
				name: 'paragraph',
				children: [nodeOfInlines(block.caption ?? [])],
			};
		}

		case 'gap': {
			return leaf('paragraph', block.text);
		}

		// Hidden in a comment, HTML, a line without words; what other programs know no form for.
		case 'fold':
		case 'verbatim':
		case 'rule':
		case 'definitions': {
			return leaf(block.type, '');
		}
	}
}

const nodeOfBlocks = (blocks: readonly Block[]): Node => ({
	name: 'blocks',
	children: blocks.map(block => nodeOfBlock(block)),
});

/**
What we take a text to be, in the same form.
*/
export const shapesOfBlocks = (blocks: readonly Block[]): Shape[] =>
	shapesOf(nodeOfBlocks(blocks));
