import {type Around, aroundOf} from './around.js';
import {kindCodes} from './line-kinds.js';
import {lookAlikeOf} from './look-alikes.js';
import {ends} from './measure.js';
import {type Overlap, overlapOf, vocabularyOf} from './overlap.js';
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

/**
Whether a line is worth a look: plain, short, with a letter in it, and not the first.
*/
function mayBeHeading(view: View, at: number): boolean {
	return (
		at > 0 &&
		view.short[at] === true &&
		view.kind[at] === kindCodes.plain &&
		view.end[at] !== ends.comma &&
		/\p{Letter}/u.test(view.text[at]!) &&
		lookAlikeOf(view.text[at]!) === undefined
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
	const whole = wholeOf(view);
	return places.map(at => ({
		at,
		features: {
			...shapeOf(view.text[at]!),
			...aroundOf(view, at),
			...overlapOf(view, at, vocabulary),
			...whole,
		},
	}));
}
