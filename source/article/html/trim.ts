import {isAppeal} from './furniture.js';
import {endsSentence, isProse, type Judged} from './judge.js';
import {findElement} from './meta.js';
import {attribute, type ElementNode} from './tree.js';
import {textOf} from './visible.js';

/**
Takes out what trails behind the last prose: headings without text, lists of links and the line that announces them.
*/
export function trim(judged: readonly Judged[]): void {
	const listed = new Map<ElementNode, {size: number; linked: number}>();
	const listOf = ({around}: Judged) =>
		around.findLast(element => /^(?:ul|ol|dl|table)$/.test(element.tag));
	for (const each of judged) {
		const list = each.isIn && each.unit.words > 0 ? listOf(each) : undefined;
		if (list) {
			const {size, linked} = listed.get(list) ?? {size: 0, linked: 0};
			const {length} = each.unit.text;
			listed.set(list, {
				size: size + length,
				linked: linked + length * each.unit.linked,
			});
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
		const sums = list && listed.get(list);
		const isLinkList =
			(sums !== undefined && sums.linked > sums.size * 0.48) ||
			isCard(each.around);
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
