import type {Heading} from '../article/model.js';
import {toFlow} from './flow.js';
import {beside, drawn, Drawn, drawnLines} from './hang.js';
import type {BlockLayout, LayoutOptions, Line, Run, Stop} from './line.js';
import {Prose} from './prose.js';
import {Stack} from './stack.js';

/**
The columns between a heading and the mark at the end of its last line, at least.
*/
const apart = 2;

/**
The least measure at which a heading is broken earlier so that its mark has room beside it.
*/
const ample = 36;

function hasRoom(layout: BlockLayout, mark: Run, measure: number): boolean {
	const {width} = layout.line(layout.rows - 1);
	return measure - width - mark.width >= apart;
}

/**
A layout with a run at the right of its last line, or on lines of its own where there is no room.
*/
class Marked implements BlockLayout {
	readonly #layout: BlockLayout;
	readonly #mark: Run;
	readonly #measure: number;

	constructor(layout: BlockLayout, mark: Run, measure: number) {
		this.#layout = layout;
		this.#mark = mark;
		this.#measure = measure;
	}

	#below(): readonly Line[] {
		return hasRoom(this.#layout, this.#mark, this.#measure)
			? []
			: drawnLines(this.#mark, this.#measure);
	}

	get text(): string {
		return this.#layout.text;
	}

	get stops(): readonly Stop[] {
		return this.#layout.stops;
	}

	get rows(): number {
		return this.#layout.rows + this.#below().length;
	}

	line(row: number): Line {
		const last = this.#layout.rows - 1;
		if (row > last) {
			return this.#below()[row - last - 1] ?? {runs: [], width: 0};
		}

		const line = this.#layout.line(row);
		const room = this.#measure - line.width - this.#mark.width;
		return row < last || room < apart
			? line
			: {
					runs: [...line.runs, drawn(' '.repeat(room)), this.#mark],
					width: this.#measure,
				};
	}

	rowOf(offset: number): number {
		return this.#layout.rowOf(offset);
	}
}

function ruleBelow(level: number, {measure, ascii}: LayoutOptions): Drawn {
	const dash = level === 1 ? '=' : '-';
	const run = drawn((ascii ? dash : '─').repeat(measure), 'border');
	return new Drawn([{runs: [run], width: measure}]);
}

/**
Sets a heading: its number before it, a rule below it at levels 1 and 2. That it was supplied is told at the end of its
last line, so that the words of a long heading stay together.
*/
export function layoutHeading(
	heading: Heading,
	options: LayoutOptions,
): BlockLayout {
	const flow = toFlow(heading.inlines, options);
	const {measure} = options;
	const set = (inside: LayoutOptions) =>
		new Prose(flow, inside.measure, ['heading']);
	const titled = (room: LayoutOptions) =>
		options.number === undefined
			? set(room)
			: beside(drawn(`${options.number}  `, 'number'), room, set);
	const mark = drawn(options.ascii ? '- inferred' : '· inferred', 'inferred');
	const whole = titled(options);
	const isShorter =
		heading.inferred && measure >= ample && !hasRoom(whole, mark, measure);
	const title = isShorter
		? titled({...options, measure: measure - mark.width - apart})
		: whole;
	const marked = heading.inferred ? new Marked(title, mark, measure) : title;
	return heading.level > 2 || options.linear === true
		? marked
		: new Stack([marked, ruleBelow(heading.level, options)]);
}
