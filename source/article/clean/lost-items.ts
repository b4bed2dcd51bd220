import {stringWidth} from '../../text/width.js';
import {areAddress} from './addresses.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {announcesList} from './gaps.js';
import {announcesAddress} from './list-cues.js';

const shortest = 3;

/**
How many short parallel lines stand from a place on.
*/
function parallelLines(drafts: readonly Draft[], start: number): number {
	let count = 0;
	let stop: string | undefined;
	for (const {look, text} of drafts.slice(start, start + 40)) {
		const end = itemStop(text);
		if (
			look !== 'text' ||
			stringWidth(text) > 120 ||
			stringWidth(text) < 3 ||
			/[。！？].*[。！？]/.test(text) ||
			(stringWidth(text) > 60 && /[。！？]$/.test(text)) ||
			/[:：]$/.test(text)
		) {
			break;
		}

		if (stop !== undefined && end !== stop) {
			// The last of them ends the sentence.
			return /[,;]/.test(stop) && end === '.' ? count + 1 : count;
		}

		stop = end;
		count++;
	}

	return count;
}

/**
The mark at the end of an item, before the `and` of the last but one.
*/
export const itemStop = (text: string): string =>
	/([,;])\s+(?:and|or|und|oder|sowie|et|ou|[yoeи]|en|of|или)$/u.exec(
		text,
	)?.[1] ??
	/[,.;]$/.exec(text)?.[0] ??
	'';

/**
Whether a text may announce a list, though by no word that only lists have: its last sentence is a phrase that ends with a colon.
*/
function isOpenPhrase(text: string): boolean {
	if (!/[:：]$/.test(text) || announcesAddress(text.slice(-40).toLowerCase())) {
		return false;
	}

	const phrase = text
		.slice(-200)
		.split(/[!.?]\s/)
		.at(-1)!;
	return phrase.length <= 120 && wordsIn(phrase) > 2;
}

export const wordsIn = (text: string) =>
	text.split(/\s+/).filter(part => /\p{L}/u.test(part)).length;

/**
Whether a line by itself reads like an item, and like no line of verse, of an address or of a talk.
*/
export const isPlainItem = ({text}: Draft) =>
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
Flags drafts that follow each other as items without their marks, and notes it in `result`.

@param result - All drafts, of which those from `start` on are changed.
@param start
@param items - Not empty.
@param reason
@param session
*/
export function flagItems(
	result: Draft[],
	start: number,
	items: readonly Draft[],
	reason: string,
	session: Session,
): void {
	const {first, text} = items[0]!;
	if (
		session.report({
			kind: 'lost-items',
			act: 'flagged',
			first,
			last: items.at(-1)!.last,
			before: text,
			after: text,
			reason,
		})
	) {
		for (const [offset, item] of items.entries()) {
			result[start + offset] = {...item, isItem: true};
		}
	}
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
		if (areAddress(items.map(item => item.text))) {
			continue;
		}

		// The last of them may be a heading over the text that follows.
		const next = drafts[start + count];
		const isOpen =
			next?.look === 'text' && next.text.length > 120 && count > shortest;
		const sure = isOpen ? items.slice(0, -1) : items;
		flagItems(
			result,
			start,
			sure,
			`${sure.length} short lines under an announcement may be the items of a list.`,
			session,
		);
	}

	return result;
}
