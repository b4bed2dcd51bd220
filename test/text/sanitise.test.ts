import process from 'node:process';
import test from 'ava';
import fc from 'fast-check';
import {
	sanitise,
	sanitiseCounted,
	sanitiseLine,
} from '../../source/text/sanitise.js';
import {graphemes} from '../../source/text/width.js';
import {words} from '../../source/text/words.js';
import {anyText, honestText} from './_texts.js';

const R = '\u{FFFD}';

const becomes = test.macro({
	exec(t, input: string, output: string, count: number) {
		t.deepEqual(sanitiseCounted(input) as unknown, {text: output, count});
	},
	title: (title = '') => title,
});

test(
	'clean text stays as it is',
	becomes,
	'Plain, “quoted”.\nNext',
	'Plain, “quoted”.\nNext',
	0,
);
test(
	'one mark for a CSI',
	becomes,
	'a\u{1B}[1;31mred\u{1B}[0m',
	`a${R}red${R}`,
	2,
);
test('8-bit CSI', becomes, 'a\u{9B}31mred', `a${R}red`, 1);
test('CSI that does not end', becomes, 'a\u{1B}[31', `a${R}31`, 1);
test('OSC ended by BEL', becomes, '\u{1B}]0;title\u{7}text', `${R}text`, 1);
test(
	'OSC ended by ST',
	becomes,
	'\u{1B}]8;;https://x\u{1B}\\text',
	`${R}text`,
	1,
);
test('8-bit OSC', becomes, '\u{9D}0;title\u{9C}text', `${R}text`, 1);
test(
	'OSC that does not end keeps the text',
	becomes,
	'\u{1B}]0;The harbour\nopens.',
	`${R}0;The harbour\nopens.`,
	1,
);
test(
	'OSC that ends on another line keeps the text',
	becomes,
	'\u{1B}]0;The\nharbour\u{7}',
	`${R}0;The\nharbour${R}`,
	2,
);
test(
	'DCS, SOS, PM, APC',
	becomes,
	'\u{1B}Pq\u{1B}\\\u{1B}Xs\u{1B}\\\u{1B}^p\u{1B}\\\u{1B}_a\u{1B}\\.',
	`${R}${R}${R}${R}.`,
	4,
);
test(
	'8-bit DCS, SOS, PM, APC',
	becomes,
	'\u{90}q\u{9C}\u{98}s\u{9C}\u{9E}p\u{9C}\u{9F}a\u{9C}.',
	`${R}${R}${R}${R}.`,
	4,
);
test('two-character escape', becomes, 'a\u{1B}c.', `a${R}.`, 1);
test('escape with an intermediate', becomes, 'a\u{1B}(Bb', `a${R}b`, 1);
test(
	'a lone ESC takes no letter of a word',
	becomes,
	'\u{1B}harbour',
	`${R}harbour`,
	1,
);
test(
	'controls',
	becomes,
	'a\u{0}b\u{7}c\u{7F}d\u{80}e',
	`a${R}b${R}c${R}d${R}e`,
	4,
);
test(
	'line ends',
	becomes,
	'a\r\nb\rc\u{2028}d\u{2029}e\u{85}f\vg\fh',
	'a\nb\nc\nd\ne\nf\ng\nh',
	0,
);
test('tabs', becomes, 'a\tb', 'a b', 0);
test(
	'bidirectional controls',
	becomes,
	'a\u{202E}b\u{2066}c\u{200F}d',
	'abcd',
	3,
);
test('fillers and tags', becomes, 'a\u{3164}b\u{115F}c\u{E0041}d', 'abcd', 3);
test(
	'soft hyphens and zero-width blanks are not worth a word',
	becomes,
	'har\u{AD}bour\u{200B}',
	'harbour',
	0,
);
test('selectors stay with emoji', becomes, '❤️ 1️⃣ x️', '❤️ 1️⃣ x', 1);
test(
	'joiners stay in words and emoji',
	becomes,
	'می‌خواهم 👩‍👧 क्‍ष',
	'می‌خواهم 👩‍👧 क्‍ष',
	0,
);
test(
	'joiners elsewhere go',
	becomes,
	'a \u{200D}\u{200D}b\u{200C}.',
	'a b.',
	3,
);
test(
	'four marks at most',
	becomes,
	`e${'\u{301}'.repeat(9)}x`,
	`e${'\u{301}'.repeat(4)}x`,
	1,
);
test(
	'a mark without a letter gets a circle',
	becomes,
	'\u{301}a \u{301}',
	'◌\u{301}a ◌\u{301}',
	2,
);
test(
	'a sign of a number without one',
	becomes,
	'\u{600}١ \u{600}',
	'\u{600}١ ',
	1,
);
test('a skin tone without anybody', becomes, '👍🏽 🏽', `👍🏽 ${R}`, 1);
test('lone surrogates', becomes, '\u{D83D}\u{202E}\u{DE00}', `${R}${R}`, 3);
test('a pair of surrogates is no lone one', becomes, '😀', '😀', 0);

