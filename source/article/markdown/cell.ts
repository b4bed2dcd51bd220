import type {Cell, Inline} from '../model.js';

/**
The tags that part a cell into lines: GFM has no other way to put a list into a table.
*/
const lineTag = /^<(?<end>\/?)(?<name>ul|ol|li|p)(?:\s[^>]*)?\/?>$/i;

type List = {readonly isOrdered: boolean; count: number};

const isLineTag = (inline: Inline): boolean =>
	inline.type === 'source' && lineTag.test(inline.text);

/**
Puts what lists and paragraphs in a cell hold on lines of their own, as such a cell of a page is read: items behind a bullet
or their number.
*/
class CellLines {
	readonly #inlines: Inline[] = [];
	readonly #lists: List[] = [];
	/**
	What comes next begins a line; blanks before it, and at the start of the cell, are none of its words.
	*/
	#isLineDue = false;
	#isStart = false;

	take(inline: Inline): void {
		const tag =
			inline.type === 'source' ? lineTag.exec(inline.text)?.groups : undefined;
		if (tag !== undefined) {
			this.#takeTag(tag.name!.toLowerCase(), tag.end === '/');
		} else if (inline.type === 'text') {
			this.#addText(
				this.#isLineDue || this.#isStart || this.#inlines.length === 0
					? inline.text.trimStart()
					: inline.text,
			);
		} else {
			this.#beginLine();
			this.#inlines.push(inline);
		}
	}

	/**
	What was taken, without blanks at the ends of lines.
	*/
	finish(): readonly Inline[] {
		this.#trimEnd();
		return this.#inlines;
	}

	#takeTag(name: string, isEnd: boolean): void {
		// A paragraph that an item begins with stands behind its bullet.
		if (name === 'p' && !isEnd && this.#isStart) {
			return;
		}

		this.#trimEnd();
		this.#isLineDue = this.#inlines.length > 0;
		if (name === 'li' && !isEnd) {
			this.#addText(this.#marker());
			this.#isStart = true;
		} else if (name === 'ul' || name === 'ol') {
			if (isEnd) {
				this.#lists.pop();
			} else {
				this.#lists.push({isOrdered: name === 'ol', count: 0});
			}
		}
	}

	#marker(): string {
		const list = this.#lists.at(-1);
		const indent = '  '.repeat(Math.max(0, this.#lists.length - 1));
		return list?.isOrdered ? `${indent}${++list.count}. ` : `${indent}• `;
	}

	#addText(text: string): void {
		if (text === '') {
			return;
		}

		this.#beginLine();
		const last = this.#inlines.at(-1);
		if (last?.type === 'text') {
			this.#inlines.pop();
		}

		const before = last?.type === 'text' ? last.text : '';
		this.#inlines.push({type: 'text', text: before + text});
	}

	#beginLine(): void {
		if (this.#isLineDue && this.#inlines.at(-1)?.type !== 'break') {
			this.#inlines.push({type: 'break'});
		}

		this.#isLineDue = false;
		this.#isStart = false;
	}

	#trimEnd(): void {
		const last = this.#inlines.at(-1);
		const text = last?.type === 'text' ? last.text.trimEnd() : undefined;
		if (text !== undefined) {
			this.#inlines.splice(
				-1,
				1,
				...(text === '' ? [] : [{type: 'text', text} as const]),
			);
		}
	}
}

/**
A cell out of its inlines; without any markup it is plain text.
*/
export function cellOf(written: readonly Inline[]): Cell {
	let inlines = written;
	if (written.some(inline => isLineTag(inline))) {
		const lines = new CellLines();
		for (const inline of written) {
			lines.take(inline);
		}

		inlines = lines.finish();
	}

	return inlines.every(({type}) => type === 'text' || type === 'break')
		? inlines
				.map(inline => (inline.type === 'text' ? inline.text : '\n'))
				.join('')
		: inlines;
}
