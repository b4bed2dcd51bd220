import {columnDecimalMark, type DecimalMark} from './decimal-mark.js';
import {qualified} from './qualifier.js';
import {readTail} from './tail.js';
import {meaningOfM, unitOf, unitOfM, type MeaningOfM} from './units.js';

/**
A quantity in the unit that its kind is reckoned in.
*/
export type NumberValue = {
	readonly kind: 'number';
	/**
	In seconds, bytes, metres or the like where `measure` says so, else as written with its magnitude; of a range the lower end.
	*/
	readonly value: number;
	/**
	What parts it from others of the same value: the upper end of a range, -Infinity for `<5`, Infinity for `5+`.
	*/
	readonly end?: number;
	/**
	What may be compared with it; `plain` without a unit, a currency's sign, another unit's own name.
	*/
	readonly measure: string;
	/**
	What one of the written unit is worth in `value`.
	*/
	readonly scale: number;
	/**
	As written before and after the digits: `$`, ` days`.
	*/
	readonly prefix: string;
	readonly suffix: string;
};

/**
How the figures of a column are written.
*/
type Custom = {
	readonly decimal: DecimalMark;
	/**
	What a bare `m` stands for.
	*/
	readonly meaningOfM: () => MeaningOfM;
};

/**
Makes a reader for the numbers of one column; it gives undefined for what is no number.

@param nearby Other texts of the same table: see `decimalMarkNearby`.
*/
export function numberReader(
	texts: readonly string[],
	nearby: () => Iterable<string> = () => [],
): (text: string) => NumberValue | undefined {
	let meaning: MeaningOfM | undefined;
	const custom: Custom = {
		decimal: columnDecimalMark(texts, nearby),
		meaningOfM() {
			meaning ??= meaningOfM(texts);
			return meaning;
		},
	};
	const areRatios = hasPercentsAndRatios(texts);
	return text => {
		const read =
			readFigure(text, custom) ?? readDuration(text) ?? readRange(text, custom);
		return areRatios && read?.measure === 'plain'
			? {
					...read,
					value: round(read.value * 100),
					measure: 'percent',
					scale: 100,
				}
			: read;
	};
}

const ratio = /^[-+−]?(?:0?[.,]\d+|[01])$/u;

/**
Among percents `0.05` is 5 %, where all figures without a sign are of that kind.
*/
function hasPercentsAndRatios(texts: readonly string[]): boolean {
	return (
		texts.some(text => text.endsWith('%')) &&
		texts.some(text => ratio.test(text)) &&
		texts.every(text => !/^[-+−]?[\d.,]+$/u.test(text) || ratio.test(text))
	);
}

