import {stringWidth} from '../../text/width.js';
import type {Draft} from './draft.js';

/**
A wrapped text is so many columns wide.
*/
const narrowest = 50;
const widest = 96;
const leastForced = 2;
const ends = /[!.:?…。！？][\])"'»”’」』）]*$/u;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
What cannot be parted from the next line's beginning: its first word, or its first letter and the mark behind it where words
stand without blanks.
*/
const firstWord = (text: string) =>
	wide.test(text.slice(0, 1)) ? text.slice(0, 2) : text.split(/\s/, 1)[0]!;

/**
The width, in columns, at which paragraphs of a text were wrapped; 0 where none was.
*/
export const usualWidth = (runs: ReadonlyArray<readonly Draft[]>): number =>
	runs
		.filter(run => wrappedGroups(run))
		.flat()
		.reduce((width, {text}) => Math.max(width, stringWidth(text)), 0);

/**
The paragraphs of lines that stand right below each other, where an editor wrapped them all at one width, without a blank line
between two of them. A line whose end leaves room for the next one's first word ends a paragraph; any other was wrapped.
Undefined where too few were, where what was wrapped is mostly ended by stops, or where paragraphs seldom are: these are lines of
a list or of verse.

@param run - Each a line of text.
@param usual - The width, in columns, at which other paragraphs of the text were wrapped; then two lines are enough. 0 for none.
*/
export function wrappedGroups(
	run: readonly Draft[],
	usual = 0,
): Draft[][] | undefined {
	const most = usual > 0 ? usual : widest;
	if (
		run.length < (usual > 0 ? 2 : 3) ||
		run.some(({text}) => text.length > most)
	) {
		return undefined;
	}

	const widths = run.map(({text}) => stringWidth(text));
	// There may be more of them than a call can take.
	const width = widths.reduce((one, other) => Math.max(one, other), usual);
	if (width < narrowest || width > most) {
		return undefined;
	}

	const groups: Draft[][] = [[run[0]!]];
	let forced = 0;
	let open = 0;
	let ended = 0;
	for (const [at, draft] of run.entries()) {
		const next = run[at + 1];
		if (!next) {
			break;
		}

		const isForced =
			widths[at]! +
				stringWidth(firstWord(next.text)) +
				(wide.test(next.text.slice(0, 1)) ? 0 : 1) >
			width;
		const isEnd = ends.test(draft.text);
		if (isForced) {
			forced++;
			open += isEnd ? 0 : 1;
			groups.at(-1)!.push(next);
		} else {
			ended += isEnd ? 1 : 0;
			groups.push([next]);
		}
	}

	const cuts = groups.length - 1;
	return forced >= (usual > 0 ? 1 : leastForced) &&
		forced >= cuts &&
		open * 3 >= forced * 2 &&
		ended * 5 >= cuts * 4 &&
		ends.test(run.at(-1)!.text)
		? groups
		: undefined;
}
