import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {brokenWord, type KnownWords, wholeWord} from './known-words.js';
import {stopFirst} from './line-starts.js';

/**
Whether a text ends with an address, whose last hyphen is a character of it.
*/
const endsInAddress = (text: string) =>
	/\/\/|www\./i.test(text.slice(-500).split(/\s/).at(-1)!);

/**
What links a word to one that ends alike.
*/
const linking =
	/^(?:und|oder|bzw\.|bis|sowie|and|or|et|ou|[yoeiи]|en|of|och|og|lub|или)\s/;
const withoutBlanks =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/**
What stands between two lines of a paragraph: nothing before a stop, inside a span of numbers and where words stand without
blanks.
*/
const partedBy = (end: string, next: string) =>
	stopFirst.test(next) ||
	(/\d[-–]$/.test(end) && /^\d/.test(next)) ||
	(withoutBlanks.test(end.slice(-1)) && withoutBlanks.test(next.slice(0, 1)))
		? ''
		: ' ';

/**
Joins lines to one text. A word that was broken at the end of a line is whole again where it occurs elsewhere (22).
*/
function join(
	drafts: readonly Draft[],
	known: KnownWords,
	session: Session,
): string {
	const pieces = [drafts[0]?.text ?? ''];
	for (const {text: next, first} of drafts.slice(1)) {
		const end = pieces.at(-1)!.slice(-60);
		if (!brokenWord.test(end) || !/^\p{Lowercase_Letter}/u.test(next)) {
			pieces.push(partedBy(end, next), next);
			continue;
		}

		// `Haupt- und Nebenstraßen`: the hyphen stands for the end of both words.
		if (linking.test(next)) {
			pieces.push(' ', next);
			continue;
		}

		const whole = wholeWord(end, next, known);
		const isOneWord =
			!endsInAddress(pieces.at(-1)!) &&
			whole !== undefined &&
			reportBroken(first - 1, end, next, whole, session);
		if (isOneWord) {
			pieces[pieces.length - 1] = pieces.at(-1)!.slice(0, -1);
		}

		pieces.push(next);
	}

	return pieces.join('');
}

const reportBroken = (
	line: number,
	end: string,
	next: string,
	whole: string,
	session: Session,
): boolean =>
	session.report({
		kind: 'broken-word',
		act: 'repaired',
		first: line,
		last: line + 1,
		before: `${end.split(/\s/).at(-1)!}⏎${next.split(/\s/, 1)[0]!}`,
		after: whole,
		reason:
			'A word was broken at the end of a line; it occurs whole elsewhere.',
	});

/**
Drafts of text as one, their lines joined.
*/
export function merged(
	run: readonly Draft[],
	known: KnownWords,
	session: Session,
): Draft {
	return {
		...run[0]!,
		last: run.at(-1)!.last,
		text: join(run, known, session),
	};
}

/**
Kind 22 over a blank line, as where a page ended: the paragraphs of which one ends with the first half of a known word and the next
begins with the second are one.
*/
export function joinBrokenWords(
	drafts: readonly Draft[],
	known: KnownWords,
	session: Session,
): Draft[] {
	const result: Draft[] = [];
	for (const draft of drafts) {
		const before = result.at(-1);
		const isPair =
			before?.look === 'text' &&
			draft.look === 'text' &&
			!before.blocks &&
			!draft.blocks &&
			brokenWord.test(before.text.slice(-2));
		const end = isPair ? before.text.slice(-60) : '';
		const whole = isPair ? wholeWord(end, draft.text, known) : undefined;
		if (
			before &&
			whole !== undefined &&
			!endsInAddress(before.text) &&
			reportBroken(before.last, end, draft.text, whole, session)
		) {
			result[result.length - 1] = {
				...before,
				last: draft.last,
				text: before.text.slice(0, -1) + draft.text,
			};
		} else {
			result.push(draft);
		}
	}

	return result;
}
