import {finder, type Finder} from '../../text/finder.js';

/**
Reads delimited text by RFC 4180 into rows of fields.

What the format leaves open is taken gently: any line end, blank lines skipped, a quote inside a bare field kept as it
is, text after a closing quote kept, a quote that never closes ends with the text. Written by hand because a table of
10 MB takes a general CSV library over ten times as long, and because rows are to be read one by one.

@param delimiter - One character: a comma, a semicolon, a tab or a bar.
@param most - So many rows are read.
*/
export function parseDelimited(
	text: string,
	delimiter: string,
	most = Infinity,
): string[][] {
	const rows: string[][] = [];
	findRows(text, delimiter, start => {
		rows.push(readRow(text, start, delimiter));
		return rows.length < most;
	});
	return rows;
}

/**
Finds the rows of delimited text without reading them; each character is looked at once.

@param visit - Is told where a row begins, in UTF-16 units, and how many fields it has; false ends the search.
*/
export function findRows(
	text: string,
	delimiter: string,
	visit: (start: number, fields: number) => boolean,
): void {
	let at = text.startsWith('\u{FEFF}') ? 1 : 0;
	const nextQuote = finder(text, '"');
	const nextDelimiter = finder(text, delimiter);
	let isWanted = true;
	while (isWanted && at < text.length) {
		const end = lineEnd(text, at);
		if (nextQuote(at) >= end) {
			isWanted = end === at || visit(at, countFields(nextDelimiter, at, end));
			at = afterLine(text, end);
			continue;
		}

		const {row, next} = quotedRow(text, at, delimiter);
		isWanted = visit(at, row.length);
		at = next;
	}
}

/**
Reads the row that begins at a place which `findRows` told.
*/
export function readRow(
	text: string,
	start: number,
	delimiter: string,
): string[] {
	const line = text.slice(start, lineEnd(text, start));
	return line.includes('"')
		? quotedRow(text, start, delimiter).row
		: line.split(delimiter);
}

function countFields(next: Finder, start: number, end: number): number {
	let fields = 1;
	for (let at = next(start); at < end; at = next(at + 1)) {
		fields++;
	}

	return fields;
}

/**
Which of the usual delimiters a text uses: the one that gives the first rows the same number of fields, most of all.
*/
export function delimiterOf(text: string): string {
	const sample = text.slice(0, 20_000);
	let best = {delimiter: ',', score: 0};
	for (const delimiter of [',', '\t', ';', '|']) {
		const rows = parseDelimited(sample, delimiter, 20);
		// The sample may have cut the last row.
		const counts = (rows.length > 1 ? rows.slice(0, -1) : rows).map(
			row => row.length,
		);
		const first = counts[0] ?? 1;
		const same = counts.filter(count => count === first).length;
		const score = first > 1 ? same / counts.length + first / 1000 : 0;
		best = score > best.score ? {delimiter, score} : best;
	}

	return best.delimiter;
}

/**
Where the line that begins at an offset ends: at `\n`, `\r\n` or the end of the text.
*/
function lineEnd(text: string, from: number): number {
	const feed = text.indexOf('\n', from);
	const end = feed === -1 ? text.length : feed;
	const isBefore = end > from && text.charCodeAt(end - 1) === 0x0d;
	return isBefore ? end - 1 : end;
}

function afterLine(text: string, end: number): number {
	return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

function quotedRow(
	text: string,
	from: number,
	delimiter: string,
): {row: string[]; next: number} {
	const row: string[] = [];
	let at = from;
	let line = lineEnd(text, from);
	for (;;) {
		const field =
			text.charCodeAt(at) === 0x22
				? quotedField(text, at)
				: {value: '', next: at};
		if (field.next > line) {
			line = lineEnd(text, field.next);
		}

		const end = bareEnd(text, field.next, line, delimiter);
		row.push(field.value + text.slice(field.next, end));
		if (text[end] !== delimiter) {
			return {row, next: afterLine(text, end)};
		}

		at = end + 1;
	}
}

/**
A field from its opening quote to behind its closing one.
*/
function quotedField(
	text: string,
	from: number,
): {value: string; next: number} {
	let value = '';
	let at = from + 1;
	for (;;) {
		const quote = text.indexOf('"', at);
		if (quote === -1) {
			return {value: value + text.slice(at), next: text.length};
		}

		value += text.slice(at, quote);
		if (text.charCodeAt(quote + 1) !== 0x22) {
			return {value: value.replaceAll(/\r\n?/gu, '\n'), next: quote + 1};
		}

		value += '"';
		at = quote + 2;
	}
}

/**
Where a bare field ends: at the next delimiter or the end of the line, whichever comes first.
*/
function bareEnd(
	text: string,
	from: number,
	line: number,
	delimiter: string,
): number {
	const next = text.slice(from, line).indexOf(delimiter);
	return next === -1 ? line : from + next;
}
