import type {Session} from '../context.js';
import type {Draft, Look} from '../draft.js';
import {sourceOf, type Line} from '../lines.js';
import {readRun} from './markdown-run.js';

/**
Where the reading of a part's lines stands, and the drafts that were read so far. Each way to go on, but for `skip`, ends
behind the lines that it took.
*/
export class Cursor {
	/** The line that is read next. */
	at = 0;
	/** A blank line stands before it. */
	apart = true;
	/** A table was met, so that a lone pipe may be left over from it. */
	afterTable = false;
	/** Marks that open and are not closed in what follows. */
	readonly unclosed = new Set<string>();
	readonly #drafts: Draft[] = [];
	/** Places among the drafts of those before which a lone pipe was dropped. */
	readonly #afterPipes = new Set<number>();
	/** A run of lines that are Markdown's to read begins here; -1 for none. */
	#run = -1;

	/**
	Stands on the first line.

	@param isMarkdown - Whether the part is Markdown in form, so that its lines are Markdown's to read unless a repair takes
	them.
	*/
	constructor(
		readonly lines: Line[],
		readonly session: Session,
		readonly isMarkdown: boolean,
	) {}

	get isAtEnd(): boolean {
		return this.at >= this.lines.length;
	}

	get line(): Line {
		return this.lines[this.at]!;
	}

	get below(): Line | undefined {
		return this.lines[this.at + 1];
	}

	/** The drafts read so far, the last of them. */
	draftAt(index: number): Draft | undefined {
		return this.#drafts.at(index);
	}

	/** Passes over a line that is part of no block. */
	skip(): void {
		this.at++;
	}

	/** Takes the lines up to `last` as one draft. */
	push(look: Look, last = this.at): void {
		const source = sourceOf(this.lines, this.at, last);
		this.take(
			[
				{
					look,
					first: this.at,
					last,
					text: look === 'items' ? source : source.trim(),
					apart: this.apart,
				},
			],
			last,
		);
	}

	/** Takes the lines up to `last` as drafts that were read from them. */
	take([first, ...others]: readonly Draft[], last: number): void {
		this.endRun();
		if (first) {
			this.#drafts.push({...first, apart: this.apart});
		}

		// There may be more of them than a call can take.
		for (const draft of others) {
			this.#drafts.push(draft);
		}

		this.#next(last);
	}

	/** Leaves the lines up to `last` to the Markdown parser, together with those before them. */
	keep(last = this.at): void {
		if (this.#run < 0) {
			this.#run = this.at;
		}

		this.#next(last);
	}

	/** Leaves the lines up to `last` to the Markdown parser, by themselves. */
	markdown(last = this.at): void {
		this.endRun();
		this.keep(last);
		this.endRun();
	}

	/** Drops a lone pipe: what follows does not belong to what stood before it. */
	dropPipe(): void {
		this.endRun();
		this.apart = true;
		this.#afterPipes.add(this.#drafts.length);
		this.skip();
	}

	/** Reads the lines that were left to the Markdown parser. */
	endRun(): void {
		if (this.#run < 0) {
			return;
		}

		for (const draft of readRun(
			this.lines,
			this.#run,
			this.at - 1,
			this.session,
		)) {
			this.#drafts.push(draft);
		}

		this.#run = -1;
	}

	/** All drafts, once every line was read. */
	end(): Draft[] {
		this.endRun();
		return this.#drafts.map((draft, index) =>
			this.#afterPipes.has(index) ? {...draft, afterPipe: true} : draft,
		);
	}

	#next(last: number): void {
		this.apart = false;
		this.at = last + 1;
	}
}
