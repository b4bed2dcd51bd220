import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {KnownWords, wholeWord} from './known-words.js';
import {beginsLower, continuesNothing} from './line-starts.js';

const stopOf = (line: string) => /[!,.:;?…]["'”’»)]*$/.exec(line)?.[0];

/**
Words with which no item ends.
*/
const hanging = new Set(
	`a an the of to and or but with for from by at as than that which who whose
	de la le les des du et ou un une à au aux pour par sur dans que qui dont leur leurs ses
	der die das den dem des ein eine einen einem einer und oder mit von zu für als dass im am zum zur ihre seine
	el los las unos unas y o con del al sus di il gli i della delle dello nel nella per che da dei e
	van het een met voor aan und i w z na do и в во на с от по для из к`.split(
		/\s+/,
	),
);

/**
Whether an item goes on in the line right below it: that line begins small and ends as the other items do, or the item ends
with a word that ends none.
*/
function goesOn(
	items: Draft,
	line: Draft,
	after: Draft | undefined,
	known: KnownWords,
): boolean {
	const own = items.text.split('\n');
	const broken = own.pop()!;
	const others = [
		...own,
		...(after?.look === 'items' ? after.text.split('\n') : []),
	];
	const stop = stopOf(line.text)?.[0];
	const lastWord = broken.slice(-40).split(/\s/).at(-1)!;
	return (
		stopOf(broken) === undefined &&
		broken.length + line.text.length > 60 &&
		beginsLower(line.text) &&
		!continuesNothing(line.text) &&
		(hanging.has(lastWord) ||
			wholeWord(broken.slice(-60), line.text, known) !== undefined ||
			// Beside items that all begin large, a small line is no item.
			(broken.length > 40 &&
				others.length > 0 &&
				[broken, ...others].every(item =>
					/^\s*(?:[*+•-]|\d+[).])\s+\p{Uppercase_Letter}/u.test(item),
				)) ||
			(stop !== undefined &&
				others.length > 0 &&
				others.every(item => stopOf(item) !== undefined)))
	);
}

/**
The lines of an item and of what it goes on with. A word that was broken between them stands whole on the second.
*/
function joinItem(item: string, next: string, known: KnownWords): string[] {
	const whole = wholeWord(item.slice(-60), next, known);
	if (whole === undefined) {
		return [item, `  ${next}`];
	}

	const head = item.split(/\s/).at(-1)!;
	return [
		item.slice(0, -head.length).trimEnd(),
		`  ${head.slice(0, -1)}${next}`,
	];
}

/**
Kind 39 inside a list: an item that was broken over two lines is one again, and the items before and after it are one list.
*/
export function joinBrokenItems(
	drafts: readonly Draft[],
	session: Session,
): Draft[] {
	const known = new KnownWords(drafts);
	const result: Draft[] = [];
	for (let at = 0; at < drafts.length; at++) {
		const draft = drafts[at]!;
		const before = result.at(-1);
		const after = drafts[at + 1];
		if (
			before?.look !== 'items' ||
			before.blocks !== undefined ||
			draft.look !== 'text' ||
			draft.blocks !== undefined ||
			draft.first !== draft.last ||
			draft.apart ||
			draft.first !== before.last + 1 ||
			!goesOn(before, draft, after, known) ||
			!session.report({
				kind: 'broken-sentence',
				act: 'repaired',
				first: before.last,
				last: draft.last,
				before: `${before.text.slice(-60)}⏎${draft.text.slice(0, 60)}`,
				after: `${before.text.slice(-60)} ${draft.text.slice(0, 60)}`,
				reason: 'An item was broken over two lines.',
			})
		) {
			result.push(draft);
			continue;
		}

		const isSame =
			after?.look === 'items' &&
			!after.apart &&
			after.blocks === undefined &&
			after.first === draft.last + 1;
		result[result.length - 1] = {
			...before,
			last: isSame ? after.last : draft.last,
			text: [
				...joinItem(before.text, draft.text, known),
				...(isSame ? [after.text] : []),
			].join('\n'),
		};
		at += isSame ? 1 : 0;
	}

	return result;
}
