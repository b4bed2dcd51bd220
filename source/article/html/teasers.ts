import {sizeOf, weigh, type Judged} from './judge.js';
import type {ElementNode} from './tree.js';

/**
Teasers of other articles: `<article>` elements beside the one that matters.
*/
export function dropTeasers(judged: readonly Judged[]): void {
	const total = sizeOf(judged);
	const weights = weigh(judged);
	const articles = [...weights.keys()].filter(
		element => element.tag === 'article',
	);
	if (articles.length < 3) {
		return;
	}

	const titled = articles.find(element => hasTitle(element));
	const outer = new Set<ElementNode>();
	for (const article of articles) {
		for (let at = article.parent; at; at = at.parent) {
			outer.add(at);
		}
	}

	const holds = (holder: ElementNode, inner: ElementNode | undefined) => {
		let at = inner;
		while (at && at !== holder) {
			at = at.parent;
		}

		return at === holder;
	};

	const dropped = new Set(
		articles.filter(element => {
			const weight = weights.get(element) ?? 0;
			// Articles within the one that matters are its parts: the entries of a live report.
			const isAround =
				holds(element, titled) ||
				(titled !== undefined && holds(titled, element)) ||
				(weight > total / 2 && outer.has(element));
			return !isAround && weight < total / 4;
		}),
	);
	const isTeaser = (each: Judged) =>
		each.around.some(element => dropped.has(element));
	// A page of nothing but articles is a list of them.
	const left = sizeOf(judged.filter(each => !isTeaser(each)));
	if (titled === undefined ? left < total / 3 : left === 0) {
		return;
	}

	for (const each of judged) {
		if (isTeaser(each)) {
			each.isIn = false;
			each.isOut = true;
		}
	}
}

function hasTitle(element: ElementNode): boolean {
	return element.children.some(
		child =>
			child.kind === 'element' && (child.tag === 'h1' || hasTitle(child)),
	);
}
