import type {Line} from './lines.js';

/**
What a comment begins with.
*/
export const commentMark = '<!--';

/**
The backticks or tildes that open a fence.
*/
export function fenceMark({text}: Line): string {
	return /`{3,}|~{3,}/.exec(text)?.[0] ?? '```';
}

/**
The line that closes the fence which opens on a line; -1 for none.
*/
export function fenceEnd(
	lines: readonly Line[],
	start: number,
	mark: string,
): number {
	for (let at = start + 1; at < lines.length; at++) {
		const {kind, text} = lines[at]!;
		if (
			kind === 'fence' &&
			text.trim().startsWith(mark) &&
			/^\s*(?:`+|~+)\s*$/.test(text)
		) {
			return at;
		}
	}

	return -1;
}

/**
The lines of code in fences that are closed, the fences themselves among them.
*/
export function fencedLines(lines: readonly Line[]): ReadonlySet<number> {
	const fenced = new Set<number>();
	const unclosed = new Set<string>();
	for (let at = 0; at < lines.length; at++) {
		if (lines[at]!.kind !== 'fence') {
			continue;
		}

		const mark = fenceMark(lines[at]!);
		const end = unclosed.has(mark) ? -1 : fenceEnd(lines, at, mark);
		if (end === -1) {
			unclosed.add(mark);
			continue;
		}

		while (at < end) {
			fenced.add(at++);
		}

		fenced.add(end);
	}

	return fenced;
}