const figure =
	/^(?<sign>[-−–+])?(?<currency>[A-Z]{0,3}\p{Sc}|[A-Z]{3}(?=[ \u{A0}\u{202F}]?[-−]?\d)|(?:Rs|Fr|[Kk]r)\.?|zł)?[ \u{A0}\u{202F}]?(?<inner>[-−])?(?<digits>\d[\d.,'’ \u{A0}\u{202F}]*)(?:(?<=[.,])[-–—])?(?<part>(?![²³¹])\p{No})?(?<exponent>e[-+]?\d{1,3})?/u;

function readFigure(text: string, custom: Custom): NumberValue | undefined {
	const bound = qualified(text);
	if (bound !== undefined) {
		const read = readSigned(bound.rest, custom);
		return read !== undefined && bound.end !== undefined
			? {...read, end: bound.end}
			: read;
	}

	// As accounts have it.
	if (text.startsWith('(') && text.endsWith(')')) {
		const read = readSigned(text.slice(1, -1), custom);
		return read === undefined || read.value < 0
			? undefined
			: {...read, value: -read.value};
	}

	return readSigned(text, custom);
}

function readSigned(text: string, custom: Custom): NumberValue | undefined {
	const found = figure.exec(text);
	if (found === null) {
		return undefined;
	}

	const groups = found.groups!;
	const end = found[0].length;
	const written = groups.digits!.trim();
	const digits =
		readDigits(written, custom.decimal) ??
		readDigits(written, custom.decimal === '.' ? ',' : '.');
	const tail = readTail(text.slice(end), groups.currency, custom.meaningOfM);
	if (digits === undefined || tail === undefined) {
		return undefined;
	}

	const power = Number((groups.exponent ?? 'e0').slice(1));
	const size = round((digits + partOf(groups.part)) * 10 ** power * tail.scale);
	if (!Number.isFinite(size)) {
		return undefined;
	}

	const isNegative = /[-–−]/u.test((groups.sign ?? '') + (groups.inner ?? ''));
	return {
		kind: 'number',
		value: isNegative ? -size : size,
		measure: tail.measure,
		scale: tail.scale,
		prefix: groups.currency ?? '',
		suffix: text.slice(text.slice(0, end).trimEnd().length),
		...(tail.isMore && {end: Infinity}),
	};
}

function readDigits(digits: string, decimal: DecimalMark): number | undefined {
	const parts = digits.split(decimal);
	const whole = parts[0]!;
	const isGrouped = /^\d{1,3}(?:[ ',.\u{A0}’\u{202F}]\d{2,3})*$/u.test(whole);
	return parts.length > 2 ||
		!(isGrouped || /^\d+$/u.test(whole)) ||
		!/^\d*$/u.test(parts[1] ?? '')
		? undefined
		: Number(`${whole.replaceAll(/\D/gu, '')}.${parts[1] ?? ''}0`);
}

/** What `½` and its like are worth. */
function partOf(sign: string | undefined): number {
	if (sign === undefined) {
		return 0;
	}

	const [above, below] = sign.normalize('NFKC').split('\u{2044}').map(Number);
	return below === undefined ? NaN : above! / below;
}

/** Without the noise of binary fractions. */
function round(value: number): number {
	return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}

const piece =
	/(?<digits>\d+(?:[.,]\d+)?)\s?(?<unit>\p{L}+)\.?(?:,| and| und| et| y)?\s?/guy;

/**
`1h 30m`, `2 years 3 months`: from the greater unit to the lesser.
*/
function readDuration(text: string): NumberValue | undefined {
	const pieces = [...text.matchAll(piece)];
	const length = pieces.reduce((sum, [whole]) => sum + whole.length, 0);
	if (pieces.length < 2 || length !== text.length) {
		return undefined;
	}

	let seconds = 0;
	let least = Infinity;
	for (const {groups} of pieces) {
		const name = groups!.unit!;
		const unit = name === 'm' ? unitOfM('minutes') : unitOf(name);
		if (unit?.measure !== 'seconds' || unit.scale >= least) {
			return undefined;
		}

		seconds += Number(groups!.digits!.replace(',', '.')) * unit.scale;
		least = unit.scale;
	}

	const suffix = ` ${pieces.at(-1)!.groups!.unit!}`;
	return {
		kind: 'number',
		value: round(seconds),
		measure: 'seconds',
		scale: least,
		prefix: '',
		suffix,
	};
}

const between =
	/\s?[–—]\s?|\s-\s|(?<=\d[\p{L}%]{0,6})-(?=[\p{Sc}\d])|\.{2,3}|…|\s(?:to|and|bis|und|[àay]|et|до)\s/u;

/**
`1–5`, `$5 to $10`, `3-4 weeks`: what one end leaves out it has from the other.
*/
function readRange(text: string, custom: Custom): NumberValue | undefined {
	const ends = text
		.replace(/^(?:between|from|zwischen|von|entre|de|от) /iu, '')
		.split(between);
	if (ends.length !== 2) {
		return undefined;
	}

	const [lower, upper] = ends as [string, string];
	const first = readSigned(lower, custom);
	const second = readSigned(upper, custom);
	if (first === undefined || second === undefined) {
		return undefined;
	}

	const from =
		first.suffix === '' ? readSigned(lower + second.suffix, custom) : first;
	const to =
		second.prefix === '' ? readSigned(first.prefix + upper, custom) : second;
	return from === undefined ||
		to?.measure !== from.measure ||
		to.value < from.value
		? undefined
		: {...from, end: to.value};
}
