import type {Session} from './context.js';
import type {Draft} from './draft.js';
import {foldDrafts} from './fold.js';
import type {Line} from './lines.js';

/**
Equal lines right below each other are folded from this length on, single ones further apart are flagged from that.
*/
const shortest = 40;
const long = 100;
/**
A list of two items or more that comes again is flagged from this length on.
*/
const list = 50;
/**
Of a longer list no more lines are compared.
*/
const mostItems = 60;
/**
A passage that comes again is folded when it has so many characters in all.
*/
const passage = 200;

const isText = ({look}: Draft) => ['text', 'items', 'quote'].includes(look);
/**
What may stand in a passage that comes again, though by itself it says nothing.
*/
const canRepeat = (draft: Draft) =>
	isText(draft) ||
	draft.look === 'image' ||
	(draft.look === 'table' && draft.text !== '');

/**
The text of a draft; how many blanks stand between two words says nothing.
*/
const wordsOf = ({text}: Draft) =>
	blanks.some(blank => text.includes(blank))
		? text.replaceAll(/[^\S\n]+/g, ' ')
		: text;
const blanks = ['  ', '\t', '\u{A0}', '\u{202F}', '\u{3000}'];

/**
Descriptions of code say the same of several things.
*/
const isList = ({look, text}: Draft) =>
	look === 'items' && text.includes('\n') && !text.includes('`');

/**
How many drafts from two places on are equal, the first run ending before the second begins.
*/
function runLength(
	drafts: readonly Draft[],
	one: number,
	other: number,
): number {
	let count = 0;
	while (
		one + count < other &&
		other + count < drafts.length &&
		canRepeat(drafts[one + count]!) &&
		canRepeat(drafts[other + count]!) &&
		wordsOf(drafts[one + count]!) === wordsOf(drafts[other + count]!)
	) {
		count++;
	}

	return count;
}

/**
The source of a table whose rows stand on a line each, so that it is the same table when it is read again; empty for any other.
*/
function sourceOfTable({first, last}: Draft, lines: readonly Line[]): string {
	const rows = lines.slice(first, last + 1);
	return rows.length > 2 &&
		rows.every(({kind, text}, at) =>
			at === 1 ? kind === 'delimiter' : kind === 'row' && /^\|.*\|$/.test(text),
		)
		? rows.map(({text}) => text).join('\n')
		: '';
}

/**
The parts of a list in which lines come again right below themselves: up to their first coming, the second, and the rest.
*/
function partRepeated(draft: Draft): Draft[] {
	const items = draft.text.split('\n');
	if (
		draft.look !== 'items' ||
		draft.blocks !== undefined ||
		items.length < 2 ||
		items.length !== draft.last - draft.first + 1 ||
		new Set(items).size === items.length
	) {
		return [draft];
	}

	for (let count = 1; count * 2 <= Math.min(items.length, mostItems); count++) {
		for (let at = 0; at + count * 2 <= items.length; at++) {
			const one = items.slice(at, at + count).join('\n');
			if (
				one.length >= (count === 1 ? long : list) &&
				one === items.slice(at + count, at + count * 2).join('\n')
			) {
				return [0, at + count, at + count * 2]
					.map((start, index, starts): Draft => {
						const end = starts[index + 1] ?? items.length;
						return {
							...draft,
							first: draft.first + start,
							last: draft.first + end - 1,
							text: items.slice(start, end).join('\n'),
							apart: index === 0 && draft.apart,
						};
					})
					.filter(({text}) => text !== '');
			}
		}
	}

	return [draft];
}

/**
Kind 24: a long line that comes twice in a row, or a whole passage that comes again, is folded; any other is flagged.
*/
export function foldDuplicates(
	all: readonly Draft[],
	lines: readonly Line[],
	session: Session,
): Draft[] {
	const drafts = all
		.flatMap(draft => partRepeated(draft))
		.map(draft =>
			draft.look === 'table'
				? {...draft, text: sourceOfTable(draft, lines)}
				: draft,
		);
	const seen = new Map<string, number>();
	const result: Draft[] = [];
	let at = 0;
	while (at < drafts.length) {
		const draft = drafts[at]!;
		const earlier = canRepeat(draft) ? seen.get(wordsOf(draft)) : undefined;
		const count = earlier === undefined ? 0 : runLength(drafts, earlier, at);
		if (count === 0 || earlier === undefined) {
			if (canRepeat(draft) && draft.text.length >= shortest) {
				seen.set(wordsOf(draft), at);
			}

			result.push(draft);
			at++;
			continue;
		}

		const run = drafts.slice(at, at + count);
		const length = run.reduce((sum, {text}) => sum + text.length, 0);
		if (!run.some(one => isText(one))) {
			result.push(...run);
			at += count;
			continue;
		}

		const isFolded =
			(earlier + count === at || (count > 1 && length >= passage)) &&
			session.report({
				kind: 'repeated-text',
				act: 'folded',
				first: draft.first,
				last: run.at(-1)!.last,
				before: draft.text,
				after: `[1 repeated ${count === 1 ? 'paragraph' : 'passage'} folded]`,
				reason: `The same ${count === 1 ? 'line stands' : 'lines stand'} in the text before.`,
			});
		if (isFolded) {
			result.push(
				foldDrafts(
					run,
					`repeated ${count === 1 ? 'paragraph' : 'passage'}`,
					lines,
					session,
				),
			);
		} else {
			if (isText(draft) && draft.text.length >= (isList(draft) ? list : long)) {
				session.report({
					kind: 'repeated-text',
					act: 'flagged',
					first: draft.first,
					last: draft.last,
					before: draft.text,
					after: draft.text,
					reason: 'The same line stands in the text before.',
				});
			}

			result.push(...run);
			for (const [offset, one] of run.entries()) {
				if (seen.has(wordsOf(one))) {
					seen.set(wordsOf(one), at + offset);
				}
			}
		}

		at += count;
	}

	return result;
}
