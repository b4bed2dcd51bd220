import type {Inline} from '../model.js';
import {emptyDefinitions, type Definitions} from './definitions.js';
import {inlinesOf} from './inlines.js';
import {createLexer, type ArticleLexer} from './lexer.js';

let plainLexer: ArticleLexer | undefined;

/**
Reads Markdown's inlines: emphasis, code, links, images, entities and so on. Inline tags are `source`, except `<br>`.
A text without any special character is read without a parser.
*/
export function parseInlines(
	text: string,
	options: {readonly definitions?: Definitions} = {},
): Inline[] {
	if (options.definitions) {
		return inlinesOf(text, createLexer(options.definitions));
	}

	plainLexer ??= createLexer(emptyDefinitions());
	return inlinesOf(text, plainLexer);
}
