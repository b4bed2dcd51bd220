import {isBlock} from './kinds.js';
import {attribute, type ElementNode, type TreeNode} from './tree.js';
import {textOf} from './visible.js';

/**
Footnotes of a page: the links that refer to them and the elements that hold them, with their labels.
*/
export type Notes = {
	readonly references: Map<ElementNode, string>;
	readonly notes: Map<ElementNode, string>;
};

const noteName =
	/(?:^|[\W_])(?:fn|foot-?notes?|end-?notes?|notes?|ftn|ftnt|cite_note|sdfootnote|sdendnote)(?:$|[\W\d_])/i;
const referenceText =
	/^[([]?\s*(?<label>\d{1,4}|[a-z]{1,3}|[#*§¶†‡]{1,4})\s*[)\]]?$/i;
/**
In characters: what is longer is a chapter and no note.
*/
const longestNote = 5000;

function visitElements(
	root: ElementNode,
	visit: (element: ElementNode) => void,
): void {
	for (const child of root.children) {
		if (child.kind !== 'element') {
			continue;
		}

		visit(child);
		visitElements(child, visit);
	}
}

const fragment = (element: ElementNode): string | undefined => {
	const href = element.tag === 'a' ? attribute(element, 'href') : undefined;
	return href !== undefined && href.length > 1 && href.startsWith('#')
		? href.slice(1)
		: undefined;
};

const isRaised = (element: ElementNode): boolean =>
	element.parent?.tag === 'sup' ||
	element.children.some(
		child => child.kind === 'element' && child.tag === 'sup',
	);

const saysNote = (element: ElementNode): boolean =>
	/^doc-(?:noteref|footnote|endnote)$/.test(attribute(element, 'role') ?? '') ||
	['id', 'class', 'name', 'href', 'epub:type'].some(name =>
		noteName.test(attribute(element, name) ?? ''),
	);

/**
The block that an address within the page leads to: where it leads to a mark in a block, that block.
*/
function holderOf(target: ElementNode): ElementNode | undefined {
	let holder: ElementNode | undefined = target;
	while (holder && !isBlock(holder)) {
		holder = holder.parent;
	}

	return holder && /^(?:li|p|div|aside|dd|section)$/.test(holder.tag)
		? holder
		: undefined;
}

const holds = (outer: ElementNode, inner: ElementNode): boolean => {
	let at: ElementNode | undefined = inner;
	while (at && at !== outer) {
		at = at.parent;
	}

	return at === outer;
};

/**
Takes out what leads back to the text, and the label where it is written at the note itself: form, not words.
*/
function dropReturns(note: ElementNode, label: string): void {
	const visit = (element: ElementNode) => {
		const rest = element.children.filter(
			(child): child is TreeNode => !isReturn(child, label),
		);
		if (rest.length < element.children.length) {
			element.children.splice(0, element.children.length, ...rest);
		}

		for (const child of rest) {
			if (child.kind === 'element') {
				visit(child);
			}
		}
	};

	visit(note);
}

function isReturn(node: TreeNode, label: string): boolean {
	if (node.kind !== 'element' || (node.tag !== 'a' && node.tag !== 'sup')) {
		return false;
	}

	const text = textOf(node).trim();
	const isLink = fragment(node) !== undefined;
	return (
		(isLink && !/[\p{Letter}\p{Number}]/u.test(text)) ||
		((isLink || node.tag === 'sup') &&
			referenceText.exec(text)?.groups?.label === label)
	);
}

/**
Finds footnotes by their links: a short raised or named link (`1`, `[2]`, `*`) that leads to a block of the page which is
named as a note or leads back. Takes the marks that lead back out of the tree.
*/
export function findNotes(root: ElementNode): Notes {
	const byId = new Map<string, ElementNode>();
	const links: ElementNode[] = [];
	visitElements(root, element => {
		const id =
			attribute(element, 'id') ??
			(element.tag === 'a' ? attribute(element, 'name') : undefined);
		if (id !== undefined && !byId.has(id)) {
			byId.set(id, element);
		}

		if (fragment(element) !== undefined) {
			links.push(element);
		}
	});
	const references = new Map<ElementNode, string>();
	const notes = new Map<ElementNode, string>();
	const used = new Set<string>();
	for (const link of links) {
		const label = referenceText.exec(textOf(link).trim())?.groups?.label;
		const id = fragment(link) ?? '';
		const target = byId.get(id) ?? byId.get(decoded(id));
		const holder =
			label === undefined || !target ? undefined : noteOf(link, target);
		const known = holder && notes.get(holder);
		if (
			label === undefined ||
			!holder ||
			isWithin(link, notes) ||
			(known === undefined && used.has(label))
		) {
			continue;
		}

		used.add(label);
		notes.set(holder, known ?? label);
		references.set(link, known ?? label);
	}

	for (const [note, label] of notes) {
		dropReturns(note, label);
	}

	return {references, notes};
}

/**
The element that holds the note to which a link leads; undefined where the link is no reference to a note.
*/
function noteOf(
	link: ElementNode,
	target: ElementNode,
): ElementNode | undefined {
	const holder = holderOf(target);
	return holder &&
		!holds(holder, link) &&
		(isRaised(link) || saysNote(link)) &&
		(saysNote(target) || saysNote(holder) || leadsBack(holder, link)) &&
		textOf(holder).length <= longestNote
		? holder
		: undefined;
}

function isWithin(
	element: ElementNode,
	holders: ReadonlyMap<ElementNode, string>,
): boolean {
	let at: ElementNode | undefined = element;
	while (at && !holders.has(at)) {
		at = at.parent;
	}

	return at !== undefined;
}

function decoded(id: string): string {
	try {
		return decodeURIComponent(id);
	} catch (error: unknown) {
		if (error instanceof URIError) {
			return id;
		}

		throw error;
	}
}

function leadsBack(holder: ElementNode, link: ElementNode): boolean {
	const names = new Set(
		[link, link.parent]
			.flatMap(each =>
				each ? [attribute(each, 'id'), attribute(each, 'name')] : [],
			)
			.filter(name => name !== undefined),
	);
	let found = false;
	visitElements(holder, element => {
		found ||= names.has(fragment(element) ?? '');
	});
	return found;
}

/**
Adds to a choice the notes that it refers to, wherever on the page they stand.
*/
export function withNotes(
	chosen: ReadonlySet<TreeNode>,
	{references, notes}: Notes,
): ReadonlySet<TreeNode> {
	const wanted = new Set<string>();
	for (const [link, label] of references) {
		if (textNodes(link).some(node => chosen.has(node))) {
			wanted.add(label);
		}
	}

	const all = new Set(chosen);
	for (const [note, label] of notes) {
		for (const node of wanted.has(label) ? textNodes(note) : []) {
			all.add(node);
		}
	}

	return all;
}

const textNodes = (element: ElementNode): TreeNode[] =>
	element.children.flatMap(child =>
		child.kind === 'element' ? textNodes(child) : [child],
	);
