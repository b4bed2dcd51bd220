import {readerOf, type Value, type ValueReader} from './values.js';

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
		return to.value ? `no ${arrow} yes` : `yes ${arrow} no`;
	}

	return undefined;
}

/**
The same from two texts.
*/
export function deltaOfTexts(
	from: string,
	to: string,
	isAscii = false,
	reader?: ValueReader,
): string | undefined {
	const read = reader ?? readerOf([from, to]);
	return deltaOf(read(from), read(to), isAscii);
}

type NumberValue = Extract<Value, {kind: 'number'}>;
type DateValue = Extract<Value, {kind: 'date'}>;

function numberDelta(
	from: NumberValue,
	to: NumberValue,
	isAscii: boolean,
): string | undefined {
	const difference = to.value - from.value;
	if (from.measure !== to.measure || difference === 0) {
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
