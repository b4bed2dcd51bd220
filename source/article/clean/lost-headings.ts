import type {Session} from './context.js';
import type {Draft, Look} from './draft.js';
import {inferHeadings, type PlainLine} from './headings/index.js';

const kinds: Partial<Record<Look, PlainLine['kind']>> = {
	text: 'plain',
	items: 'item',
	image: 'image',
	heading: 'heading',
	table: 'table',
	quote: 'quote',
	code: 'code',
};

/**
What a draft is to the finder of headings. A caption, an item without its mark, a line of navigation and one that
begins with an escaped mark are no candidates.
*/
function kindOf({
	look,
	text,
	role,
	isItem,
}: Draft): PlainLine['kind'] | undefined {
	if (look !== 'text') {
		return kinds[look];
	}

	return role === 'caption'
		? 'image'
		: isItem === true
			? 'item'
			: /^[|\\]/.test(text) || text.split('|', 3).length > 2
				? 'pipe'
				: 'plain';
}

/**
Whether marked headings are left, other than a title at the head: then none lost its mark.
*/
function hasMarkedHeadings(drafts: readonly Draft[]): boolean {
	return drafts.some(
		({look, blocks}, index) => look === 'heading' && blocks && index > 0,
	);
}

const isVerse = ({look, text, apart}: Draft, length: number) =>
	look === 'text' &&
	!apart &&
	text.length < 60 &&
	text.length > length / 2 &&
	text.length < length * 2 &&
	text.split(/\s+/).length > 2 &&
	/^\p{Uppercase_Letter}/u.test(text) &&
	!/[!.?:…]$/.test(text);

/**
Whether a line ends four or more of a length, each with a capital and none with a stop: a verse.
*/
const endsVerse = (drafts: readonly Draft[], index: number) =>
	index > 3 &&
	drafts
		.slice(index - 3, index + 1)
		.every(draft => isVerse(draft, drafts[index]!.text.length));

/**
Kind 14: headings that lost their marks, found by their form and by what stands around them. All get one level, since the
levels are lost too (16).
*/
export function findHeadings(
	drafts: readonly Draft[],
	session: Session,
): Draft[] {
	if (hasMarkedHeadings(drafts)) {
		return [...drafts];
	}

	const lines: PlainLine[] = [];
	const owners: number[] = [];
	for (const [index, draft] of drafts.entries()) {
		const {text} = draft;
		const kind = kindOf(draft);
		if (kind === undefined) {
			continue;
		}

		for (const line of kind === 'item' || kind === 'code'
			? text.split('\n')
			: [text]) {
			lines.push({text: line, kind});
			owners.push(index);
		}
	}

	const found = new Map<number, readonly string[]>();
	for (const [at, {reasons}] of inferHeadings(lines)) {
		const index = owners[at]!;
		const {look, first, last, blocks} = drafts[index]!;
		if (
			(look === 'text' &&
				!endsVerse(drafts, index) &&
				!blocks?.some(({type}) => type !== 'paragraph')) ||
			(look === 'items' && first === last)
		) {
			found.set(index, reasons);
		}
	}

	return drafts.map((draft, index) => {
		const reasons = found.get(index);
		if (
			!reasons ||
			!session.report({
				kind: 'lost-heading',
				act: 'repaired',
				first: draft.first,
				last: draft.last,
				before: draft.text,
				after: `## ${draft.text}`,
				reason: `Reads like a heading: ${reasons.join('; ')}.`,
			})
		) {
			return draft;
		}

		const {blocks, ...rest} = draft;
		return {...rest, look: 'heading'};
	});
}
