import type {Table} from '../../article/model.js';
import type {LayoutOptions, TableForm} from '../line.js';
import {alignments} from './alignment.js';
import {layoutBanded} from './banded.js';
import {layoutCards} from './cards.js';
import type {Cells} from './cells.js';
import {Fitter} from './fit.js';
import type {Form} from './form.js';
import {layoutGrid} from './grid.js';

/**
A form of a table, and what it is called.
*/
export type Named = {readonly name: TableForm; readonly form: Form};

/**
Narrower value columns are no pleasure to read side by side.
*/
const leastValueWidth = 12;

/**
What a form is worth having for.
*/
type FormDemand = {
	/**
	It leaves words whole.
	*/
	readonly isWhole?: boolean;
	/**
	Its cells take no more lines.
	*/
	readonly most?: number;
};

/**
Sets a table in each form when asked for.
*/
export class Forms {
	readonly #cells: Cells;
	readonly #options: LayoutOptions;
	readonly #shared: ReturnType<typeof sharedOptions>;

	constructor(cells: Cells, table: Table, options: LayoutOptions) {
		this.#cells = cells;
		this.#options = options;
		this.#shared = sharedOptions(cells, table, options);
	}

	/**
	How many rows the table has, its header among them.
	*/
	get count(): number {
		return this.#cells.rows;
	}

	/**
	How many words a form cuts whose columns stand side by side.
	*/
	cuts({name, form}: Named): number {
		const first = name === 'banded' ? 1 : 0;
		let cuts = 0;
		for (let row = 0; row < this.#cells.rows; row++) {
			for (const [index, width] of form.widths.entries()) {
				for (const token of this.#cells.tokens(row, first + index)) {
					cuts += Math.abs(token) > width ? 1 : 0;
				}
			}
		}

		return cuts;
	}

	/**
	Whether no value stands in fewer columns than is comfortable, unless it needs no more.
	*/
	isRoomy(banded: Form): boolean {
		return banded.widths.every((width, index) => {
			const {natural} = this.#cells.measures[index + 1]!;
			return width >= Math.min(natural, leastValueWidth);
		});
	}

	get isBig(): boolean {
		return this.#cells.isBig;
	}

	grid(demand: FormDemand = {}): Form | undefined {
		return layoutGrid(this.#cells, {...this.#shared, ...demand, ruled: true});
	}

	open(demand: FormDemand = {}): Form | undefined {
		return layoutGrid(this.#cells, {...this.#shared, ...demand, ruled: false});
	}

	banded(demand: Pick<FormDemand, 'most'> = {}): Form | undefined {
		return layoutBanded(this.#cells, {...this.#shared, ...demand});
	}

	cards(): Form {
		return layoutCards(this.#cells, {width: this.#options.width});
	}
}

function sharedOptions(
	cells: Cells,
	table: Table,
	{width, ascii}: LayoutOptions,
) {
	return {
		fitter: new Fitter(cells),
		width,
		ascii,
		alignments: alignments(cells, table.align),
		rules: table.rules ?? [],
	};
}

/**
The form that a reader asked for, or the next one that the width allows.
*/
export function wanted(forms: Forms, name: TableForm): Named {
	const rungs: ReadonlyArray<readonly [TableForm, () => Form | undefined]> = [
		['grid', () => forms.grid()],
		['open', () => forms.open()],
		['banded', () => forms.banded()],
	];
	const from = rungs.findIndex(([rung]) => rung === name);
	for (const [rung, make] of from === -1 ? [] : rungs.slice(from)) {
		const form = make();
		if (form !== undefined) {
			return {name: rung, form};
		}
	}

	return {name: 'cards', form: forms.cards()};
}

/**
Chooses a form: the ruled grid; no rules where that leaves words whole or takes a line in ten less; bands where
that leaves words whole or takes a fifth less; cards where values would stand in fewer than 12 columns. Where all that may
be chosen cut words, the one that cuts the fewest.

None is chosen that takes more lines than the ruled grid, the line counted that names it.
*/
export function choose(forms: Forms): Named {
	if (forms.isBig) {
		return chooseFirst(forms);
	}

	const grid = forms.grid();
	if (grid !== undefined && !grid.broken && grid.lines === forms.count) {
		return {name: 'grid', form: grid};
	}

	const limit = grid === undefined ? Infinity : grid.rows - 1;
	const isShort = (form: Form | undefined): form is Form =>
		form !== undefined && form.rows <= limit;
	let best: Named | undefined =
		grid === undefined ? undefined : {name: 'grid', form: grid};
	const open = forms.open({most: mostLines(best, 0.9)});
	if (isShort(open) && isBetter(open, best?.form, 0.9)) {
		best = {name: 'open', form: open};
	}

	const banded = forms.banded({most: mostLines(best, 0.8)});
	const isBanded = isShort(banded) && isBetter(banded, best?.form, 0.8);
	if (isBanded && forms.isRoomy(banded)) {
		best = {name: 'banded', form: banded};
	}

	if (best !== undefined && !best.form.broken) {
		return best;
	}

	const cards = forms.cards();
	if (best === undefined || isShort(cards)) {
		return {name: 'cards', form: cards};
	}

	return isBanded && !banded.broken
		? {name: 'banded', form: banded}
		: cuttingFewest(forms, [
				best,
				...(isShort(open) ? [{name: 'open', form: open} as const] : []),
				...(isShort(banded) ? [{name: 'banded', form: banded} as const] : []),
			]);
}

/**
Of forms that all cut words, the one that cuts the fewest; of several such the first.
*/
function cuttingFewest(
	forms: Forms,
	[first, ...others]: readonly [Named, ...Named[]],
): Named {
	let best = first;
	let fewest = forms.cuts(first);
	for (const other of others) {
		const cuts = forms.cuts(other);
		if (cuts < fewest) {
			best = other;
			fewest = cuts;
		}
	}

	return best;
}

/**
Whether a form leaves words whole that the other cuts, or takes no more than a share of its lines, two less at least.
*/
function isBetter(form: Form, other: Form | undefined, share: number): boolean {
	return other?.broken === form.broken
		? form.lines <= other.lines * share && form.lines <= other.lines - 2
		: !form.broken;
}

/**
With how many lines at most a form is better than one that leaves words whole; than another it may be with any.
*/
function mostLines(best: Named | undefined, share: number): number {
	return best === undefined || best.form.broken
		? Infinity
		: Math.floor(Math.min(best.form.lines * share, best.form.lines - 2));
}

/**
In a table of thousands of rows each form costs time: the first that leaves words whole is taken.
*/
function chooseFirst(forms: Forms): Named {
	const grid = forms.grid({isWhole: true});
	if (grid !== undefined) {
		return {name: 'grid', form: grid};
	}

	const open = forms.open({isWhole: true});
	return open === undefined
		? {name: 'cards', form: forms.cards()}
		: {name: 'open', form: open};
}
