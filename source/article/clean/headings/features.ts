import {type Around, aroundOf, sameSpeaker} from './around.js';
import {kindCodes} from './line-kinds.js';
import {ends, startOf, starts} from './measure.js';
import {type Overlap, overlapOf, recurrencesOf, vocabularyOf} from './overlap.js';
import {type Shape, shapeOf} from './shape.js';
import {type View} from './view.js';
import {type Whole, wholeOf} from './whole.js';

/**
Everything that the first pass knows of a line.
*/
export type Features = Shape & Around & Overlap & Whole;

export type Candidate = {
	/**
	The line, in the view.
	*/
	readonly at: number;
	readonly features: Features;
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
not the tail or the head of a broken sentence, and not a turn of a conversation. What follows a lone dash or a lone pipe
is the item or the cell that lost its sign.
*/
function mayBeHeading(view: View, at: number): boolean {
	const text = view.text[at]!;
	const next = view.text[at + 1];
	return (
		at > 0 &&
		next !== undefined &&
		view.short[at] === true &&
		possibleEnds.has(view.end[at]!) &&
		/\p{L}/u.test(text) &&
		(startOf(text) !== starts.lower || /^\p{Ll}\p{Lu}/u.test(text)) &&
		(view.kind[at + 1] !== kindCodes.plain ||
			startOf(next) !== starts.lower) &&
		view.text[at - 1] !== '-' &&
		view.text[at - 1] !== '|' &&
		sameSpeaker(view, at) < 2
	);
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
	const whole = wholeOf(view, single);
	return single.map(at => ({
		at,
		features: {
			...shapeOf(view.text[at]!),
			...aroundOf(view, at),
			...overlapOf(view, at, vocabulary),
			...whole,
		},
	}));
}
