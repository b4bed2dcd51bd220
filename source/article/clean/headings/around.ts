import {kindCodes} from './line-kinds.js';
import {innerStops, startOf, ends} from './measure.js';
import {type View} from './view.js';

/**
What stands before and after a line. Kinds are `kindCodes`, starts and ends as in `measure.ts`.
*/
export type Around = {
	readonly nextKind: number;
	readonly nextWidth: number;
	readonly nextStart: number;
	readonly nextEnd: number;
	readonly nextStops: number;
	readonly next2Kind: number;
	readonly next2Width: number;
	/**
	What stands before and after, in one number: six classes each, see `classOf`.
	*/
	readonly frame: number;
	/**
	The next line opens as a speaker does (`Name: …`), and how many lines nearby open as this one does.
	*/
	readonly nextSpeaker: number;
	readonly sameSpeaker: number;
	/**
	The kind and the width of the first line after pictures.
	*/
	readonly afterKind: number;
	readonly afterWidth: number;
	/**
	The next line begins with the same word.
	*/
	readonly nextSameStart: number;
	readonly prevKind: number;
	readonly prevWidth: number;
	readonly prevStart: number;
	readonly prevEnd: number;
	readonly prev2Kind: number;
	readonly prev2Width: number;
	readonly prev2End: number;
	/**
	Short plain lines in a row right before and right after this one, to 20.
	*/
	readonly runBefore: number;
	readonly runAfter: number;
	/**
	Letters and lines between this and the next or the last short plain line; up to 20 lines are looked at.
	*/
	readonly widthToNext: number;
	readonly linesToNext: number;
	readonly widthToLast: number;
	readonly linesToLast: number;
	/**
	Lines from the first and the last line of the article, and letters likewise (in thousands, to 20).
	*/
	readonly fromTop: number;
	readonly toEnd: number;
	readonly place: number;
};

const reach = 20;

/**
Looks at most 20 lines to each side of the line `at`.
*/
export function aroundOf(view: View, at: number): Around {
	const {text, kind, width, end, short} = view;
	const count = text.length;
	const kindAt = (where: number) => kind[where] ?? kindCodes.edge;
	const widthAt = (where: number) => width[where] ?? 0;
	let after = at + 1;
	while (after < count && after < at + 6 && kind[after] === kindCodes.image) {
		after++;
	}

	const runBefore = runOf(short, at, -1, true).length;
	const runAfter = runOf(short, at, 1, true).length;
	const toNext = runOf(short, at, 1, false);
	const toLast = runOf(short, at, -1, false);
	const widthOfAll = (places: readonly number[]) =>
		places.reduce((sum, where) => sum + widthAt(where), 0);
	const next = text[at + 1] ?? '';
	return {
		nextKind: kindAt(at + 1),
		nextWidth: widthAt(at + 1),
		nextStart: startOf(next),
		nextEnd: end[at + 1] ?? ends.nothing,
		nextStops: innerStops(next),
		next2Kind: kindAt(at + 2),
		next2Width: widthAt(at + 2),
		frame: classOf(view, at - 1) * 6 + classOf(view, after),
		nextSpeaker: speakerOf(next) === '' ? 0 : 1,
		sameSpeaker: sameSpeaker(view, at),
		afterKind: kindAt(after),
		afterWidth: widthAt(after),
		nextSameStart: firstWord(next) === firstWord(text[at] ?? '') ? 1 : 0,
		prevKind: kindAt(at - 1),
		prevWidth: widthAt(at - 1),
		prevStart: startOf(text[at - 1] ?? ''),
		prevEnd: end[at - 1] ?? ends.nothing,
		prev2Kind: kindAt(at - 2),
		prev2Width: widthAt(at - 2),
		prev2End: end[at - 2] ?? ends.nothing,
		runBefore,
		runAfter,
		widthToNext: widthOfAll(toNext),
		linesToNext: toNext.length,
		widthToLast: widthOfAll(toLast),
		linesToLast: toLast.length,
		fromTop: at,
		toEnd: count - 1 - at,
		place: at / count,
	};
}

/** The lines in a row, from `at` in steps of `step`, that are short, or are not; at most 20. */
function runOf(
	short: readonly boolean[],
	at: number,
	step: number,
	isShort: boolean,
): number[] {
	const places: number[] = [];
	for (
		let where = at + step;
		places.length < reach && short[where] === isShort;
		where += step
	) {
		places.push(where);
	}

	return places;
}

function firstWord(text: string): string {
	const space = text.indexOf(' ');
	return space === -1 || space > 30 ? text.slice(0, 30) : text.slice(0, space);
}

/**
0 the edge or furniture, 1 a long sentence, 2 a short sentence, 3 a short line without stop, 4 items, 5 others.
*/
export function classOf(view: View, at: number): number {
	const kind = view.kind[at];
	if (kind === undefined) {
		return 0;
	}

	if (kind === kindCodes.item) {
		return 4;
	}

	if (kind !== kindCodes.plain) {
		return 5;
	}

	const end = view.end[at]!;
	const isSentence = end >= ends.stop && end !== ends.comma;
	return view.short[at] ? (isSentence ? 2 : 3) : 1;
}

/**
The words before a colon near the start of a line: a speaker, or a label.
*/
function speakerOf(text: string): string {
	const colon = text.slice(0, 40).search(/[:：]/);
	return colon < 2 ? '' : text.slice(0, colon);
}

/**
How many of the twelve lines around open with the same label.
*/
export function sameSpeaker(view: View, at: number): number {
	const speaker = speakerOf(view.text[at]!);
	if (speaker === '') {
		return 0;
	}

	let count = 0;
	for (let where = at - 6; where <= at + 6; where++) {
		if (where !== at && view.text[where]?.startsWith(speaker)) {
			count++;
		}
	}

	return count;
}
