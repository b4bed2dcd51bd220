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
	'\u{A0}',
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
	'🇦🇦',
	'☝🏽',
	'🏴',
	'คำ',
	'שָׁלוֹם',
	'™️',
	'❤️',
	'1️⃣',
	'क्षि',
	'नमस्ते',
	'สวัสดี',
	'می‌خواهم',
	'e\u{301}',
	'ᄀ',
	'ᅡ',
	'ᆨ',
	'\u{3000}',
	'𠀀',
];

const hostile = [
	'\u{1B}',
	'\u{1B}[31m',
	'\u{1B}[2J',
	'\u{1B}]0;title\u{7}',
	'\u{1B}]8;;https://example.org\u{1B}\\',
	'\u{1B}P1;2q',
	'\u{9B}1m',
	'\u{9D}0;x\u{9C}',
	'\u{0}',
	'\u{7}',
	'\u{7F}',
	'\u{85}',
	'\t',
	'\r',
	'\r\n',
	'\v',
	'\f',
	'\u{2028}',
	'\u{2029}',
	'\u{202E}',
	'\u{200F}',
	'\u{2066}',
	'\u{115F}',
	'\u{3164}',
	'\u{E0041}',
	'\u{FE0F}',
	'\u{1F1E9}',
	'\u{1F3FD}',
	'\u{20E3}',
	'\u{FE00}',
	'\u{200D}',
	'\u{200C}',
	'\u{200B}',
	'\u{AD}',
	'\u{FEFF}',
	'\u{D83D}',
	'\u{DE00}',
	'\u{301}\u{301}\u{301}',
	'\u{600}',
	'\u{FFFE}',
];

const joined = (pool: readonly string[]) =>
	fc
		.array(fc.constantFrom(...pool), {maxLength: 40})
		.map(parts => parts.join(''));

/**
Texts that people write, in several scripts.
*/
export const honestText = joined([...ordinary, ...wide]);

/**
Texts in which everything goes.
*/
export const anyText = fc.oneof(
	joined([...ordinary, ...wide, ...hostile]),
	fc.string({unit: 'binary', maxLength: 60}),
	fc.string({unit: 'grapheme', maxLength: 60}),
	fc
		.array(fc.integer({min: 0, max: 0xff_ff}), {maxLength: 60})
		.map(units => String.fromCodePoint(...units)),
);
