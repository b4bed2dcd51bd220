import {stringWidth} from '../../text/width.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';

/**
A stop of any script, what may close behind it, a picture, and letters of scripts that write no stops; the usual ones by
themselves, since it takes V8 long to read all of them.
*/
const usuallyStopped = /[!"'()*.:;?\]_`}…]$/;
const stopped =
	/["'*:;_`…\p{Sentence_Terminal}\p{Close_Punctuation}\p{Final_Punctuation}\p{Initial_Punctuation}\p{Extended_Pictographic}\p{Script=Thai}\p{Script=Lao}]\u{FE0F}?$/u;
const broken = /(?:…|\.{3}|\[…\]|\[\.{3}\])$/;
/**
An address, or a word that a site makes a link of.
*/
const address = /^#\p{Letter}|^[(<]?(?:[a-z]{2,8}:\/\/|www\.)|^[^@]+@[^@]+$/iu;

/**
Kind 35: the article may have been cut off: its last line is long and has no stop, or ends with an ellipsis. A quarter of
sound articles end so; the reader is told that it may be.
*/
export function flagEnding(drafts: readonly Draft[], session: Session): void {
	const end = drafts.findLast(({look}) => look !== 'fold' && look !== 'image');
	if (
		!session.context.isLast ||
		(end?.look !== 'text' && end?.look !== 'items') ||
		end.role !== undefined
	) {
		return;
	}

	const tail = end.text
		.split('\n')
		.at(-1)!
		.slice(-200)
		// Control characters that were made safe.
		.replace(/(?<![\s\uFFFD])[\s\uFFFD]+$/, '');
	const width = stringWidth(tail);
	const isOpen =
		width >= 100 &&
		!usuallyStopped.test(tail) &&
		!stopped.test(tail) &&
		!address.test(tail.split(/\s/u).at(-1)!);
	const isElided = width >= 60 && broken.test(tail);
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
