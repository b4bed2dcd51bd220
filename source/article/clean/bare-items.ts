import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {flagItems, isPlainItem, itemStop, wordsIn} from './lost-items.js';

/**
The lines of an item or of a line between items, without their marks; undefined where a blank line or something else stands.
*/
function besideItems(
	drafts: readonly Draft[],
	index: number,
):
	| {before: string; line: string; after: string; areSingle: boolean}
	| undefined {
	const draft = drafts[index]!;
	const before = drafts[index - 1];
	const after = drafts[index + 1];
	if (
		draft.look !== 'text' ||
		draft.first !== draft.last ||
		draft.apart ||
		before?.look !== 'items' ||
		after?.look !== 'items' ||
		after.apart
	) {
		return undefined;
	}

	const said = (line: string) => line.trim().replace(/^[-*+•]\s+/, '');
	return {
		before: said(before.text.split('\n').at(-1)!),
		line: draft.text,
		after: said(after.text.split('\n', 1)[0]!),
		areSingle: before.first === before.last && after.first === after.last,
	};
}

const beginsSmall = (text: string) => /^\p{Lowercase_Letter}/u.test(text);

/**
Whether a line and an item are of a length: a heading stands over what is longer.
*/
const areAlike = (line: string, item: string) =>
	item.length < line.length * 2 && line.length < item.length * 2;

/**
Where the items end that go on without their dashes behind one that ends with a comma or a semicolon; the last of them ends
otherwise. Not behind `index` where none does.

@param index - Of the items with dashes.
*/
function endOfOpenItems(drafts: readonly Draft[], index: number): number {
	const {look, text} = drafts[index]!;
	if (look !== 'items' || !/[,;]/.test(itemStop(text.slice(-200)))) {
		return index;
	}

	let at = index;
	for (let next = at + 1; next < drafts.length; next++) {
		const line = drafts[next]!;
		if (line.look !== 'text' || line.apart || line.text.length > 200) {
			break;
		}

		at = next;
		if (!/[,;]/.test(itemStop(line.text))) {
			break;
		}
	}

	return at;
}

/**
Kind 5: items that lost their dash beside others that kept it. A short line right between two has where all three begin small,
where such lines and single items take turns, or where it is as long as they are; so have lines behind an item that ends with a
semicolon. Flagged: a line may as
well have been a word over the items after it.
*/
export function flagBareItems(
	drafts: readonly Draft[],
	session: Session,
): Draft[] {
	const result = [...drafts];
	for (const [index, draft] of drafts.entries()) {
		const end = endOfOpenItems(drafts, index);
		const open = drafts.slice(index + 1, end + 1);
		if (open.length > 0 && open.every(({isItem}) => !isItem)) {
			flagItems(
				result,
				index + 1,
				open,
				'The item before ends with a comma or a semicolon: more items may follow that lost their dash.',
				session,
			);
		}

		const beside = besideItems(drafts, index);
		if (!beside || wordsIn(beside.line) < 2 || beside.line.length > 80) {
			continue;
		}

		const {before, line, after, areSingle} = beside;
		const isSmall =
			wordsIn(line) > 2 &&
			[before, line, after].every(text => beginsSmall(text));
		const takesTurns =
			areSingle &&
			isPlainItem(draft) &&
			[before, after].every(item => areAlike(line, item)) &&
			[index - 2, index + 2].some(
				other => besideItems(drafts, other)?.areSingle,
			);
		// A heading is seldom so long as the items around it.
		const isParallel =
			!/[\d"„“”«»]|[!,.…:;?]$/.test(line) &&
			wordsIn(line) > 5 &&
			[before, after].every(
				item =>
					!/[.:;]$/.test(item) &&
					item.length < line.length * 1.5 &&
					beginsSmall(item) === beginsSmall(line),
			);
		if ((isSmall || takesTurns || isParallel) && !result[index]!.isItem) {
			flagItems(
				result,
				index,
				[draft],
				'A short line between two items may be an item that lost its dash.',
				session,
			);
		}
	}

	return result;
}
