import {stringWidth} from '../../text/width.js';
import {bareWords} from '../../text/words.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {foldDrafts} from './fold.js';
import {capitals, letter, letters} from './letters.js';
import type {Line} from './lines.js';

const longest = 120;
const mostWords = 20;
/**
What stands over or under many titles: a byline, a date, a crumb of navigation, an address.
*/
const besides = [
	/^(?:home|share|advertisement|menu|search|comments?|\d+ min(?:utes?)? read)$/i,
	/^[\s\d,\-./:]+$/,
	/^(?:[Ww]ritten|[Rr]eported|[Ww]ords|[Ss]tory|[Tt]exte?|[Rr]eporting) (?:by|von|par)\s|^(?:[Tt]exte?|[Aa]utor(?:in)?|[Aa]uthors?|[Aa]uteur|[Ww]ords|[Rr]edaktion):\s/,
	/^(?:listen to|watch) this (?:article|story|video)$/i,
	// An agency, or where a picture is from.
	/^\([^()]{1,60}\)$/,
	/^(?:[^>|»›]{0,60}\s[>|»›]\s){2}|^\S+\s[>|»›]\s|@\w|https?:\/\/|^\\/,
];
const byline = new RegExp(
	String.raw`^(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|Автор:?)\s+(?:[${capitals}][${letters}.'’-]*(?:[\s,]+|$)){1,5}$`,
);
const date = new RegExp(
	String.raw`^(?:${letter}+,?\s+)?(?:\d{1,2}\.?\s+(?:de\s+)?${letter}{3,10}\.?|${letter}{3,10}\.?\s+\d{1,2}),?\s+(?:de\s+)?\d{4}\b.{0,20}$`,
);
/**
In lower case: how long the reading takes, and a date of the site's.
*/
const readingTime =
	/^(?:lesezeit|reading time|time to read|temps de lecture|tiempo de lectura|tempo di lettura|leestijd|время чтения|阅读时间)\s*[:：]?|^\d+ ?min(?:\.|ut\S+)? (?:lesezeit|de lectur[ae]|di lettura|leestijd|чтения)$/;
const dated =
	/^(?:published|updated|posted|last (?:updated|modified)|publié|mis à jour|veröffentlicht|aktualisiert|publicado|actualizado|опубликовано)(?:\s|:)|^(?:发布|更新|发表)(?:时间|日期|于)?\s*[:：]/;

function isBeside(line: string): boolean {
	const lower = line.toLowerCase();
	return (
		line.length <= longest &&
		(besides.some(pattern => pattern.test(line)) ||
			readingTime.test(lower) ||
			dated.test(lower) ||
			(/\d{4}/.test(line) && date.test(line)) ||
			(/^(?:by|von|par|por|di|автор)/.test(lower) && byline.test(line)))
	);
}

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
		!isBeside(line) &&
		stringWidth(next.slice(0, 200)) >= 60 &&
		next.length > line.length
	);
}

/**
Whether two titles are the same but for case, punctuation and a site's name at the end.
*/
export function isSameTitle(one: string, other: string): boolean {
	const [a, b] = [one.trim(), other.trim()];
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return (
		bareWords(short) === bareWords(long) ||
		(short.length >= 20 &&
			bareWords(long.replace(siteName, '')) === bareWords(short))
	);
}

/**
A site's name after a title.
*/
const siteName = /\s?[-|·–—:»]\s[^|]{1,40}$/u;

/**
Kind 17: tells that a text has no title; a first line that reads like one, never a sentence, becomes a heading of level 1.
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

	let after = at + 1;
	while (
		drafts[after]?.look === 'text' &&
		(isBeside(drafts[after]!.text) ||
			isSameTitle(drafts[after]!.text, first.text))
	) {
		after++;
	}

	const next = drafts[after];
	if (
		first.look === 'text' &&
		first.role === undefined &&
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

	return drafts.with(
		index,
		foldDrafts([draft], 'repeated title', lines, session),
	);
}

function isTop({level, blocks}: Draft): boolean {
	const [block] = blocks ?? [];
	return level === 1 || (block?.type === 'heading' && block.level === 1);
}
