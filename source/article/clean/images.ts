import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {imageEnd, strayBracket} from './lines.js';

const image = /!\[(?<alt>[\s\S]*)\]\(\s*<?(?<address>[^\s)>]*)/;

/**
The words and the address of the image that a line is; empty where it is none.
*/
export function imageOf(text: string): {alt: string; address: string} {
	const {alt = '', address = ''} = image.exec(text)?.groups ?? {};
	return {alt, address};
}

/**
A draft with another text, to be read from that.
*/
export function withText({blocks, ...draft}: Draft, text: string): Draft {
	return {...draft, text};
}

/**
Several addresses of one image, each with its width or its density, as `srcset` has them.
*/
const several =
	/(?<=\]\()\s*(?<first>[^\s,()]+)\s+\d+(?:\.\d+)?[wx](?:,\s*[^\s()]+\s+\d+(?:\.\d+)?[wx])*\s*(?=\)$)/;

/**
An image that was given the addresses of all its sizes is none to Markdown: the first is kept.
*/
export function keepFirstAddress(
	drafts: readonly Draft[],
	session: Session,
): Draft[] {
	return drafts.map(draft => {
		const found =
			draft.look === 'image' && draft.text.endsWith(')')
				? several.exec(draft.text)
				: null;
		const first = found?.groups!.first;
		return found &&
			first !== undefined &&
			session.report({
				kind: 'image-addresses',
				act: 'repaired',
				first: draft.first,
				last: draft.last,
				before: found[0],
				after: first,
				reason:
					'The image had the addresses of several sizes; the first is kept.',
			})
			? withText(
					draft,
					draft.text.replace(several, () => first),
				)
			: draft;
	});
}

/**
Kind 26: a bracket in an image's words that has no other half would make it none to Markdown: it is escaped.
*/
export function escapeBrackets(
	drafts: readonly Draft[],
	session: Session,
): Draft[] {
	return drafts.map(draft => {
		const found =
			draft.look === 'image' && imageEnd(draft.text, 0) === -1
				? strayBracket.exec(draft.text)?.groups
				: undefined;
		if (!found) {
			return draft;
		}

		const {alt, target} = found;
		const text = `![${alt!.replaceAll(/(?<!\\)[[\]]/g, String.raw`\$&`)}]${target!}`;
		return session.report({
			kind: 'image-brackets',
			act: 'repaired',
			first: draft.first,
			last: draft.last,
			before: draft.text,
			after: text,
			reason: 'A bracket in the words of the image had lost its other half.',
		})
			? withText(draft, text)
			: draft;
	});
}
