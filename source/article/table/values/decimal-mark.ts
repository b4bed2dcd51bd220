/**
What stands before the decimals of a figure.
*/
export type DecimalMark = '.' | ',';

/**
Tells the decimal mark of figures by the first of them that can be read in one way only; undefined where none can, as
with `1.234`.
*/
export function decimalMark(texts: Iterable<string>): DecimalMark | undefined {
	for (const text of texts) {
		const digits = /\d[\d,.]*/u.exec(text)?.[0];
		if (digits === undefined || !/[,.]/u.test(digits)) {
			continue;
		}

		const comma = digits.lastIndexOf(',');
		const point = digits.lastIndexOf('.');
		if (comma !== -1 && point !== -1) {
			return comma > point ? ',' : '.';
		}

		const mark = comma === -1 ? '.' : ',';
		const at = Math.max(comma, point);
		if (digits.length - at !== 4 || /^0[,.]/u.test(digits)) {
			return digits.indexOf(mark) === at ? mark : mark === ',' ? '.' : ',';
		}
	}

	return undefined;
}

/**
A figure with decimals, and nothing but a few signs around it: no date, no version, no word with a number in it.
*/
const withDecimals =
	/^[^\d,.]{0,4}(?:\d{1,3}(?:,\d{3})+(?<point>\.)\d+|\d{1,3}(?:\.\d{3})+(?<comma>,)\d+|\d+(?<mark>[,.])(?:\d{1,2}|\d{4,}))[^\d,.]{0,8}$/u;

/**
The decimal mark as figures elsewhere in the same text have it, which say less about a column than its own.
*/
export function decimalMarkNearby(
	texts: Iterable<string>,
): DecimalMark | undefined {
	for (const text of texts) {
		const groups =
			text.length > 40 ? undefined : withDecimals.exec(text.trim())?.groups;
		if (groups) {
			return (groups.point ?? groups.comma ?? groups.mark) as DecimalMark;
		}
	}

	return undefined;
}

/**
The decimal mark of a column's figures: as they tell it, else, where they leave it open, as the rest of the table does, else
a point.

@param nearby - The texts of the other columns.
*/
export function columnDecimalMark(
	texts: readonly string[],
	nearby: () => Iterable<string>,
): DecimalMark {
	const isOpen = () => texts.some(text => /\d[,.]\d{3}(?!\d)/u.test(text));
	return (
		decimalMark(texts) ??
		(isOpen() ? decimalMarkNearby(nearby()) : undefined) ??
		'.'
	);
}
