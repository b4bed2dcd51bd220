import type {Article} from '../article/model.js';
import {leavesOf, type Leaf} from '../article/plain.js';
import {countLineEnds} from '../article/open-parts.js';
import {sanitiseLine} from '../text/sanitise.js';
import {exit} from './io.js';
import type {Job, JobContext} from './job.js';
import {safeJson} from './json.js';
import {placedBlocks} from './select.js';

/**
A place where something is said.
*/
export type Hit = {
	readonly file: string;
	/**
	Of the article.
	*/
	readonly title: string;
	/**
	The title of the section, `Lead` before the first one.
	*/
	readonly section: string;
	/**
	In the source, from 1.
	*/
	readonly line: number;
	/**
	What is said there, on one line.
	*/
	readonly text: string;
};

/**
Most of a hit's text, in UTF-16 units, and how much of it stands before what was looked for.
*/
const longest = 240;
const leading = 80;

/**
Writes the places where articles say something; none is a failure, as with grep.
*/
export function createFind({request}: JobContext): Job {
	const isJson = request.flags.format === 'json';
	let count = 0;
	return {
		*add(article) {
			for (const hit of findInArticle(article, request.query)) {
				yield isJson
					? `${count === 0 ? '[' : ',\n'}${safeJson(hit)}`
					: hitLine(hit);
				count++;
			}

			return undefined;
		},
		end: () => ({
			text: isJson ? (count === 0 ? '[]\n' : ']\n') : '',
			code: count === 0 ? exit.failed : exit.done,
		}),
	};
}

/**
The places where an article says something, in reading order. A hit may run across line ends and inline markup; what is
folded away is searched too. A query in lower case finds both cases.
*/
export function* findInArticle(
	article: Article,
	query: string,
): Generator<Hit, void> {
	const pattern = patternOf(query, String.raw`\s+`);
	const sourceLines = createSourceLines(article, query);
	for (const blocks of placedBlocks(article)) {
		for (const {node, section, part} of blocks) {
			/**
			How many hits a stretch of source lines has had: its leaves may share their place.
			*/
			const counts = new Map<number, number>();
			for (const leaf of leavesOf(node, true)) {
				for (const match of leaf.text.matchAll(pattern)) {
					const nth = counts.get(leaf.line) ?? 0;
					counts.set(leaf.line, nth + 1);
					yield {
						file: article.name,
						title: article.meta.title,
						section,
						line: sourceLines(part, leaf, nth),
						text: excerpt(leaf.text, match.index, match[0].length),
					};
				}
			}
		}
	}
}

/**
`notes.md:12: Fees: … text …`
*/
function hitLine({file, section, line, text}: Hit): string {
	return `${sanitiseLine(`${file}:${line}: ${section}: ${text}`)}\n`;
}

function patternOf(query: string, blanks: string): RegExp {
	const isSensitive = query !== query.toLowerCase();
	const words = query
		.trim()
		.split(/\s+/)
		.map(word => word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));
	return new RegExp(words.join(blanks), isSensitive ? 'gu' : 'giu');
}

/**
A leaf's text around a hit, on one line, cut between words.
*/
function excerpt(text: string, at: number, length: number): string {
	let start = 0;
	let end = text.length;
	if (text.length > longest) {
		start = Math.max(0, at - leading);
		end = Math.min(text.length, Math.max(start + longest, at + length));
		const blank = start === 0 ? -1 : text.slice(start, at).search(/\s/);
		start += blank + 1;
		const last = text.slice(at + length, end).search(/\s\S*$/);
		end = end === text.length || last === -1 ? end : at + length + last;
	}

	return sanitiseLine(
		`${start === 0 ? '' : '… '}${text.slice(start, end)}${end === text.length ? '' : ' …'}`,
	);
}

/**
Tells the source line of the nth hit in a leaf: that of the nth place among the leaf's source lines where the query's
words follow one another, whatever marks stand between them; else the leaf's first line.
*/
function createSourceLines(
	article: Article,
	query: string,
): (part: number, leaf: Leaf, nth: number) => number {
	const loose = patternOf(query, String.raw`[^\p{L}\p{N}]{1,40}`);
	let known = {part: -1, line: 1, end: 0};
	let starts: readonly number[] = [];
	const enter = (part: number): void => {
		if (known.part === part) {
			return;
		}

		const {start, end} = article.parts[part]!;
		const line = known.line + countLineEnds(article.source, known.end, start);
		starts = lineStarts(article.source, start, end);
		known = {part, line, end: start};
	};

	return (part, leaf, nth) => {
		if (leaf.line === leaf.endLine) {
			return leaf.line;
		}

		enter(part);
		const first = starts[leaf.line - known.line];
		if (first === undefined) {
			return leaf.line;
		}

		const last = starts[leaf.endLine - known.line + 1];
		const text = article.source.slice(first, last ?? article.parts[part]!.end);
		let count = 0;
		for (const match of text.matchAll(loose)) {
			if (count === nth) {
				return leaf.line + countLineEnds(text, 0, match.index);
			}

			count++;
		}

		return leaf.line;
	};
}

function lineStarts(source: string, start: number, end: number): number[] {
	const starts = [start];
	for (
		let at = source.indexOf('\n', start);
		at !== -1 && at < end;
		at = source.indexOf('\n', at + 1)
	) {
		starts.push(at + 1);
	}

	return starts;
}
