import type {Code, Verbatim} from '../article/model.js';
import type {Safe} from '../text/safe.js';
import {own, sanitise, sanitiseLine, sliceSafe} from '../text/sanitise.js';
import {graphemes, stringWidth} from '../text/width.js';
import {drawn, Drawn, drawnLines, Hang, narrower} from './hang.js';
import type {
	BlockLayout,
	LayoutOptions,
	Line,
	Role,
	Run,
	Stop,
} from './line.js';
import {rowAt} from './prose.js';
import {Stack} from './stack.js';

type CodeRow = {
	readonly start: number;
	readonly end: number;
	/**
	It goes on with the line above.
	*/
	readonly isContinued: boolean;
};

const tabStop = 4;
const wordPart = /[\p{Letter}\p{Mark}\p{Number}_]/u;

/**
Tabs become blanks up to the next multiple of four columns.
*/
function expandTabs(line: string): string {
	const [first = '', ...others] = line.split('\t');
	const parts = [first];
	let column = stringWidth(first);
	for (const other of others) {
		const blanks = tabStop - (column % tabStop);
		parts.push(' '.repeat(blanks), other);
		column += blanks + stringWidth(other);
	}

	return parts.join('');
}

/**
Text whose blanks and line ends mean something.
*/
export function safeCode(text: string): Safe {
	return sanitise(
		text.includes('\t')
			? text
					.split('\n')
					.map(line => expandTabs(line))
					.join('\n')
			: text,
	);
}

/**
The graphemes of a line without an object for each: a line may have millions.
*/
type Clusters = {
	readonly count: number;
	/**
	Where a grapheme begins; the length of the line for `count`.
	*/
	start(index: number): number;
	width(index: number): number;
};

function clustersOf(line: string): Clusters {
	if (/^[\u{20}-\u{7E}]*$/u.test(line)) {
		return {count: line.length, start: index => index, width: () => 1};
	}

	const starts = new Uint32Array(line.length + 1);
	const widths = new Uint8Array(line.length);
	let count = 0;
	for (const cluster of graphemes(line)) {
		starts[count] = cluster.start;
		widths[count] = cluster.width;
		count++;
	}

	starts[count] = line.length;
	return {
		count,
		start: index => starts[index]!,
		width: index => widths[index]!,
	};
}

/**
Cuts a line that is too wide, between words where there are any; each later row has `after` columns.
*/
function cutLine(
	line: string,
	base: number,
	width: number,
	after: number,
): CodeRow[] {
	const clusters = clustersOf(line);
	const at = (index: number) =>
		line.slice(clusters.start(index), clusters.start(index + 1));
	const rows: CodeRow[] = [];
	let first = 0;
	let filled = 0;
	let afterBlank = 0;
	let afterMark = 0;
	const endRow = (end: number) => {
		rows.push({
			start: base + clusters.start(first),
			end: base + clusters.start(end),
			isContinued: rows.length > 0,
		});
		first = end;
		filled = 0;
	};

	for (let index = 0; index < clusters.count; index++) {
		const before = index > first ? at(index - 1) : 'x';
		if (before === ' ') {
			afterBlank = index;
		} else if (!wordPart.test(before)) {
			afterMark = index;
		}

		const room = rows.length === 0 ? width : after;
		if (index > first && filled + clusters.width(index) > room) {
			// After a blank, if that leaves no more than half of the row empty; else so that at least no word is cut.
			const isFull = afterBlank - first > (index - first) / 2;
			const mark = wordPart.test(at(index)) ? afterMark : index;
			const best = isFull ? afterBlank : Math.max(afterBlank, mark);
			endRow(best > first ? best : index);
			// What stood after the cut is filled again: a row or less.
			index = first - 1;
			continue;
		}

		filled += clusters.width(index);
	}

	endRow(clusters.count);
	return rows;
}

/**
Lines as they were written; the parts of one that is too wide for the page are marked as going on.
*/
class Listing implements BlockLayout {
	readonly #roles: readonly Role[];
	readonly #width: number;
	readonly #mark: Run | undefined;
	#cut: readonly CodeRow[] | undefined;
	readonly text: Safe;
	readonly stops: readonly Stop[];

	constructor(
		text: Safe,
		options: LayoutOptions,
		roles: readonly Role[],
		stops: readonly Stop[],
	) {
		this.text = text;
		this.stops = stops;
		this.#roles = roles;
		this.#width = options.width;
		// Under four columns the mark would take the room of the text.
		this.#mark =
			options.width < 4
				? undefined
				: drawn(options.ascii ? '> ' : '› ', 'mark');
	}

	get #rows(): readonly CodeRow[] {
		if (this.#cut === undefined) {
			const rows: CodeRow[] = [];
			let start = 0;
			for (const line of this.text.split('\n')) {
				if (stringWidth(line) <= this.#width) {
					rows.push({start, end: start + line.length, isContinued: false});
				} else {
					const after = this.#width - (this.#mark?.width ?? 0);
					// No spread: a line may be cut into more rows than a call takes arguments.
					for (const row of cutLine(line, start, this.#width, after)) {
						rows.push(row);
					}
				}

				start += line.length + 1;
			}

			this.#cut = rows;
		}

		return this.#cut;
	}

	get rows(): number {
		return this.#rows.length;
	}

	line(row: number): Line {
		const place = this.#rows[row];
		if (place === undefined || place.end === place.start) {
			return {runs: [], width: 0};
		}

		const text = sliceSafe(this.text, place.start, place.end);
		const run: Run = {
			text,
			width: stringWidth(text),
			roles: this.#roles,
			at: place.start,
		};
		return place.isContinued && this.#mark !== undefined
			? {runs: [this.#mark, run], width: this.#mark.width + run.width}
			: {runs: [run], width: run.width};
	}

	rowOf(offset: number): number {
		return rowAt(this.#rows, offset);
	}
}

const indented = 20;

/**
Sets code: indented where there is room, under the name of its language.
*/
export function layoutCode(code: Code, options: LayoutOptions): BlockLayout {
	const text = safeCode(code.text);
	const indent = options.width < indented ? 0 : 2;
	const listing = new Listing(
		text,
		narrower(options, indent),
		['code'],
		text === '' ? [] : [{kind: 'code', start: 0, end: text.length}],
	);
	const blank = drawn(' '.repeat(indent));
	const body = indent === 0 ? listing : new Hang(listing, blank, blank);
	const language = sanitiseLine(code.language ?? '');
	return language === ''
		? body
		: new Stack([
				new Drawn(drawnLines(drawn(own(language), 'hint'), options.measure)),
				body,
			]);
}

/**
Sets what no reader of the format understands as its source.
*/
export function layoutVerbatim(
	verbatim: Verbatim,
	options: LayoutOptions,
): BlockLayout {
	return new Listing(safeCode(verbatim.text), options, ['hint'], []);
}
