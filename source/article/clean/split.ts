import type {SourceKind} from '../model.js';
import {kindOf} from './lines.js';

/**
A text up to this length is one part, in UTF-16 units.
*/
const short = 64 * 1024;
/**
The length that parts should have, and how far beyond it a place to cut is looked for.
*/
const usual = 32 * 1024;
const farthest = 4 * usual;
/**
The first part's: the reader waits for it.
*/
const first = 12 * 1024;

/**
A stretch of a source, in UTF-16 units.
*/
export type Stretch = {readonly start: number; readonly end: number};

/**
Knows which places of a text are inside fenced code, reading no further than it is asked.
*/
class Fences {
	readonly #cache = new Map<string, number>();
	#at = 0;
	#open = '';

	constructor(private readonly text: string) {}

	/**
	Whether a place, no earlier than the one asked for last, is inside a fence.
	*/
	isInside(place: number): boolean {
		while (this.#at < place) {
			const next = this.#next();
			if (next === -1 || next >= place) {
				break;
			}

			this.#take(next);
		}

		return this.#open !== '';
	}

	/**
	The next line that begins with three backticks or tildes.
	*/
	#next(): number {
		const from = this.#at;
		const one = this.#find('```', from);
		const other = this.#find('~~~', from);
		return one === -1 ? other : other === -1 ? one : Math.min(one, other);
	}

	#find(mark: string, from: number): number {
		const known = this.#cache.get(mark);
		if (known !== undefined && (known === -1 || known >= from)) {
			return known;
		}

		let at = this.text.indexOf(mark, from);
		while (at !== -1 && !this.#beginsLine(at)) {
			const end = this.text.indexOf('\n', at);
			at = end === -1 ? -1 : this.text.indexOf(mark, end);
		}

		this.#cache.set(mark, at);
		return at;
	}

	#beginsLine(at: number): boolean {
		let before = at - 1;
		while (before >= 0 && at - before < 4 && this.text[before] === ' ') {
			before--;
		}

		return before < 0 || this.text[before] === '\n';
	}

	#take(at: number): void {
		const end = this.text.indexOf('\n', at);
		const line = this.text
			.slice(at, end === -1 ? this.text.length : Math.min(end, at + 200))
			.trimEnd();
		const mark = /^(?:`+|~+)/.exec(line)?.[0] ?? '';
		if (this.#open === '') {
			// Backticks after the opening ones make it a code span.
			if (!mark.startsWith('`') || !line.slice(mark.length).includes('`')) {
				this.#open = mark;
			}
		} else if (mark === line && mark.startsWith(this.#open)) {
			this.#open = '';
		}

		this.#at = end === -1 ? this.text.length : end + 1;
	}
}

/**
Knows which places of a text are inside a comment that is closed not too far behind, reading no further than that.
*/
class Comments {
	#at = 0;
	/** Where the last comment that was met begins and ends. */
	#start = 0;
	#end = 0;
	/** The next end of a comment; where there is none, how far it is known that there is none. */
	#close = -1;
	#hasClose = false;

	constructor(private readonly text: string) {}

	/**
	Whether a place, no earlier than the one asked for last, is inside a comment.
	*/
	isInside(place: number): boolean {
		while (this.#end <= place && this.#at < place) {
			const start = this.text.slice(this.#at, place).indexOf('<!--');
			if (start === -1) {
				this.#at = place;
				break;
			}

			this.#start = this.#at + start;
			this.#end = this.#closeAfter(this.#start);
			this.#at = Math.max(this.#end, this.#start + 4);
		}

		return this.#start < place && place < this.#end;
	}

	/**
	Where the comment ends that begins at a place; the same place for one that is not closed.
	*/
	#closeAfter(start: number): number {
		if (this.#close < start) {
			const found = this.text.slice(start, start + farthest).indexOf('-->');
			this.#hasClose = found !== -1;
			this.#close = start + (this.#hasClose ? found : farthest);
		}

		return this.#hasClose ? this.#close : start;
	}
}

const lineAt = (text: string, start: number) => {
	const end = text.indexOf('\n', start);
	return text.slice(
		start,
		Math.min(end === -1 ? text.length : end, start + 400),
	);
};

/**
Where the first line that is not blank begins, at or after the begin of a line; looks no further than a limit.
*/
function skipBlank(text: string, start: number, limit: number): number {
	let at = start;
	while (at < limit) {
		const end = text.indexOf('\n', at);
		if (end === -1 || text.slice(at, end).trim() !== '') {
			break;
		}

		at = end + 1;
	}

	return at;
}

/**
The last line that is not blank before a place.
*/
function previousLine(text: string, end: number): string {
	let at = end;
	while (at > 0) {
		// A place before the first is taken as the first.
		const start = at === 1 ? 0 : text.lastIndexOf('\n', at - 2) + 1;
		const line = text.slice(Math.max(start, at - 401), at).trim();
		if (line !== '') {
			return text.slice(Math.max(start, at - 4000), at).trimEnd();
		}

		at = start;
	}

	return '';
}

/**
Whether the line belongs to a block that may go on after a blank line, or before one.
*/
function goesOn(line: string): boolean {
	const kind = kindOf(line);
	return (
		kind === 'row' ||
		kind === 'pipe' ||
		kind === 'delimiter' ||
		kind === 'item' ||
		kind === 'dash' ||
		kind === 'indented' ||
		/^[\t ]/.test(line) ||
		line.includes('\t')
	);
}

const ends = /[!").?»”…。！？]$/;

/**
How safe it is to cut before the line, not blank, that begins at a place: 0 not at all, 2 at a blank line or a heading.
*/
function safety(text: string, at: number, kind: SourceKind): number {
	const next = lineAt(text, at);
	const previous = previousLine(text, at);
	if (goesOn(next) || goesOn(previous) || /[:：]$/.test(previous)) {
		return 0;
	}

	const isApart =
		at >= 2 && /\n[\t ]*\n$/.test(text.slice(Math.max(0, at - 200), at));
	if (kindOf(next) === 'heading') {
		return 2;
	}

	if (isApart) {
		return kindOf(next) === 'quote' || kindOf(previous) === 'quote' ? 0 : 2;
	}

	// A line of prose that ends with a stop, over a line that begins a sentence, both longer than an editor wraps.
	return kind === 'text' &&
		kindOf(next) === 'plain' &&
		kindOf(previous) === 'plain' &&
		previous.length > 110 &&
		ends.test(previous) &&
		!/^\p{Lowercase_Letter}/u.test(next)
		? 1
		: 0;
}

/**
What no cut may fall into.
*/
type Enclosed = {readonly fences: Fences; readonly comments: Comments};

const enclosedIn = (text: string): Enclosed => ({
	fences: new Fences(text),
	comments: new Comments(text),
});

function cutAfter(
	text: string,
	start: number,
	length: number,
	{kind, fences, comments}: Enclosed & {readonly kind: SourceKind},
): number {
	const limit = Math.min(text.length, start + farthest);
	let fallback = -1;
	let at = text.indexOf('\n', start + length) + 1;
	while (at > 0 && at < limit) {
		at = skipBlank(text, at, limit);
		if (at >= limit) {
			break;
		}

		if (!fences.isInside(at) && !comments.isInside(at)) {
			const safe = safety(text, at, kind);
			if (safe === 2) {
				return at;
			}

			if (safe === 1 && fallback === -1) {
				fallback = at;
			}

			// A blank line or a heading is worth a little longer part, not a much longer one.
			if (fallback !== -1 && at - start > length * 1.25) {
				return fallback;
			}
		}

		at = text.indexOf('\n', at) + 1;
	}

	return fallback;
}

/**
Where the first part of a long Markdown source ends. Where no place is safe for long, it is as much as may be looked at all
the same, up to the end of a line; 0 where that is far too.
*/
export function firstCut(text: string): number {
	const at = cutAfter(text, 0, first, {
		kind: 'markdown',
		...enclosedIn(text),
	});
	if (at !== -1) {
		return at;
	}

	const lineEnd = text.indexOf('\n', first) + 1;
	return lineEnd < farthest ? lineEnd : 0;
}

/**
Cuts a source into parts of about 32 KB, the first of 12 KB, that can be read by themselves: only where no block can be
broken. Looks at the neighbourhood of each cut only, except that fences are looked for from the beginning on.
*/
export function splitSource(
	text: string,
	kind: SourceKind,
): readonly Stretch[] {
	const parts: Stretch[] = [];
	let start = 0;
	if (text.length > short && (kind === 'text' || kind === 'markdown')) {
		const enclosed = enclosedIn(text);
		let from = 0;
		while (text.length - from > usual * 1.5) {
			const length = from === 0 ? first : usual;
			const at = cutAfter(text, from, length, {kind, ...enclosed});
			if (at === -1) {
				// One huge table or line: it stays whole, and the search goes on behind it.
				from += farthest - usual;
				continue;
			}

			parts.push({start, end: at});
			start = at;
			from = at;
		}
	}

	parts.push({start, end: text.length});
	return parts;
}
