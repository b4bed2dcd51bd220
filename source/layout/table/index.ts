import type {Table} from '../../article/model.js';
import {toFlow} from '../flow.js';
import {drawn, drawnLines} from '../hang.js';
import type {
	BlockLayout,
	LayoutOptions,
	Line,
	Stop,
	TableForm,
} from '../line.js';
import {Prose} from '../prose.js';
import {Cells} from './cells.js';
import type {Form} from './form.js';
import {choose, Forms, wanted} from './ladder.js';

/**
A table set for a width, and what the viewer needs to keep its header in sight.
*/
export type TableLayout = BlockLayout & {
	readonly form: TableForm;
	/**
	The rows of the layout that hold the header and the rule under it, `end` not included.
	*/
	readonly head: {readonly start: number; readonly end: number};
	/**
	The rows that hold the table itself, `end` not included: no caption, no doubts.
	*/
	readonly body: {readonly start: number; readonly end: number};
	/**
	The columns' widths in a grid; of the values alone in bands; none in cards.
	*/
	readonly widths: readonly number[];
	/**
	No widths take fewer lines in this form.
	*/
	readonly proven: boolean;
	/**
	Words had to be cut.
	*/
	readonly broken: boolean;
};

/**
How a form is called on the line that names it.
*/
export const formNames: Record<TableForm, string> = {
	grid: 'grid',
	open: 'open grid',
	banded: 'banded',
	cards: 'cards',
};

/**
Sets a table: its number and caption, the form's name where it is not the ruled grid, the table, and what could not be
told about it.
*/
export function layoutTable(table: Table, options: LayoutOptions): TableLayout {
	const caption = captionOf(table, options);
	const cells = new Cells(
		table,
		options,
		caption === undefined ? 0 : caption.text.length + 1,
	);
	const forms = new Forms(cells, table, options);
	const chosen =
		options.tableForm === undefined
			? choose(forms)
			: wanted(forms, options.tableForm);
	const name =
		chosen.name === 'grid'
			? []
			: drawnLines(drawn(formNames[chosen.name], 'hint'), options.width);
	const doubts = (table.doubts ?? []).map(
		doubt =>
			new Prose(toFlow(`[${doubt}]`, options), options.measure, ['inferred']),
	);
	return new TableBlock({caption, name, cells, chosen, doubts});
}

function captionOf(table: Table, options: LayoutOptions): Prose | undefined {
	const words = table.caption ?? [];
	const number =
		options.number === undefined ? [] : [`Table ${options.number}`];
	if (words.length === 0 && number.length === 0) {
		return undefined;
	}

	const parting = options.ascii ? ' - ' : ' · ';
	const before = number.map(
		text =>
			({
				type: 'text',
				text: words.length === 0 ? text : text + parting,
			}) as const,
	);
	return new Prose(toFlow([...before, ...words], options), options.measure, [
		'caption',
	]);
}

type Parts = {
	readonly caption: Prose | undefined;
	readonly name: readonly Line[];
	readonly cells: Cells;
	readonly chosen: {readonly name: TableForm; readonly form: Form};
	readonly doubts: readonly Prose[];
};

class TableBlock implements TableLayout {
	readonly form: TableForm;
	readonly head: {readonly start: number; readonly end: number};
	readonly body: {readonly start: number; readonly end: number};
	readonly widths: readonly number[];
	readonly proven: boolean;
	readonly broken: boolean;
	readonly rows: number;
	readonly #parts: Parts;
	#text: string | undefined;
	#stops: readonly Stop[] | undefined;

	constructor(parts: Parts) {
		const {form, name} = parts.chosen;
		this.#parts = parts;
		this.form = name;
		this.widths = form.widths;
		this.proven = form.proven;
		this.broken = form.broken;
		const start = (parts.caption?.rows ?? 0) + parts.name.length;
		this.body = {start, end: start + form.rows};
		this.head = {start: start + form.head.start, end: start + form.head.end};
		let rows = this.body.end;
		for (const doubt of parts.doubts) {
			rows += doubt.rows;
		}

		this.rows = rows;
	}

	get text(): string {
		const {caption, cells, doubts} = this.#parts;
		this.#text ??= [
			...(caption === undefined ? [] : [caption.text]),
			cells.text,
			...doubts.map(doubt => doubt.text),
		].join('\n');
		return this.#text;
	}

	/**
	The length of `text`, which need not be made for it.
	*/
	get #length(): number {
		const {caption, cells, doubts} = this.#parts;
		let length =
			(caption === undefined ? 0 : caption.text.length + 1) + cells.length;
		for (const doubt of doubts) {
			length += doubt.text.length + 1;
		}

		return length;
	}

	get stops(): readonly Stop[] {
		const {caption, cells} = this.#parts;
		this.#stops ??= [
			{kind: 'table', start: 0, end: this.#length},
			...(caption?.stops ?? []),
			...cells.stops,
		];
		return this.#stops;
	}

	line(row: number): Line {
		const {caption, name, chosen} = this.#parts;
		if (row >= this.body.end) {
			return this.#doubt(row - this.body.end);
		}

		if (row >= this.body.start) {
			return chosen.form.line(row - this.body.start);
		}

		const above = this.body.start - name.length;
		return row < above ? caption!.line(row) : name[row - above]!;
	}

	rowOf(offset: number): number {
		const {caption, cells, chosen, doubts} = this.#parts;
		const base = caption === undefined ? 0 : caption.text.length + 1;
		if (offset < base) {
			return caption!.rowOf(offset);
		}

		let start = base + cells.length + 1;
		if (offset < start) {
			const cell = cells.at(offset);
			const within = offset - cells.start(cell.row, cell.column);
			return this.body.start + chosen.form.rowOf(cell.row, cell.column, within);
		}

		let row = this.body.end;
		for (const doubt of doubts) {
			if (offset <= start + doubt.text.length) {
				return row + doubt.rowOf(offset - start);
			}

			start += doubt.text.length + 1;
			row += doubt.rows;
		}

		return this.rows - 1;
	}

	#doubt(row: number): Line {
		const {caption, cells, doubts} = this.#parts;
		let index = row;
		let base =
			(caption === undefined ? 0 : caption.text.length + 1) + cells.length + 1;
		for (const doubt of doubts) {
			if (index < doubt.rows) {
				return shifted(doubt.line(index), base);
			}

			index -= doubt.rows;
			base += doubt.text.length + 1;
		}

		return {runs: [], width: 0};
	}
}

/** The same line where its text begins so many units later. */
function shifted({runs, width}: Line, base: number): Line {
	return {
		width,
		runs: runs.map(run =>
			run.at === undefined ? run : {...run, at: run.at + base},
		),
	};
}
