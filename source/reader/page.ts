import type {Article, Block} from '../article/model.js';
import {checkAddress} from '../text/address.js';
import {layoutBlock} from '../layout/block.js';
import {leadingBlanks} from '../layout/page.js';
import type {
	BlockLayout,
	LayoutOptions,
	Line,
	TableForm,
} from '../layout/line.js';
import {start, type Place, type Target} from './place.js';

/**
What one block is set with beside the page's own options.
*/
export type BlockChoices = {
	readonly number?: string;
	readonly open?: boolean;
	readonly form?: TableForm;
};

/**
What a page is made for.
*/
export type PageOptions = {
	readonly measure: number;
	readonly width: number;
	readonly ascii: boolean;
	readonly roomy: boolean;
	/**
	For reading aloud.
	*/
	readonly linear?: boolean;
	/**
	The choices for one block; asked each time the block is wanted.
	*/
	readonly choices: (part: number, block: number) => BlockChoices;
};

/**
A block as it stands on the page.
*/
export type Laid = {
	readonly block: Block;
	readonly layout: BlockLayout;
	/**
	Blank rows before the block's first line.
	*/
	readonly blanks: number;
	/**
	All rows, the blanks included.
	*/
	readonly rows: number;
};

/**
An article set for one width, block by block, as blocks are asked for.

A place is walked from block to block, so that nothing waits on the size of the document.
*/
export type Page = {
	readonly options: PageOptions;
	/**
	How many blocks a part has; reads the part.
	*/
	blocks(part: number): number;
	/**
	The block at an address, or undefined outside the article.
	*/
	laid(part: number, block: number): Laid | undefined;
	/**
	The line at a place; undefined for a blank row.
	*/
	line(place: Place): Line | undefined;
	/**
	The place `rows` rows further on (or back, when negative), stopping at the article's ends.
	*/
	move(place: Place, rows: number): Place;
	/**
	The article's last row.
	*/
	last(): Place;
	/**
	How many rows lie between two places, `from` before `to`; at most `limit`.
	*/
	distance(from: Place, to: Place, limit: number): number;
	/**
	The place of a stretch of a block's text.
	*/
	placeOf(target: Target): Place;
	/**
	The nearest place that exists, for one that came from elsewhere.
	*/
	clamp(place: Place): Place;
};

type Entry = {readonly laid: Laid; readonly choices: BlockChoices};

const blank: Line = {runs: [], width: 0};

// Enough for any screen and its neighbours; a long article is not kept laid out as a whole.
const mostEntries = 2000;

const sameChoices = (a: BlockChoices, b: BlockChoices): boolean =>
	a.number === b.number && a.open === b.open && a.form === b.form;

