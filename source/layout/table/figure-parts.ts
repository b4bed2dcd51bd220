import type {DecimalMark} from '../../article/table/values/decimal-mark.js';
import {stringWidth} from '../../text/width.js';

/**
The columns before and after the point of a figure.
*/
export type FigureParts = {readonly before: number; readonly after: number};

/**
A number with what may stand around it: a sign, a currency, groups of digits, its decimals, a unit, a note. Accounts have
negative ones in brackets. Of a range the second figure is the one that counts.
*/
function figureWith(mark: string, group: string): RegExp {
	const sign = String.raw`(?:[+\-<>~–−±≈≤≥]\s?)?`;
	const whole = String.raw`(?:[1-9]\d{0,2}(?:[ '${group}\u{A0}’\u{202F}]\d{3})+|\d+)`;
	const decimals = String.raw`(?:[${mark}](?:\d+|[-–—]))?`;
	const money = String.raw`(?:(?:[A-Z]{1,3})?\p{Sc}|[A-Z]{3}(?=\s))?\s?`;
	const unit = String.raw`(?:\s?(?:[\p{Sc}%‰×]|[A-Za-z°µ]{1,3}[²³]?|[A-Za-z]{4,8}))?(?:\/[A-Za-z]{1,8})?`;
	const note = String.raw`(?:\s?(?:\*{1,3}|[†‡§]|[¹²³]|\[\w{1,3}\])){0,2}`;
	return new RegExp(
		String.raw`^(?<before>\(?${sign}${money}[+\-−]?(?:${whole}${decimals}\s?[%‰]?\s?[-–—]\s?)?${whole})(?<after>${decimals}\)?\+?${unit}${note})$`,
		'u',
	);
}

const patterns = new Map<DecimalMark, RegExp>();

function patternOf(decimal: DecimalMark): RegExp {
	let pattern = patterns.get(decimal);
	if (pattern === undefined) {
		pattern = decimal === '.' ? figureWith('.', ',') : figureWith(',', '.');
		patterns.set(decimal, pattern);
	}

	return pattern;
}

/**
The columns before and after the point of a figure; undefined for any other text. What cannot be read with the decimal
mark of its column is read with the other one.
*/
export function figureParts(
	text: string,
	decimal: DecimalMark = '.',
): FigureParts | undefined {
	if (text.length > 40 || !/\d/u.test(text)) {
		return undefined;
	}

	const groups = (
		patternOf(decimal).exec(text) ??
		patternOf(decimal === '.' ? ',' : '.').exec(text)
	)?.groups;
	if (groups === undefined) {
		return undefined;
	}

	const after = stringWidth(groups.after!);
	return {before: stringWidth(text) - after, after};
}
