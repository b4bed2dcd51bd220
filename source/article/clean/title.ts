import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {foldDrafts} from './fold.js';
import {kindOf, type Line} from './lines.js';

const longest = 120;
const mostWords = 20;
/**
What stands first in many texts and is no title: a byline, a date, a crumb of navigation.
*/
const noTitle =
	/^(?:by|von|par|por|di|автор|published|updated|posted|posté|veröffentlicht|home|share|advertisement)(?:\s|:|$)|^[\s\d,\-./:]+$|^(?:\p{Letter}+,?\s+)?(?:\d{1,2}\.?\s+(?:de\s+)?\p{Letter}{3,10}\.?|\p{Letter}{3,10}\.?\s+\d{1,2}),?\s+(?:de\s+)?\d{4}\b.{0,20}$|\s[>|»›]\s|@\w|https?:\/\//iu;

/**
Whether a first line reads like a title: short, without a stop, over something longer or of another kind.
*/
function readsLikeTitle(line: string, next: string): boolean {
	return (
		line.length >= 3 &&
		line.length <= longest &&
		line.split(/\s+/).length <= mostWords &&
		!/[,.:;…。，：；]$/.test(line) &&
		!/^\p{Lowercase_Letter}/u.test(line) &&
		/\p{Letter}/u.test(line) &&
		!noTitle.test(line) &&
		next.length >= 60 &&
		next.length > line.length
	);
}

/**
Kind 17: the title of a text that has neither front matter nor marked headings: its first line, where that reads like one.
Never a sentence.
*/
export function titleOf(text: string): string | undefined {
	let line = '';
	let at = 0;
	for (let index = 0; index < 40 && at < text.length; index++) {
		const end = text.indexOf('\n', at);
		const present = text.slice(at, end === -1 ? undefined : end).trim();
		at = end === -1 ? text.length : end + 1;
		if (present === '') {
			continue;
		}

		const kind = kindOf(present);
		if (line !== '') {
			return kind === 'plain' && readsLikeTitle(line, present)
				? line
				: undefined;
		}

		if (kind !== 'plain') {
			return undefined;
		}

		line = present;
	}

	return undefined;
}

const normal = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]+/gu, ' ')
		.trim();

/**
Whether two titles are the same but for case, punctuation and a site's name at the end.
*/
export function isSameTitle(one: string, other: string): boolean {
	const [a, b] = [normal(one), normal(other)];
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return (
		short === long ||
		(short.length >= 20 &&
			long.startsWith(`${short} `) &&
			long.length - short.length <= 30)
	);
}

/**
Tells that a text has no title; a first line that is one becomes a heading of level 1.
*/
export function markTitle(
	drafts: readonly Draft[],
	session: Session,
	isMarkdown: boolean,
): Draft[] {
	const {isFirst, title} = session.context;
	const at = drafts.findIndex(({look}) => look !== 'fold');
	const first = drafts[at];
	if (!isFirst || title !== undefined || !first || isMarkdown) {
		return [...drafts];
	}

	const next = drafts[at + 1];
	if (
		first.look === 'text' &&
		first.first === first.last &&
		next?.look === 'text' &&
		readsLikeTitle(first.text, next.text)
	) {
		return session.report({
			kind: 'lost-title',
			act: 'repaired',
			first: first.first,
			last: first.last,
			before: first.text,
			after: `# ${first.text}`,
			reason: 'The first line reads like the title.',
		})
			? drafts.with(at, {...first, look: 'heading', level: 1})
			: [...drafts];
	}

	if (drafts.every(({look, blocks}) => look !== 'heading' || !blocks)) {
		session.report({
			kind: 'missing-title',
			act: 'flagged',
			first: Math.max(0, first.first),
			last: Math.max(0, first.first),
			before: first.text,
			after: first.text,
			reason: 'The source has no title.',
		});
	}

	return [...drafts];
}

/**
Kind 18: the title that the first line, or the line after a heading of level 1, says again is folded.
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
	const index = isTitle ? at + 1 : at;
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

	return drafts.toSpliced(
		index,
		1,
		foldDrafts([draft], 'repeated title', lines, session),
	);
}

function isTop({level, blocks}: Draft): boolean {
	const [block] = blocks ?? [];
	return level === 1 || (block?.type === 'heading' && block.level === 1);
}
