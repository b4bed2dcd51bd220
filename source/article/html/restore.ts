import {isProse, sizeOf, weigh, type Judged} from './judge.js';
import {findElement} from './meta.js';
import type {ElementNode} from './tree.js';

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
export function restore(judged: readonly Judged[], core: ElementNode): void {
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
