/**
Stand-ins for painted lines, so that Ink places lines without reading them.

Ink measures, tokenises and joins every character of every row anew for each frame: 9 ms at 200x50 where a stand-in of
one column costs 2. What it is given is a character of the last private plane for each line; in its frame these are
exchanged for the lines.
*/
export type Slots = {
	/**
	Forgets the lines of the last frame.
	*/
	clear(): void;
	/**
	A stand-in, one column wide.

	@param painted An ANSI text.
	@param width How many columns it takes; Ink must have reserved them.
	*/
	place(painted: string, width: number): string;
	/**
	Puts the lines where their stand-ins are.
	*/
	fill(rows: readonly string[]): readonly string[];
};

const first = 0x10_f0_00;
const last = 0x10_ff_fd;

export function createSlots(): Slots {
	const lines: Array<{readonly painted: string; readonly width: number}> = [];

	const fillRow = (row: string): string => {
		let filled = '';
		let from = 0;
		for (let index = 0; index < row.length; index++) {
			const code = row.codePointAt(index) ?? 0;
			const line = code < first ? undefined : lines[code - first];
			if (!line) {
				continue;
			}

			filled += row.slice(from, index) + line.painted;
			from = index + 2;
			for (let column = 1; column < line.width && row[from] === ' '; column++) {
				from++;
			}

			index = from - 1;
		}

		return filled + row.slice(from);
	};

	return {
		clear() {
			lines.length = 0;
		},
		place(painted, width) {
			if (first + lines.length > last) {
				return painted;
			}

			lines.push({painted, width});
			return String.fromCodePoint(first + lines.length - 1);
		},
		fill: rows => rows.map(row => fillRow(row)),
	};
}
