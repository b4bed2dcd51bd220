import type {Meta} from '../model.js';
import {attribute, type ElementNode} from './tree.js';
import {textOf} from './visible.js';

/**
What a page can say of itself.
*/
export type PageMeta = Partial<Omit<Meta, 'titleFrom'>> & {
	readonly titleFrom?: 'page';
};

/**
The first of a kind, searched in document order.
*/
export function findElement(
	root: ElementNode,
	is: (element: ElementNode) => boolean,
): ElementNode | undefined {
	for (const child of root.children) {
		if (child.kind !== 'element') {
			continue;
		}

		const found = is(child) ? child : findElement(child, is);
		if (found) {
			return found;
		}
	}

	return undefined;
}

function collect(root: ElementNode, tag: string, found: ElementNode[]): void {
	for (const child of root.children) {
		if (child.kind !== 'element') {
			continue;
		}

		if (child.tag === tag) {
			found.push(child);
		}

		collect(child, tag, found);
	}
}

const clean = (text: string | undefined): string | undefined => {
	const cleaned = text?.replaceAll(/\s+/g, ' ').trim() ?? '';
	return cleaned === '' ? undefined : cleaned;
};

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const articleType =
	/(?:Article|BlogPosting|Report|Review|NewsItem|SocialMediaPosting)$/;

/**
What linked data says of the article: the first thing of a type that is one.
*/
export function linkedArticle(root: ElementNode): Json | undefined {
	const scripts: ElementNode[] = [];
	collect(root, 'script', scripts);
	const waiting: unknown[] = [];
	for (const script of scripts) {
		if (/^application\/ld\+json/i.test(attribute(script, 'type') ?? '')) {
			try {
				waiting.push(JSON.parse(textOf(script)));
			} catch (error: unknown) {
				if (!(error instanceof SyntaxError)) {
					throw error;
				}
			}
		}
	}

	for (let index = 0; index < waiting.length; index++) {
		const value = waiting[index];
		if (Array.isArray(value)) {
			for (const each of value as unknown[]) {
				waiting.push(each);
			}
		} else if (isRecord(value)) {
			const types = [value['@type']].flat();
			if (
				types.some(type => typeof type === 'string' && articleType.test(type))
			) {
				return value;
			}

			waiting.push(value['@graph'], value.mainEntity);
		}
	}

	return undefined;
}

const stringOf = (value: unknown): string | undefined =>
	typeof value === 'string' ? clean(value) : undefined;

function authorsOf(value: unknown): string | undefined {
	const names = [value]
		.flat()
		.map(each => stringOf(isRecord(each) ? each.name : each))
		.filter(name => name !== undefined && !/^https?:/i.test(name));
	return names.length > 0 ? [...new Set(names)].join(', ') : undefined;
}

/**
Words in lower case, to tell whether two titles are one.
*/
const bare = (title: string): string =>
	title
		.toLowerCase()
		.replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
		.trim();

/**
Whether a heading says what a title says, more or less: most of its words are in it.
*/
function isAlike(heading: string, title: string | undefined): boolean {
	const words = bare(heading).split(' ');
	const known = new Set(bare(title ?? '').split(' '));
	const shared = words.filter(word => known.has(word)).length;
	return words.length > 1 && shared >= words.length * 0.6;
}

/**
A `<title>` without the name of the site that most pages put before or after it.
*/
function withoutSite(title: string, site: string | undefined): string {
	const parts = title.split(/ [-|–—»·•:]+ | ?[|»] ?/);
	if (parts.length < 2) {
		return title;
	}

	const name = site === undefined ? undefined : bare(site);
	const own = parts.filter(part => bare(part) !== name);
	if (name !== undefined && own.length < parts.length && own.length > 0) {
		const at = title.indexOf(own[0]!);
		const last = own.at(-1)!;
		return title.slice(at, title.lastIndexOf(last) + last.length);
	}

	const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
	return longest.split(/\s+/).length >= 4 ? longest : title;
}

type Source = {
	readonly document: ElementNode;
	/**
	What linked data says of the article.
	*/
	readonly linked: Json;
	/**
	What the first of some `<meta>` names says.
	*/
	readonly first: (...names: string[]) => string | undefined;
};

function readMetas(document: ElementNode): Source['first'] {
	const metas: ElementNode[] = [];
	collect(document, 'meta', metas);
	const named = new Map<string, string>();
	for (const meta of metas) {
		const name = ['property', 'name', 'itemprop', 'http-equiv']
			.map(each => attribute(meta, each)?.toLowerCase())
			.find(each => each !== undefined);
		const content = clean(attribute(meta, 'content'));
		if (name !== undefined && content !== undefined && !named.has(name)) {
			named.set(name, content);
		}
	}

	return (...names) =>
		names.map(name => named.get(name)).find(value => value !== undefined);
}

function titleOf({document, linked, first}: Source): string | undefined {
	const element = findElement(
		document,
		each => each.tag === 'title' && each.parent?.tag === 'head',
	);
	const written = clean(element && textOf(element));
	const given =
		stringOf(linked.headline) ??
		first('og:title', 'twitter:title', 'dc.title', 'title');
	const titles = [given, written].filter(title => title !== undefined);
	const headings: ElementNode[] = [];
	collect(document, 'h1', headings);
	// The heading of level 1 is what a reader saw, if anything else says that it is the title.
	const heading = headings
		.map(each => clean(textOf(each)))
		.find(
			text =>
				text !== undefined &&
				(titles.length === 0
					? headings.length === 1
					: titles.some(title => isAlike(text, title))),
		);
	const site = first('og:site_name', 'application-name');
	const [title] = titles;
	return (
		heading ?? (title === undefined ? undefined : withoutSite(title, site))
	);
}

function authorOf({linked, first}: Source): string | undefined {
	const author =
		authorsOf(linked.author) ??
		first('author', 'article:author', 'dc.creator', 'parsely-author');
	return author === undefined || /^https?:/i.test(author) ? undefined : author;
}

function dateOf({document, linked, first}: Source): string | undefined {
	const time = findElement(
		document,
		element =>
			element.tag === 'time' && (attribute(element, 'datetime') ?? '') !== '',
	);
	return (
		stringOf(linked.datePublished) ??
		first(
			'article:published_time',
			'datepublished',
			'date',
			'dc.date',
			'pubdate',
			'parsely-pub-date',
		) ??
		clean(time && attribute(time, 'datetime'))
	);
}

/**
What a page says of itself: title, author, date, language, direction.
*/
export function metaOf(document: ElementNode): PageMeta {
	const first = readMetas(document);
	const source = {document, first, linked: linkedArticle(document) ?? {}};
	const title = titleOf(source);
	const author = authorOf(source);
	const date = dateOf(source);
	const outer = [
		findElement(document, element => element.tag === 'html'),
		findElement(document, element => element.tag === 'body'),
	].filter(element => element !== undefined);
	const language =
		outer
			.map(
				each =>
					clean(attribute(each, 'lang')) ?? clean(attribute(each, 'xml:lang')),
			)
			.find(value => value !== undefined) ??
		first('content-language', 'language');
	const direction = outer
		.map(each => attribute(each, 'dir')?.toLowerCase())
		.find(value => value === 'rtl' || value === 'ltr');
	return {
		...(title !== undefined && {title, titleFrom: 'page' as const}),
		...(author !== undefined && {author}),
		...(date !== undefined && {date}),
		...(language !== undefined && {language}),
		...((direction === 'rtl' || direction === 'ltr') && {direction}),
	};
}
