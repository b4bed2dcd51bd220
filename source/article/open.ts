import {decode} from '../text/charset.js';
import {finder, type Finder} from '../text/finder.js';
import {contentOf} from './clean/count.js';
import {cleanedMark, detect, type Begun} from './clean/detect.js';
import {cleanPart} from './clean/index.js';
import {splitSource} from './clean/split.js';
import {encodingRepairs} from './encoding-repairs.js';
import {charsetOf} from './html/charset.js';
import {
	isEmpty,
	parseMarkdown,
	readFrontMatter,
	scanDefinitions,
} from './markdown/index.js';
import type {Article, Repair, SourceKind} from './model.js';
import {
	countLineEnds,
	createParts,
	type Cut,
	type ReadPart,
} from './open-parts.js';
import {saysTabs, type Said} from './said.js';
import {findTitle, type KnownMeta} from './open-title.js';

/**
What a source is said to be; `auto`: it is to be found out.
*/
export type From = 'auto' | 'markdown' | 'text' | 'html' | 'csv' | 'tsv';

/**
How a source is to be opened.
*/
export type OpenOptions = Said & {
	/**
	How the reader knows it: a path as it was given, an address, `standard input`.
	*/
	readonly name: string;
	readonly from: From;
	/**
	Where it came from, for relative links.
	*/
	readonly address?: string;
	/**
	The encoding that its sender names, in lower case.
	*/
	readonly charset?: string;
	/**
	False for a repair that the reader turned off.
	*/
	readonly allow?: (
		repair: Pick<Repair, 'kind' | 'line' | 'endLine'>,
	) => boolean;
	/**
	Awaited before reading that takes long and lets nothing else happen.
	*/
	readonly onLong?: () => Promise<void>;
};

/**
From so many UTF-16 units on such reading takes over 300 ms: of a page, and of anything that is read in one piece.
*/
const longPage = 100_000;
const longPiece = 2_000_000;

/**
Why something could not be opened, in one line that names it, and the exit code that says so.
*/
export type Failure = {
	readonly ok: false;
	readonly message: string;
	readonly exit: 1;
};

export type Opened = Failure | {readonly ok: true; readonly article: Article};

export function failure(message: string): Failure {
	return {ok: false, message, exit: 1};
}

/**
Small ones are ASCII from end to end, and no text all the same.
*/
const isPdf = (bytes: Uint8Array): boolean =>
	'%PDF-'
		.split('')
		.every((sign, index) => bytes[index] === sign.codePointAt(0));

/**
Opens what was read: tells whether it is text, in which encoding and of which kind, and reads its first part. The other
parts are read when they are asked for.
*/
export async function openBytes(
	bytes: Uint8Array,
	options: OpenOptions,
): Promise<Opened> {
	const declared = options.charset ?? charsetOf(bytes);
	const decoded = isPdf(bytes) ? undefined : await decode(bytes, declared);
	if (!decoded) {
		const {nameFormat} = await import('./magic.js');
		const format = nameFormat(bytes);
		return failure(
			`${options.name}: ${format === undefined ? 'is no text' : `is ${format}, no text`}`,
		);
	}

	const {text} = decoded;
	const {kind, begun} =
		options.from === 'auto'
			? detect(text, options)
			: {kind: kindOf(options.from)};
	const article = await openText(text, kind, options, begun);
	const acts = encodingRepairs(decoded, declared);
	return {
		ok: true,
		article:
			acts.length === 0
				? article
				: {...article, repairs: [...acts, ...article.repairs]},
	};
}

function kindOf(from: Exclude<From, 'auto'>): SourceKind {
	return from === 'csv' || from === 'tsv' ? 'table' : from;
}

/**
Opens a text of a known kind; lines end with `\n`.

@param begun - Of the text, as cleaning has read it already to find out its kind.
*/
export async function openText(
	text: string,
	kind: SourceKind,
	options: OpenOptions,
	begun?: Begun,
): Promise<Article> {
	switch (kind) {
		case 'html': {
			if (text.length >= longPage) {
				await options.onLong?.();
			}

			const {readHtml} = await import('./html/index.js');
			const {address} = options;
			const page = readHtml(text, address === undefined ? {} : {address});
			return assemble(text, kind, options, {
				known: page.meta,
				cuts: [{start: 0, end: text.length}],
				read: () => page.content,
			});
		}

		case 'table': {
			if (text.length >= longPiece) {
				await options.onLong?.();
			}

			const {readTable} = await import('./table/index.js');
			const isTabbed =
				options.from === 'tsv' || (options.from !== 'csv' && saysTabs(options));
			const table = readTable(text, isTabbed ? '\t' : undefined);
			return assemble(text, kind, options, {
				known: {},
				cuts: [{start: 0, end: text.length}],
				read: () => table,
			});
		}

		case 'markdown':
		case 'text': {
			return openProse(text, kind, options, begun);
		}
	}
}

