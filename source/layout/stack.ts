import type {BlockLayout, Line, Stop} from './line.js';
import {rowAt} from './prose.js';

const blank: Line = {runs: [], width: 0};

/**
The same line where its text begins `base` units later.
*/
function shift(line: Line, base: number): Line {
	return base === 0
		? line
		: {
				width: line.width,
				runs: line.runs.map(run =>
					run.at === undefined ? run : {...run, at: run.at + base},
				),
			};
}

type Floor = {
	readonly layout: BlockLayout;
	/**
	Its first row in the stack.
	*/
	readonly start: number;
	/**
	Asked once: a nest of stacks would otherwise ask twice as often at each level.
	*/
	readonly rows: number;
};

/**
Layouts one below the other, with as many blank rows between them as `gap` says; their texts stand on lines.
*/
export class Stack implements BlockLayout {
	readonly #parts: readonly BlockLayout[];
	readonly #gap: () => number;
	#places: readonly Floor[] | undefined;
	#bases: ReadonlyArray<{readonly start: number}> | undefined;
	#text: string | undefined;
	#stops: readonly Stop[] | undefined;

	/**
	`gap` in rows; asked for when rows are.
	*/
	constructor(parts: readonly BlockLayout[], gap: () => number = () => 0) {
		this.#parts = parts;
		this.#gap = gap;
	}

	get #floors(): readonly Floor[] {
		if (this.#places === undefined) {
			const gap = this.#gap();
			let row = 0;
			this.#places = this.#parts.map(layout => {
				const start = row;
				const {rows} = layout;
				row += rows === 0 ? 0 : rows + gap;
				return {layout, start, rows};
			});
		}

		return this.#places;
	}

	get #offsets(): ReadonlyArray<{readonly start: number}> {
		if (this.#bases === undefined) {
			let end = 0;
			let isFirst = true;
			this.#bases = this.#parts.map(({text}) => {
				if (text === '') {
					return {start: end};
				}

				const start = isFirst ? end : end + 1;
				isFirst = false;
				end = start + text.length;
				return {start};
			});
		}

		return this.#bases;
	}

	get text(): string {
		this.#text ??= this.#parts
			.map(part => part.text)
			.filter(text => text !== '')
			.join('\n');
		return this.#text;
	}

	get stops(): readonly Stop[] {
		this.#stops ??= this.#parts.flatMap((part, index) => {
			const base = this.#offsets[index]!.start;
			return part.stops.map(stop => ({
				...stop,
				start: stop.start + base,
				end: stop.end + base,
			}));
		});
		return this.#stops;
	}

	get rows(): number {
		// A part without rows takes no gap either, so the last one with rows ends the stack.
		const last = this.#floors.findLast(floor => floor.rows > 0);
		return last === undefined ? 0 : last.start + last.rows;
	}

	line(row: number): Line {
		const index = rowAt(this.#floors, row);
		const floor = this.#floors[index];
		return floor === undefined || row >= floor.start + floor.rows
			? blank
			: shift(
					floor.layout.line(row - floor.start),
					this.#offsets[index]!.start,
				);
	}

	rowOf(offset: number): number {
		const index = rowAt(this.#offsets, offset);
		const floor = this.#floors[index];
		return floor === undefined
			? 0
			: floor.start + floor.layout.rowOf(offset - this.#offsets[index]!.start);
	}
}
