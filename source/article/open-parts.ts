import type {Part, PartContent} from './model.js';

/**
Where a part of a source stands.
*/
export type Cut = {
	/**
	In UTF-16 units.
	*/
	readonly start: number;
	readonly end: number;
};

/**
Reads one part: its text, the line on which it begins (from 1), and which of the parts it is.
*/
export type ReadPart = (
	text: string,
	firstLine: number,
	index: number,
) => PartContent;

/**
So many parts stay read, the most recently asked for: half a megabyte of source.
*/
const kept = 16;

/**
Makes the parts of a source. Each is read when it is asked for and remembered for a while, so that the memory an article
takes does not grow with what has been looked at.
*/
export function createParts(
	source: string,
	cuts: readonly Cut[],
	read: ReadPart,
): readonly Part[] {
	const shelf = new Map<number, {content: PartContent; used: number}>();
	const firstLine = createLineCounter(source, cuts);
	let clock = 0;
	return cuts.map(({start, end}, index) => ({
		start,
		end,
		content(once = false) {
			const known = shelf.get(index);
			if (known !== undefined) {
				known.used = ++clock;
				return known.content;
			}

			const content = read(source.slice(start, end), firstLine(index), index);
			if (!once || cuts.length <= kept) {
				if (shelf.size >= kept) {
					shelf.delete(oldestOf(shelf));
				}

				shelf.set(index, {content, used: ++clock});
			}

			return content;
		},
	}));
}

/**
The part that was asked for longest ago.
*/
function oldestOf(shelf: ReadonlyMap<number, {readonly used: number}>): number {
	let oldest = -1;
	let least = Infinity;
	for (const [index, {used}] of shelf) {
		if (used < least) {
			least = used;
			oldest = index;
		}
	}

	return oldest;
}

/**
Tells on which line of the source a part begins, counting no stretch twice.
*/
function createLineCounter(
	source: string,
	cuts: readonly Cut[],
): (index: number) => number {
	const lines = [1 + countLineEnds(source, 0, cuts[0]?.start ?? 0)];
	return index => {
		while (lines.length <= index) {
			const {start, end} = cuts[lines.length - 1]!;
			lines.push(lines.at(-1)! + countLineEnds(source, start, end));
		}

		return lines[index]!;
	};
}

/**
How many lines end between two places of a text: `\n`, `\r\n`, or `\r` by itself.
*/
export function countLineEnds(
	text: string,
	start: number,
	end: number,
): number {
	let count = 0;
	for (
		let at = text.indexOf('\n', start);
		at !== -1 && at < end;
		at = text.indexOf('\n', at + 1)
	) {
		count++;
	}

	return count;
}
