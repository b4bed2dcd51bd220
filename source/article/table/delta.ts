import {readerOf, type Value, type ValueReader} from './values/index.js';

/**
What changed from one figure to another, in a few signs: `+60 (×3)`, `+2.5 points`, `+31 days`, `yes → no`.

Undefined where the two cannot be told apart as figures, or are equal.
*/
export function deltaOf(
	from: Value,
	to: Value,
	isAscii = false,
): string | undefined {
	if (from.kind === 'number' && to.kind === 'number') {
		return numberDelta(from, to, isAscii);
	}

	if (from.kind === 'date' && to.kind === 'date' && from.unit === to.unit) {
		return dateDelta(from, to);
	}

	if (from.kind === 'flag' && to.kind === 'flag' && from.value !== to.value) {
		const arrow = isAscii ? '->' : '→';
		return `${from.value} ${arrow} ${to.value}`;
	}

	return undefined;
}

/** How the two texts of a delta are read. */
export type DeltaOptions = {
	readonly isAscii?: boolean;
	/** The readers of their columns; without them the two texts alone tell how they are written. */
	readonly readFrom?: ValueReader;
	readonly readTo?: ValueReader;
};

/**
The same from two texts. Where they are sentences that differ in one figure only, that figure's: `over 80 metres`,
`over 60 metres` gives `-20 (×0.75)`.
*/
export function deltaOfTexts(
	from: string,
	to: string,
	options: DeltaOptions = {},
): string | undefined {
	const {isAscii = false} = options;
	const read = options.readTo ?? readerOf([from, to]);
	const [before, after] = [(options.readFrom ?? read)(from), read(to)];
	const whole = deltaOf(before, after, isAscii);
	const areTexts = before.kind === 'text' && after.kind === 'text';
	const isLong = Math.max(from.length, to.length) > longest;
	if (whole !== undefined || !areTexts || isLong) {
		return whole;
	}

	const pair = differingFigures(from, to);
	if (pair === undefined) {
		return undefined;
	}

	const readFigure = readerOf(pair);
	return deltaOf(readFigure(pair[0]), readFigure(pair[1]), isAscii);
}

/**
The same as it is added to the second text, which tells what is now: of a yes that became a no what was before.
*/
export function deltaNote(
	from: string,
	to: string,
	options: DeltaOptions = {},
): string | undefined {
	const read = options.readTo ?? readerOf([from, to]);
	const isAnswer = read(to).kind === 'flag';
	const delta = deltaOfTexts(from, to, {...options, readTo: read});
	return isAnswer && delta !== undefined ? `(was ${from.trim()})` : delta;
}

/** In longer texts one figure is not what matters. */
const longest = 400;

const figure = /\p{Sc}?\d[\d.,]*(?: ?%)?/gu;

/** The one figure in which two texts differ; undefined where they differ in more than that, or in words. */
function differingFigures(
	from: string,
	to: string,
): readonly [string, string] | undefined {
	const frame = (text: string) => text.replaceAll(figure, '0').toLowerCase();
	if (frame(from) !== frame(to)) {
		return undefined;
	}

	const before = figuresOf(from);
	const after = figuresOf(to);
	const changed = before
		.map((_, index) => index)
		.filter(index => before[index] !== after[index]);
	return changed.length === 1
		? [before[changed[0]!]!, after[changed[0]!]!]
		: undefined;
}

/** Without the point or comma that ends a sentence after them. */
function figuresOf(text: string): string[] {
	return (text.match(figure) ?? []).map(found =>
		/[.,]$/u.test(found) ? found.slice(0, -1) : found,
	);
}

type NumberValue = Extract<Value, {kind: 'number'}>;
type DateValue = Extract<Value, {kind: 'date'}>;

function numberDelta(
	from: NumberValue,
	to: NumberValue,
	isAscii: boolean,
): string | undefined {
	const difference = to.value - from.value;
	const isOfOneKind = from.end === to.end && !Number.isFinite(from.end);
	if (from.measure !== to.measure || difference === 0 || !isOfOneKind) {
		return undefined;
	}

	if (from.measure === 'percent') {
		const points = format(difference);
		return `${points} ${points === '+1' || points === '-1' ? 'point' : 'points'}`;
	}

	// A unit is said only where the two differ in it, since it stands in the cell already.
	const unit = from.scale === to.scale ? '' : to.suffix;
	const signed = format(difference / to.scale);
	const amount =
		to.prefix === '' ? signed : signed.charAt(0) + to.prefix + signed.slice(1);
	const ratio = to.value / from.value;
	const times = isAscii ? 'x' : '×';
	return from.value > 0 && to.value > 0
		? `${amount}${unit} (${times}${brief(ratio)})`
		: amount + unit;
}

function dateDelta(from: DateValue, to: DateValue): string | undefined {
	const difference = to.value - from.value;
	if (difference === 0) {
		return undefined;
	}

	const amounts = {
		days: difference,
		months: difference / 30.4369,
		years: difference / 365.2425,
		minutes: difference * 1440,
	};
	const amount = Math.round(amounts[from.unit]);
	const unit = Math.abs(amount) === 1 ? from.unit.slice(0, -1) : from.unit;
	return amount === 0
		? undefined
		: `${amount > 0 ? '+' : '-'}${Math.abs(amount)} ${unit}`;
}

/**
With its sign and no more than four places, without the noise of binary fractions.
*/
function format(value: number): string {
	const text = String(Number(value.toPrecision(12)));
	const short = /\.\d{5,}/u.test(text)
		? String(Number(value.toFixed(4)))
		: text;
	return value > 0 ? `+${short}` : short;
}

function brief(ratio: number): string {
	return String(Number(ratio.toPrecision(ratio >= 100 ? 3 : 2)));
}
