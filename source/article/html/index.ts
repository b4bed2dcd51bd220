import {countWords} from '../../text/words.js';
import type {Block, Fold, PartContent, Repair} from '../model.js';
import {createResolver} from './addresses.js';
import {flow} from './blocks.js';
import {chooseArticle} from './choose.js';
import {flatten} from './flatten.js';
import {createBlockFinder, isBlock} from './kinds.js';
import {findElement, metaOf, type PageMeta} from './meta.js';
import {findNotes, type Notes} from './notes.js';
import type {Reading} from './reading.js';
import {
	attribute,
	emptyElement,
	placeOf,
	readTree,
	TangledPage,
	type ElementNode,
	type TreeNode,
} from './tree.js';
import {dropInvisible, textOf} from './visible.js';

/**
What a page says, and what it says of itself.
*/
export type HtmlResult = {
	readonly meta: PageMeta;
	readonly content: PartContent;
};

type Options = {
	/**
	Where the page is from, for relative links.
	*/
	readonly address?: string;
};

function parsePage(html: string): {
	readonly document: ElementNode;
	readonly isFlat: boolean;
} {
	try {
		return {document: readTree(html), isFlat: false};
	} catch (error: unknown) {
		if (!(error instanceof TangledPage)) {
			throw error;
		}

		return {document: readTree(flatten(html)), isFlat: true};
	}
}

/**
The body; for a page of frames, what it says to programs without frames.
*/
function bodyOf(document: ElementNode): ElementNode {
	const frames = findElement(document, element => element.tag === 'noframes');
	const body = findElement(document, element => element.tag === 'body');
	if (body) {
		return body;
	}

	if (!frames) {
		return emptyElement('body');
	}

	// The parser leaves it as text, on its own lines.
	const {line} = placeOf(frames);
	const inner = readTree('\n'.repeat(line - 1) + textOf(frames));
	return (
		findElement(inner, element => element.tag === 'body') ??
		emptyElement('body')
	);
}

/**
A page of frames has its text elsewhere: where, is told.
*/
function framesOf(
	document: ElementNode,
	resolve: Reading['resolve'],
): Block | undefined {
	const set = findElement(document, element => element.tag === 'frameset');
	const addresses: string[] = [];
	const visit = (element: ElementNode) => {
		for (const child of element.children) {
			if (child.kind === 'element') {
				const source =
					child.tag === 'frame' ? attribute(child, 'src') : undefined;
				const address = source === undefined ? undefined : resolve(source);
				if (address !== undefined) {
					addresses.push(address);
				}

				visit(child);
			}
		}
	};

	if (set) {
		visit(set);
	}

	return set && addresses.length > 0
		? {
				type: 'gap',
				text: `this page is made of frames; what they show is at ${addresses.join(', ')}`,
				...placeOf(set),
			}
		: undefined;
}

const isBlank = (node: TreeNode): boolean =>
	node.kind === 'text' && !/\S/.test(node.text);

/**
Elements with something kept in them, at any depth.
*/
function findTouched(
	element: ElementNode,
	keeps: Reading['keeps'],
	touched: Set<ElementNode>,
): boolean {
	let isTouched =
		(element.tag === 'img' || element.tag === 'hr') && keeps(element);
	let hasBlank = false;
	for (const child of element.children) {
		if (child.kind === 'element') {
			isTouched = findTouched(child, keeps, touched) || isTouched;
		} else if (isBlank(child)) {
			hasBlank = true;
		} else if (keeps(child)) {
			isTouched = true;
		}
	}

	// An inline element with a blank in it parts two words.
	if (isTouched || (hasBlank && !isBlock(element))) {
		touched.add(element);
	}

	return isTouched;
}

/**
The heading that the title was taken from: it is shown as the title, and not once more.
*/
function titleNodes(
	body: ElementNode,
	title: string | undefined,
): Set<TreeNode> {
	const heading = findElement(
		body,
		element =>
			element.tag === 'h1' &&
			textOf(element).replaceAll(/\s+/g, ' ').trim() === title,
	);
	const nodes = new Set<TreeNode>();
	const visit = (element: ElementNode) => {
		for (const child of element.children) {
			if (child.kind === 'element') {
				visit(child);
			} else {
				nodes.add(child);
			}
		}
	};

	if (heading) {
		visit(heading);
	}

	return nodes;
}

type Page = {
	readonly body: ElementNode;
	readonly resolve: Reading['resolve'];
	readonly notes: Notes;
};

function walk({body, resolve, notes}: Page, keeps: Reading['keeps']): Block[] {
	const touched = new Set<ElementNode>();
	findTouched(body, keeps, touched);
	return flow(body.children, {
		keeps,
		touches: element => touched.has(element),
		holdsBlock: createBlockFinder(),
		resolve,
		references: notes.references,
		notes: notes.notes,
	});
}

