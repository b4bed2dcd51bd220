import type {Tokens} from 'marked';
import {createLexer} from './lexer.js';

/**
What a source defines once and refers to anywhere: link references and footnotes.
*/
export type Definitions = {
	/**
	By label in marked's normal form.
	*/
	readonly links: Record<string, Pick<Tokens.Link, 'href' | 'title'>>;
	/**
	The labels of footnotes, in lower case.
	*/
	readonly notes: Set<string>;
};

export function emptyDefinitions(): Definitions {
	return {
		links: Object.create(null) as Definitions['links'],
		notes: new Set(),
	};
}

/**
Whether a source defines nothing that is referred to from elsewhere in it.
*/
export const isEmpty = ({links, notes}: Definitions): boolean =>
	notes.size === 0 && Object.keys(links).length === 0;

/**
No label or definition is looked for beyond this many characters.
*/
const longest = 2000;

const opening = /^ {0,3}(?:> ?)*(?=\[)/;
const note = /^\[\^(?<label>[^\s[\]^]+)\]:/;
const fence = /^ {0,3}(?<mark>`{3,}|~{3,})/gm;

/**
Where fenced code begins and ends before an offset.
*/
function fences(source: string, until: number): Array<[number, number]> {
	const found: Array<[number, number]> = [];
	let open: {mark: string; start: number} | undefined;
	for (const match of source.slice(0, until).matchAll(fence)) {
		const mark = match.groups!.mark!;
		if (!open) {
			open = {mark, start: match.index};
		} else if (mark.startsWith(open.mark)) {
			found.push([open.start, match.index]);
			open = undefined;
		}
	}

	if (open) {
		found.push([open.start, until]);
	}

	return found;
}

/**
Finds the link reference definitions and footnotes of a whole source without parsing it, since a long article is
parsed in parts. A source without any costs one search for `]:`.
*/
export function scanDefinitions(source: string): Definitions {
	const definitions = emptyDefinitions();
	let colon = source.indexOf(']:');
	if (colon === -1) {
		return definitions;
	}

	const lexer = createLexer(definitions);
	const code = fences(source, source.lastIndexOf(']:'));
	let nextFence = 0;
	for (; colon !== -1; colon = source.indexOf(']:', colon + 2)) {
		while (nextFence < code.length && code[nextFence]![1] < colon) {
			nextFence++;
		}

		const lineStart = source.lastIndexOf('\n', colon) + 1;
		if (
			colon - lineStart > longest ||
			(nextFence < code.length && code[nextFence]![0] <= lineStart)
		) {
			continue;
		}

		const line = source.slice(lineStart, lineStart + longest);
		const prefix = opening.exec(line)?.[0];
		if (prefix === undefined) {
			continue;
		}

		const rest = line.slice(prefix.length).replaceAll('\r\n', '\n');
		const label = note.exec(rest)?.groups?.label;
		if (label !== undefined) {
			definitions.notes.add(label.toLowerCase());
			continue;
		}

		const token = lexer.define(rest);
		if (token && !Object.hasOwn(definitions.links, token.tag)) {
			definitions.links[token.tag] = {
				href: token.href,
				title: token.title ?? null,
			};
		}
	}

	return definitions;
}
