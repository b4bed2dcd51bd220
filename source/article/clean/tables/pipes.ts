import {endsWithPipe, escapedPipe, type Line, type Pipes} from '../lines.js';

function isEscaped(text: string, at: number): boolean {
	let slashes = 0;
	while (text.codePointAt(at - slashes - 1) === 92) {
		slashes++;
	}

	return slashes % 2 === 1;
}

function clean(cell: string): string {
	const trimmed = cell.trim();
	return trimmed.includes(escapedPipe)
		? trimmed.replaceAll(escapedPipe, '|')
		: trimmed;
}

/**
Cuts a line at its pipes.
*/
export function readPipes(line: string): Pipes {
	const text = line.trim();
	const isLeads = text.startsWith('|');
	const isEnds = text.length > 1 && endsWithPipe(text);
	const cells: string[] = [];
	let start = isLeads ? 1 : 0;
	for (
		let at = text.indexOf('|', start);
		at !== -1;
		at = text.indexOf('|', at + 1)
	) {
		if (isEscaped(text, at)) {
			continue;
		}

		cells.push(clean(text.slice(start, at)));
		start = at + 1;
	}

	if (!isEnds) {
		cells.push(clean(text.slice(start)));
	}

	return {leads: isLeads, ends: isEnds, cells};
}

/**
The same for a line, remembered: the width of a table is looked for again and again.
*/
export function pipesOf(line: Line): Pipes {
	line.pipes ??= readPipes(
		// A line under a header may part its columns by plus signs.
		line.kind === 'delimiter' ? line.text.replaceAll('+', '|') : line.text,
	);
	return line.pipes;
}

/**
How many cells there are up to the last that says something.
*/
export function filled(cells: readonly string[]): number {
	let count = cells.length;
	while (count > 0 && cells[count - 1] === '') {
		count--;
	}

	return count;
}
