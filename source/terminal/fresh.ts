import type {Emitter} from './emitter.js';
import {stretchesOf, type Stretch} from './escapes.js';
import {blankPen, isSamePen, plainPen, type ColourLevel} from './pen.js';
import {isSafeText} from './trust.js';

/**
Blanks that it is cheaper to step over.
*/
const longBlank = /( {5,})/;
const blank = /( +)/;

export type FreshRow = {
	readonly row: number;
	readonly columns: number;
	readonly level: ColourLevel;
};

/**
Writes a row to a screen that has been cleared, stretch by stretch: a first frame is wanted at once, and its cells only for
the next one.

@param emitter
@param text ANSI text.
@param place The row, counted from 0; the width of the screen, beyond which it is cut; the level that colours are reduced to.
@returns False where the row may not be written like this, since terminals disagree on some of its widths; nothing is
written then.
*/
export function paintFresh(
	emitter: Emitter,
	text: string,
	{row, columns, level}: FreshRow,
): boolean {
	const stretches = [...stretchesOf(text, plainPen, level)];
	if (!stretches.every(stretch => isSafeText(stretch.text))) {
		return false;
	}

	let column = 0;
	for (const {text: whole, pen} of stretches) {
		const stretch = whole.slice(0, columns - column);
		paintStretch(emitter, {text: stretch, pen}, row, column);
		column += stretch.length;
	}

	return true;
}

/**
Writes what can be seen of a stretch: blanks in a pen of their own, long ones not at all where nothing shows of them.
*/
function paintStretch(
	emitter: Emitter,
	{text, pen}: Stretch,
	row: number,
	start: number,
): void {
	const onBlank = blankPen(pen);
	const isBare = isSamePen(onBlank, plainPen);
	let column = start;
	for (const part of text.split(isBare ? longBlank : blank)) {
		const isBlank = part.trimStart() === '';
		if (part !== '' && !(isBlank && isBare)) {
			emitter.move(row, column);
			emitter.write(part, part.length, isBlank ? onBlank : pen);
		}

		column += part.length;
	}
}
