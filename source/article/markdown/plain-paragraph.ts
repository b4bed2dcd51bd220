import type {Token, Tokens, TokenizerThis} from 'marked';

const zero = 48;
const nine = 57;

const isLetter = (code: number) =>
	(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code >= 192;

const blank = /^[ \t]*$/;
const listNumber = /^\d{1,9}[.)]/;

/** Whether a paragraph can begin, and nothing else, at a place where a block may begin. */
function beginsParagraph(text: string): boolean {
	const code = text.charCodeAt(0);
	if (isLetter(code)) {
		return true;
	}

	if (code >= zero && code <= nine) {
		return !listNumber.test(text.slice(0, 11));
	}

	// A quote, a bracket, a dash; emphasis, but neither a bullet nor a rule.
	return (
		'"\'(‘“–—$€£§@&'.includes(text.charAt(0)) ||
		(text.startsWith('*') && isLetter(text.charCodeAt(text.startsWith('**') ? 2 : 1)))
	);
}

/** Whether a line can only go on with the paragraph before it. */
function continuesParagraph(text: string, start: number, end: number): boolean {
	let at = start;
	while (at < end && text.charCodeAt(at) === 32) {
		at++;
	}

	return beginsParagraph(text.slice(at, Math.min(end, at + 12)));
}

/**
Reads a paragraph whose lines all begin so that they can be nothing else. Most paragraphs are such, and marked's rule
for all others is slow to compile and to try.
*/
export function plainParagraph(
	this: TokenizerThis,
	source: string,
	tokens: readonly Token[] = [],
): Tokens.Paragraph | undefined {
	if (
		!this.lexer.state.top ||
		!beginsParagraph(source.slice(0, 12)) ||
		// A lazy line in a quote goes on with its paragraph.
		tokens.at(-1)?.type === 'paragraph'
	) {
		return undefined;
	}

	let end = source.indexOf('\n');
	while (end !== -1) {
		const next = source.indexOf('\n', end + 1);
		const lineEnd = next === -1 ? source.length : next;
		if (blank.test(source.slice(end + 1, lineEnd))) {
			break;
		}

		if (!continuesParagraph(source, end + 1, lineEnd)) {
			return undefined;
		}

		end = next;
	}

	const raw = end === -1 ? source : source.slice(0, end);
	return {type: 'paragraph', raw, text: raw, tokens: this.lexer.inline(raw)};
}
