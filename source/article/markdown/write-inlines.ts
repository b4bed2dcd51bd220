import type {Inline} from '../model.js';
import {emptyDefinitions} from './definitions.js';
import {activeIn, allActive, contains, isTag, type Active} from './active.js';
import {escapeText} from './escape.js';
import {plainText} from './inlines.js';
import {parseInlines} from './parse-inlines.js';
import {isSame} from './same.js';
import {
	protectBrackets,
	writeAddress,
	writeAutolink,
	writeTitle,
} from './write-address.js';

/**
Where inlines stand: in a paragraph, whose breaks are lines, or where a line must not end.
*/
export type Setting = 'paragraph' | 'line' | 'cell';

type Context = {
	readonly setting: Setting;
	readonly inCell: boolean;
	readonly active: Active;
	readonly inLink: boolean;
	/**
	Marks of emphasis: `*` first, or `_` first.
	*/
	readonly marks: 'star' | 'underscore';
	readonly depth: number;
};

function writeCode(text: string, context: Context): string {
	const flat = text.replaceAll('\n', ' ');
	if (flat === '') {
		return '';
	}

	// A row is cut at its pipes before code is looked for, and a backslash before a pipe goes there.
	if (context.inCell && flat.includes(String.raw`\|`)) {
		return escapeText(flat, allActive, true).replaceAll(
			String.raw`\\\|`,
			String.raw`\\&#124;`,
		);
	}

	let fence = '`';
	for (const [run] of flat.matchAll(/`+/g)) {
		if (run.length >= fence.length) {
			fence = '`'.repeat(run.length + 1);
		}
	}

	const padded =
		/^`|`$/.test(flat) || /^ +[^ ].* $/s.test(flat) ? ` ${flat} ` : flat;
	const span = fence + padded + fence;
	return context.inCell ? span.replaceAll('|', String.raw`\|`) : span;
}

function writeLink(
	link: Inline & {type: 'link'},
	context: Context,
	before: string,
	after: Inline | undefined,
	isLast: boolean,
): string {
	const {address, title, children} = link;
	const [only] = children;
	if (title === undefined && children.length === 1 && only?.type === 'text') {
		const {text} = only;
		const next =
			after?.type === 'text' ? after.text + (isLast ? '' : '*') : after && '*';
		const bare = writeAutolink(address, text, before, next);
		if (bare !== undefined) {
			return bare;
		}
	}

	const words = protectBrackets(
		writeAll(children, {
			...context,
			inLink: true,
			active: {...context.active, bracket: true},
		}),
	);
	return `[${words}](${writeAddress(address, title !== undefined, context.inCell)}${writeTitle(title, context.inCell)})`;
}

/**
Puts marks around words; blanks at their edges go outside, where marks would not act.
*/
function surround(words: string, marks: string): string {
	const trimmed = words.trim();
	if (trimmed === '') {
		return words;
	}

	const start = words.indexOf(trimmed);
	return (
		words.slice(0, start) +
		marks +
		trimmed +
		marks +
		words.slice(start + trimmed.length)
	);
}

function writeMarked(
	inline: Inline & {type: 'emphasis' | 'strong'},
	context: Context,
	before: string,
): string {
	const words = writeAll(inline.children, {
		...context,
		depth: context.depth + 1,
	});
	const first = context.marks === 'star' ? '*' : '_';
	const second = first === '*' ? '_' : '*';
	const touches =
		before === first || words.startsWith(first) || words.endsWith(first);
	const mark =
		touches || (context.depth % 2 === 1 && inline.type === 'emphasis')
			? second
			: first;
	return surround(words, inline.type === 'strong' ? mark.repeat(2) : mark);
}

