import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {beginsLower, continuesNothing} from './line-starts.js';

const isOpen = /[\p{Letter}\p{Number},]$/u;
/**
Shorter paragraphs may be verse, captions or items.
*/
const shortest = 40;
/**
Shorter pairs may be too.
*/
const shortestPair = 110;

const isParagraph = ({look, role, isItem, blocks}: Draft) =>
	look === 'text' &&
	role === undefined &&
	isItem !== true &&
	(!blocks || (blocks.length === 1 && blocks[0]!.type === 'paragraph'));

/**
Kind 39: a sentence that goes on behind a blank line, told by a paragraph without a stop and a small letter at the head of
the next. Flagged, since what stood between them may be missing.
*/
export function flagPartedSentences(
	drafts: readonly Draft[],
	session: Session,
): void {
	for (const [index, next] of drafts.entries()) {
		const draft = drafts[index - 1];
		if (
			draft &&
			next.apart &&
			isParagraph(draft) &&
			isParagraph(next) &&
			draft.text.length >= shortest &&
			next.text.length >= shortest &&
			draft.text.length + next.text.length >= shortestPair &&
			isOpen.test(draft.text.slice(-2)) &&
			beginsLower(next.text) &&
			!continuesNothing(next.text)
		) {
			session.report({
				kind: 'broken-sentence',
				act: 'flagged',
				first: draft.last,
				last: next.first,
				before: `${draft.text.slice(-60)}⏎${next.text.slice(0, 60)}`,
				after: `${draft.text.slice(-60)}⏎${next.text.slice(0, 60)}`,
				reason: 'A sentence may go on in the next paragraph.',
			});
		}
	}
}
