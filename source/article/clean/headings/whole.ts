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
};

export function wholeOf(view: View): Whole {
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

	const count = Math.max(1, view.text.length);
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
	};
}
