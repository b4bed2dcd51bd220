import {Lexer, Tokenizer, type Token, type Tokens} from 'marked';
import type {Definitions} from './definitions.js';
import {definitionList} from './definition-list.js';
import {footnote, note, noteStart} from './footnote.js';
import {plainParagraph} from './plain-paragraph.js';
import {readTable} from './table.js';
import {isPlausibleTarget} from './target.js';

/**
Quotes and lists inside each other beyond this depth are read as text.
*/
const deepest = 32;
/**
Emphasis and links inside each other beyond this depth are read as text.
*/
const deepestInline = 24;
/**
A line longer than this begins no underlined heading.
*/
const longestHeading = 4000;

/**
The first character that is no blank among the first four, else a blank.
*/
function lead(text: string): string {
	for (let at = 0; at < 4; at++) {
		const character = text.charAt(at);
		if (character !== ' ') {
			return character;
		}
	}

	return ' ';
}

const underline = /^(?:=+|-+)$/;

/**
Whether a paragraph may end in a line of `=` or `-`.
*/
function maybeUnderlined(text: string): boolean {
	let end = text.indexOf('\n');
	while (end !== -1 && end < longestHeading) {
		const start = end + 1;
		end = text.indexOf('\n', start);
		const line = text.slice(start, end === -1 ? undefined : end).trim();
		if (line === '') {
			return false;
		}

		if (underline.test(line)) {
			return true;
		}
	}

	return false;
}

const detail = /\n[\t >]*:[\t ]/;

/**
More lists and quotes begin on one line than are ever read.
*/
const markers = /^(?:[\t ]{0,3}(?:[*+\->]|\d{1,9}[).])[\t ]?){33}/u;

const isIn = (characters: string, character: string) =>
	character !== '' && characters.includes(character);

/**
Marked's tokenizer with a look at the first character before each rule, so that ordinary prose pays for none of them;
with a limit to nesting; and with tables that keep their surplus cells.
*/
class ArticleTokenizer extends Tokenizer {
	#depth = 0;

	constructor(private readonly definitions: Definitions) {
		super();
	}

	override code(source: string): Tokens.Code | undefined {
		return isIn(' \t', source.charAt(0)) ? super.code(source) : undefined;
	}

	override fences(source: string): Tokens.Code | undefined {
		return isIn('`~', lead(source)) ? super.fences(source) : undefined;
	}

	override heading(source: string): Tokens.Heading | undefined {
		return lead(source) === '#' ? super.heading(source) : undefined;
	}

	override hr(source: string): Tokens.Hr | undefined {
		return isIn('*-_', lead(source)) ? super.hr(source) : undefined;
	}

	override blockquote(source: string): Tokens.Blockquote | undefined {
		return lead(source) === '>'
			? this.nested(() => super.blockquote(source))
			: undefined;
	}

	override list(source: string): Tokens.List | undefined {
		return isIn('*+-0123456789', lead(source)) && !markers.test(source)
			? this.nested(() => super.list(source))
			: undefined;
	}

	override html(source: string): Tokens.HTML | undefined {
		return lead(source) === '<' ? super.html(source) : undefined;
	}

	/**
	None where it is known, or looks as if, somebody speaks there.
	*/
	override def(source: string): Tokens.Def | undefined {
		const token = this.definition(source);
		return token &&
			!this.definitions.spoken.has(token.tag) &&
			(Object.hasOwn(this.definitions.links, token.tag) ||
				isPlausibleTarget(token.raw))
			? token
			: undefined;
	}

	/**
	What has the form of a definition.
	*/
	definition(source: string): Tokens.Def | undefined {
		return lead(source) === '[' ? super.def(source) : undefined;
	}

	override table(source: string): Tokens.Table | undefined {
		return readTable(source, this.rules.block.table);
	}

	override lheading(source: string): Tokens.Heading | undefined {
		return maybeUnderlined(source) ? super.lheading(source) : undefined;
	}

	/**
	Reads what is inside a block, unless that is too deep.
	*/
	nested<T>(read: () => T | undefined): T | undefined {
		if (this.#depth >= deepest) {
			return undefined;
		}

		this.#depth++;
		try {
			return read();
		} finally {
			this.#depth--;
		}
	}
}

/**
Marked's lexer, asked for blocks and for inlines separately: inlines are read when a block is made.
*/
export class ArticleLexer extends Lexer {
	readonly #articleTokenizer: ArticleTokenizer;
	#depth = 0;
	readonly notes: Set<string>;
	/**
	Whether the text has a line that could be a definition list's.
	*/
	mayDefine = false;
	/**
	Whether the text has a line that could define a footnote.
	*/
	mayNote = false;

	constructor(definitions: Definitions) {
		const tokenizer = new ArticleTokenizer(definitions);
		super({
			gfm: true,
			tokenizer,
			extensions: {
				renderers: {},
				childTokens: {},
				block: [footnote, definitionList, plainParagraph],
				startBlock: [noteStart],
				inline: [note],
			},
		});
		this.#articleTokenizer = tokenizer;
		this.tokens.links = definitions.links;
		this.notes = definitions.notes;
	}

	/**
	The link reference definition that a text begins with, or what has its form.
	*/
	define(text: string): Tokens.Def | undefined {
		return this.#articleTokenizer.definition(text);
	}

	/**
	The block tokens of a text whose lines end in `\n`; their inline tokens are not made.
	*/
	blocks(text: string): Token[] {
		this.inlineQueue = [];
		this.mayDefine = detail.test(text);
		this.mayNote = text.includes('[^');
		const tokens = this.blockTokens(text, []);
		this.inlineQueue = [];
		return tokens;
	}

	/**
	The block tokens of a text inside another block; none when that is too deep.
	*/
	nested(text: string): Token[] | undefined {
		const {top} = this.state;
		this.state.top = true;
		const tokens = this.#articleTokenizer.nested(() =>
			this.blockTokens(text, []),
		);
		this.state.top = top;
		return tokens;
	}

	override inlineTokens(source: string, tokens: Token[] = []): Token[] {
		if (this.#depth === 0) {
			this.state.inRawBlock = false;
			this.state.inLink = false;
		} else if (this.#depth >= deepestInline) {
			tokens.push({type: 'text', raw: source, text: source, escaped: false});
			return tokens;
		}

		this.#depth++;
		try {
			return super.inlineTokens(source, tokens);
		} finally {
			this.#depth--;
		}
	}
}

/**
A lexer that knows what has been defined, and adds to it what it meets.
*/
export function createLexer(definitions: Definitions): ArticleLexer {
	return new ArticleLexer(definitions);
}
