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

/**
Kind 34: a word with a question mark where an apostrophe or a letter was; undefined where there is none.
*/
export function lostLetterIn(text: string): string | undefined {
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
	const isTwice = first[0].split('?').length > 2;
	return second !== undefined || isTwice || isLost ? first[0] : undefined;
}
