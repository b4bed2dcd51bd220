import {parseDelimited} from './delimited.js';

/**
What may part fields in a text that nothing but its lines tells to be a table, in the order of trying.
*/
const delimiters = ['\t', ',', ';'] as const;

/**
So many rows are looked at.
*/
const looked = 200;

/**
Fields longer than this are prose, in UTF-16 units.
*/
const longestField = 500;

/**
What begins a block of Markdown, or a row of one of its tables.
*/
const markdownStart = /^\s{0,3}(?:#{1,6}\s|[*+>-]\s|\d+[).]\s|\||```|~~~)/u;

const figure = /^[\s$(+\-£€]{0,4}\d[\d\s'%+,./:–-]*\p{Letter}{0,3}\)?$/u;

/**
Whether a text that is known by no name is delimited text: the same number of fields in every row, two at least, in two
rows at least, and nothing that reads like prose.

@param text - Its lines end with `\n`.
@param isWhole - False where the text is only the beginning, and may end inside a row.
*/
export function isDelimited(text: string, isWhole: boolean): boolean {
	if (/^sep=[^\n"]\n/iu.test(text)) {
		return true;
	}

	const [first = ''] = text.trimStart().split('\n', 1);
	return (
		!markdownStart.test(first) &&
		delimiters.some(
			delimiter =>
				first.includes(delimiter) && isTable(text, delimiter, isWhole),
		)
	);
}

function isTable(text: string, delimiter: string, isWhole: boolean): boolean {
	const rows = parseDelimited(text, delimiter, looked + 1).filter(
		row => row.length > 1 || row[0]!.trim() !== '',
	);
	if (rows.length > looked || !isWhole) {
		rows.pop();
	}

	const [first = [], second = []] = rows;
	if (
		rows.length < 2 ||
		first.length < 2 ||
		rows.some(row => row.length !== first.length) ||
		rows.some(row => row.some(field => field.length > longestField))
	) {
		return false;
	}

	const columns = [...first.keys()];
	const filled = columns.filter(column =>
		rows.some(row => row[column]!.trim() !== ''),
	);
	if (filled.length < 2) {
		return false;
	}

	if (delimiter === '\t') {
		return true;
	}

	// A name above figures, all the way down: no prose is like that.
	const hasFigures = columns.some(
		column =>
			!figure.test(first[column]!) &&
			rows.slice(1).every(row => figure.test(row[column]!)),
	);
	if (hasFigures && (rows.length > 2 || first.length > 2)) {
		return true;
	}

	return (
		(rows.length > 2 || second.length > 2) &&
		!bareLines(text).some(
			line => markdownStart.test(line) || isProse(line, delimiter),
		)
	);
}

/**
The first lines of a text without what stands in quotes.
*/
function bareLines(text: string): string[] {
	return text
		.replaceAll(/"(?:[^"]|"")*"/gu, '')
		.split('\n', looked)
		.filter(line => line.trim() !== '');
}

/**
Whether a line could be a sentence: a blank after what would part it, or a stop at its end.
*/
function isProse(line: string, delimiter: string): boolean {
	return (
		/[!.:?]\s*$/u.test(line) ||
		line.split(delimiter).some((field, at) => at > 0 && /^\s+\S/u.test(field))
	);
}
