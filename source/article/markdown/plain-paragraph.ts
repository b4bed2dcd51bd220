import type {Token, Tokens, TokenizerThis} from 'marked';

/**
Begins a paragraph, and nothing else, where a block may begin: a letter, a number that numbers no item, a quote, a
bracket, a dash; emphasis, but neither a bullet nor a rule.
*/
const start =
	/^(?:["$&'(@A-Za-z£§\u{C0}-\u{10FFFF}]|\*{1,2}[A-Za-z\u{C0}-\u{10FFFF}]|\d(?!\d{0,8}[).]))/u;
const continuation =
	/^ *(?:["$&'(@A-Za-z£§\u{C0}-\u{10FFFF}]|\*{1,2}[A-Za-z\u{C0}-\u{10FFFF}]|\d(?!\d{0,8}[).]))/u;
// A heading, an item with words, a quote: always, whatever the paragraph says.
const interruption = /^ {0,3}(?:#{1,6}[\t ]|[*+-][\t ]+[^\t |:-]|>)/;
const blank = /^[\t ]*$/;

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
		!start.test(source) ||
		// A lazy line in a quote goes on with its paragraph.
		tokens.at(-1)?.type === 'paragraph'
	) {
		return undefined;
	}

	let end = source.indexOf('\n');
	while (end !== -1) {
		const next = source.indexOf('\n', end + 1);
		const line = source.slice(end + 1, next === -1 ? undefined : next);
		if (blank.test(line) || interruption.test(line)) {
			break;
		}

		if (!continuation.test(line)) {
			return undefined;
		}

		end = next;
	}

	const raw = end === -1 ? source : source.slice(0, end);
	return {type: 'paragraph', raw, text: raw, tokens: this.lexer.inline(raw)};
}
