/**
A row without the blanks around it and the pipe before it.
*/
function inside(line: string): string {
	const text = line.trim();
	return text.startsWith('|') ? text.slice(1) : text;
}

/**
Walks the cells of a row up to the pipe behind each. An escaped pipe belongs to its cell.

@param visit - Is given where a cell begins and ends, in UTF-16 units.
*/
function eachCell(
	text: string,
	visit: (start: number, end: number) => void,
): void {
	let start = 0;
	let from = 0;
	let isFirst = true;
	for (let at = text.indexOf('|'); at !== -1; at = text.indexOf('|', at + 1)) {
		let slashes = 0;
		while (at - slashes > from && text[at - slashes - 1] === '\\') {
			slashes++;
		}

		from = at + 1;
		if (slashes % 2 === 0) {
			visit(start, at);
			isFirst = false;
			start = at + 1;
		}
	}

	if (start < text.length || isFirst) {
		visit(start, text.length);
	}
}

/**
How many cells a row has.
*/
export function countCells(line: string): number {
	let count = 0;
	eachCell(inside(line), () => {
		count++;
	});
	return count;
}

/**
Cuts a row at its pipes. An escaped pipe loses its backslash, in code as well.
*/
export function splitRow(line: string): string[] {
	const text = inside(line);
	const cells: string[] = [];
	eachCell(text, (start, end) => {
		cells.push(text.slice(start, end).trim());
	});
	return text.includes(String.raw`\|`)
		? cells.map(cell => cell.replaceAll(String.raw`\|`, '|'))
		: cells;
}
