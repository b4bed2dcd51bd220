/**
Gives the next place of a mark at or after an ever later place, in UTF-16 units; Infinity where there is none. Each stretch is
searched once.
*/
export type Finder = (from: number) => number;

/**
Makes a finder of a mark in a text.
*/
export function finder(text: string, mark: string): Finder {
	let known = -1;
	return from => {
		if (known < from) {
			const at = text.indexOf(mark, from);
			known = at === -1 ? Infinity : at;
		}

		return known;
	};
}
