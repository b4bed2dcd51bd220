/**
The tree of a page, as parse5 builds it: our own nodes, made by our own adapter, so that nothing is converted twice
and a hostile page can be stopped while it is being read.
*/
import {
	html as specification,
	parse,
	type Token,
	type TreeAdapter,
	type TreeAdapterTypeMap,
} from 'parse5';
import {type Place} from '../model.js';

export type TextNode = {
	readonly kind: 'text';
	text: string;
	parent: ElementNode | undefined;
	location: Token.Location | undefined;
};

export type ElementNode = {
	readonly kind: 'element';
	/**
	In lower case, as HTML has it. `#document` and `#fragment` for the two that are no element.
	*/
	readonly tag: string;
	readonly space: specification.NS;
	readonly attributes: Token.Attribute[];
	readonly children: TreeNode[];
	parent: ElementNode | undefined;
	location: Token.ElementLocation | undefined;
	depth: number;
};

type Comment = {
	readonly kind: 'comment';
	readonly text: string;
	parent: ElementNode | undefined;
};

export type TreeNode = TextNode | ElementNode | Comment;

type Types = TreeAdapterTypeMap<
	TreeNode,
	ElementNode,
	TreeNode,
	ElementNode,
	ElementNode,
	ElementNode,
	Comment,
	TextNode,
	ElementNode,
	Comment
>;

/**
Thrown by `readTree` when a page is nested too deep, or holds too many elements, to be read as it is written.
*/
export class TangledPage extends Error {}

/**
Real pages stay under 100. Chromium stops at 512.
*/
const deepest = 400;
const mostElements = 1_000_000;

export const emptyElement = (tag: string): ElementNode => ({
	kind: 'element',
	tag,
	space: specification.NS.HTML,
	attributes: [],
	children: [],
	parent: undefined,
	location: undefined,
	depth: 0,
});

/**
An attribute's value; undefined where the element has none of that name.
*/
export function attribute(
	element: ElementNode,
	name: string,
): string | undefined {
	for (const each of element.attributes) {
		if (each.name === name) {
			return each.value;
		}
	}

	return undefined;
}

/**
The source lines of a node. A node that the parser supplied stands where the nearest one with a place does.
*/
export function placeOf(node: TreeNode): Place {
	let at: TreeNode | undefined = node;
	while (at) {
		if (at.kind !== 'comment' && at.location) {
			return {line: at.location.startLine, endLine: at.location.endLine};
		}

		const inner: TreeNode | undefined =
			at.kind === 'element' && at === node ? firstPlaced(at) : undefined;
		at = inner ?? at.parent;
	}

	return {line: 1, endLine: 1};
}

const firstPlaced = (element: ElementNode): TreeNode | undefined =>
	element.children.find(
		child => child.kind !== 'comment' && child.location !== undefined,
	);

/**
Parse5's own name for it.
*/
const namespaceGetter = 'getNamespaceURI';

function adapter(): TreeAdapter<Types> {
	let count = 0;

	const adopt = (parent: ElementNode, node: TreeNode) => {
		node.parent = parent;
		if (node.kind !== 'element') {
			return;
		}

		node.depth = parent.depth + 1;
		if (node.depth > deepest) {
			throw new TangledPage('nested too deep');
		}
	};

	const addText = (parent: ElementNode, text: string, index: number) => {
		const before = parent.children[index - 1];
		if (before?.kind === 'text') {
			before.text += text;
			return;
		}

		parent.children.splice(index, 0, {
			kind: 'text',
			text,
			parent,
			location: undefined,
		});
	};

	return {
		createDocument: () => emptyElement('#document'),
		createDocumentFragment: () => emptyElement('#fragment'),
		createElement(tag, space, attributes) {
			count++;
			if (count > mostElements) {
				throw new TangledPage('too many elements');
			}

			return {
				kind: 'element',
				tag,
				space,
				attributes,
				children: [],
				parent: undefined,
				location: undefined,
				depth: 0,
			};
		},
		createCommentNode: text => ({kind: 'comment', text, parent: undefined}),
		createTextNode: text => ({
			kind: 'text',
			text,
			parent: undefined,
			location: undefined,
		}),
		appendChild(parent, node) {
			adopt(parent, node);
			if (node.kind !== 'comment') {
				parent.children.push(node);
			}
		},
		insertBefore(parent, node, reference) {
			adopt(parent, node);
			if (node.kind !== 'comment') {
				parent.children.splice(parent.children.lastIndexOf(reference), 0, node);
			}
		},
		insertText(parent, text) {
			addText(parent, text, parent.children.length);
		},
		insertTextBefore(parent, text, reference) {
			addText(parent, text, parent.children.lastIndexOf(reference));
		},
		adoptAttributes(recipient, attributes) {
			const names = new Set(recipient.attributes.map(each => each.name));
			recipient.attributes.push(
				...attributes.filter(each => !names.has(each.name)),
			);
		},
		detachNode(node) {
			const siblings = node.parent?.children;
			const index = siblings?.lastIndexOf(node) ?? -1;
			if (index !== -1) {
				siblings?.splice(index, 1);
			}

			node.parent = undefined;
		},
		// What is in a template is on no page: it is left unattached.
		getTemplateContent: () => emptyElement('#fragment'),
		setTemplateContent() {
			count++;
		},
		getAttrList: element => element.attributes,
		getChildNodes: parent => parent.children,
		getFirstChild: parent => parent.children.at(0) ?? null,
		getParentNode: node => node.parent ?? null,
		getTagName: element => element.tag,
		[namespaceGetter]: element => element.space,
		getTextNodeContent: node => node.text,
		getCommentNodeContent: node => node.text,
		getDocumentMode: () => specification.DOCUMENT_MODE.NO_QUIRKS,
		setDocumentMode() {
			count++;
		},
		setDocumentType() {
			count++;
		},
		getDocumentTypeNodeName: () => '',
		getDocumentTypeNodePublicId: () => '',
		getDocumentTypeNodeSystemId: () => '',
		getNodeSourceCodeLocation: node =>
			node.kind === 'comment' ? undefined : node.location,
		setNodeSourceCodeLocation(node, location) {
			if (node.kind !== 'comment') {
				node.location = location ?? undefined;
			}
		},
		updateNodeSourceCodeLocation(node, location) {
			if (node.kind !== 'comment' && node.location) {
				Object.assign(node.location, location);
			}
		},
		isElementNode: (node): node is ElementNode => node.kind === 'element',
		isTextNode: (node): node is TextNode => node.kind === 'text',
		isCommentNode: (node): node is Comment => node.kind === 'comment',
		isDocumentTypeNode: (node): node is Comment => node.kind === 'comment',
	};
}

/**
The tree of a page by the HTML standard's own rules; the result is the `#document` element.

Throws `TangledPage`, before it costs much time, on a page nested deeper than 400 elements or with over a million.
*/
export const readTree = (html: string): ElementNode =>
	parse(html, {
		treeAdapter: adapter(),
		sourceCodeLocationInfo: true,
		scriptingEnabled: false,
	});
