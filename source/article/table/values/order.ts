import type {NumberValue} from './numbers.js';
import {answerOrder} from './words.js';
import type {Value} from './index.js';

const ranks: Readonly<Record<Value['kind'], number>> = {
	number: 0,
	date: 1,
	version: 2,
	flag: 3,
	text: 4,
	empty: 5,
};

let collator: Intl.Collator | undefined;

/**
Compares two values of a column: numbers before dates before versions before yes and no before words; figures inside
words count by value. Empty cells come last whichever way, so they are not compared here.
*/
export function compareValues(a: Value, b: Value): number {
	if (a.kind === 'number' && b.kind === 'number') {
		return a.value === b.value ? compareEnds(a, b) : a.value - b.value;
	}

	if (a.kind === 'date' && b.kind === 'date') {
		return a.value - b.value;
	}

	if (a.kind === 'version' && b.kind === 'version') {
		return compareVersions(a, b);
	}

	if (a.kind === 'flag' && b.kind === 'flag') {
		return answerOrder.indexOf(a.value) - answerOrder.indexOf(b.value);
	}

	return a.kind === 'text' && b.kind === 'text'
		? compareTexts(a.text, b.text)
		: ranks[a.kind] - ranks[b.kind];
}

/** What is below a figure comes before it, a range and what is above it behind it. */
function compareEnds(a: NumberValue, b: NumberValue): number {
	const [first, second] = [a.end ?? a.value, b.end ?? b.value];
	return first === second ? 0 : first < second ? -1 : 1;
}

/**
By the alphabet, case aside, figures by value.
*/
export function compareTexts(a: string, b: string): number {
	if (a === b) {
		return 0;
	}

	collator ??= new Intl.Collator(undefined, {
		numeric: true,
		sensitivity: 'base',
	});
	return collator.compare(a, b);
}

type Version = Extract<Value, {kind: 'version'}>;

function compareVersions(a: Version, b: Version): number {
	for (
		let index = 0;
		index < Math.max(a.parts.length, b.parts.length);
		index++
	) {
		const difference = (a.parts[index] ?? 0) - (b.parts[index] ?? 0);
		if (difference !== 0) {
			return difference;
		}
	}

	return a.suffix === '' || b.suffix === ''
		? Number(a.suffix === '') - Number(b.suffix === '')
		: compareTexts(a.suffix, b.suffix);
}
