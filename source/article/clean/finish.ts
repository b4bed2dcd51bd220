import type {Block, Inline} from '../model.js';
import {parseInlines, parseMarkdown} from '../markdown/index.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {imageEnd} from './lines.js';
import {readList} from './lists.js';

/**
Makes the blocks of a draft that has none yet.
*/
export function blocksOf(draft: Draft, session: Session): readonly Block[] {
	if (draft.blocks) {
		return draft.blocks;
	}

	const {firstLine, definitions} = session.context;
	const options = definitions && {definitions};
	const place = {
		line: firstLine + draft.first,
		endLine: firstLine + draft.last,
	};
	if (draft.look === 'items') {
		return readList(protectWords(draft.text), draft.first, session);
	}

	if (draft.look === 'image') {
		return parseMarkdown(draft.text, {firstLine: place.line, ...options});
	}

	const inlines = withoutBlockTag(
		parseInlines(partImages(protectWords(draft.text)), options),
		draft.text,
	);
	return inlines.length === 0
		? []
		: draft.look === 'heading'
			? [
					{
						type: 'heading',
						level: draft.level ?? 2,
						inlines,
						inferred: true,
						...place,
					},
				]
			: [
					{
						type: 'paragraph',
						inlines,
						...(draft.role === 'caption' && {role: draft.role}),
						...place,
					},
				];
}

/**
A paragraph that begins with a tag as a block of HTML does has its words there: it would be read as the block.
*/
function withoutBlockTag(
	inlines: readonly Inline[],
	text: string,
): readonly Inline[] {
	const [first, next] = inlines;
	if (
		first?.type !== 'source' ||
		parseMarkdown(text, {firstLine: 1})[0]?.type !== 'verbatim'
	) {
		return inlines;
	}

	return next?.type === 'text'
		? [{type: 'text', text: first.text + next.text}, ...inlines.slice(2)]
		: [{type: 'text', text: first.text}, ...inlines.slice(1)];
}

/**
An image right after a word, whose own words would run into it.
*/
const gluedImage = /(?<=[\p{Letter}\p{Number}])!\[/gu;

function partImages(text: string): string {
	return text.includes('![')
		? text.replaceAll(gluedImage, (mark, at: number) =>
				imageEnd(text, at) < 0 ? mark : ` ${mark}`,
			)
		: text;
}

/**
Code, addresses, and marks of emphasis inside a word; only the last are taken.
*/
const inWord =
	/`[^`]{0,2000}`|\]\([^\s)]{0,2000}\)|\b(?:https?:\/\/|www\.)\S{1,2000}|(?<=[\p{Letter}\p{Mark}\p{Number}])[*~]+(?=[\p{Letter}\p{Mark}\p{Number}])/gu;

/**
Marks between what may be letters; it takes less time to read than the pattern for what is.
*/
const closelySet = /[\da-z\u0080-\uFFFF][*~]+[\da-z\u0080-\uFFFF]/i;

/**
Marks of emphasis inside a word are the author's in a text that is not Markdown (`Nutzer*innen`): they part words, and stay.
*/
export function protectWords(text: string): string {
	return closelySet.test(text)
		? text.replaceAll(inWord, found =>
				/^[*~]/.test(found) ? found.replaceAll(/./g, String.raw`\$&`) : found,
			)
		: text;
}
