import {Buffer} from 'node:buffer';
import {open} from 'node:fs/promises';
import path from 'node:path';
import {decodeEntities} from '../article/markdown/entities.js';
import {
	parseMarkdown,
	plainText,
	readFrontMatter,
} from '../article/markdown/index.js';
import {nameAsWords} from '../article/open-title.js';
import {decode} from '../text/charset.js';
import {countWords} from '../text/words.js';

/**
A brief as a folder's list shows it.
*/
export type Description = {
	readonly path: string;
	readonly name: string;
	readonly title: string;
	/**
	Absent for a long one, which would have to be read whole.
	*/
	readonly words?: number;
	readonly bytes: number;
	/**
	When it was last changed, in milliseconds since 1970.
	*/
	readonly modified: number;
};

/**
So much of a file is read, in bytes.
*/
const headLength = 65_536;
/**
So many files are open at once.
*/
const atOnce = 16;

const lineEnd = 10;
const pageTitle = /<title[^>]{0,200}>(?<title>[^<]{1,1000})<\/title/i;

function titleOfPage(text: string): string | undefined {
	const title = pageTitle.exec(text)?.groups?.title;
	return title === undefined
		? undefined
		: decodeEntities(title).replaceAll(/\s+/g, ' ').trim();
}

function titleOfText(text: string): string | undefined {
	const {meta, length} = readFrontMatter(text);
	if (meta.title !== undefined) {
		return meta.title;
	}

	// The first block is enough, and it is short if it is a title.
	const [first] = parseMarkdown(text.slice(length, length + 2000).trimStart(), {
		firstLine: 1,
	});
	return first?.type === 'heading' && first.level === 1
		? plainText(first.inlines).replaceAll(/\s+/g, ' ')
		: undefined;
}

/**
Tells a title from the beginning of a file's text; nothing when it says none.
*/
export function titleOf(name: string, text: string): string | undefined {
	const ending = path.extname(name).toLowerCase();
	if (ending === '.csv' || ending === '.tsv') {
		return undefined;
	}

	const title = ending.includes('htm') ? titleOfPage(text) : titleOfText(text);
	return title === '' ? undefined : title;
}

/**
The beginning of a longer file without its last line, which may end inside a character.
*/
function wholeLines(head: Uint8Array, size: number): Uint8Array {
	const end = head.length < size ? head.lastIndexOf(lineEnd) : -1;
	return end === -1 ? head : head.subarray(0, end);
}

async function describe(file: string): Promise<Description | undefined> {
	const handle = await open(file, 'r').catch(() => undefined);
	if (!handle) {
		return undefined;
	}

	try {
		const {size, mtimeMs} = await handle.stat();
		const {bytesRead, buffer} = await handle.read(
			Buffer.alloc(Math.min(size, headLength)),
			0,
		);
		const decoded = await decode(
			wholeLines(buffer.subarray(0, bytesRead), size),
		);
		const text = decoded?.text ?? '';
		return {
			path: file,
			name: path.basename(file),
			title: titleOf(file, text) ?? nameAsWords(file),
			...(size <= headLength && {words: countWords(text)}),
			bytes: size,
			modified: mtimeMs,
		};
	} catch {
		return undefined;
	} finally {
		await handle.close();
	}
}

/**
Tells titles and sizes of briefs from the beginnings of their files, in the order given. A file that cannot be read is
left out.
*/
export async function describeBriefs(
	files: readonly string[],
): Promise<Description[]> {
	const described: Description[] = [];
	for (let at = 0; at < files.length; at += atOnce) {
		const some = await Promise.all(
			files.slice(at, at + atOnce).map(async file => describe(file)),
		);
		described.push(...some.filter(entry => entry !== undefined));
	}

	return described;
}