async function openProse(
	text: string,
	kind: 'markdown' | 'text',
	options: OpenOptions,
	begun?: Begun,
): Promise<Article> {
	const front = readFrontMatter(text);
	const definitions = scanDefinitions(text);
	const cuts = bodyCuts(text, kind, front.length);
	const known: KnownMeta =
		front.meta.title === undefined
			? front.meta
			: {...front.meta, titleFrom: 'front-matter'};
	const {allow, onLong} = options;
	// What was read to find out the kind holds, unless something more is known of it.
	const held =
		front.length === 0 && allow === undefined && isEmpty(definitions)
			? begun
			: undefined;
	const read: ReadPart = (part, firstLine, index) => {
		if (index === 0 && part.length === held?.length) {
			return held.content;
		}

		if (kind === 'markdown') {
			return contentOf(parseMarkdown(part, {firstLine, definitions}), []);
		}

		return cleanPart(part, {
			firstLine,
			definitions,
			isFirst: index === 0,
			isLast: index === cuts.length - 1,
			...(known.title !== undefined && {title: known.title}),
			...(allow !== undefined && {allow}),
		});
	};

	const [firstCut = {start: 0, end: 0}] = cuts;
	if (firstCut.end - firstCut.start >= longPiece) {
		await onLong?.();
	}

	return assemble(text, kind, options, {known, cuts, read});
}

/**
The parts of a source without its front matter, and without the mark that `clean` ends with.
*/
function bodyCuts(
	text: string,
	kind: SourceKind,
	start: number,
): readonly Cut[] {
	const cuts = splitSource(text, kind);
	const trimmed = text.trimEnd();
	const mark = trimmed.length - cleanedMark.length;
	const isMarked = mark >= start && trimmed.endsWith(cleanedMark);
	const end = isMarked ? mark : text.length;
	return cuts
		.filter((cut, index) => index === 0 || (cut.end > start && cut.start < end))
		.map((cut, index) => ({
			start: index === 0 ? Math.max(start, cut.start) : cut.start,
			end: Math.min(end, cut.end),
		}));
}

type Body = {
	readonly known: KnownMeta;
	readonly cuts: readonly Cut[];
	readonly read: ReadPart;
};

function assemble(
	source: string,
	kind: SourceKind,
	{name}: OpenOptions,
	{known, cuts, read}: Body,
): Article {
	const {start, end} = cuts[0] ?? {start: 0, end: 0};
	const untitled = read(
		source.slice(start, end),
		1 + countLineEnds(source, 0, start),
		0,
	);
	const {meta, first} = findTitle({
		name,
		known,
		first: untitled,
		hasLaterTop: () => hasTopHeading(source, end),
	});
	// The first part stays read: it is the first screen, and the title was told from it.
	const parts = createParts(source, cuts, (text, line, index) =>
		index === 0 ? first : read(text, line, index),
	);
	return {kind, name, meta, source, parts, repairs: []};
}

/**
Whether a heading of level 1 follows after a place, outside of fenced code: a search, not a reading.
*/
function hasTopHeading(source: string, start: number): boolean {
	const headings = [finder(source, '\n# '), finder(source, '\n===')];
	const fences = [finder(source, '\n```'), finder(source, '\n~~~')];
	const next = (finders: readonly Finder[], from: number) =>
		Math.min(...finders.map(find => find(from)));
	let heading = next(headings, start);
	let fence = next(fences, start);
	let isInFence = false;
	while (heading !== Infinity) {
		if (fence < heading) {
			isInFence = !isInFence;
			fence = next(fences, fence + 1);
		} else if (isInFence) {
			heading = next(headings, heading + 1);
		} else {
			return true;
		}
	}

	return false;
}
