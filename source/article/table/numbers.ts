import {
	decimalMark,
	decimalMarkNearby,
	type DecimalMark,
} from './decimal-mark.js';

/**
A quantity in the unit that its kind is reckoned in.
*/
export type NumberValue = {
	readonly kind: 'number';
	/**
	In seconds, bytes, metres or grams where `measure` says so, else as written with its magnitude.
	*/
	readonly value: number;
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

const day = 86_400;

/** Units by what they measure: their names, parted by blanks, and what one of them is worth. */
const written: ReadonlyArray<
	readonly [
		measure: string,
		units: ReadonlyArray<readonly [names: string, scale: number]>,
	]
> = [
	[
		'seconds',
		[
			['ns', 1e-9],
			['µs μs us', 1e-6],
			['ms', 1e-3],
			['s sec secs second seconds', 1],
			['min mins minute minutes', 60],
			['h hr hrs hour hours', 3600],
			['d day days tag tage', day],
			['week weeks woche wochen', 7 * day],
			['month months monat monate', 30.4375 * day],
			['year years yr yrs jahr jahre', 365.25 * day],
		],
	],
	[
		'bytes',
		[
			['B byte bytes', 1],
			['kB KB', 1e3],
			['MB', 1e6],
			['GB', 1e9],
			['TB', 1e12],
			['KiB', 1024],
			['MiB', 1024 ** 2],
			['GiB', 1024 ** 3],
			['TiB', 1024 ** 4],
		],
	],
	[
		'metres',
		[
			['mm', 1e-3],
			['cm', 1e-2],
			['m', 1],
			['km', 1e3],
		],
	],
	[
		'grams',
		[
			['mg', 1e-3],
			['g', 1],
			['kg', 1e3],
			['t', 1e6],
		],
	],
	[
		'plain',
		[
			['k K thousand', 1e3],
			['M mn million millions', 1e6],
			['bn billion billions', 1e9],
			['tn trillion trillions', 1e12],
		],
	],
	[
		'percent',
		[
			['% percent', 1],
			['‰', 0.1],
		],
	],
];

type Unit = readonly [measure: string, scale: number];

let units: Map<string, Unit> | undefined;

function unitOf(name: string): Unit | undefined {
	units ??= new Map(
		written.flatMap(([measure, scales]) =>
			scales.flatMap(([names, scale]) =>
				names.split(' ').map(each => [each, [measure, scale]] as const),
			),
		),
	);
	return units.get(name) ?? units.get(name.toLowerCase());
}

const spaces = String.raw`[ \u{A0}\u{202F}]`;
const shape = new RegExp(
	String.raw`^(?<mark>[~≈<>≤≥]${spaces}?)?(?<sign>[-−–+])?(?<currency>\p{Sc}|[A-Z]{3}(?=${spaces}?\d))?${spaces}?(?<inner>[-−])?(?<digits>\d[\d.,'’ \u{A0}\u{202F}]*)(?<exponent>e[-+]?\d{1,3})?${spaces}?(?<unit>[%‰°]?\p{L}*\p{Sc}?(?:\/\p{L}+)?)$`,
	'u',
);

/**
Makes a reader for the numbers of one column; it gives undefined for what is no number.

@param nearby Other texts of the same table: see `decimalMarkNearby`.
*/
export function numberReader(
	texts: readonly string[],
	nearby: () => Iterable<string> = () => [],
): (text: string) => NumberValue | undefined {
	const isOpen = texts.some(text => /\d[,.]\d{3}(?!\d)/u.test(text));
	const decimal =
		decimalMark(texts) ??
		(isOpen ? decimalMarkNearby(nearby()) : undefined) ??
		'.';
	return text => readNumber(text, decimal);
}

function readNumber(
	text: string,
	decimal: DecimalMark,
): NumberValue | undefined {
	const groups = shape.exec(text)?.groups;
	if (groups === undefined) {
		return undefined;
	}

	const digits = readDigits(groups.digits!.trim(), decimal);
	const named = unitOf(groups.unit!);
	if (digits === undefined || !Number.isFinite(digits)) {
		return undefined;
	}

	const currency =
		groups.currency ??
		(/^\p{Currency_Symbol}$/u.test(groups.unit!) ? groups.unit! : undefined);
	const [measure, scale] = named ?? [
		groups.unit! === '' ? 'plain' : groups.unit!.toLowerCase(),
		1,
	];
	const isNegative = /[-–−]/u.test((groups.sign ?? '') + (groups.inner ?? ''));
	const value =
		digits * 10 ** Number((groups.exponent ?? 'e0').slice(1)) * scale;
	const end = text.length - groups.unit!.length;
	const figure = text.slice(0, end).trimEnd().length;
	return {
		kind: 'number',
		value: isNegative ? -value : value,
		measure: currency ?? measure,
		scale,
		prefix: groups.currency ?? '',
		suffix: text.slice(figure),
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
