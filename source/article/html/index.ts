import {countWords} from '../../text/words.js';
import type {PartContent} from '../model.js';
import {createResolver} from './addresses.js';
import {chooseArticle} from './choose.js';
import {findElement, metaOf, type PageMeta} from './meta.js';
import {findNotes, withNotes} from './notes.js';
import {framesOf, parsePage, visibleBody} from './page.js';
import {furnitureOf, repairsOf} from './report.js';
import {attribute, type ElementNode, type TreeNode} from './tree.js';
import {textOf} from './visible.js';
import {isBlank, spokenBy, walk} from './walk.js';

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
	const chosen = withNotes(choice.chosen, notes);
	const page = {body, resolve, notes};
	const shown = titleNodes(body, meta.title);
	const keeps = (node: TreeNode) =>
		isBlank(node) || (chosen.has(node) && !shown.has(node));
	const blocks = walk(page, keeps);
	const fold = furnitureOf(
		page,
		node => isBlank(node) || !(chosen.has(node) || shown.has(node)),
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
