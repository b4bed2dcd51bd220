import {stringWidth} from '../../text/width.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {announcesList} from './gaps.js';

const shortest = 3;

/**
How many short parallel lines stand from a place on.
*/
function parallelLines(drafts: readonly Draft[], start: number): number {
	let count = 0;
	let stop: string | undefined;
	for (const {look, text} of drafts.slice(start, start + 40)) {
		const end = /[,.;]$/.exec(text)?.[0] ?? '';
		if (
			look !== 'text' ||
			text.length > 120 ||
			stringWidth(text) < 3 ||
			/[:：]$/.test(text) ||
			(stop !== undefined && end !== stop && count > 0)
		) {
			break;
		}

		stop = end;
		count++;
	}

	return count;
}

/**
Whether a text may announce a list, though by no word that only lists have: a phrase that ends with a colon.
*/
const isOpenPhrase = (text: string) =>
	/[:：]$/.test(text) && text.length <= 120 && wordsIn(text) > 2;

const wordsIn = (text: string) =>
	text.split(/\s+/).filter(part => /\p{L}/u.test(part)).length;

/**
Whether a line by itself reads like an item, and like no line of verse, of an address or of a talk.
*/
const isPlainItem = ({text}: Draft) =>
	text.length <= 60 &&
	wordsIn(text) < 9 &&
	!/^\P{L}|[\d"„“”«»]|[!,.…:;?]$/u.test(text);

/**
Whether so many lines all read like items, begin alike or half of them small, and are followed by no more short ones.
*/
function areParallel(
	drafts: readonly Draft[],
	start: number,
	count: number,
): boolean {
	const lines = drafts.slice(start, start + count);
	const small = lines.filter(({text}) => /^\p{Ll}/u.test(text)).length;
	const next = drafts[start + count];
	return (
		lines.every(line => isPlainItem(line)) &&
		(small === 0 || small * 2 >= count) &&
		(next?.look !== 'text' || next.text.length > 80)
	);
}

/**
Kind 23: items that became paragraphs: three or more short parallel lines under a cue, or under another phrase with a colon where
they are very much alike. Flagged; they are no headings.
*/
export function flagLostItems(
	drafts: readonly Draft[],
	session: Session,
): Draft[] {
	const result = [...drafts];
	for (const [index, {look, text}] of drafts.entries()) {
		const isCue = look === 'text' && announcesList(text);
		// Under a cue the first of them may have kept their dashes.
		const start =
			isCue && drafts[index + 1]?.look === 'items' ? index + 2 : index + 1;
		const count =
			isCue || (look === 'text' && isOpenPhrase(text))
				? parallelLines(drafts, start)
				: 0;
		const isList =
			start > index + 1
				? count > 1 && areParallel(drafts, start, count)
				: count >= shortest && (isCue || areParallel(drafts, start, count));
		if (!isList) {
			continue;
		}

		const items = drafts.slice(start, start + count);
		// The last of them may be a heading over the text that follows.
		const next = drafts[start + count];
		const isOpen =
			next?.look === 'text' && next.text.length > 120 && count > shortest;
		const sure = isOpen ? items.slice(0, -1) : items;
		if (
			session.report({
				kind: 'lost-items',
				act: 'flagged',
				first: sure[0]!.first,
				last: sure.at(-1)!.last,
				before: sure[0]!.text,
				after: sure[0]!.text,
				reason: `${sure.length} short lines under an announcement may be the items of a list.`,
			})
		) {
			for (const [offset, item] of sure.entries()) {
				result[start + offset] = {...item, isItem: true};
			}
		}
	}

	return result;
}

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
Kind 5: a short line right between two items has lost its dash where all three begin small, or where such lines and single items
take turns. Flagged: it may as well have been a word over the items after it.
*/
export function flagBareItems(
	drafts: readonly Draft[],
	session: Session,
): Draft[] {
	const result = [...drafts];
	for (const [index, draft] of drafts.entries()) {
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
		if (
			(isSmall || takesTurns) &&
			!draft.isItem &&
			session.report({
				kind: 'lost-items',
				act: 'flagged',
				first: draft.first,
				last: draft.last,
				before: draft.text,
				after: draft.text,
				reason:
					'A short line between two items may be an item that lost its dash.',
			})
		) {
			result[index] = {...draft, isItem: true};
		}
	}

	return result;
}
