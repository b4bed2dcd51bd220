import type {Article} from '../article/model.js';
import type {TableLayout} from '../layout/table/index.js';
import {divide, type Geometry} from './geometry.js';
import {numberOf} from './numbers.js';
import {createPage, type BlockChoices, type Page} from './page.js';
import {comparePlaces, start, type Anchor, type Place} from './place.js';
import {without, type State} from './state.js';

/**
How the screen is divided for this state.
*/
export const geometryOf = (state: State): Geometry =>
	divide(state.size, state.measure, state.listed);

type Shelf = {
	key: string;
	page: Page;
	/**
	The state whose choices the page reads; always the one last asked with.
	*/
	holder: {state: State};
};

const shelves = new WeakMap<Article, Shelf>();

const choicesOf = (state: State, part: number, block: number): BlockChoices => {
	const number = numberOf(state.index, part, block);
	const isOpen = state.open.has(`${part}:${block}`);
	const table =
		state.forms.size === 0
			? undefined
			: state.index.tables.findIndex(
					entry => entry.part === part && entry.block === block,
				);
	const form =
		table === undefined || table < 0 ? undefined : state.forms.get(table + 1);
	return {
		...(number !== undefined && {number}),
		...(isOpen && {open: isOpen}),
		...(form !== undefined && {form}),
	};
};

/**
The article set for this state's screen; remembered, so that a scroll lays nothing out twice.
*/
export const pageOf = (state: State): Page => {
	const {measure, width, roomy} = geometryOf(state);
	const {ascii} = state.look;
	const key = [measure, width, roomy, ascii].join(' ');
	const known = shelves.get(state.article);
	if (known?.key === key) {
		known.holder.state = state;
		return known.page;
	}

	const holder = {state};
	const page = createPage(state.article, {
		measure,
		width,
		roomy,
		ascii,
		choices: (part, block) => choicesOf(holder.state, part, block),
	});
	shelves.set(state.article, {key, page, holder});
	return page;
};

/**
The rows of a table's header that stay at the top of the screen while the table is taller than it: where they stand in
the table. None while the header itself is in sight, or where too little would be left for the rows.
*/
export const headRows = (state: State, top: Place): readonly Place[] => {
	const laid = pageOf(state).laid(top.part, top.block);
	if (laid?.block.type !== 'table' || !('head' in laid.layout)) {
		return [];
	}

	const {head, body, rows} = laid.layout as TableLayout;
	const row = top.row - laid.blanks;
	const height = head.end - head.start;
	const room = geometryOf(state).body;
	return rows <= room ||
		row < head.end ||
		row >= body.end - 1 ||
		height * 3 > room
		? []
		: Array.from({length: height}, (_, at) => ({
				...top,
				row: laid.blanks + head.start + at,
			}));
};

/**
How many rows of the article are shown below a top: those of the body less the header that stays.
*/
const rowsFrom = (state: State, top: Place): number =>
	geometryOf(state).body - headRows(state, top).length;

/**
The first line a viewport can have so that it is still full.
*/
const lowestTop = (state: State): Place => {
	const page = pageOf(state);
	const {body} = geometryOf(state);
	const top = page.move(page.last(), 1 - body);
	return page.move(page.last(), 1 - rowsFrom(state, top));
};

/**
A top that leaves no empty rows below the article's end while there is text above.
*/
const settle = (state: State, top: Place): Place => {
	const page = pageOf(state);
	const rows = rowsFrom(state, top);
	// Only near the end is the lowest top worth finding, and an article's last part worth reading.
	const below = page.move(top, rows);
	return !isLast(page, below) || page.distance(top, below, rows + 1) >= rows - 1
		? top
		: lowestTop(state);
};

/**
Whether nothing follows behind a row.
*/
const isLast = (page: Page, place: Place): boolean =>
	comparePlaces(page.move(place, 1), place) === 0;

/**
Scrolls by a screen, one row of it staying in sight: down when positive.
*/
export const turn = (state: State, direction: 1 | -1): State => {
	const page = pageOf(state);
	const {top} = state;
	if (direction > 0) {
		return scroll(state, Math.max(1, rowsFrom(state, top) - 1));
	}

	const {body} = geometryOf(state);
	const above = page.move(top, -Math.max(1, body - 1));
	return scroll(state, -Math.max(1, rowsFrom(state, above) - 1));
};

