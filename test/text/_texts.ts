import fc from 'fast-check';

const ordinary = [
	'a',
	'Harbour',
	'low-cost',
	'sanction-aware transactions',
	'https://example.org/a/b_c.d?x=1&y=2',
	' ',
	'  ',
	'\n',
	'’',
	'“',
	'—',
	'…',
	'é',
	'\u00A0',
	'1,234.50',
	'(',
	')',
	'.',
];

const wide = [
	'日',
	'本語',
	'、',
	'。',
	'（',
	'）',
	'カー',
	'한국어',
	'👍',
	'👍🏽',
	'👩‍👩‍👧‍👦',
	'🇩🇪',
	'❤️',
	'1️⃣',
	'क्षि',
	'नमस्ते',
	'สวัสดี',
	'می‌خواهم',
	'e\u0301',
	'ᄀ',
	'ᅡ',
	'ᆨ',
	'\u3000',
	'𠀀',
];

const hostile = [
	'\u001B',
	'\u001B[31m',
	'\u001B[2J',
	'\u001B]0;title\u0007',
	'\u001B]8;;https://example.org\u001B\\',
	'\u001BP1;2q',
	'\u009B1m',
	'\u009D0;x\u009C',
	'\u0000',
	'\u0007',
	'\u007F',
	'\u0085',
	'\t',
	'\r',
	'\r\n',
	'\v',
	'\f',
	'\u2028',
	'\u2029',
	'\u202E',
	'\u200F',
	'\u2066',
	'\u115F',
	'\u3164',
	'\u{E0041}',
	'\uFE0F',
	'\uFE00',
	'\u200D',
	'\u200C',
	'\u200B',
	'\u00AD',
	'\uFEFF',
	'\uD83D',
	'\uDE00',
	'\u0301\u0301\u0301',
	'\u0600',
	'\uFFFE',
];

const joined = (pool: readonly string[]) =>
	fc
		.array(fc.constantFrom(...pool), {maxLength: 40})
		.map(parts => parts.join(''));

/** Texts that people write, in several scripts. */
export const honestText = joined([...ordinary, ...wide]);

/** Texts in which everything goes. */
export const anyText = fc.oneof(
	joined([...ordinary, ...wide, ...hostile]),
	fc.string({unit: 'binary', maxLength: 60}),
	fc.string({unit: 'grapheme', maxLength: 60}),
	fc
		.array(fc.integer({min: 0, max: 0xff_ff}), {maxLength: 60})
		.map(units => String.fromCharCode(...units)),
);
