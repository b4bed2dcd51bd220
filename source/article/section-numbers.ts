/**
Numbers sections as their headings come: `1`, `1.1`, `2`. A section stands in the nearest one before it of a lower level.
*/
export function createNumbers(): (level: number) => {
	readonly number: string;
	readonly depth: number;
} {
	const levels: number[] = [];
	const counts: number[] = [];
	return level => {
		while (levels.length > 0 && levels.at(-1)! >= level) {
			levels.pop();
		}

		const depth = levels.length;
		levels.push(level);
		counts.length = Math.min(counts.length, depth + 1);
		counts[depth] = (counts[depth] ?? 0) + 1;
		return {number: counts.join('.'), depth};
	};
}

/**
A section's number as it is shown before its title: not at all where the author has numbered it.
*/
export function shownNumber(number: string, title: string): string | undefined {
	return /^\s*(?:§|\p{Number})/u.test(title) ? undefined : number;
}
