import {classOf} from './around.js';
import {kindCodes} from './line-kinds.js';
import {ends} from './measure.js';
import {type View} from './view.js';

/**
What the article as a whole looks like: the same for each of its lines.
*/
export type Whole = {
	readonly lines: number;
	readonly shortCount: number;
	/**
	Short plain lines among plain lines.
	*/
	readonly shortShare: number;
	/**
	Letters in long plain lines for each short one.
	*/
	readonly proseForShort: number;
	/**
	The mean width of long plain lines.
	*/
	readonly longWidth: number;
	/**
	Long plain lines that end as a sentence does.
	*/
	readonly stopShare: number;
	/**
	Items, table rows and pictures among all lines.
	*/
	readonly itemShare: number;
	readonly tableShare: number;
	readonly imageShare: number;
	/**
	Short plain lines that end without any sign, among the short ones.
	*/
	readonly bareShare: number;
	/**
	Headings that kept their marker.
	*/
	readonly marked: number;
	/** Lines that may be headings: how many, for a hundred lines, and how much prose there is for each. */
	readonly possible: number;
	readonly possibleShare: number;
	readonly proseForPossible: number;
	/** Those of them that stand right before a long line, among all of them, and how many. */
	readonly overProse: number;
	readonly overProseCount: number;
	/** Those of them that stand between an ended sentence or a picture and a long line. */
	readonly framedShare: number;
	readonly furnitureShare: number;
};

/** Looks at the whole article; `places` are the lines that may be headings. */
export function wholeOf(view: View, places: readonly number[]): Whole {
	let plain = 0;
	let shorts = 0;
	let long = 0;
	let longWidth = 0;
	let stops = 0;
	let items = 0;
	let tables = 0;
	let images = 0;
	let bare = 0;
	let marked = 0;
	for (const [at, kind] of view.kind.entries()) {
		items += kind === kindCodes.item ? 1 : 0;
		tables += kind === kindCodes.table ? 1 : 0;
		images += kind === kindCodes.image ? 1 : 0;
		marked += kind === kindCodes.heading ? 1 : 0;
		if (kind !== kindCodes.plain) {
			continue;
		}

		plain++;
		const end = view.end[at]!;
		if (view.short[at]) {
			shorts++;
			bare += end === ends.word ? 1 : 0;
		} else {
			long++;
			longWidth += view.width[at]!;
			stops +=
				end >= ends.stop && end <= ends.quote && end !== ends.comma ? 1 : 0;
		}
	}

	let overProse = 0;
	let framed = 0;
	for (const at of places) {
		const isOver = classOf(view, at + 1) === 1;
		const before = classOf(view, at - 1);
		overProse += isOver ? 1 : 0;
		framed += isOver && (before === 1 || before === 5) ? 1 : 0;
	}

	const furniture = view.kind.filter(
		kind => kind === kindCodes.furniture,
	).length;
	const count = Math.max(1, view.text.length);
	const possible = Math.max(1, places.length);
	return {
		lines: count,
		shortCount: shorts,
		shortShare: shorts / Math.max(1, plain),
		proseForShort: longWidth / Math.max(1, shorts),
		longWidth: longWidth / Math.max(1, long),
		stopShare: long === 0 ? 0.5 : stops / long,
		itemShare: items / count,
		tableShare: tables / count,
		imageShare: images / count,
		bareShare: bare / Math.max(1, shorts),
		marked,
		possible: places.length,
		possibleShare: places.length / count,
		proseForPossible: longWidth / possible,
		overProse: overProse / possible,
		overProseCount: overProse,
		framedShare: framed / possible,
		furnitureShare: furniture / count,
	};
}
