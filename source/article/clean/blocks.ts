import type {Block} from '../model.js';
import {parseMarkdown} from '../markdown/index.js';
import type {Session} from './context.js';
import type {Draft, Look} from './draft.js';
import {announcesList} from './gaps.js';
import {commentEnd, commentMark, fenceEnd, fenceMark} from './enclosed.js';
import {protectWords} from './finish.js';
import {listEnd} from './list-lines.js';
import type {Line} from './lines.js';
import {closeOuterPipes} from './tables/bare.js';
import {
	dropPipe,
	readDrawnTable,
	readTables,
	type TableReading,
} from './tables/index.js';

const looks: Partial<Record<Block['type'], Look>> = {
	paragraph: 'text',
	list: 'items',
	figure: 'image',
	heading: 'heading',
	table: 'table',
	quote: 'quote',
	code: 'code',
	rule: 'rule',
	fold: 'fold',
	gap: 'gap',
};

/**
Cuts the lines of a part into drafts, one for each block that its lines show.
*/
class DraftReader {
	readonly drafts: Draft[] = [];
	#at = 0;
	#apart = true;
	/**
	A table was met, so that a lone pipe may be left over from it.
	*/
	#afterTable = false;
	/**
	A run of lines that are Markdown's to read begins here; -1 for none.
	*/
	#run = -1;
	/**
	Marks that open and are not closed in what follows.
	*/
	/** Places among the drafts of those before which a lone pipe was dropped. */
	readonly #afterPipes = new Set<number>();
	readonly #unclosed = new Set<string>();

	constructor(
		private readonly lines: Line[],
		private readonly session: Session,
		private readonly isMarkdown: boolean,
	) {}

	read(): Draft[] {
		while (this.#at < this.lines.length) {
			this.#step();
		}

		this.#endRun();
		return this.drafts.map((draft, index) =>
			this.#afterPipes.has(index) ? {...draft, afterPipe: true} : draft,
		);
	}

	#step(): void {
		const {kind} = this.lines[this.#at]!;
		switch (kind) {
			case 'row': {
				if (this.lines[this.#at + 1]?.kind === 'delimiter') {
					closeOuterPipes(this.lines, this.#at);
				}

				if (!this.#table()) {
					this.#plain();
				}

				break;
			}

			case 'pipe': {
				if (!this.#blankRow() && !this.#pipe()) {
					this.#plain();
				}

				break;
			}

			case 'blank': {
				this.#apart = true;
				this.#at++;
				break;
			}

			case 'dropped': {
				this.#at++;
				break;
			}

			case 'fence': {
				this.#fence();
				break;
			}

			default: {
				if (this.#drawn()) {
					break;
				}

				if (this.isMarkdown) {
					this.#keep(this.#at);
				} else {
					this.#textForm();
				}
			}
		}
	}

	/**
	What stands in a text that is not Markdown in form.
	*/
	#textForm(): void {
		const {kind} = this.lines[this.#at]!;
		switch (kind) {
			case 'heading':
			case 'rule':
			case 'definition': {
				this.#markdown(this.#at);
				break;
			}

			case 'image': {
				this.#push('image', this.#at);
				break;
			}

			case 'quote': {
				this.#markdown(this.#while(line => line.kind === 'quote'));
				break;
			}

			case 'item': {
				this.#items();
				break;
			}

			case 'html': {
				this.#html();
				break;
			}

			case 'indented': {
				this.#indented();
				break;
			}

			default: {
				this.#plain();
			}
		}
	}

	/**
	The last line of a run that begins on the present one.
	*/
	#while(belongs: (line: Line) => boolean): number {
		let last = this.#at;
		while (last + 1 < this.lines.length && belongs(this.lines[last + 1]!)) {
			last++;
		}

		return last;
	}

	#source(first: number, last: number): string {
		return first === last
			? this.lines[first]!.text
			: this.lines
					.slice(first, last + 1)
					.filter(({kind}) => kind !== 'dropped')
					.map(({text}) => text)
					.join('\n');
	}

