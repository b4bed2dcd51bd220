import {
	dateLine,
	isAppeal,
	isFurnitureLine,
	isNamedBody,
	isNamedCaption,
	isNamedFurniture,
} from './furniture.js';
import {findElement} from './meta.js';
import {attribute, type ElementNode, type TreeNode} from './tree.js';
import type {Unit} from './units.js';
import {textOf} from './visible.js';

/**
A unit, and what has been decided about it so far.
*/
type Judged = {
	readonly unit: Unit;
	/**
	The elements around it, the innermost first, the body left out.
	*/
	readonly around: readonly ElementNode[];
	/**
	The innermost of them that its name gives away.
	*/
	readonly furniture: ElementNode | undefined;
	readonly isCaption: boolean;
	readonly isHeading: boolean;
	readonly isItem: boolean;
	isIn: boolean;
	/**
	Not to be taken back.
	*/
	isOut: boolean;
};

/**
Remembers what is known of each element, since many units stand in the same ones.
*/
function createJudge(): (unit: Unit, isIn: boolean) => Judged {
	const arounds = new Map<ElementNode, readonly ElementNode[]>();
	const furniture = new Map<ElementNode, boolean>();
	const aroundOf = (element: ElementNode): readonly ElementNode[] => {
		const known = arounds.get(element);
		if (known) {
			return known;
		}

		const outer = element.parent;
		const found =
			element.tag === 'body'
				? []
				: [element, ...(outer ? aroundOf(outer) : [])];
		arounds.set(element, found);
		return found;
	};

	const isFurniture = (element: ElementNode): boolean => {
		const known = furniture.get(element) ?? isNamedFurniture(element);
		furniture.set(element, known);
		return known;
	};

	return (unit, isIn) => {
		const around = aroundOf(unit.holder);
		return {
			unit,
			around,
			furniture: around.find(element => isFurniture(element)),
			isCaption:
				around.some(element => /^fig(?:ure|caption)$/.test(element.tag)) ||
				around.slice(0, 3).some(element => isNamedCaption(element)),
			isHeading: around
				.slice(0, 2)
				.some(element => /^h[1-6]$/.test(element.tag)),
			isItem: around.some(element => /^(?:li|td|th|dd|dt)$/.test(element.tag)),
			isIn,
			isOut: false,
		};
	};
}

/**
Letters of what is in, by element.
*/
function weigh(judged: readonly Judged[]): Map<ElementNode, number> {
	const weights = new Map<ElementNode, number>();
	for (const {unit, around, isIn} of judged) {
		if (isIn) {
			for (const element of around) {
				weights.set(element, (weights.get(element) ?? 0) + unit.text.length);
			}
		}
	}

	return weights;
}

const sizeOf = (judged: readonly Judged[]): number => {
	let sum = 0;
	for (const {unit, isIn} of judged) {
		sum += isIn ? unit.text.length : 0;
	}

	return sum;
};

/**
The innermost element that holds at least this share of what is in.
*/
const coreShare = 0.8;

function coreOf(
	body: ElementNode,
	weights: ReadonlyMap<ElementNode, number>,
	total: number,
): ElementNode {
	let core = body;
	for (;;) {
		const inner = core.children.find(
			child =>
				child.kind === 'element' &&
				(weights.get(child) ?? 0) >= total * coreShare,
		);
		if (
			inner?.kind !== 'element' ||
			/^(?:p|li|td|h[1-6]|ul|ol|blockquote)$/.test(inner.tag)
		) {
			return core;
		}

		core = inner;
	}
}

