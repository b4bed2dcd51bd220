/**
What the head of a Markdown file says about it.
*/
export type FrontMatter = {
	readonly meta: {
		readonly title?: string;
		readonly author?: string;
		readonly date?: string;
		readonly language?: string;
	};
	/**
	How many characters it takes, its last line end included; 0 without any.
	*/
	readonly length: number;
	/**
	How many lines it takes.
	*/
	readonly lines: number;
};

const none: FrontMatter = {meta: {}, length: 0, lines: 0};

/**
No front matter is longer, in characters.
*/
const longest = 65_536;

/**
Places of the text between the fences, and of what follows.
*/
function cut(
	text: string,
): {mark: string; body: string; length: number} | undefined {
	const start = text.startsWith('\u{FEFF}') ? 1 : 0;
	const mark = text.slice(start, start + 3);
	if (mark !== '---' && mark !== '+++') {
		return undefined;
	}

	const head = text.slice(start, start + longest);
	const first = /^(?:-{3}|\+{3})[\t ]*\r?\n/.exec(head)?.[0];
	if (first === undefined) {
		return undefined;
	}

	const close =
		mark === '---'
			? /^(?:-{3}|\.{3})[\t ]*\r?(?:\n|$)/gm
			: /^\+{3}[\t ]*\r?(?:\n|$)/gm;
	close.lastIndex = first.length;
	const end = close.exec(head);
	return end
		? {
				mark,
				body: head.slice(first.length, end.index),
				length: start + end.index + end[0].length,
			}
		: undefined;
}

const keys = {
	title: 'title',
	author: 'author',
	authors: 'author',
	by: 'author',
	date: 'date',
	published: 'date',
	lang: 'language',
	language: 'language',
	locale: 'language',
} as const;

function unquote(value: string): string {
	const text = value.trim();
	if (/^".*"$/s.test(text)) {
		return text
			.slice(1, -1)
			.replaceAll(/\\(?:u[\dA-Fa-f]{4}|.)/g, escape =>
				escape.length > 2
					? String.fromCodePoint(Number.parseInt(escape.slice(2), 16))
					: escape.endsWith('n') || escape.endsWith('t')
						? ' '
						: escape.slice(1),
			);
	}

	return /^'.*'$/s.test(text)
		? text.slice(1, -1).replaceAll("''", "'")
		: text.replace(/\s#.*$/, '').trim();
}

const listed = /"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,][^,]*/gu;

const readList = (value: string): string =>
	Array.from(value.slice(1, -1).matchAll(listed), ([item]) => unquote(item))
		.filter(item => item !== '')
		.join(', ');

/**
Reads a plain, quoted, folded or listed value; `rest` are the indented lines below its key.
*/
function readValue(value: string, rest: readonly string[]): string {
	const text = value.trim();
	if (/^[>|][+-]?$/.test(text) || text === '') {
		const items = rest.map(line => line.trim()).filter(line => line !== '');
		return items.every(item => item.startsWith('- '))
			? items.map(item => unquote(item.slice(2))).join(', ')
			: items.join(' ');
	}

	return /^\[.*\]$/s.test(text)
		? readList(text)
		: unquote([text, ...rest.map(line => line.trim())].join(' '));
}

/**
Reads the head of a Markdown source: YAML between lines of `---`, or TOML between lines of `+++`.

Only the few keys that an article shows are read, and only simple values: text plain, quoted, folded or in a list. A
source that begins otherwise costs a look at three characters.
*/
export function readFrontMatter(text: string): FrontMatter {
	const found = cut(text);
	if (!found) {
		return none;
	}

	const separator = found.mark === '---' ? ':' : '=';
	const lines = found.body.split(/\r?\n/);
	const isEntry = (line: string) => /^["'a-z_][\w "'\-.]*[:=]/i.test(line);
	if (found.body.trim() !== '' && lines.every(line => !isEntry(line))) {
		return none;
	}

	const meta: {-readonly [K in keyof FrontMatter['meta']]: string} = {};
	for (const [index, line] of lines.entries()) {
		const at = line.indexOf(separator);
		if (at === -1 || !isEntry(line)) {
			continue;
		}

		const name = line.slice(0, at).trim().replaceAll(/["']/g, '').toLowerCase();
		const key = Object.hasOwn(keys, name)
			? keys[name as keyof typeof keys]
			: undefined;
		if (key === undefined || meta[key] !== undefined) {
			continue;
		}

		let end = index + 1;
		while (end < lines.length && /^(?:\s|- |$)/.test(lines[end]!)) {
			end++;
		}

		const value = readValue(line.slice(at + 1), lines.slice(index + 1, end));
		if (value !== '') {
			meta[key] = value;
		}
	}

	return {
		meta,
		length: found.length,
		lines: text.slice(0, found.length).trimEnd().split('\n').length,
	};
}
