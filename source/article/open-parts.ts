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
	const shelf = new Map<number, PartContent>();
	// The one asked for last, which is at the end of the shelf.
	let latest = -1;
	const firstLine = createLineCounter(source, cuts);
	return cuts.map(({start, end}, index) => ({
		start,
		end,
		content() {
			let content = shelf.get(index);
			if (content) {
				if (index !== latest && cuts.length > kept) {
					shelf.delete(index);
					shelf.set(index, content);
					latest = index;
				}

				return content;
			}

			content = read(source.slice(start, end), firstLine(index), index);
			shelf.set(index, content);
			latest = index;
			if (shelf.size > kept) {
				const [oldest] = shelf.keys();
				shelf.delete(oldest!);
			}

			return content;
		},
	}));
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
