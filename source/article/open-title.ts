import path from 'node:path';
import {bareWords} from '../text/words.js';
import type {Block, Heading, Meta, PartContent} from './model.js';
import {plainInlines} from './plain.js';

/**
What the source says of itself outside its text.
*/
export type KnownMeta = Partial<Omit<Meta, 'titleFrom'>> & {
	/**
	Where `title` is from.
	*/
	readonly titleFrom?: 'front-matter' | 'page';
};

/**
What is needed to tell a title.
*/
export type TitleCase = {
	readonly name: string;
	readonly known: KnownMeta;
	readonly first: PartContent;
	/**
	Whether any other heading of level 1 follows in what has not been read.
	*/
	hasLaterTop(): boolean;
};

export type Titled = {
	readonly meta: Meta;
	/**
	The first part, its first block of level 1 where that is the title.
	*/
	readonly first: PartContent;
};

/**
Tells an article's title: what its head or its page says, a first heading of level 1 that is the only one, a first line
that cleaning found to be one, else the name of the file as words.
*/
export function findTitle(given: TitleCase): Titled {
	const {
		first,
		known: {title, titleFrom = 'page', ...rest},
	} = given;
	const [block] = first.blocks;
	const heading = block?.type === 'heading' ? block : undefined;
	if (title !== undefined) {
		return heading && same(plainInlines(heading.inlines), title)
			? {
					meta: {...rest, title, titleFrom: 'heading'},
					first: withFirst(first, {...heading, level: 1}),
				}
			: {meta: {...rest, title, titleFrom}, first};
	}

	if (heading?.level === 1 && isOnlyTop(given)) {
		return {
			meta: {
				...rest,
				title: titleText(heading),
				titleFrom: heading.inferred ? 'first-line' : 'heading',
			},
			first,
		};
	}

	return {
		meta: {...rest, title: nameAsWords(given.name), titleFrom: 'name'},
		first,
	};
}

/**
The name of a file, or the last part of an address, as words.
*/
export function nameAsWords(name: string): string {
	const isAddress = /^https?:\/\//i.test(name);
	const parts = isAddress
		? name
				.split(/[#?]/, 1)[0]!
				.split('/')
				.slice(2)
				.filter(part => part !== '')
		: [path.basename(name)];
	const last = parts.at(-1) ?? name;
	// An address without a path is its host, which has no ending to lose.
	const stem =
		isAddress && parts.length === 1
			? last
			: last.replace(/(?<=.)\.[\da-z]{1,8}$/i, '');
	const words = stem.replaceAll(/[\s+\-_]+/g, ' ').trim();
	return words === '' ? name : words;
}

function isOnlyTop({first, hasLaterTop}: TitleCase): boolean {
	return (
		first.blocks.every(
			(block, index) =>
				!(index > 0 && block.type === 'heading' && block.level === 1),
		) && !hasLaterTop()
	);
}

function withFirst(content: PartContent, block: Block): PartContent {
	return {...content, blocks: [block, ...content.blocks.slice(1)]};
}

function titleText(heading: Heading): string {
	return plainInlines(heading.inlines).replaceAll(/\s+/g, ' ').trim();
}

function same(a: string, b: string): boolean {
	return bareWords(a) === bareWords(b);
}
