import type {Session} from './context.js';
import {fencedLines} from './enclosed.js';
import {indentOf, type Line} from './lines.js';

const isDash = (line: Line | undefined) => line?.kind === 'dash';
/**
Marks that also stand alone between two sections.
*/
const breaks = new Set(['*', '·', '–', '—']);

/**
Kind 5: a dash alone on its line, its text on the next. Joined where the text is surely the item's: another item or another
such pair stands beside it, or the text is a sentence; else the dash is flagged, since one in five stands before a heading.
Changes the lines, since that is before they are read as blocks: the dash's line is left blank.
*/
export function joinDashes(lines: Line[], session: Session): void {
	let fenced: ReadonlySet<number> | undefined;
	for (const [at, line] of lines.entries()) {
		if (!isDash(line)) {
			continue;
		}

		fenced ??= fencedLines(lines);
		if (!fenced.has(at) && lines[at - 1]?.kind !== 'indented') {
			joinDash(lines, at, session);
		}
	}
}

/**
Whether a line holds blanks alone, as version 2.3 of trafilatura leaves them around the text of an item.
*/
const isOfBlanks = (line: Line | undefined) =>
	line?.kind === 'blank' && line.text !== '';

/**
Whether a line is the text of a dash that was joined with it over blank lines.
*/
const isJoined = (lines: readonly Line[], at: number) =>
	lines[at]?.kind === 'item' && lines[at - 1]?.kind === 'dropped';

/**
The line on which the text of a dash may stand: the next that holds more than blanks, and behind blank lines one that is
indented or right over the next dash.
*/
function textBelow(lines: readonly Line[], at: number): number {
	let below = at + 1;
	while (isOfBlanks(lines[below])) {
		below++;
	}

	let beyond = below;
	while (lines[beyond]?.kind === 'blank' && beyond < at + 6) {
		beyond++;
	}

	const isOwn =
		lines[beyond]?.kind === 'indented' ||
		// Dashes that part paragraphs have a blank line before them as well.
		(lines[beyond]?.kind === 'plain' &&
			lines[at - 1] !== undefined &&
			lines[at - 1]!.kind !== 'blank' &&
			(isDash(lines[beyond + 1]) || isJoined(lines, at - 1)));
	return isOwn ? beyond : below;
}

/**
The next dash or item, or what else stands behind blank lines.
*/
function nextSibling(lines: readonly Line[], at: number): number {
	let next = at + 1;
	while (lines[next]?.kind === 'blank' && next < at + 6) {
		next++;
	}

	return next;
}

function drop(line: Line): void {
	line.text = '';
	line.kind = 'dropped';
}

function joinDash(lines: Line[], at: number, session: Session): void {
	const line = lines[at]!;
	const below = textBelow(lines, at);
	const next = lines[below];
	const own = line.text.trim();
	const mark = /[*+-]/.test(own) ? own : '-';
	const isBreak = breaks.has(own);
	const isItem =
		// What is indented under a dash is its own to Markdown, too.
		(next?.kind === 'indented' && !isBreak && indentOf(line.text) < 4) ||
		(next?.kind === 'plain' &&
			(hasSibling(lines, at, below) ||
				(!isBreak && /[!,.;?…。！？]$/.test(next.text.trim()))));
	if (
		isItem &&
		session.report({
			kind: 'item-in-pieces',
			act: 'repaired',
			first: at,
			last: below,
			before: `${line.text}⏎${next.text}`,
			after: `${mark} ${next.text.trim()}`,
			reason: 'The dash of a list item stood on a line of its own.',
		})
	) {
		next.text = `${mark} ${next.text.trim()}`;
		next.kind = 'item';
		for (const between of lines.slice(at, below)) {
			drop(between);
		}

		let above = at - 1;
		while (isOfBlanks(lines[above])) {
			above--;
		}

		if (lines[above]?.kind === 'item') {
			for (const between of lines.slice(above + 1, at)) {
				drop(between);
			}
		}
	} else if (!isItem && !(isBreak && partsSections(lines, at))) {
		session.report({
			kind: 'lone-dash',
			act: 'flagged',
			first: at,
			last: at,
			before: line.text,
			after: line.text,
			reason: 'A dash alone on its line: an item may have lost its text.',
		});
	}
}

/**
Whether the next line that is not blank is a paragraph, so that the mark may part two sections.
*/
function partsSections(lines: readonly Line[], at: number): boolean {
	let after = at + 1;
	while (lines[after]?.kind === 'blank') {
		after++;
	}

	const next = lines[after];
	return next?.kind === 'plain' && next.text.length >= 60;
}

/**
Whether an item or another dash with its text stands right before or after.

@param at - Of the dash.
@param below - Of its text.
*/
function hasSibling(
	lines: readonly Line[],
	at: number,
	below: number,
): boolean {
	let above = at - 1;
	while (lines[above]?.kind === 'blank' && above > at - 6) {
		above--;
	}

	const before =
		lines[above]?.kind === 'dropped' ? lines[above - 1] : lines[above];
	const next = nextSibling(lines, below);
	const after = lines[next];
	return (
		before?.kind === 'item' ||
		after?.kind === 'item' ||
		(isDash(after) && lines[textBelow(lines, next)]?.kind === 'plain')
	);
}
