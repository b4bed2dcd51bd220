import {areAddress} from './addresses.js';
import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {joinBrokenWords, merged} from './joining.js';
import {KnownWords} from './known-words.js';
import {beginsLower, continuesNothing, stopFirst} from './line-starts.js';
import {indentOf, type Line} from './lines.js';
import {usualWidth, wrappedGroups} from './wrapped-width.js';

const least = 50;
const most = 90;
const isUnpunctuated = (text: string) => !/[!.:;?。！？][")»’”]?$/u.test(text);
const isWrapWide = ({text}: Draft) => text.length >= 60 && text.length <= 80;
const punctuated = /[!,.:;?—。！？،؛][")»’”]?$/u;
const beginsUpper = /^["'(«“„¡¿]?[\p{Uppercase_Letter}\p{Number}]/u;

/**
Whether lines are verse: each ends with a mark, or all begin with a capital and half of them end so. Prose that was wrapped
ends its lines anywhere; four of them in a row seldom begin with a capital, and the last has a stop.
*/
function isVerse(run: readonly Draft[], isUsual: boolean): boolean {
	if (run.length < 3 || run.some(({text}) => text.length > most)) {
		return false;
	}

	const marked = run.filter(({text}) => punctuated.test(text));
	return (
		marked.length === run.length ||
		(run.every(({text}) => beginsUpper.test(text)) &&
			(marked.length * 2 >= run.length ||
				(!isUsual && (run.length > 3 || isUnpunctuated(run.at(-1)!.text)))))
	);
}

/**
Whether lines are a paragraph that an editor wrapped: all but the last about as long, and few end with a stop.
*/
function isWrapped(run: readonly Draft[], isUsual: boolean): boolean {
	const body = run.slice(0, -1);
	if (body.length < (isUsual ? 1 : 2)) {
		return false;
	}

	const wide = body.filter(
		draft => isWrapWide(draft) && isUnpunctuated(draft.text),
	);
	return (
		body.every(({text}) => text.length >= least && text.length <= most) &&
		run.at(-1)!.text.length <= most &&
		(wide.length >= body.length * 0.8 ||
			(isUsual &&
				body.filter(draft => isUnpunctuated(draft.text)).length * 2 >
					body.length))
	);
}

/**
Whether most lines of the part that have another right below were wrapped by an editor.
*/
function isUsuallyWrapped(runs: ReadonlyArray<readonly Draft[]>): boolean {
	const bodies = runs.flatMap(run => run.slice(0, -1));
	const wide = bodies.filter(
		draft => isWrapWide(draft) && isUnpunctuated(draft.text),
	);
	return bodies.length >= 4 && wide.length >= bodies.length * 0.8;
}

/**
Lines of text that stand right below each other, without indent.
*/
function runsOf(drafts: readonly Draft[], lines: readonly Line[]): Draft[][] {
	const runs: Draft[][] = [];
	for (const draft of drafts) {
		const last = runs.at(-1)?.at(-1);
		const isPlain =
			draft.look === 'text' && !draft.blocks && draft.first === draft.last;
		if (
			isPlain &&
			last?.look === 'text' &&
			!last.blocks &&
			!draft.apart &&
			last.last + 1 === draft.first &&
			indentOf(lines[draft.first]!.text) === 0
		) {
			runs.at(-1)!.push(draft);
		} else {
			runs.push([draft]);
		}
	}

	return runs;
}

/**
After the first line of a letter, German goes on with a small one.
*/
const isSalutation = (text: string) =>
	text.length <= 70 &&
	/^(?:Sehr geehrte|Liebe|Guten|Hallo|Moin|Dear|Hi\b|Hello|Ch[eè]re?s?\b|Bonjour|Madame|Monsieur|Estimad|Querid|Gentile|Egregio|Car[oaei]\b|Beste|Geachte|Kære|Kära|Уважаем|Дорог|Szanown|Drog).{0,60}[!,]$/u.test(
		text,
	);

/**
Kind 39: a sentence broken before a line that begins with a small letter, or with its own stop.
*/
function isBroken(
	draft: Draft,
	next: Draft,
	around: readonly Draft[],
): boolean {
	return (
		/[\p{Letter}\p{Number}"),\-\u2010’”]$/u.test(draft.text) &&
		!isSalutation(draft.text) &&
		(stopFirst.test(next.text) ||
			(beginsLower(next.text) &&
				draft.text.length + next.text.length > 60 &&
				!continuesNothing(next.text) &&
				// Verse, addresses, lists of small words: several short lines in a row.
				around.filter(({text}) => text.length < 60).length < 3))
	);
}

function joinBroken(
	run: readonly Draft[],
	known: KnownWords,
	session: Session,
): Draft[] {
	const groups: Draft[][] = [];
	for (const [index, draft] of run.entries()) {
		const previous = run[index - 1];
		if (
			previous &&
			isBroken(previous, draft, run.slice(Math.max(0, index - 3), index + 3)) &&
			session.report({
				kind: 'broken-sentence',
				act: 'repaired',
				first: previous.last,
				last: draft.first,
				before: `${previous.text.slice(-60)}⏎${draft.text.slice(0, 60)}`,
				after: `${previous.text.slice(-60)}${stopFirst.test(draft.text) ? '' : ' '}${draft.text.slice(0, 60)}`,
				reason: 'A sentence was broken over two lines.',
			})
		) {
			groups.at(-1)!.push(draft);
		} else {
			groups.push([draft]);
		}
	}

	return groups.map(group =>
		group.length === 1 ? group[0]! : merged(group, known, session),
	);
}

/**
Paragraphs that were wrapped at one width and have no blank line between them; undefined where they were not.
*/
function joinWrapped(
	run: readonly Draft[],
	width: number,
	known: KnownWords,
	session: Session,
): Draft[] | undefined {
	const groups =
		wrappedGroups(run) ?? (width > 0 ? wrappedGroups(run, width) : undefined);
	return groups?.flatMap(group =>
		group.length > 1 && reportWrapped(group, session)
			? [merged(group, known, session)]
			: group,
	);
}

const reportWrapped = (run: readonly Draft[], session: Session): boolean =>
	session.report({
		kind: 'hard-wrapped',
		act: 'repaired',
		first: run[0]!.first,
		last: run.at(-1)!.last,
		before: run[0]!.text,
		after: `${run[0]!.text} ${run[1]!.text}`,
		reason: `A paragraph was wrapped over ${run.length} lines.`,
	});

/**
Kinds 21, 22 and 39: lines that are one paragraph are joined.
*/
export function joinLines(
	drafts: readonly Draft[],
	lines: readonly Line[],
	session: Session,
): Draft[] {
	const runs = runsOf(drafts, lines);
	const known = new KnownWords(drafts);
	if (runs.length === drafts.length) {
		return joinBrokenWords(drafts, known, session);
	}

	const isUsual = isUsuallyWrapped(runs);
	const width = usualWidth(runs);
	const joined = runs.flatMap(run => {
		if (run.length === 1) {
			return run;
		}

		if (isVerse(run, isUsual) || areAddress(run.map(draft => draft.text))) {
			return run;
		}

		return isWrapped(run, isUsual) && reportWrapped(run, session)
			? [merged(run, known, session)]
			: (joinWrapped(run, width, known, session) ??
					joinBroken(run, known, session));
	});
	return joinBrokenWords(joined, known, session);
}
