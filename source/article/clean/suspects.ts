import type {Act, Session} from './context.js';
import type {Draft} from './draft.js';
import {fusedWords} from './fused-words.js';
import {functionWords} from './headings/word-lists.js';

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
A mark before what English or German sets behind an apostrophe, after what the Romance languages set before one, or inside a
word of Ukrainian; or two marks around words, as quotation marks are. A question and its answer are other words.
*/
const elided =
	'[CDJLMNSTVcdjlmnstv]|[Aa]ll|[Aa]ujourd|[Bb]ell|[Dd]all|[Dd]ell|[Gg]l|[Jj]usqu|[Ll]ors(?:qu)?|[Nn]ell|[Pp]resqu|[Pp]uisqu|[Qq]u|[Qq]uell|[Qq]uelqu|[Ss]ant|[Ss]ull|[Uu]n';
const start = String.raw`(?<![^\s"'(«“„‚‘])`;
const end = String.raw`(?![\d\p{Letter}&/=?]|\.\p{Letter})`;
const questioned = [
	new RegExp(
		String.raw`${start}(?:\p{Letter}{2,}|I)\?(?:[dmst]|em|ll|ns?|re|ve)${end}`,
		'u',
	),
	new RegExp(
		String.raw`${start}(?:${elided})\?(?=\p{Letter}{2}|[ayàô])\p{Letter}\p{Lowercase_Letter}*${end}`,
		'u',
	),
	new RegExp(
		String.raw`${start}(?:\p{Script=Cyrillic}*[БВМПФРбвмпфрк]\?[єїюя]\p{Lowercase_Letter}*|O\?\p{Uppercase_Letter}\p{Lowercase_Letter}+)${end}`,
		'u',
	),
	/(?<=\s)\?\p{Letter}[\p{Letter} ]{0,60}\?(?=[\s,.]|$)/u,
];

/**
A mark inside a word, as for a letter that was lost; one may also stand between a question and its answer.
*/
const lostLetter = new RegExp(
	String.raw`${start}\p{Letter}+(?:\?(?<rest>\p{Lowercase_Letter}+))+${end}`,
	'gu',
);
const answers = new Set(
	'me he she it you the and who how er sie es was wie elle que yo tu tú yes no well not maybe perhaps ja nein vielleicht doch oui non si peut-être sí quizás tal talvez forse sim não да нет может nee misschien tak nie'.split(
		' ',
	),
);

/**
Somebody explains what stands for any letter.
*/
const explained =
	/wildcard|placeholder|platzhalter|joker|comod[ií]n|caractères? génériques?|jolly|regex|pattern|suchmuster|шаблон/i;

/**
A word in quotation marks is meant as it stands: `"wom?n"` finds both.
*/
const isQuoted = (text: string, {0: found, index}: RegExpExecArray) =>
	/["'“”„«»]/.test(text[index - 1] ?? '') &&
	/["'“”„«»]/.test(text[index + found.length] ?? '');

function lostApostrophe(text: string): string | undefined {
	if (explained.test(text)) {
		return undefined;
	}

	for (const pattern of questioned) {
		const found = pattern.exec(text);
		if (found && !isQuoted(text, found)) {
			return found[0];
		}
	}

	const [first, second] = [...text.matchAll(lostLetter)];
	if (!first || isQuoted(text, first)) {
		return undefined;
	}

	// One by itself, where letters have marks at all and no answer stands behind it.
	const rest = first.groups!.rest!;
	const isLost =
		/[\u00C0-\u024F]/.test(text) && !answers.has(rest) && !explained.test(text);
	return second !== undefined || isLost ? first[0] : undefined;
}

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
	'Anyone Everybody Everyone Everything Nobody Nothing Somebody Someone Something Alle Alles Jeder Niemand Nichts Personne Rien Tous Nada Nadie Todos'.split(
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
		find: lostApostrophe,
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
				if (typeof cell === 'string' && /\p{Letter}\?\p{Letter}/u.test(cell)) {
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
