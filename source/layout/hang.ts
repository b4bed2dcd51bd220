import {own} from '../text/sanitise.js';
import {stringWidth} from '../text/width.js';
import {wrap} from '../text/wrap.js';
import type {
	BlockLayout,
	LayoutOptions,
	Line,
	Role,
	Run,
	Stop,
} from './line.js';
import {Stack} from './stack.js';

/**
Something the program draws itself, in one style; the text must be its own or made safe before.
*/
export function drawn(text: string, ...roles: readonly Role[]): Run {
	const safe = own(text);
	return {text: safe, width: stringWidth(safe), roles};
}

/**
Lines that the program draws itself; they have no text to search.
*/
export class Drawn implements BlockLayout {
	readonly #lines: readonly Line[];
	readonly stops: readonly Stop[] = [];

	constructor(lines: readonly Line[]) {
		this.#lines = lines;
	}

	get text(): string {
		return '';
	}

	get rows(): number {
		return this.#lines.length;
	}

	line(row: number): Line {
		return this.#lines[row] ?? {runs: [], width: 0};
	}

	rowOf(): number {
		return 0;
	}
}

/**
A run of the program's own, broken into lines where it is wider than the measure.
*/
export function drawnLines(run: Run, measure: number): Line[] {
	return wrap(run.text, measure).map(row => ({
		runs: [drawn(run.text.slice(row.start, row.end), ...run.roles)],
		width: row.width,
	}));
}

/**
A layout with a run before its first line and another before each other line, both of the same width.
*/
export class Hang implements BlockLayout {
	readonly #layout: BlockLayout;
	readonly #first: Run;
	readonly #rest: Run;

	constructor(layout: BlockLayout, first: Run, rest: Run) {
		this.#layout = layout;
		this.#first = first;
		this.#rest = rest;
	}

	get text(): string {
		return this.#layout.text;
	}

	get stops(): readonly Stop[] {
		return this.#layout.stops;
	}

	/**
	A marker is drawn even where it marks nothing.
	*/
	get rows(): number {
		return Math.max(this.#layout.rows, this.#first.text.trim() === '' ? 0 : 1);
	}

	line(row: number): Line {
		const line = this.#layout.line(row);
		const before = row === 0 ? this.#first : this.#rest;
		// A blank row of an indented block is just blank.
		return line.runs.length === 0 && before.text.trim() === ''
			? line
			: {runs: [before, ...line.runs], width: before.width + line.width};
	}

	rowOf(offset: number): number {
		return this.#layout.rowOf(offset);
	}
}

/**
The fewest columns in which text may be hung beside a marker.
*/
const least = 6;

/**
The same options with fewer columns.
*/
export function narrower(
	options: LayoutOptions,
	columns: number,
): LayoutOptions {
	const {number: _number, tableForm: _tableForm, ...rest} = options;
	return {
		...rest,
		measure: Math.max(1, options.measure - columns),
		width: Math.max(1, options.width - columns),
	};
}

/**
Sets something beside a marker such as a bullet: the lines after the first are indented by the marker's width.

Where too few columns would be left, the marker has lines of its own, and what it marks stands below it.
*/
export function beside(
	marker: Run,
	options: LayoutOptions,
	set: (options: LayoutOptions) => BlockLayout,
): BlockLayout {
	if (options.measure - marker.width >= least) {
		const layout = set(narrower(options, marker.width));
		return new Hang(layout, marker, drawn(' '.repeat(marker.width)));
	}

	const lines = drawnLines(marker, options.measure);
	return new Stack([new Drawn(lines), set(narrower(options, 0))]);
}
