import type {Line} from './lines.js';

const inlineLink = /\]\(\S/;
const strong = /\*\*[^\s*]/;

/**
A line that is a sentence or more, and of a length.
*/
const isSentence = /^.{50,}[!.?]["')»”]*$/;

/**
A longer line was not wrapped by a person's editor, in UTF-16 units.
*/
const unwrapped = 110;

/**
Whether the lines are Markdown in form, whatever else happened to them: marks that no extractor of plain text leaves, and
paragraphs parted by blank lines. In such a text the lines of a paragraph belong together, as Markdown has it; in any
other, each line is a paragraph.
*/
export function isMarkdownForm(lines: readonly Line[]): boolean {
	let marks = 0;
	let abutting = 0;
	let apart = 0;
	let sentences = 0;
	for (let at = 0; at < lines.length; at++) {
		const {kind, text} = lines[at]!;
		if (
			kind === 'heading' ||
			kind === 'fence' ||
			kind === 'quote' ||
			kind === 'definition' ||
			(kind === 'plain' && (inlineLink.test(text) || strong.test(text)))
		) {
			marks++;
		}

		const next = lines[at + 1];
		if (
			(kind === 'item' || kind === 'quote') &&
			next?.kind === 'plain' &&
			next.text.length > unwrapped
		) {
			abutting++;
		}

		if (
			(kind === 'item' || kind === 'quote') &&
			next?.kind === 'plain' &&
			/^[A-Z\u00C0-\u024F\u0400-\u042F]/.test(next.text) &&
			isSentence.test(next.text)
		) {
			sentences++;
		}

		if (kind === 'plain' && next) {
			sentences += next.kind === 'plain' && isSentence.test(text) ? 1 : 0;
			if (
				(next.kind === 'plain' || next.kind === 'heading') &&
				text.length > unwrapped
			) {
				abutting++;
			} else if (next.kind === 'blank') {
				apart++;
			}
		}
	}

	// Where lines are sentences each and no paragraph stands apart, an extractor left the marks.
	return marks > 0 && apart >= abutting * 2 && (apart > 0 || sentences === 0);
}