/**
Scrolls by rows: down when positive.
*/
export const scroll = (state: State, rows: number): State => ({
	...state,
	top: settle(state, pageOf(state).move(state.top, rows)),
});

/**
The article's beginning and its end.
*/
export const toStart = (state: State): State => ({...state, top: start});
export const toEnd = (state: State): State => ({
	...state,
	top: lowestTop(state),
});

/**
The last row on the screen.
*/
export const bottomOf = (state: State): Place =>
	pageOf(state).move(state.top, rowsFrom(state, state.top) - 1);

/**
Whether the article's last row is on the screen.
*/
export const atEnd = (state: State): boolean =>
	isLast(pageOf(state), bottomOf(state));

/**
Whether a place is on the screen, with so many rows left below it.
*/
export const isVisible = (state: State, place: Place, below = 0): boolean =>
	comparePlaces(place, state.top) >= 0 &&
	comparePlaces(
		place,
		pageOf(state).move(state.top, rowsFrom(state, state.top) - 1 - below),
	) <= 0;

/**
Puts a place on the screen, `above` rows under its upper edge; near the end the end decides.
*/
export const show = (state: State, place: Place, above = 0): State => {
	const top = pageOf(state).move(place, -above);
	return {...state, top: settle(state, top)};
};

/**
Brings a place into sight, moving only when it is not.
*/
export const reveal = (state: State, place: Place): State =>
	isVisible(state, place, 1)
		? state
		: show(state, place, Math.floor(geometryOf(state).body / 3));

/**
Where a block's first line stands, its leading blanks left out.
*/
export const headOf = (state: State, part: number, block: number): Place => {
	const laid = pageOf(state).laid(part, block);
	return {part, block, row: laid?.blanks ?? 0};
};

const anchorOn = (page: Page, {part, block, row}: Place): Anchor => {
	const laid = page.laid(part, block);
	if (laid === undefined || row < laid.blanks) {
		return {part, block, start: 0, above: (laid?.blanks ?? 0) - row};
	}

	for (let at = row - laid.blanks; at < laid.layout.rows; at++) {
		const run = laid.layout.line(at).runs.find(run => run.at !== undefined);
		if (run?.at !== undefined) {
			return {part, block, start: run.at, above: 0};
		}
	}

	return {part, block, start: laid.layout.text.length, above: 0};
};

/**
A place as one that holds at any width.
*/
export const anchorOf = (state: State, place: Place): Anchor =>
	anchorOn(pageOf(state), place);

/**
Where an anchor stands on this state's page.
*/
export const placeOf = (state: State, anchor: Anchor): Place => {
	const page = pageOf(state);
	const place = page.placeOf({...anchor, end: anchor.start});
	return page.clamp({...place, row: Math.max(0, place.row - anchor.above)});
};

const farthestPast = 100;

/**
Remembers where the reader is, for `back`.
*/
export const remember = (state: State): State => ({
	...state,
	past: [...state.past.slice(1 - farthestPast), anchorOf(state, state.top)],
	future: [],
});

/**
A jump that can be undone with `back`.
*/
export const jump = (state: State, place: Place, above = 0): State =>
	show(remember(state), place, above);

/**
Changes what the page is made for and keeps the reader's place: by block and offset, not by row.

@param change - Gives the state with its new size, measure, look or folds.
*/
export const relay = (state: State, change: (state: State) => State): State => {
	if (comparePlaces(state.top, start) === 0) {
		return {...without(change(state), 'lastRead'), top: start};
	}

	// On a taller screen the end may hold the top further up; back on the smaller one the reader is where they were.
	const {wish} = state;
	const anchor =
		wish !== undefined && comparePlaces(wish.top, state.top) === 0
			? wish.anchor
			: anchorOf(state, state.top);
	const changed = without(change(state), 'lastRead');
	const top = settle(changed, placeOf(changed, anchor));
	return {...changed, top, wish: {anchor, top}};
};