function writeOne(
	inline: Inline,
	context: Context,
	before: string,
	after: Inline | undefined,
	isLast: boolean,
): string {
	switch (inline.type) {
		case 'text': {
			const text = escapeText(
				inline.text.replaceAll('\n', ' '),
				context.active,
				context.inCell,
			);
			const joined = before === ']' && /^[(:[]/.test(text) ? '\\' + text : text;
			// It acts only together with a link after it.
			return after?.type === 'link' || after?.type === 'note'
				? joined
				: joined.replace(/\\!$/, '!');
		}

		case 'code': {
			return writeCode(inline.text, context);
		}

		case 'break': {
			return context.setting === 'paragraph' &&
				before !== '' &&
				before !== '\n' &&
				after !== undefined &&
				after.type !== 'break' &&
				after.type !== 'source' &&
				!(after.type === 'text' && /^\s/.test(after.text))
				? '\\\n'
				: '<br>';
		}

		case 'note': {
			return `[^${inline.label}]`;
		}

		case 'source': {
			const text = inline.text.replaceAll('\n', ' ');
			return isTag(text) && !(context.inCell && text.includes('|'))
				? text
				: escapeText(text, context.active, context.inCell);
		}

		case 'image': {
			const alt = protectBrackets(
				escapeText(inline.alt.replaceAll('\n', ' '), allActive, context.inCell),
			);
			return `![${alt}](${writeAddress(inline.address, inline.title !== undefined, context.inCell)}${writeTitle(inline.title, context.inCell)})`;
		}

		case 'link': {
			return context.inLink
				? writeAll(inline.children, context)
				: writeLink(inline, context, before, after, isLast);
		}

		case 'strike': {
			const words = writeAll(inline.children, context);
			return surround(words, '~~');
		}

		default: {
			return writeMarked(inline, context, before);
		}
	}
}

function writeAll(inlines: readonly Inline[], context: Context): string {
	const pieces: string[] = [];
	let before = '';
	for (const [index, inline] of inlines.entries()) {
		const piece = writeOne(
			inline,
			context,
			before,
			inlines[index + 1],
			index + 2 >= inlines.length,
		);
		pieces.push(piece);
		before = piece.at(-1) ?? before;
	}

	return pieces.join('');
}

/**
Blanks other than Markdown's own, which would be taken off at the end of a line, as references.
*/
function protectBlanks(text: string): string {
	return /[^\S\n\r\t ]/.test(text)
		? text
				.split('\n')
				.map(line => {
					const inner = line.trim();
					const start = inner === '' ? line.length : line.indexOf(inner);
					return (
						blanksAsReferences(line.slice(0, start)) +
						inner +
						blanksAsReferences(line.slice(start + inner.length))
					);
				})
				.join('\n')
		: text;
}

const blanksAsReferences = (blanks: string) =>
	blanks.replaceAll(/[^\t ]/g, blank =>
		blank === '\u{A0}' ? '&nbsp;' : `&#${blank.codePointAt(0)};`,
	);

const isPlain = (inlines: readonly Inline[]) =>
	!contains(inlines, 'emphasis', 'strong', 'strike', 'link', 'source');

/**
Writes inlines so that they are read back the same: what would act as markup is escaped, and only that.

Emphasis that Markdown cannot express where it stands (inside a word, beside punctuation) loses its marks, never its
words.
*/
export function inlinesToMarkdown(
	inlines: readonly Inline[],
	setting: Setting = 'paragraph',
): string {
	const context: Context = {
		setting,
		inCell: setting === 'cell',
		active: activeIn(inlines),
		inLink: false,
		marks: 'star',
		depth: 0,
	};
	const write = (from: Context) =>
		protectBlanks(writeAll(inlines, from)).trim();
	const written = write(context);
	if (isPlain(inlines)) {
		return written;
	}

	const labels = labelsIn(inlines).map(label => label.toLowerCase());
	const options =
		labels.length > 0
			? {definitions: {...emptyDefinitions(), notes: new Set(labels)}}
			: {};
	const parse = (text: string) =>
		parseInlines(
			context.inCell ? text.replaceAll(String.raw`\|`, '|') : text,
			options,
		);
	const reads = (text: string) => isSame(parse(text), inlines);
	if (reads(written)) {
		return written;
	}

	const other = write({...context, marks: 'underscore'});
	if (reads(other)) {
		return other;
	}

	return plainText(parse(written)) === plainText(inlines) ||
		!contains(inlines, 'emphasis', 'strong', 'strike')
		? written
		: inlinesToMarkdown(withoutMarks(inlines), setting);
}

/** The same words, links and code without emphasis; texts that meet are one. */
function withoutMarks(inlines: readonly Inline[]): Inline[] {
	const plain: Inline[] = [];
	for (const inline of inlines) {
		const children = 'children' in inline ? withoutMarks(inline.children) : [];
		const parts =
			inline.type === 'link'
				? [{...inline, children}]
				: 'children' in inline
					? children
					: [inline];
		for (const part of parts) {
			const last = plain.at(-1);
			if (part.type === 'text' && last?.type === 'text') {
				plain[plain.length - 1] = {type: 'text', text: last.text + part.text};
			} else {
				plain.push(part);
			}
		}
	}

	return plain;
}

function labelsIn(inlines: readonly Inline[]): string[] {
	return inlines.flatMap(inline =>
		inline.type === 'note'
			? [inline.label]
			: 'children' in inline
				? labelsIn(inline.children)
				: [],
	);
}
