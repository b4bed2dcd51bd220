import type {Session} from './context.js';
import type {Draft} from './draft.js';

const stopped = /[!"')*.:;?\]_`»’…。！？”›]$/u;
const broken = /(?:…|\.{3}|\[…\]|\[\.{3}\])$/;

/**
Kind 35: the article may have been cut off: its last line is long and has no stop, or ends with an ellipsis. A quarter of
sound articles end so; the reader is told that it may be.
*/
export function flagEnding(drafts: readonly Draft[], session: Session): void {
	const end = drafts.findLast(({look}) => look !== 'fold' && look !== 'image');
	if (
		!session.context.isLast ||
		end?.look !== 'text' ||
		end.role !== undefined
	) {
		return;
	}

	const isOpen = end.text.length >= 100 && !stopped.test(end.text);
	const isElided = end.text.length >= 60 && broken.test(end.text);
	if (isOpen || isElided) {
		session.report({
			kind: 'cut-off-end',
			act: 'flagged',
			first: end.last,
			last: end.last,
			before: end.text.slice(-100),
			after: end.text.slice(-100),
			reason: 'The text may have been cut off here.',
		});
	}
}