const forbidden =
	/[\p{Surrogate}\u{0}-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{AD}\u{61C}\u{115F}\u{1160}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{3164}\u{FEFF}\u{FFA0}\u{E0000}-\u{E0FFF}]|\p{Mark}{5}/u;

test('nothing forbidden is left of any text', t => {
	fc.assert(
		fc.property(anyText, text => {
			t.notRegex(sanitise(text), forbidden);
		}),
		{numRuns: 3000},
	);
});

test('safe text stays as it is', t => {
	fc.assert(
		fc.property(anyText, text => {
			const safe = sanitise(text);
			t.is(sanitise(safe), safe);
		}),
		{numRuns: 3000},
	);
});

test('honest text loses nothing but its way of ending lines', t => {
	fc.assert(
		fc.property(honestText, text => {
			t.is<string, string>(sanitise(text), text);
		}),
	);
});

test('words between sequences stay', t => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('harbour', '日本', 'x1'), {minLength: 1}),
			fc.constantFrom(
				'\u{1B}[0m ',
				' \u{1B}]0;a\u{7}',
				' \u{90}',
				'\u{0}',
				'\u{202E} ',
			),
			(list, separator) => {
				t.deepEqual(words(sanitise(list.join(separator))), list);
			},
		),
	);
});

test('clusters are capped without losing a letter', t => {
	for (const letter of ['ᄀ', 'क्', '\u{D4E}']) {
		const safe = sanitise(letter.repeat(500));
		t.is(safe.replaceAll(R, ''), letter.repeat(500));
		const longest = Math.max(
			...[...graphemes(safe)].map(({text}) => text.length),
		);
		t.true(longest <= 32, `${letter} ${longest}`);
	}
});

test('hostile megabytes take linear time', t => {
	const began = process.threadCpuUsage().user;
	for (const unit of [
		'\u{1B}',
		'\u{1B}[',
		'\u{1B}[1',
		'\u{1B}]',
		'\u{9D}',
		'\u{1B}]x',
		'e\u{301}',
		'\u{301}',
		'\u{200D}',
		'\u{FE0F}',
		'\u{202E}',
		'\u{D83D}',
		'👩\u{200D}',
		'\u{600}',
	]) {
		t.true(sanitise(unit.repeat(100_000)).length < 400_000);
	}

	t.true(sanitise(`\u{1B}[${'1'.repeat(1_000_000)}`).length > 999_000);
	t.true(sanitise(`\u{1B}]${'1'.repeat(1_000_000)}`).length > 999_000);
	t.true(process.threadCpuUsage().user - began < 15_000_000);
});

test('a name stands on one line', t => {
	t.is<string, string>(sanitiseLine(' a\n\tb \r\n c\u{1B}[2J'), `a b c${R}`);
});
