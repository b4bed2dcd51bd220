import type {Tokens} from 'marked';
import {createLexer} from './lexer.js';
import {isPlausibleTarget} from './target.js';

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
	/**
	Labels that only look as if their lines defined them, in marked's normal form: `[Reporter]: Yes` is what somebody says.
	*/
	readonly spoken: Set<string>;
};

export function emptyDefinitions(): Definitions {
	return {
		links: Object.create(null) as Definitions['links'],
		notes: new Set(),
		spoken: new Set(),
	};
}

/**
Whether nothing in a source is read in another way because of what stands elsewhere in it.
*/
export const isEmpty = ({links, notes, spoken}: Definitions): boolean =>
	notes.size === 0 && spoken.size === 0 && Object.keys(links).length === 0;

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

const usage =
	/\]\[(?<full>[^[\]]{1,999})\]|\[(?<collapsed>[^[\]]{1,999})\]\[\]/g;

/**
The labels that are referred to in a form which nobody writes by chance: `[words][label]`, `[label][]`.
*/
function labelsUsed(source: string): Set<string> {
	const labels = new Set<string>();
	for (const {groups} of source.matchAll(usage)) {
		labels.add(normalLabel(groups!.full ?? groups!.collapsed!));
	}

	return labels;
}

/**
A label as marked compares it.
*/
const normalLabel = (label: string): string =>
	label.toLowerCase().replaceAll(/\s+/g, ' ');

const label = /^\[(?<label>[^[\]^][^[\]]{0,998})\]:[\t ]*\S/;

/**
Takes those that define something: they have an address, and nobody speaks under that label; or their label is used.
*/
function addDefinitions(
	definitions: Definitions,
	candidates: readonly Tokens.Def[],
	speakers: ReadonlySet<string>,
	source: string,
): void {
	let used: ReadonlySet<string> | undefined;
	for (const {tag, href, title, raw} of candidates) {
		const isSure = isPlausibleTarget(raw) && !speakers.has(tag);
		if (!isSure) {
			used ??= labelsUsed(source);
		}

		if (!isSure && !used?.has(tag)) {
			definitions.spoken.add(tag);
		} else if (!Object.hasOwn(definitions.links, tag)) {
			definitions.links[tag] = {href, title: title ?? null};
		}
	}

	for (const tag of Object.keys(definitions.links)) {
		definitions.spoken.delete(tag);
	}
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
	const candidates: Tokens.Def[] = [];
	const speakers = new Set<string>();
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
		const noted = note.exec(rest)?.groups?.label;
		if (noted !== undefined) {
			definitions.notes.add(noted.toLowerCase());
			continue;
		}

		const token = lexer.define(rest);
		if (token) {
			candidates.push(token);
		} else {
			const speaker = label.exec(rest)?.groups?.label;
			if (speaker !== undefined) {
				speakers.add(normalLabel(speaker));
			}
		}
	}

	addDefinitions(definitions, candidates, speakers, source);
	return definitions;
}