	/**
	The same for the Markdown parser: where a table or a list was repaired, marks inside words must not join them.
	*/
	#protected(first: number, last: number): string {
		let isCode = false;
		let isHtml = false;
		return this.lines
			.slice(first, last + 1)
			.filter(({kind}) => kind !== 'dropped')
			.map(({kind, text}) => {
				isCode = kind === 'fence' ? !isCode : isCode;
				isHtml = kind === 'html' || (isHtml && kind !== 'blank');
				return isCode || isHtml || kind === 'fence' || kind === 'indented'
					? text
					: protectWords(text);
			})
			.join('\n');
	}

	/**
	A line that is no more than its words; one of `=` or `-` under it makes it a heading.
	*/
	#plain(): void {
		if (this.isMarkdown) {
			this.#keep(this.#at);
			return;
		}

		const {text} = this.lines[this.#at]!;
		const under = this.lines[this.#at + 1];
		if (
			under &&
			text.length <= 120 &&
			/^ {0,3}(?:={3,}|-{3,})\s*$/.test(under.text) &&
			(this.#apart || under.text.trim().length >= text.trim().length)
		) {
			this.#markdown(this.#at + 1);
			return;
		}

		this.#push('text', this.#at);
	}

	#push(look: Look, last: number): void {
		this.#endRun();
		const first = this.#at;
		const source = this.#source(first, last);
		this.drafts.push({
			look,
			first,
			last,
			text: look === 'items' ? source : source.trim(),
			apart: this.#apart,
		});
		this.#next(last);
	}

	#next(last: number): void {
		this.#apart = false;
		this.#at = last + 1;
	}

	/**
	Leaves lines to the Markdown parser, together with those before them.
	*/
	#keep(last: number): void {
		if (this.#run < 0) {
			this.#run = this.#at;
		}

		this.#next(last);
	}

	#markdown(last: number): void {
		this.#endRun();
		this.#run = this.#at;
		this.#next(last);
		this.#endRun();
	}

	/**
	Reads the lines that were left to the Markdown parser.
	*/
	#endRun(): void {
		const first = this.#run;
		if (first < 0) {
			return;
		}

		this.#run = -1;
		let last = this.#at - 1;
		while (last > first && this.lines[last]!.kind === 'blank') {
			last--;
		}

		const {firstLine, definitions} = this.session.context;
		const blocks = parseMarkdown(this.#protected(first, last), {
			firstLine: firstLine + first,
			...(definitions && {definitions}),
		});
		for (const block of blocks) {
			const begin = Math.max(first, block.line - firstLine);
			const end = Math.min(last, Math.max(begin, block.endLine - firstLine));
			this.drafts.push({
				look: looks[block.type] ?? 'other',
				first: begin,
				last: end,
				text: this.#source(begin, end).trim(),
				blocks: [block],
				apart: begin === 0 || this.lines[begin - 1]!.kind === 'blank',
			});
		}
	}

	/**
	A table in another form than pipes, or without its outer ones.
	*/
	#drawn(): boolean {
		const {text, kind} = this.lines[this.#at]!;
		const under = this.lines[this.#at + 1]?.kind;
		if (
			!this.isMarkdown &&
			under === 'delimiter' &&
			closeOuterPipes(this.lines, this.#at)
		) {
			return this.#table();
		}

		return (
			(kind === 'rule' ||
				under === 'rule' ||
				text.includes('\t') ||
				text.startsWith('=') ||
				text.includes('+-')) &&
			this.#take(readDrawnTable(this.lines, this.#at, this.session))
		);
	}

	#table(): boolean {
		return this.#take(readTables(this.lines, this.#at, this.session));
	}

	#take(reading: TableReading | undefined): boolean {
		if (!reading) {
			return false;
		}

		this.#endRun();
		const [first, ...others] = reading.drafts;
		if (first) {
			this.drafts.push({...first, apart: this.#apart});
		}

		// There may be more of them than a call can take.
		for (const draft of others) {
			this.drafts.push(draft);
		}

		this.#next(reading.end - 1);
		this.#afterTable = true;
		return true;
	}

	/**
	`|  |  |` over a table, or a pipe alone that is the first cell of one.
	*/
	#blankRow(): boolean {
		const below = this.lines
			.slice(this.#at + 1, this.#at + 4)
			.map(({kind}) => kind);
		return (
			(below[0] === 'delimiter' ||
				below.find(kind => kind !== 'pipe') === 'row') &&
			this.#table()
		);
	}

	/** Whether the line before announces a list, so that a lone pipe is what is left of it. */
	#announces(): boolean {
		return announcesList(this.#at > 0 ? this.lines[this.#at - 1]!.text : '');
	}

	#pipe(): boolean {
		if (
			!(this.#afterTable || this.#announces()) ||
			!dropPipe(this.#at, this.session)
		) {
			return false;
		}

		this.#endRun();
		// What follows does not belong to what stood before the pipe.
		this.#apart = true;
		this.#afterPipes.add(this.drafts.length);
		this.#at++;
		return true;
	}

	/**
	A fence without an end is only a line.
	*/
	#fence(): void {
		const mark = fenceMark(this.lines[this.#at]!);
		const end = this.#unclosed.has(mark)
			? -1
			: fenceEnd(this.lines, this.#at, mark);
		if (end === -1) {
			this.#unclosed.add(mark);
			this.#plain();
		} else if (this.isMarkdown) {
			this.#keep(end);
		} else {
			this.#markdown(end);
		}
	}

	/**
	The lines of one list. Numbers that do not follow each other begin another, or they would be lost.
	*/
	#items(): void {
		this.#push('items', listEnd(this.lines, this.#at));
	}

	/**
	A comment is read whole; any other tag is a part of its line.
	*/
	#html(): void {
		const isComment =
			this.lines[this.#at]!.text.trimStart().startsWith(commentMark);
		const end =
			isComment && !this.#unclosed.has(commentMark)
				? commentEnd(this.lines, this.#at)
				: -1;
		if (end !== -1) {
			this.#markdown(end);
			return;
		}

		if (isComment) {
			this.#unclosed.add(commentMark);
		}

		this.#plain();
	}

	/**
	Indented lines are code where a blank line parts them from the text.
	*/
	#indented(): void {
		if (!this.#apart) {
			this.#plain();
			return;
		}

		this.#markdown(this.#while(({kind}) => kind === 'indented'));
	}
}

/**
Cuts the lines of a part into drafts.
*/
export function readDrafts(
	lines: Line[],
	session: Session,
	isMarkdown: boolean,
): Draft[] {
	return new DraftReader(lines, session, isMarkdown).read();
}
