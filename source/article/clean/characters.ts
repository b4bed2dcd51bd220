import {decodeEntities} from '../markdown/entities.js';
import type {Session} from './context.js';
import {kindOf, type Line} from './lines.js';
import {mayBeMojibake, repairMojibake} from './mojibake.js';

// Controls, the invisible characters and the doubled entities: a text without any is not looked at again.
const odd =
	/[^\P{Control}\t\n\r]|[\u{AD}\u{200B}\u{2060}\u{FEFF}]|&amp;[#A-Za-z]|[\u{C2}-\u{F4}][\u{80}-\u{BF}\u{152}-\u{2DC}\u{2013}-\u{2122}]/u;
const controls = /[^\P{Control}\t\v\f]/gu;
const pageBreaks = /[\v\f]/g;
const softHyphens = /(?<=[\p{Letter}\p{Mark}])\u{AD}+(?=\p{Letter})/gu;
/**
A zero-width space, a word joiner or a byte-order mark, between letters of scripts that part words by blanks, or figures; in
others it may be the author's.
*/
const zeroWidths =
	/(?<=[\p{Number}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}])[\u{200B}\u{2060}\u{FEFF}]+(?=[\p{Number}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Latin}])/gu;
/**
A code span, which is passed over, or an entity encoded twice.
*/
const doubled =
	/`[^`]{1,2000}`|&amp;(?<name>#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/gi;

type Family = {
	readonly kind: string;
	readonly reason: string;
	readonly inCode: boolean;
	readonly repair: (text: string) => string;
};

const families: readonly Family[] = [
	{
		kind: 'mojibake',
		reason: 'The page was read in a wrong encoding here.',
		inCode: true,
		repair: text => (mayBeMojibake(text) ? repairMojibake(text) : text),
	},
	{
		kind: 'doubled-entity',
		reason: 'A character reference was encoded twice.',
		inCode: false,
		repair: text =>
			text.includes('&amp;')
				? text.replaceAll(doubled, (all, name?: string) => {
						const reference = `&${name ?? ''};`;
						return decodeEntities(reference) === reference ? all : reference;
					})
				: text,
	},
	{
		kind: 'invisible-characters',
		reason: 'Soft hyphens or zero-width spaces stood between letters.',
		inCode: false,
		repair: text => text.replaceAll(softHyphens, '').replaceAll(zeroWidths, ''),
	},
];

/**
Kind 33: always, even where the reader turned other repairs off, and counted.
*/
function replaceControls(lines: Line[], session: Session): void {
	let count = 0;
	let first = -1;
	let last = 0;
	for (const [index, line] of lines.entries()) {
		if (!odd.test(line.text)) {
			continue;
		}

		const found =
			(line.text.match(controls)?.length ?? 0) +
			(line.text.match(pageBreaks)?.length ?? 0);
		if (found > 0) {
			count += found;
			first = first < 0 ? index : first;
			last = index;
			line.text = line.text.replaceAll(controls, '\u{FFFD}');
		}

		line.text = line.text.replaceAll(pageBreaks, ' ');
	}

	if (count > 0) {
		session.report({
			kind: 'control-characters',
			act: 'repaired',
			first,
			last,
			before: `${count} control ${count === 1 ? 'character' : 'characters'}`,
			after: '\u{FFFD}',
			reason: `${count === 1 ? 'A control character was' : `${count} control characters were`} made safe.`,
		});
	}
}

/**
What differs between two texts, with a little around it.
*/
function difference(before: string, after: string): [string, string] {
	let start = 0;
	while (start < after.length && before[start] === after[start]) {
		start++;
	}

	const from = Math.max(0, start - 20);
	return [before.slice(from, from + 80), after.slice(from, from + 80)];
}

/**
Kinds 30 to 33: characters that came with the page, line by line. Changes the lines.
*/
export function repairCharacters(
	lines: Line[],
	text: string,
	session: Session,
): void {
	if (!odd.test(text)) {
		return;
	}

	let fence = '';
	for (const [index, line] of lines.entries()) {
		const opening = line.kind === 'fence' ? line.text.trim().slice(0, 3) : '';
		if (opening !== '' && (fence === '' || fence === opening)) {
			fence = fence === '' ? opening : '';
		}

		if (!odd.test(line.text)) {
			continue;
		}

		const isCode = fence !== '' || line.kind === 'indented';
		for (const family of families) {
			const after =
				isCode && !family.inCode ? line.text : family.repair(line.text);
			if (after === line.text) {
				continue;
			}

			const [was, is] = difference(line.text, after);
			if (
				session.report({
					kind: family.kind,
					act: 'repaired',
					first: index,
					last: index,
					before: was,
					after: is,
					reason: family.reason,
				})
			) {
				line.text = after;
			}
		}
	}

	replaceControls(lines, session);
	for (const line of lines) {
		line.kind = kindOf(line.text);
	}
}
