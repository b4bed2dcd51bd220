import type {Inline} from '../model.js';

/**
Which characters of a run of inlines could act as markup, so that one that cannot is left as it is.
*/
export type Active = {
	readonly star: boolean;
	readonly underscore: boolean;
	readonly tilde: boolean;
	readonly backtick: boolean;
	readonly bracket: boolean;
};

/** Where anything may follow. */
export const allActive: Active = {
	star: true,
	underscore: true,
	tilde: true,
	backtick: true,
	bracket: true,
};

/** Whether inlines of some types are among these, or in them. */
export function contains(
	inlines: readonly Inline[],
	...types: ReadonlyArray<Inline['type']>
): boolean {
	return inlines.some(
		inline =>
			types.includes(inline.type) ||
			('children' in inline && contains(inline.children, ...types)),
	);
}

const isRepeated = (text: string, character: string) =>
	text.includes(character, text.indexOf(character) + 1);

const tag =
	/^<(?:\/?[a-zA-Z][^<>]*|!--.*--|!\[CDATA\[.*\]\]|![^<>]*|\?.*\?)>$/s;

/** Whether a source is a tag or a comment, which stands in Markdown as it is. */
export const isTag = (text: string): boolean => tag.test(text);

/** The words outside code and tags, as far as they could act as markup. */
function textOf(inlines: readonly Inline[]): string {
	return inlines
		.map(inline => {
			if ('children' in inline) {
				return textOf(inline.children);
			}

			switch (inline.type) {
				case 'text': {
					return inline.text;
				}

				case 'source': {
					return isTag(inline.text) ? ' ' : inline.text;
				}

				case 'image': {
					return inline.alt;
				}

				default: {
					return ' ';
				}
			}
		})
		.join('');
}

/** What can act among these inlines: a mark that stands alone opens nothing. */
export function activeIn(inlines: readonly Inline[]): Active {
	const text = textOf(inlines);
	const marked = contains(inlines, 'emphasis', 'strong');
	const linked = contains(inlines, 'link', 'image', 'note');
	return {
		star: marked || isRepeated(text, '*'),
		underscore: marked || isRepeated(text, '_'),
		tilde: contains(inlines, 'strike') || isRepeated(text, '~'),
		backtick: linked || contains(inlines, 'code') || isRepeated(text, '`'),
		bracket: linked || /\][(:[]/.test(text),
	};
}
