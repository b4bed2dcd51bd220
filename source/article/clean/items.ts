import {stringWidth} from '../../text/width.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {fencedLines} from './enclosed.js';
import {announcesList} from './gaps.js';
import {functionWords} from './headings/word-lists.js';
import type {Line} from './lines.js';

const isDash = (line: Line | undefined) => line?.kind === 'dash';
/**
Marks that also stand alone between two sections.
*/
const breaks = new Set(['*', '·', '–', '—']);

/**
Kind 5: a dash alone on its line, its text on the next. Joined where the text is surely the item's: another item or another
such pair stands beside it, or the text is a sentence; else the dash is flagged, since one in five stands before a heading.
Changes the lines, since that is before they are read as blocks: the dash's line is left blank.
*/
export function joinDashes(lines: Line[], session: Session): void {
	let fenced: ReadonlySet<number> | undefined;
	for (const [at, line] of lines.entries()) {
		if (!isDash(line)) {
			continue;
		}

		fenced ??= fencedLines(lines);
		if (!fenced.has(at) && lines[at - 1]?.kind !== 'indented') {
			joinDash(lines, at, session);
		}
	}
}

function joinDash(lines: Line[], at: number, session: Session): void {
	const line = lines[at]!;
	const next = lines[at + 1];
	const own = line.text.trim();
	const mark = /[*+-]/.test(own) ? own : '-';
	const isBreak = breaks.has(own);
	const isItem =
		next?.kind === 'plain' &&
		(hasSibling(lines, at) ||
			(!isBreak && /[!,.;?…。！？]$/.test(next.text.trim())));
	if (
		isItem &&
		session.report({
			kind: 'item-in-pieces',
			act: 'repaired',
			first: at,
			last: at + 1,
			before: `${line.text}⏎${next.text}`,
			after: `${mark} ${next.text}`,
			reason: 'The dash of a list item stood on a line of its own.',
		})
	) {
		next.text = `${mark} ${next.text.trim()}`;
		next.kind = 'item';
		line.text = '';
		line.kind = 'dropped';
	} else if (!isItem && !(isBreak && partsSections(lines, at))) {
		session.report({
			kind: 'lone-dash',
			act: 'flagged',
			first: at,
			last: at,
			before: line.text,
			after: line.text,
			reason: 'A dash alone on its line: an item may have lost its text.',
		});
	}
}

/**
Whether the next line that is not blank is a paragraph, so that the mark may part two sections.
*/
function partsSections(lines: readonly Line[], at: number): boolean {
	let after = at + 1;
	while (lines[after]?.kind === 'blank') {
		after++;
	}

	const next = lines[after];
	return next?.kind === 'plain' && next.text.length >= 60;
}

/**
Whether an item or another dash with its text stands right before or after.
*/
function hasSibling(lines: readonly Line[], at: number): boolean {
	const before =
		lines[at - 1]?.kind === 'dropped' ? lines[at - 2] : lines[at - 1];
	const after = lines[at + 2];
	return (
		before?.kind === 'item' ||
		after?.kind === 'item' ||
		(isDash(after) && lines[at + 3]?.kind === 'plain')
	);
}

/**
A dash between two short phrases of an item: before a capital, or behind words that all begin small. What is explained
behind a dash is often code or a link.
*/
const gluedCapitals =
	/^\s*[*+-] \p{Uppercase_Letter}[^()[\]`]{1,60} - \p{Uppercase_Letter}[^[\]`]{0,60}$/u;
const gluedSmall =
	/^\s*[*+-] \p{Lowercase_Letter}[^-–—(:#]{2,50} - (?<word>\p{Letter}+)(?:[ ,][^-–—(:#]{0,50})?$/u;
const bullets = '•●▪◦‣';
const gluedBullets = new RegExp(
	String.raw`^(?<mark>[${bullets}])\s+[^${bullets}]{1,200}[^${bullets}\s]\s+\k<mark>\s+\S`,
	'u',
);

/**
The lines of a list on which two items may stand.
*/
function gluedLines(items: readonly string[]): number[] {
	const isSmall =
		items.length > 1 &&
		items.every(item => /^\s*[*+-] \p{Lowercase_Letter}/u.test(item));
	const glued = items.flatMap((item, index) => {
		const word = isSmall ? gluedSmall.exec(item)?.groups?.word : undefined;
		return gluedCapitals.test(item) ||
			(word !== undefined && !functionWords.has(word))
			? [index]
			: [];
	});
	const isFew =
		glued.length * 2 < items.length ||
		(glued.length * 2 === items.length &&
			glued.every(index => isOfPhrases(items[index]!)));
	return items.length > 1 && isFew ? glued : [];
}

/**
Whether each part between dashes has three words or more, as items have and a name with its explanation has not.
*/
const isOfPhrases = (item: string) =>
	item
		.replace(/^\s*[*+-] /, '')
		.split(' - ')
		.every(part => part.trim().split(/\s+/).length > 2);

/**
Kind 5: two items on one line. Flagged where one line of a list alone has a dash between two phrases, or where a line that
begins with a bullet has another.
*/
export function flagGluedItems(
	drafts: readonly Draft[],
	session: Session,
): void {
	for (const {look, text, first} of drafts) {
		const items = text.split('\n');
		const glued =
			look === 'items' && text.includes(' - ')
				? gluedLines(items)
				: look === 'text' && gluedBullets.test(text)
					? [0]
					: [];
		for (const index of glued) {
			session.report({
				kind: 'glued-items',
				act: 'flagged',
				first: first + index,
				last: first + index,
				before: items[index]!,
				after: items[index]!,
				reason: 'Two items may stand on one line.',
			});
		}
	}
}

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
Whether so many lines all read like items, begin alike and are followed by no more short ones.
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
		(small === 0 || small === count) &&
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
		const count =
			isCue || (look === 'text' && isOpenPhrase(text))
				? parallelLines(drafts, index + 1)
				: 0;
		if (count < shortest || !(isCue || areParallel(drafts, index + 1, count))) {
			continue;
		}

		const items = drafts.slice(index + 1, index + 1 + count);
		// The last of them may be a heading over the text that follows.
		const next = drafts[index + 1 + count];
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
				result[index + 1 + offset] = {...item, isItem: true};
			}
		}
	}

	return result;
}