const endsSentence = (text: string): boolean =>
	/[.!?…。！？][\p{Final_Punctuation}\p{Close_Punctuation}"']*$/u.test(text);

const isProse = ({text, words, linked}: Unit): boolean =>
	linked < 0.5 &&
	(words >= 25 ||
		(words >= 6 && endsSentence(text)) ||
		// Scripts without blanks between words.
		(text.length >= 60 && words < text.length / 15));

/**
Teasers of other articles: `<article>` elements beside the one that matters.
*/
function dropTeasers(judged: readonly Judged[]): void {
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

	const isTitledAround = (element: ElementNode) => {
		for (let at = titled; at; at = at.parent) {
			if (at === element) {
				return true;
			}
		}

		return false;
	};

	const dropped = new Set(
		articles.filter(element => {
			const weight = weights.get(element) ?? 0;
			const isAround =
				isTitledAround(element) || (weight > total / 2 && outer.has(element));
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

/**
A paragraph that is made of links leads to other articles.
*/
const isLinkLine = ({unit, around, isItem}: Judged): boolean =>
	unit.linked > 0.8 &&
	unit.words >= 4 &&
	unit.words <= 80 &&
	!isItem &&
	!around.some(element => /^(?:figure|blockquote)$/.test(element.tag));

/**
Where one element is named as the holder of the text and Readability took less than half of it: all prose in it.
*/
function takeNamedBody(judged: readonly Judged[]): void {
	const sizes = new Map<ElementNode, number>();
	for (const {unit, around} of judged) {
		if (isProse(unit)) {
			for (const element of around) {
				sizes.set(element, (sizes.get(element) ?? 0) + unit.text.length);
			}
		}
	}

	const named = [...sizes.keys()].filter(element => isNamedBody(element));
	const [best] = named.toSorted(
		(a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0),
	);
	const size = best ? (sizes.get(best) ?? 0) : 0;
	if (!best || size < 500) {
		return;
	}

	const inside = judged.filter(each => each.around.includes(best));
	if (sizeOf(inside) >= size / 2 || sizeOf(judged) > size * 2) {
		return;
	}

	for (const each of inside) {
		each.isIn ||= each.unit.linked < 0.5;
	}
}

/**
Goes over Readability's choice, unit by unit: takes out what a name or the wording gives away as furniture and what
stands apart from the core of the text, and takes back what Readability's rules dropped from the midst of it.
*/
export function refine(
	body: ElementNode,
	units: readonly Unit[],
	chosen: ReadonlySet<TreeNode>,
): Set<TreeNode> {
	const isChosen = (unit: Unit) =>
		unit.nodes.some(
			node =>
				(node.kind !== 'text' || /\S/.test(node.text)) && chosen.has(node),
		);
	const judge = createJudge();
	const judged = units.map(unit => judge(unit, isChosen(unit)));
	takeNamedBody(judged);
	dropTeasers(judged);
	const total = sizeOf(judged);
	const core = coreOf(body, weigh(judged), total);
	dropFurniture(judged, core);
	restore(judged, core);
	trim(judged);
	const left = sizeOf(judged);
	if (left === 0 || left < total / 3) {
		return new Set(chosen);
	}

	const result = new Set<TreeNode>();
	for (const {unit, isIn} of judged) {
		if (isIn) {
			const isWhole = !isChosen(unit);
			for (const node of unit.nodes) {
				if (isWhole || chosen.has(node)) {
					result.add(node);
				}
			}
		}
	}

	return result;
}

function dropFurniture(judged: readonly Judged[], core: ElementNode): void {
	const total = sizeOf(judged);
	const weights = weigh(judged);
	let linkLines = 0;
	for (const each of judged) {
		linkLines += each.isIn && isLinkLine(each) ? each.unit.text.length : 0;
	}

	const firstProse = judged.findIndex(each => each.isIn && isProse(each.unit));
	for (const [index, each] of judged.entries()) {
		const {unit, around, furniture, isCaption} = each;
		const isLight =
			furniture !== undefined && (weights.get(furniture) ?? 0) < total / 4;
		const isApart =
			core.tag !== 'body' &&
			!around.includes(core) &&
			(!(isProse(unit) && unit.words >= 20 && unit.linked < 0.25) ||
				around.some(element => element.tag === 'header'));
		if (
			(isLight && furniture !== core && !isCaption) ||
			isApart ||
			isFurnitureLine(unit) ||
			(index < firstProse && dateLine(unit) !== undefined) ||
			(linkLines < total / 4 && isLinkLine(each))
		) {
			each.isIn = false;
			each.isOut = true;
		}
	}
}

/**
The outermost tables and definition lists, and whether they hold data: few links, more than one row and column.
*/
function dataTables(judged: readonly Judged[]): Map<ElementNode, boolean> {
	const sums = new Map<ElementNode, {cells: number; linked: number}>();
	for (const {around, unit} of judged) {
		const table = around.findLast(element =>
			/^(?:dl|table)$/.test(element.tag),
		);
		if (table) {
			const {cells, linked} = sums.get(table) ?? {cells: 0, linked: 0};
			sums.set(table, {
				cells: cells + 1,
				linked: linked + (unit.linked > 0.5 ? 1 : 0),
			});
		}
	}

	return new Map(
		[...sums].map(([table, {cells, linked}]) => [
			table,
			cells >= 4 &&
				linked < cells / 2 &&
				(table.tag === 'dl' ||
					findElement(table, inner => inner.tag === 'th') !== undefined),
		]),
	);
}

/**
Takes back prose, headings and quotes that stand among what is in, in the elements that hold most of it.
*/
function restore(judged: readonly Judged[], core: ElementNode): void {
	const total = sizeOf(judged);
	const weights = weigh(judged);
	const first = judged.findIndex(each => each.isIn);
	const last = judged.findLastIndex(each => each.isIn);
	const tables = dataTables(judged);
	const isHeavy = (element: ElementNode | undefined) =>
		element !== undefined &&
		(element === core || (weights.get(element) ?? 0) > total / 4);
	for (const [index, each] of judged.entries()) {
		const {unit, around, furniture, isCaption, isHeading, isItem} = each;
		if (
			each.isIn ||
			each.isOut ||
			index < first ||
			unit.words === 0 ||
			isCaption ||
			(core.tag !== 'body' && !around.includes(core)) ||
			(furniture !== undefined &&
				around.indexOf(furniture) <= around.indexOf(core))
		) {
			continue;
		}

		const isQuoted = around.some(element =>
			/^(?:blockquote|pre)$/.test(element.tag),
		);
		if (isQuoted) {
			each.isIn = unit.linked < 0.8;
			continue;
		}

		// The nearest element around that holds anything.
		const nearest = around.findIndex(
			element => (weights.get(element) ?? 0) > 0,
		);
		const isAmong =
			index < last &&
			!isItem &&
			nearest <= 4 &&
			isHeavy(around[nearest] ?? core);
		const isBeside = index < last && !isItem && isHeavy(unit.holder.parent);
		const list = around.findLast(element =>
			/^(?:ul|ol|dl|table)$/.test(element.tag),
		);
		if (isItem && list && tables.get(list) === true) {
			each.isIn = isHeavy(list.parent) || isHeavy(list.parent?.parent);
			continue;
		}

		each.isIn =
			unit.linked < 0.3 &&
			((isAmong && isProse(unit)) ||
				(isBeside && isHeading) ||
				(isBeside && unit.words >= 3 && unit.text.endsWith('?')));
	}
}

/**
Takes out what trails behind the last prose: headings without text, lists of links and the line that announces them.
*/
function trim(judged: readonly Judged[]): void {
	const plain = new Set<ElementNode>();
	const listOf = ({around}: Judged) =>
		around.findLast(element => /^(?:ul|ol|dl|table)$/.test(element.tag));
	for (const each of judged) {
		const list = each.isIn && each.unit.words > 0 ? listOf(each) : undefined;
		if (list && each.unit.linked < 0.35) {
			plain.add(list);
		}
	}

	const isCard = createCardFinder();
	let hasDropped = false;
	for (const each of judged.toReversed()) {
		const {unit} = each;
		if (!each.isIn || unit.words === 0) {
			continue;
		}

		const list = listOf(each);
		const isLinkList =
			(list !== undefined && !plain.has(list)) || isCard(each.around);
		const announces =
			hasDropped && !list && unit.words <= 8 && !endsSentence(unit.text);
		if (
			!isLinkList &&
			!each.isHeading &&
			!announces &&
			!isAppeal(unit) &&
			(each.isCaption ||
				list !== undefined ||
				isProse(unit) ||
				unit.linked < 0.5)
		) {
			break;
		}

		each.isIn = false;
		hasDropped = true;
	}
}

/**
Finds cards that lead to other articles: four or more neighbours alike in tag and class, each with a link and few words.
*/
function createCardFinder(): (around: readonly ElementNode[]) => boolean {
	const known = new Map<ElementNode, boolean>();
	const look = (element: ElementNode): boolean => {
		const name = attribute(element, 'class') ?? '';
		if (element.tag !== 'div' || name === '') {
			return false;
		}

		const alike = (element.parent?.children ?? []).filter(
			(sibling): sibling is ElementNode =>
				sibling.kind === 'element' &&
				sibling.tag === element.tag &&
				attribute(sibling, 'class') === name,
		);
		return (
			alike.length >= 4 &&
			alike.every(
				each =>
					findElement(each, inner => inner.tag === 'a') !== undefined &&
					textOf(each).length < 400,
			)
		);
	};

	return around =>
		around.slice(0, 4).some(element => {
			const isCard = known.get(element) ?? look(element);
			known.set(element, isCard);
			return isCard;
		});
}
