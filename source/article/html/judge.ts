import {isNamedCaption, isNamedFurniture} from './furniture.js';
import type {ElementNode} from './tree.js';
import type {Unit} from './units.js';

/**
A unit, and what has been decided about it so far.
*/
export type Judged = {
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
export function createJudge(): (unit: Unit, isIn: boolean) => Judged {
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
export function weigh(judged: readonly Judged[]): Map<ElementNode, number> {
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

export const sizeOf = (judged: readonly Judged[]): number => {
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

export function coreOf(
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

export const endsSentence = (text: string): boolean =>
	/[.!?…。！？][\p{Final_Punctuation}\p{Close_Punctuation}"']*$/u.test(text);

export const isProse = ({text, words, linked}: Unit): boolean =>
	linked < 0.5 &&
	(words >= 25 ||
		(words >= 6 && endsSentence(text)) ||
		// Scripts without blanks between words.
		(text.length >= 60 && words < text.length / 15));

/**
A paragraph that is made of links leads to other articles.
*/
export const isLinkLine = ({unit, around, isItem}: Judged): boolean =>
	unit.linked > 0.8 &&
	unit.words >= 4 &&
	unit.words <= 80 &&
	!isItem &&
	!around.some(element => /^(?:figure|blockquote)$/.test(element.tag));
