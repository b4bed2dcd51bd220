import type {Cursor} from './cursor.js';

const underline = /^ {0,3}(?:={3,}|-{3,})\s*$/;

/**
A line that is no more than its words; one of `=` or `-` under it makes it a heading.
*/
export function readPlain(cursor: Cursor): void {
	if (cursor.isMarkdown) {
		cursor.keep();
		return;
	}

	const {text} = cursor.line;
	const under = cursor.below;
	if (
		under &&
		text.length <= 120 &&
		underline.test(under.text) &&
		(cursor.apart || under.text.trim().length >= text.trim().length)
	) {
		cursor.markdown(cursor.at + 1);
		return;
	}

	cursor.push('text');
}