/**
The visible text that stands directly in elements of a kind, blocks parted.
*/
function spokenBy(root: ElementNode, keeps: Reading['keeps']): string {
	const pieces: string[] = [];
	const visit = (element: ElementNode) => {
		const part = isBlock(element) || element.tag === 'br';
		if (part) {
			pieces.push('\n');
		}

		for (const child of element.children) {
			if (child.kind === 'element') {
				visit(child);
			} else if (child.kind === 'text' && keeps(child)) {
				pieces.push(child.text);
			}
		}

		if (part) {
			pieces.push('\n');
		}
	};

	visit(root);
	return pieces.join('');
}

/**
Lines without blanks around them, none empty.
*/
const tidy = (text: string): string =>
	text
		.split('\n')
		.map(line => line.replaceAll(/[\t\f\r ]+/g, ' ').trim())
		.filter(line => line !== '')
		.join('\n');

const short = (text: string): string =>
	text.length > 200 ? `${text.slice(0, 199)}…` : text;

function furnitureOf(page: Page, isLeft: Reading['keeps']): Fold | undefined {
	const source = tidy(spokenBy(page.body, isLeft));
	if (countWords(source) === 0) {
		return undefined;
	}

	let blocks: Block[] | undefined;
	return {
		type: 'fold',
		label: 'page furniture',
		count: 1,
		// Read when the fold is opened: most never are.
		get blocks() {
			blocks ??= walk(page, isLeft);
			return blocks;
		},
		source,
		...placeOf(page.body),
	};
}

function repairsOf(
	body: ElementNode,
	isFlat: boolean,
	isWhole: boolean,
	fold: Fold | undefined,
): Repair[] {
	const place = placeOf(body);
	const flag = (kind: string, reason: string): Repair => ({
		kind,
		act: 'flagged',
		...place,
		before: '',
		after: '',
		reason,
	});
	const repairs: Repair[] = [];
	if (isFlat) {
		repairs.push(
			flag(
				'tangled-page',
				'The page is nested too deep to be read as it is written; its text is shown as plain paragraphs.',
			),
		);
	}

	if (isWhole) {
		repairs.push(
			flag(
				'whole-page',
				'No article could be told from the rest of the page; the whole page is shown.',
			),
		);
	}

	if (fold) {
		const count = countWords(fold.source);
		repairs.push({
			kind: 'page-furniture',
			act: 'folded',
			...place,
			before: short(fold.source),
			after: '',
			reason: `What stands around the article (${count} ${count === 1 ? 'word' : 'words'} of navigation, advertising and the like) is folded at the end.`,
		});
	}

	return repairs;
}

/**
Lenient where being strict leaves next to nothing of a page that has words.
*/
function visibleBody(html: string, document: ElementNode): ElementNode {
	const body = bodyOf(document);
	const before = textOf(body).length;
	dropInvisible(body, false);
	const words = countWords(textOf(body));
	if (words >= 50 || before < 400) {
		return body;
	}

	const again = bodyOf(parsePage(html).document);
	dropInvisible(again, true);
	return countWords(textOf(again)) > words * 3 ? again : body;
}

/**
Reads a page: its article as blocks, with what stands around it folded at the end, and what it says of itself.

No script runs and nothing is fetched. Any text gives a result; a page without an article is shown whole, and says so.
Places are lines of `html`. `words.source` counts the text that a browser would show of the body.

@param options.address - Where the page is from; relative links stay as they are without it.
*/
export function readHtml(html: string, {address}: Options = {}): HtmlResult {
	const {document, isFlat} = parsePage(html);
	const meta = metaOf(document);
	const base = findElement(document, element => element.tag === 'base');
	const resolve = createResolver(address, base && attribute(base, 'href'));
	const body = visibleBody(html, document);
	const notes = findNotes(body);
	const choice = chooseArticle(body, meta.title ?? '');
	const page = {body, resolve, notes};
	const shown = titleNodes(body, meta.title);
	const keeps = (node: TreeNode) =>
		isBlank(node) || (choice.chosen.has(node) && !shown.has(node));
	const blocks = walk(page, keeps);
	const fold = furnitureOf(
		page,
		node => isBlank(node) || !(choice.chosen.has(node) || shown.has(node)),
	);
	const frames = framesOf(document, resolve);
	const kept = countWords(
		spokenBy(body, node => keeps(node) || shown.has(node)),
	);
	const folded = fold ? countWords(fold.source) : 0;
	return {
		meta,
		content: {
			blocks: [...(frames ? [frames] : []), ...blocks, ...(fold ? [fold] : [])],
			repairs: repairsOf(
				body,
				isFlat,
				choice.isWhole || frames !== undefined,
				fold,
			),
			words: {source: kept + folded, kept, folded},
		},
	};
}
