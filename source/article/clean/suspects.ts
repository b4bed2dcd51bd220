import type {Act, Session} from './context.js';
import type {Draft} from './draft.js';
import {fusedWords} from './fused-words.js';
import {functionWords} from './headings/word-lists.js';
import {lostLetterIn} from './lost-letters.js';

/**
A sign of damage inside a paragraph that is told and not touched.
*/
type Suspect = {
	readonly kind: string;
	readonly reason: string;
	/**
	What has to be in the text, so that most of it is not looked at closer.
	*/
	readonly needs: string;
	/**
	Finds it; the first group, where there is one, is what is quoted.
	*/
	readonly find: (text: string) => string | undefined;
};

/**
What stands behind a full stop in the name of a file, a site or a programme.
*/
const suffixes =
	'(?:App|Biz|Com|Css|Csv|Dev|Doc|Exe|Htm|Html|Info|Js|Json|Md|Net|Org|Pdf|Php|Py|Rs|Sh|Sql|Ts|Txt|Xls|Xml|Yaml|Yml|Zip) ';
const glued = new RegExp(
	String.raw`(?<![\p{Letter}\p{Number}\-./@_])(?<before>\p{Letter}*)(?<=\p{Lowercase_Letter}{2})[!.?](?!${suffixes})(?<after>\p{Uppercase_Letter}\p{Lowercase_Letter}+)(?= \p{Letter})`,
	'gu',
);

/**
Words of grammar that begin few sentences, and end names of programmes: `System.Out`.
*/
const particles = new Set([
	'Down',
	'From',
	'Of',
	'Off',
	'Out',
	'Over',
	'To',
	'Up',
]);

/**
Words that begin sentences and no names of programmes.
*/
const openers = new Set(
	'Anyone Everybody Everyone Everything Nobody Nothing Somebody Someone Something Seine Ihre Viele Einige Manche Andere Beide Dazu Dort Hier Doch Denn Danach Dann Damals Heute Gestern Morgen Später Zudem Außerdem Allerdings Dabei Dafür Dagegen Deshalb Trotzdem Zuerst Zuletzt Bald Schon Nun Jetzt Seit Laut Unter Alle Alles Jeder Niemand Nichts Personne Rien Tous Nada Nadie Todos'.split(
		' ',
	),
);

/**
The first sentence that stands right behind another. A full stop between two words that both begin with a capital may be a
part of a name, unless the second is one of grammar.
*/
function gluedSentence(text: string): string | undefined {
	for (const {0: found, groups} of text.matchAll(glued)) {
		if (
			found.includes('.') &&
			/^\p{Uppercase_Letter}/u.test(groups!.before!) &&
			(particles.has(groups!.after!) ||
				(!openers.has(groups!.after!) &&
					!functionWords.has(groups!.after!.toLowerCase())))
		) {
			continue;
		}

		return found;
	}

	return undefined;
}

const spaced =
	/[\p{Letter}\p{Number})] (?:,(?=\s+\p{Letter})|\.(?=\s+\p{Uppercase_Letter})|[,.]$)/u;

// Most texts fail a test that asks for no class of Unicode, and takes less time to read.
const stopped = /[a-z\u0080-\uFFFF][!.?][A-Z\u0080-\uFFFF]/;

// Tests that most texts fail look for the rarer character first, and back from there.
const matchOf = (pattern: RegExp) => (text: string) => pattern.exec(text)?.[0];

const suspects: readonly Suspect[] = [
	{
		kind: 'fused-words',
		reason:
			'Two words stand without a blank between them; a heading may have run into its paragraph.',
		needs: '',
		find: fusedWords,
	},
	{
		kind: 'lost-apostrophe',
		reason:
			'A question mark inside a word may stand for an apostrophe or a letter.',
		needs: '?',
		find: lostLetterIn,
	},
	{
		kind: 'glued-sentences',
		reason: 'A sentence follows the last without a blank.',
		needs: '',
		find: text =>
			stopped.test(text) &&
			/[!.?](?=\p{Uppercase_Letter})(?<=\p{Lowercase_Letter}.)/u.test(text)
				? gluedSentence(text)
				: undefined,
	},
	{
		kind: 'space-before-stop',
		reason: 'A blank stands before a comma or a stop.',
		needs: ' ',
		find: text => (/ [,.]/.test(text) ? matchOf(spaced)(text) : undefined),
	},
];

/**
Code and the addresses of links, which are no prose.
*/
const verbatim = /`[^`]{1,2000}`|(?<=\])\([^\s()]{1,2000}\)/g;

/**
The prose of a draft; nothing of what holds code on lines of its own, or with backticks in it.
*/
function proseOf({look, text, blocks}: Draft): string {
	const isWords =
		look === 'text' || look === 'items' || (look === 'heading' && !blocks);
	return !isWords || text.includes('``')
		? ''
		: text.includes('`') || text.includes('](')
			? text.replaceAll(verbatim, '``')
			: text;
}

/**
The cells of a table that may have lost a letter.
*/
function* doubtfulCells({blocks}: Draft): Generator<string> {
	for (const block of blocks ?? []) {
		if (block.type !== 'table') {
			continue;
		}

		for (const row of [block.header ?? [], ...block.rows]) {
			for (const cell of row) {
				if (
					typeof cell === 'string' &&
					cell.includes('?') &&
					/\p{Letter}\?\p{Letter}/u.test(cell)
				) {
					yield cell;
				}
			}
		}
	}
}

/**
The prose of a draft, and what of a table looks like it.
*/
const textOf = (draft: Draft): string =>
	draft.look === 'table'
		? [...doubtfulCells(draft)].join('\n')
		: proseOf(draft);

/**
Kinds 15, 34 and 39: what looks wrong inside a paragraph is flagged, one act for each paragraph and kind.
*/
export function flagSuspects(drafts: readonly Draft[], session: Session): void {
	for (const draft of drafts) {
		const text = textOf(draft);
		for (const {kind, reason, needs, find} of suspects) {
			const found =
				text !== '' && text.includes(needs) ? find(text) : undefined;
			if (found !== undefined) {
				const {first, last} = draft;
				const act: Act = {
					kind,
					act: 'flagged',
					first,
					last,
					before: found,
					after: found,
					reason,
				};
				session.report(act);
			}
		}
	}
}