/**
Sets an article for the given options. Pure, but for what it remembers.
*/
export const createPage = (article: Article, options: PageOptions): Page => {
	const {parts} = article;
	const site = checkAddress(article.name)?.host;
	const memo = new Map<string, Entry>();

	const blocksOf = (part: number): readonly Block[] =>
		parts[part]?.content().blocks ?? [];

	const firstPart = (): number => {
		let part = 0;
		while (part < parts.length - 1 && blocksOf(part).length === 0) {
			part++;
		}

		return part;
	};

	const laid = (part: number, index: number): Laid | undefined => {
		const block = blocksOf(part)[index];
		if (block === undefined) {
			return undefined;
		}

		const key = `${part}:${index}`;
		const choices = options.choices(part, index);
		const known = memo.get(key);
		if (known?.laid.block === block && sameChoices(known.choices, choices)) {
			return known.laid;
		}

		const layoutOptions: LayoutOptions = {
			measure: options.measure,
			width: options.width,
			ascii: options.ascii,
			...(options.linear === true && {linear: true}),
			...(site !== undefined && {site}),
			...(choices.open !== undefined && {open: choices.open}),
			...(choices.number !== undefined && {number: choices.number}),
			...(choices.form !== undefined && {tableForm: choices.form}),
		};
		const layout = layoutBlock(block, layoutOptions);
		const isFirst = index === 0 && part === firstPart();
		const blanks =
			layout.rows === 0 || isFirst ? 0 : leadingBlanks(block, options.roomy);
		const made: Laid = {block, layout, blanks, rows: blanks + layout.rows};
		if (memo.size >= mostEntries) {
			memo.clear();
		}

		memo.set(key, {laid: made, choices});
		return made;
	};

	const after = (part: number, block: number): Place | undefined => {
		let nextPart = part;
		let nextBlock = block + 1;
		while (nextPart < parts.length) {
			if (nextBlock < blocksOf(nextPart).length) {
				if (laid(nextPart, nextBlock)!.rows > 0) {
					return {part: nextPart, block: nextBlock, row: 0};
				}

				nextBlock++;
			} else {
				nextPart++;
				nextBlock = 0;
			}
		}

		return undefined;
	};

	const before = (part: number, block: number): Place | undefined => {
		let previousPart = part;
		let previousBlock = block - 1;
		while (previousPart >= 0) {
			if (previousBlock >= 0) {
				const {rows} = laid(previousPart, previousBlock)!;
				if (rows > 0) {
					return {part: previousPart, block: previousBlock, row: rows - 1};
				}

				previousBlock--;
			} else {
				previousPart--;
				previousBlock =
					previousPart < 0 ? -1 : blocksOf(previousPart).length - 1;
			}
		}

		return undefined;
	};

	const move = (place: Place, rows: number): Place => {
		let here = place;
		let left = rows;
		while (left > 0) {
			const room = (laid(here.part, here.block)?.rows ?? 1) - 1 - here.row;
			if (left <= room) {
				return {...here, row: here.row + left};
			}

			const next = after(here.part, here.block);
			if (next === undefined) {
				return {...here, row: here.row + Math.max(0, room)};
			}

			left -= Math.max(0, room) + 1;
			here = next;
		}

		while (left < 0) {
			if (-left <= here.row) {
				return {...here, row: here.row + left};
			}

			const previous = before(here.part, here.block);
			if (previous === undefined) {
				return {...here, row: 0};
			}

			left += here.row + 1;
			here = previous;
		}

		return here;
	};

	const distance = (from: Place, to: Place, limit: number): number => {
		let rows = 0;
		let here: Place | undefined = from;
		while (here !== undefined && rows < limit) {
			if (here.part === to.part && here.block === to.block) {
				return Math.min(limit, rows + to.row - here.row);
			}

			rows += laid(here.part, here.block)!.rows - here.row;
			here = after(here.part, here.block);
		}

		return Math.min(limit, rows);
	};

	const clamp = (place: Place): Place => {
		const part = Math.max(0, Math.min(parts.length - 1, place.part));
		const block = Math.max(
			0,
			Math.min(
				blocksOf(part).length - 1,
				part === place.part ? place.block : 0,
			),
		);
		const rows = laid(part, block)?.rows ?? 0;
		return rows === 0
			? (after(part, block) ?? before(part, block) ?? start)
			: {part, block, row: Math.max(0, Math.min(rows - 1, place.row))};
	};

	return {
		options,
		blocks: part => blocksOf(part).length,
		laid,
		line({part, block, row}) {
			const found = laid(part, block);
			if (found === undefined || row < found.blanks) {
				return undefined;
			}

			return row < found.rows ? found.layout.line(row - found.blanks) : blank;
		},
		move,
		last() {
			return (
				before(parts.length - 1, blocksOf(parts.length - 1).length) ?? start
			);
		},
		distance,
		placeOf({part, block, start: offset}) {
			const found = laid(part, block);
			return found === undefined
				? start
				: {part, block, row: found.blanks + found.layout.rowOf(offset)};
		},
		clamp,
	};
};
