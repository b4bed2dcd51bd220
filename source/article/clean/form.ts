import type {Line} from './lines.js';

const inlineLink = /\]\(\S/;
const strong = /\*\*[^\s*]/;

/**
A line that is a sentence or more, and of a length.
*/
const isSentence = (text: string) =>
	text.length > 20 &&
	(text.length > 50
		? /[!.?…。！？]["')»”」』]*$/.test(text.slice(-6))
		: /[。！？]["」』”]*$/.test(text.slice(-6)));

/**
Whether a line goes on with nothing: it stands at the margin and begins with a letter that is not small.
*/
export const beginsAnew = (text: string): boolean =>
	/^["'«“„¿¡「『]?[A-Z\u00C0-\u00DE\u0386-\u03AB\u0400-\u042F\u05D0-\u06D3\u3040-\u9FFF\uAC00-\uD7AF]/.test(
		text,
	);

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
	const end = lines.findLastIndex(({kind}) => kind !== 'blank') + 1;
	for (let at = 0; at < end; at++) {
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

		const next = at + 1 < end ? lines[at + 1] : undefined;
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
			beginsAnew(next.text)
		) {
			sentences++;
		}

		if (kind === 'plain' && next) {
			sentences +=
				sentences === 0 && next.kind === 'plain' && isSentence(text) ? 1 : 0;
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
