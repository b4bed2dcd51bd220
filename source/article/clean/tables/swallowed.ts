import type {Session} from '../context.js';
import type {Draft} from '../draft.js';
import type {Line} from '../lines.js';

/**
Kind 3: the first line of what a table took in. It stood in a place of its own, so a short one over a long one is a heading.
*/
export function giveBack(
	lines: readonly Line[],
	{line, text}: {readonly line: number; readonly text: string},
	session: Session,
): Draft {
	const place = {first: line, last: line};
	const draft: Draft = {...place, look: 'text', apart: false, text};
	if (
		!session.report({
			...place,
			kind: 'swallowed-text',
			act: 'repaired',
			before: lines[line]!.text,
			after: text,
			reason:
				'The table took in the text after it as an open row; it is given back.',
		})
	) {
		return {...draft, text: lines[line]!.text};
	}

	const next = lines[line + 1];
	const isHeading =
		text.length <= 120 &&
		/^[\p{Number}\p{Other_Letter}\p{Uppercase_Letter}]/u.test(text) &&
		!/[!,.:;…。：；]$/.test(text) &&
		next?.kind === 'plain' &&
		next.text.length > Math.max(100, text.length);
	return isHeading &&
		session.report({
			...place,
			kind: 'lost-heading',
			act: 'repaired',
			before: text,
			after: `## ${text}`,
			reason:
				'Reads like a heading: it opens what the table took in, over a long paragraph.',
		})
		? {...draft, look: 'heading'}
		: draft;
}
