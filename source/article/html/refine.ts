import {dateLine, isFurnitureLine, isNamedBody} from './furniture.js';
import {
	coreOf,
	createJudge,
	isLinkLine,
	isProse,
	sizeOf,
	weigh,
	type Judged,
} from './judge.js';
import {restore} from './restore.js';
import {dropTeasers} from './teasers.js';
import type {ElementNode, TreeNode} from './tree.js';
import {trim} from './trim.js';
import type {Unit} from './units.js';

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
		const isCell = around.some(element =>
			/^(?:td|th|dt|dd|pre)$/.test(element.tag),
		);
		const isLight =
			furniture !== undefined && (weights.get(furniture) ?? 0) < total / 4;
		const isApart =
			core.tag !== 'body' &&
			!around.includes(core) &&
			!(isCell && furniture === undefined) &&
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
