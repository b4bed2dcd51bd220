/**
How a line ends or begins, as numbers that a score card can bin.
*/
export const ends = {
	nothing: 0,
	word: 1,
	stop: 2,
	question: 3,
	exclamation: 4,
	colon: 5,
	comma: 6,
	ellipsis: 7,
	quote: 8,
	bracket: 9,
	other: 10,
} as const;

export const starts = {
	nothing: 0,
	lower: 1,
	upper: 2,
	digit: 3,
	quote: 4,
	bracket: 5,
	other: 6,
} as const;

/**
Whether a UTF-16 unit belongs to a script that fills two columns and has neither case nor spaces.
*/
export function isWide(code: number): boolean {
	return (
		(code >= 0x2e_80 && code <= 0xa4_cf) ||
		(code >= 0xac_00 && code <= 0xd7_a3) ||
		(code >= 0xf9_00 && code <= 0xfa_ff) ||
		(code >= 0xff_01 && code <= 0xff_60)
	);
}

/**
The length in letters of a European text: a Chinese, Japanese or Korean character says about as much as three
(a page of English is a third as many characters in Chinese).
*/
export function widthOf(text: string): number {
	// A long line is long in any script; a sample is enough.
	const sample = Math.min(text.length, 160);
	let wide = 0;
	for (let at = 0; at < sample; at++) {
		if (isWide(text.codePointAt(at) ?? 0)) {
			wide++;
		}
	}

	return sample === 0
		? 0
		: text.length + Math.round((2 * wide * text.length) / sample);
}

const endClasses = new Map<string, number>();
for (const [name, signs] of [
	['stop', '.。．।'],
	['question', '?？؟'],
	['exclamation', '!！'],
	['colon', ':：'],
	['comma', ',;，；、-–—/'],
	['ellipsis', '…'],
	['quote', '"”“’‘\'»«’」』'],
	['bracket', ')]）】}'],
] as const) {
	for (const sign of signs) {
		endClasses.set(sign, ends[name]);
	}
}

/**
What kind of character ends a trimmed line: one of `ends`.
*/
export function endOf(text: string): number {
	const last = text.at(-1);
	if (last === undefined) {
		return ends.nothing;
	}

	const known = endClasses.get(last);
	return known === ends.stop && text.endsWith('..')
		? ends.ellipsis
		: (known ??
				(/[\p{Letter}\p{Mark}\p{Number}]/u.test(last)
					? ends.word
					: ends.other));
}

/**
What kind of character begins a trimmed line: one of `starts`. Scripts without case count as capitals.
*/
export function startOf(text: string): number {
	const code = text.codePointAt(0);
	if (code === undefined) {
		return starts.nothing;
	}

	const first = String.fromCodePoint(code);
	if (first >= 'a' && first <= 'z') {
		return starts.lower;
	}

	if (/\p{Letter}/u.test(first)) {
		return first === first.toUpperCase() ? starts.upper : starts.lower;
	}

	if (/\p{Number}/u.test(first)) {
		return starts.digit;
	}

	if (/[\p{Final_Punctuation}\p{Initial_Punctuation}"'„「『]/u.test(first)) {
		return starts.quote;
	}

	return /[¡¿]/.test(first)
		? starts.upper
		: /[([{【（]/.test(first)
			? starts.bracket
			: starts.other;
}

/**
How many sentences end inside a text and are followed by more; looks at the first 600 units, counts to 3.
*/
export function innerStops(text: string): number {
	const sample = text.length > 600 ? text.slice(0, 600) : text;
	// Most lines are one sentence, which this tells sooner.
	if (!/[!.?…][")»”]? |[。！？]/.test(sample)) {
		return 0;
	}

	const stops = sample.match(
		/[\p{Lowercase_Letter}\p{Number}")»”]{2}[!.?…][")»”]? ["(«“„]?[\p{Number}\p{Uppercase_Letter}]|[。！？](?=.)/gu,
	);
	return Math.min(stops?.length ?? 0, 3);
}
