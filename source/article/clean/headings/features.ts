import {type Around, aroundOf, sameSpeaker} from './around.js';
import {kindCodes} from './line-kinds.js';
import {ends, startOf, starts} from './measure.js';
import {
	type Overlap,
	overlapOf,
	recurrencesOf,
	vocabularyOf,
} from './overlap.js';
import {type Shape, shapeOf} from './shape.js';
import {type View, viewOf} from './view.js';
import {type Whole, wholeOf} from './whole.js';

/** The names of everything that the first pass knows of a line. */
export type FirstName =
	keyof Shape | keyof Around | keyof Overlap | keyof Whole;

export type Candidate = {
	/** The line, in the view. */
	readonly at: number;
	readonly shape: Shape;
	/** In the order of `firstNames`. */
	readonly values: readonly number[];
};

const possibleEnds = new Set<number>([
	ends.word,
	ends.question,
	ends.exclamation,
	ends.colon,
	ends.quote,
	ends.bracket,
]);

/**
Whether a line is worth a look: short, plain or numbered, not the first, with something after it that it could head,
not the tail or the head of a broken sentence, not in the midst of short lines (verse, a menu, an address) and not a
turn of a conversation. What follows a lone dash or a lone pipe
is the item or the cell that lost its sign.
*/
function mayBeHeading(view: View, at: number): boolean {
	const text = view.text[at]!;
	const next = view.text[at + 1];
	return (
		at > 0 &&
		next !== undefined &&
		view.short[at] === true &&
		!isAmongShort(view, at) &&
		possibleEnds.has(view.end[at]!) &&
		/\p{L}/u.test(text) &&
		(startOf(text) !== starts.lower || /^\p{Ll}\p{Lu}/u.test(text)) &&
		(view.kind[at + 1] !== kindCodes.plain || startOf(next) !== starts.lower) &&
		view.text[at - 1] !== '-' &&
		view.text[at - 1] !== '|' &&
		sameSpeaker(view, at) < 2
	);
}

/** Three short lines before and three after. */
function isAmongShort({short}: View, at: number): boolean {
	return [-3, -2, -1, 1, 2, 3].every(step => short[at + step] === true);
}

/**
The lines that may be headings, with their features.
*/
export function candidatesOf(view: View): Candidate[] {
	const places: number[] = [];
	for (let at = 1; at < view.text.length; at++) {
		if (mayBeHeading(view, at)) {
			places.push(at);
		}
	}

	if (places.length === 0) {
		return [];
	}

	const vocabulary = vocabularyOf(view);
	const single = places.filter(at => recurrencesOf(view, at, vocabulary) < 2);
	const whole = Object.values(wholeOf(view, single));
	return single.map(at => {
		const shape = shapeOf(view.text[at]!);
		return {
			at,
			shape,
			values: [
				...Object.values(shape),
				...Object.values(aroundOf(view, at)),
				...Object.values(overlapOf(view, at, vocabulary)),
				...whole,
			],
		};
	});
}

/** What the values of a candidate are called, in their order. */
export function firstNames(): FirstName[] {
	const view = viewOf([{text: 'A line', kind: 'plain'}]);
	return [
		...Object.keys(shapeOf('')),
		...Object.keys(aroundOf(view, 0)),
		...Object.keys(overlapOf(view, 0, vocabularyOf(view))),
		...Object.keys(wholeOf(view, [])),
	] as FirstName[];
}
