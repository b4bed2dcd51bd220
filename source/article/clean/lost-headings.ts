import type {Session} from './context.js';
import type {Draft} from './draft.js';

function isCandidate(draft: Draft, next: Draft | undefined): boolean {
	return (
		draft.look === 'text' &&
		draft.role === undefined &&
		draft.text.length < 100 &&
		!/[!,.:;|…]$/.test(draft.text) &&
		/^\p{Uppercase_Letter}/u.test(draft.text) &&
		next !== undefined &&
		next.look === 'text' &&
		next.text.length > 180
	);
}

/**
Kind 14.
*/
export function findHeadings(
	drafts: readonly Draft[],
	session: Session,
	isMarkdown: boolean,
): Draft[] {
	if (isMarkdown) {
		return [...drafts];
	}

	return drafts.map((draft, index) =>
		isCandidate(draft, drafts[index + 1]) &&
		index > 0 &&
		session.report({
			kind: 'lost-heading',
			act: 'repaired',
			first: draft.first,
			last: draft.last,
			before: draft.text,
			after: `## ${draft.text}`,
			reason: 'A short line over a long paragraph.',
		})
			? {...draft, look: 'heading' as const}
			: draft,
	);
}
