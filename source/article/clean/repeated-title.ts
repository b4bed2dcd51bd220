import {bareWords} from '../../text/words.js';
import {isBeside} from './byline.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {foldDrafts} from './fold.js';
import type {Line} from './lines.js';

/**
What parts a title from the names of its site and of a part of it.
*/
const separator = /\s(?:[-|·–—»«•]|::)\s|:\s/g;
const longestName = 40;
const shortestTitle = 20;
/** In UTF-16 units; a paragraph is none. */
const longestTitle = 400;

/**
A title without the names that stand before or after it, in all ways to take them off.
*/
function withoutSite(title: string): string[] {
	return [...title.matchAll(separator)].flatMap(({0: mark, index}) => {
		const after = index + mark.length;
		return [
			...(index <= longestName ? [title.slice(after)] : []),
			...(title.length - after <= longestName ? [title.slice(0, index)] : []),
		];
	});
}

/**
Whether two titles are the same but for case, punctuation, the names of a site before or after one, and an end that is cut off.
*/
export function isSameTitle(one: string, other: string): boolean {
	if (one.length > longestTitle || other.length > longestTitle) {
		return false;
	}

	const [a, b] = [plainTitle(one), plainTitle(other)];
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	const words = bareWords(short);
	return (
		words === bareWords(long) ||
		(short.length >= shortestTitle &&
			((/(?:…|\.{3})$/.test(short) && bareWords(long).startsWith(words)) ||
				withoutSite(long).some(title => bareWords(title) === words)))
	);
}

const plainTitle = (title: string) =>
	title
		.trim()
		.replaceAll('&amp;', '&')
		.replace(/\s\|\s[^|]{1,40}$/, '');

/**
The name of a section, a place: a word or three above a title.
*/
const isKicker = (line: string) =>
	line.length <= 40 && /^[^\s!.:?]+(?:\s[^\s!.:?]+){0,2}$/.test(line);

/**
The place of the draft behind what may stand over a title: pictures, bylines, two kickers at most.
*/
function behindKickers(
	drafts: readonly Draft[],
	start: number,
	title = '',
): number {
	let kickers = 0;
	let at = start;
	for (; at < drafts.length; at++) {
		const {look, text} = drafts[at]!;
		const isOver =
			look === 'image' ||
			(look === 'text' && !isSameTitle(text, title) && isBeside(text));
		if (isOver) {
			continue;
		}

		if (
			look !== 'text' ||
			!isKicker(text) ||
			isSameTitle(text, title) ||
			++kickers > 2
		) {
			break;
		}
	}

	return at;
}

/**
Kind 18: the title that the first line, or the line after a heading of level 1, says again is folded; bylines, dates and
pictures may stand before it.
*/
export function foldRepeatedTitle(
	drafts: readonly Draft[],
	lines: readonly Line[],
	session: Session,
): Draft[] {
	const {isFirst, title} = session.context;
	const at = drafts.findIndex(({look}) => look !== 'fold' && look !== 'image');
	const first = drafts[at];
	if (!isFirst || !first) {
		return [...drafts];
	}

	const isTitle = first.look === 'heading' && isTop(first);
	const known = isTitle ? first.text.replace(/^#\s+/, '') : title;
	const index = behindKickers(drafts, isTitle ? at + 1 : at, known);
	const draft = drafts[index];
	if (
		known === undefined ||
		!draft ||
		(draft.look !== 'text' && !(draft.look === 'heading' && isTop(draft))) ||
		!isSameTitle(draft.text.replace(/^#\s+/, ''), known) ||
		!session.report({
			kind: 'repeated-title',
			act: 'folded',
			first: draft.first,
			last: draft.last,
			before: draft.text,
			after: '[1 repeated title folded]',
			reason: 'The line repeats the title.',
		})
	) {
		return [...drafts];
	}

	return drafts.with(
		index,
		foldDrafts([draft], 'repeated title', lines, session),
	);
}

function isTop({level, blocks}: Draft): boolean {
	const [block] = blocks ?? [];
	return level === 1 || (block?.type === 'heading' && block.level === 1);
}
