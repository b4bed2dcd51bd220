import {stringWidth} from '../../text/width.js';
import {isBeside} from './byline.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {isSameTitle} from './repeated-title.js';

const longest = 120;
const mostWords = 20;

const wordsIn = (line: string) => line.trim().split(/\s+/).length;

/**
Whether a first line has the form of a title: short, and no sentence, in quotation marks or not.
*/
const hasForm = (line: string) =>
	line.length >= 3 &&
	line.length <= longest &&
	wordsIn(line) <= mostWords &&
	!/[(,.:;…。，：；]["'”’»]*$/.test(line) &&
	!/^\p{Lowercase_Letter}/u.test(line) &&
	/\p{Letter}/u.test(line) &&
	!/^\d{1,2}\.\d{1,2}\.\d{4}/.test(line) &&
	!isBeside(line);

const endsSentence = (text: string) => /[!.?…。！？]["'”’»)]*$/.test(text);

/**
Whether a draft is a paragraph that a line may stand over. Over a line without a stop a word or two are rather its section.
*/
const isLongText = (draft: Draft | undefined, line: string) =>
	draft?.look === 'text' &&
	stringWidth(draft.text.slice(0, 200)) >= 60 &&
	draft.text.length > line.length &&
	(draft.text.length > longest ||
		wordsIn(line) > 2 ||
		endsSentence(draft.text));

/**
The place of the next draft that is not beside the title: a picture, a byline, the title again.
*/
function behindBeside(
	drafts: readonly Draft[],
	start: number,
	title: string,
): number {
	let at = start;
	for (; at < drafts.length; at++) {
		const {look, text, role} = drafts[at]!;
		if (
			look !== 'fold' &&
			look !== 'image' &&
			(look !== 'text' ||
				(role !== 'caption' && !isBeside(text) && !isSameTitle(text, title)))
		) {
			break;
		}
	}

	return at;
}

/**
Whether what follows a line is what follows a title: a long text, or a standfirst, a list or a table and then one.

@param at - Of the first draft behind the line.
*/
function isOverArticle(
	drafts: readonly Draft[],
	at: number,
	line: string,
): boolean {
	const next = drafts[at];
	if (!next || isLongText(next, line)) {
		return next !== undefined;
	}

	const least =
		next.look === 'table' || (next.look === 'text' && endsSentence(next.text))
			? 2
			: 4;
	return (
		['text', 'items', 'table'].includes(next.look) &&
		wordsIn(line) >= least &&
		next.text.length <= (next.look === 'text' ? longest : Infinity) &&
		isLongText(drafts[behindBeside(drafts, at + 1, line)], line)
	);
}

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

	if (
		first.look === 'text' &&
		first.role === undefined &&
		first.first === first.last &&
		hasForm(first.text) &&
		isOverArticle(drafts, behindBeside(drafts, at + 1, first.text), first.text)
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
