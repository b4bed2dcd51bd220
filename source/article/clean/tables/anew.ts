import type {Row} from './rows.js';

const keysOf = (rows: readonly Row[]) =>
	rows.map(({cells}) => cells[0] ?? '').filter(key => key !== '');

const isRising = (numbers: readonly number[]) =>
	numbers.every((number, at) => at === 0 || number > numbers[at - 1]!);

const number = /^\d{1,6}\.?$/;

/**
Whether rows under a header that comes again are another table's: the numbers in their first column start over, or most of
the labels there stood above. A table that only goes on says no key twice.
*/
export function beginsAnew(
	above: readonly Row[],
	below: readonly Row[],
): boolean {
	const upper = keysOf(above);
	const lower = keysOf(below);
	if (upper.length < 2 || lower.length < 2) {
		return false;
	}

	if (upper.every(key => number.test(key))) {
		// A third table of another kind may follow.
		const end = lower.findIndex(key => !number.test(key));
		const [high = [], low = []] = [
			upper,
			end === -1 ? lower : lower.slice(0, end),
		].map(keys => keys.map(Number));
		return (
			low.length > 1 &&
			isRising(high) &&
			isRising(low) &&
			low[0]! <= high.at(-1)!
		);
	}

	const labels = new Set(upper);
	return (
		labels.size === upper.length &&
		lower.filter(key => labels.has(key)).length * 2 > lower.length
	);
}
