import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {functionWords} from './headings/word-lists.js';

/**
A dash between two short phrases of an item: before a capital, or behind words that all begin small. What is explained
behind a dash is often code or a link.
*/
const gluedCapitals =
	/^\s*[*+-] \p{Uppercase_Letter}[^()[\]`]{1,60} - \p{Uppercase_Letter}[^[\]`]{0,60}$/u;
const gluedSmall =
	/^\s*[*+-] \p{Lowercase_Letter}[^-–—(:#]{2,50} - (?<word>\p{Letter}+)(?:[ ,][^-–—(:#]{0,50})?$/u;
const bullets = '•●▪◦‣';
const gluedBullets = new RegExp(
	String.raw`^(?<mark>[${bullets}])\s+[^${bullets}]{1,200}[^${bullets}\s]\s+\k<mark>\s+\S`,
	'u',
);

/**
The lines of a list on which two items may stand; of a list of one under a colon, where three or more do.
*/
function gluedLines(items: readonly string[], isAnnounced: boolean): number[] {
	const isSmall =
		items.length > 1 &&
		items.every(item => /^\s*[*+-] \p{Lowercase_Letter}/u.test(item));
	const glued = items.flatMap((item, index) => {
		const word = isSmall ? gluedSmall.exec(item)?.groups?.word : undefined;
		return gluedCapitals.test(item) ||
			(word !== undefined && !functionWords.has(word))
			? [index]
			: [];
	});
	const several = items.flatMap((item, index) =>
		item.split(' - ').length > 2 && gluedPhrases.test(item) ? [index] : [],
	);
	// Beside a line of several, a line of two phrases holds two.
	const beside =
		several.length > 0
			? items.flatMap((item, index) => (gluedPhrases.test(item) ? [index] : []))
			: [];
	const isFew =
		glued.length * 2 < items.length ||
		(glued.length * 2 === items.length &&
			glued.every(index => isOfPhrases(items[index]!)));
	return items.length > 1 && beside.length > 1
		? [...new Set([...glued, ...beside])]
		: items.length > 1 && isFew
			? glued
			: items.length === 1 && isAnnounced && gluedMany.test(items[0]!)
				? [0]
				: [];
}

/**
Phrases of two words or more between dashes, none with a mark of its own.
*/
const gluedPhrases =
	/^\s*[*+-] [^-–—(:[\]`\s!,.?…]+ [^-–—(:[\]`!,.?…]{1,60}(?: - [^-–—(:[\]`\s!,.?…]+ [^-–—(:[\]`!,.?…]{1,60})+$/u;

/**
Three phrases or more between dashes, each with a capital and none with a mark of its own.
*/
const gluedMany =
	/^\s*[*+-] \p{Uppercase_Letter}[^-–—(:[\]`]{1,60}(?: - \p{Uppercase_Letter}[^-–—(:[\]`]{1,60}){2,}$/u;

/**
Whether each part between dashes has three words or more, as items have and a name with its explanation has not.
*/
const isOfPhrases = (item: string) =>
	item
		.replace(/^\s*[*+-] /, '')
		.split(' - ')
		.every(part => part.trim().split(/\s+/).length > 2);

/**
Kind 5: items on one line. Flagged where one line of a list alone has a dash between two phrases, where the one item under a
colon has several, or where a line that begins with a bullet has another.
*/
export function flagGluedItems(
	drafts: readonly Draft[],
	session: Session,
): void {
	for (const [at, {look, text, first}] of drafts.entries()) {
		const items = text.split('\n');
		const glued =
			look === 'items' && text.includes(' - ')
				? gluedLines(items, /[:：]\s*$/.test(drafts[at - 1]?.text ?? ''))
				: look === 'text' && gluedBullets.test(text)
					? [0]
					: [];
		for (const index of glued) {
			session.report({
				kind: 'glued-items',
				act: 'flagged',
				first: first + index,
				last: first + index,
				before: items[index]!,
				after: items[index]!,
				reason: 'Several items may stand on one line.',
			});
		}
	}
}
