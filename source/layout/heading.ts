import type {Heading} from '../article/model.js';
import {toFlow} from './flow.js';
import {beside, drawn, Drawn, drawnLines} from './hang.js';
import type {BlockLayout, LayoutOptions, Line, Run, Stop} from './line.js';
import {Prose} from './prose.js';
import {Stack} from './stack.js';

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
		const {width} = this.#layout.line(this.#layout.rows - 1);
		const isBeside = this.#measure - width - this.#mark.width >= 2;
		return isBeside ? [] : drawnLines(this.#mark, this.#measure);
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
		return row < last || room < 2
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
	const set = ({measure}: LayoutOptions) =>
		new Prose(flow, measure, ['heading']);
	const titled =
		options.number === undefined
			? set(options)
			: beside(drawn(`${options.number}  `, 'number'), options, set);
	const marked = heading.inferred
		? new Marked(
				titled,
				drawn(options.ascii ? '- inferred' : '· inferred', 'inferred'),
				options.measure,
			)
		: titled;
	return heading.level > 2 || options.linear === true
		? marked
		: new Stack([marked, ruleBelow(heading.level, options)]);
}
