import type {Token, Tokens, TokenizerThis} from 'marked';
import type {ArticleLexer} from './lexer.js';

/**
Terms, each on a line, then details, each begun by a colon: as in PHP Markdown Extra.
*/
export type DefinitionListToken = Tokens.Generic & {
	readonly type: 'definitions';
	readonly items: ReadonlyArray<{
		readonly terms: readonly string[];
		readonly details: ReadonlyArray<{
			readonly tokens: Token[];
			/**
			The line on which the detail begins, counted from the token's first.
			*/
			readonly line: number;
		}>;
	}>;
};

const detailStart = /^ {0,3}:[\t ]+(?=\S)/u;
/**
Begins no block of its own.
*/
const termStart =
	/^(?! {4}|\t| {0,3}(?:[*+-](?:\s|$)|#{1,6}(?:\s|$)|[>|]|:[\t ]|<(?:[!/?]|[A-Za-z](?![\w+\-.]*[:@]))|\d{1,9}[).](?:\s|$)|`{3,}[^\n`]*$|~{3}|\[\^))\s*\S/u;
const indent = /^(?: {1,4}|\t)/u;
const mostTerms = 8;

/**
The lines of a text, one at a time, so that a long text is not cut up for a short list.
*/
class Lines {
	readonly #source: string;
	at = 0;
	line = 0;

	constructor(source: string) {
		this.#source = source;
	}

	peek(): string | undefined {
		if (this.at >= this.#source.length) {
			return undefined;
		}

		const end = this.#source.indexOf('\n', this.at);
		return this.#source.slice(this.at, end === -1 ? undefined : end);
	}

	take(): void {
		const end = this.#source.indexOf('\n', this.at);
		this.at = end === -1 ? this.#source.length : end + 1;
		this.line++;
	}
}

function readTerms(lines: Lines): string[] | undefined {
	const terms: string[] = [];
	for (;;) {
		const line = lines.peek();
		if (line === undefined || terms.length > mostTerms) {
			return undefined;
		}

		if (detailStart.test(line)) {
			return terms.length > 0 ? terms : undefined;
		}

		if (!termStart.test(line)) {
			return undefined;
		}

		terms.push(line);
		lines.take();
	}
}

/**
A detail's text without its colon and indent: its line, lazy lines, and indented ones after blank lines.
*/
function readDetail(lines: Lines): string {
	const taken = [lines.peek()!.replace(detailStart, '')];
	lines.take();
	let end = {at: lines.at, line: lines.line, count: 1};
	for (let line = lines.peek(); line !== undefined; line = lines.peek()) {
		const isBlank = line.trim() === '';
		const isIndented = line.startsWith(' '.repeat(4)) || line.startsWith('\t');
		const isLazy = end.count === taken.length && termStart.test(line);
		if (!isBlank && !isIndented && !isLazy) {
			break;
		}

		taken.push(line.replace(indent, ''));
		lines.take();
		if (!isBlank) {
			end = {at: lines.at, line: lines.line, count: taken.length};
		}
	}

	lines.at = end.at;
	lines.line = end.line;
	return taken.slice(0, end.count).join('\n');
}

/**
Reads a definition list where a block begins.
*/
export function definitionList(
	this: TokenizerThis,
	source: string,
): DefinitionListToken | undefined {
	const lexer = this.lexer as ArticleLexer;
	// In an item each line of a paragraph comes here; a term does not begin inside one.
	if (lexer.state.lastToken?.type === 'text') {
		return undefined;
	}

	if (!lexer.mayDefine || !termStart.test(source.slice(0, 80))) {
		return undefined;
	}

	const lines = new Lines(source);
	const items: Array<DefinitionListToken['items'][number]> = [];
	let end = 0;
	for (;;) {
		const terms = readTerms(lines);
		if (!terms) {
			break;
		}

		const details: Array<{tokens: Token[]; line: number}> = [];
		for (
			let line = lines.peek();
			line !== undefined && detailStart.test(line);
			line = lines.peek()
		) {
			const start = lines.line;
			const tokens = lexer.nested(readDetail(lines));
			if (!tokens) {
				return undefined;
			}

			details.push({tokens, line: start});
		}

		items.push({terms, details});
		end = lines.at;
		while (lines.peek()?.trim() === '') {
			lines.take();
		}
	}

	return items.length > 0
		? {type: 'definitions', raw: source.slice(0, end), items}
		: undefined;
}
