import {countWords} from '../../text/words.js';
import type {Block} from '../model.js';
import {flatten} from './flatten.js';
import {findElement} from './meta.js';
import type {Reading} from './reading.js';
import {
	attribute,
	emptyElement,
	placeOf,
	readTree,
	TangledPage,
	type ElementNode,
} from './tree.js';
import {dropInvisible, textOf} from './visible.js';

/**
Parses a page; one that is too tangled for it is parsed flat.
*/
export function parsePage(html: string): {
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
export function framesOf(
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

/**
Lenient where being strict leaves next to nothing of a page that has words.
*/
export function visibleBody(html: string, document: ElementNode): ElementNode {
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
