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

const R = '\uFFFD';

const becomes = test.macro({
	exec(t, input: string, output: string, count: number) {
		t.deepEqual(sanitiseCounted(input) as unknown, {text: output, count});
	},
	title: (title = '') => title,
});

test('clean text stays as it is', becomes, 'Plain, “quoted”.\nNext', 'Plain, “quoted”.\nNext', 0);
test('one mark for a CSI', becomes, 'a\u001B[1;31mred\u001B[0m', `a${R}red${R}`, 2);
test('8-bit CSI', becomes, 'a\u009B31mred', `a${R}red`, 1);
test('CSI that does not end', becomes, 'a\u001B[31', `a${R}31`, 1);
test('OSC ended by BEL', becomes, '\u001B]0;title\u0007text', `${R}text`, 1);
test('OSC ended by ST', becomes, '\u001B]8;;https://x\u001B\\text', `${R}text`, 1);
test('8-bit OSC', becomes, '\u009D0;title\u009Ctext', `${R}text`, 1);
test('OSC that does not end keeps the text', becomes, '\u001B]0;The harbour\nopens.', `${R}0;The harbour\nopens.`, 1);
test('OSC that ends on another line keeps the text', becomes, '\u001B]0;The\nharbour\u0007', `${R}0;The\nharbour${R}`, 2);
test('DCS, SOS, PM, APC', becomes, '\u001BPq\u001B\\\u001BXs\u001B\\\u001B^p\u001B\\\u001B_a\u001B\\.', `${R}${R}${R}${R}.`, 4);
test('8-bit DCS, SOS, PM, APC', becomes, '\u0090q\u009C\u0098s\u009C\u009Ep\u009C\u009Fa\u009C.', `${R}${R}${R}${R}.`, 4);
test('two-character escape', becomes, 'a\u001Bc.', `a${R}.`, 1);
test('escape with an intermediate', becomes, 'a\u001B(Bb', `a${R}b`, 1);
test('a lone ESC takes no letter of a word', becomes, '\u001Bharbour', `${R}harbour`, 1);
test('controls', becomes, 'a\u0000b\u0007c\u007Fd\u0080e', `a${R}b${R}c${R}d${R}e`, 4);
test('line ends', becomes, 'a\r\nb\rc\u2028d\u2029e\u0085f\vg\fh', 'a\nb\nc\nd\ne\nf\ng\nh', 0);
test('tabs', becomes, 'a\tb', 'a b', 0);
test('bidirectional controls', becomes, 'a\u202Eb\u2066c\u200Fd', 'abcd', 3);
test('fillers and tags', becomes, 'a\u3164b\u115Fc\u{E0041}d', 'abcd', 3);
test('soft hyphens and zero-width blanks are not worth a word', becomes, 'har\u00ADbour\u200B', 'harbour', 0);
test('selectors stay with emoji', becomes, '❤️ 1️⃣ x️', '❤️ 1️⃣ x', 1);
test('joiners stay in words and emoji', becomes, 'می‌خواهم 👩‍👧 क्‍ष', 'می‌خواهم 👩‍👧 क्‍ष', 0);
test('joiners elsewhere go', becomes, 'a \u200D\u200Db\u200C.', 'a b.', 3);
test('four marks at most', becomes, `e${'\u0301'.repeat(9)}x`, `e${'\u0301'.repeat(4)}x`, 1);
test('lone surrogates', becomes, '\uD83D\u202E\uDE00', `${R}${R}`, 3);
test('a pair of surrogates is no lone one', becomes, '😀', '😀', 0);

const forbidden =
	/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\p{Cs}\u{E0000}-\u{E0FFF}]|\p{M}{5}/u;

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
			t.is(sanitise(text), text);
		}),
	);
});

test('words between sequences stay', t => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom('harbour', '日本', 'x1'), {minLength: 1}),
			fc.constantFrom(
				'\u001B[0m ',
				' \u001B]0;a\u0007',
				' \u0090',
				'\u0000',
				'\u202E ',
			),
			(list, separator) => {
				t.deepEqual(words(sanitise(list.join(separator))), list);
			},
		),
	);
});

test('clusters are capped without losing a letter', t => {
	for (const letter of ['\u0600', 'ᄀ', 'क्', '\u0D4E']) {
		const safe = sanitise(letter.repeat(500));
		t.is(safe.replaceAll(R, ''), letter.repeat(500));
		const longest = Math.max(
			...[...graphemes(safe)].map(({text}) => text.length),
		);
		t.true(longest <= 32, `${letter} ${longest}`);
	}
});

test('hostile megabytes take linear time', t => {
	const began = performance.now();
	for (const unit of [
		'\u001B',
		'\u001B[',
		'\u001B[1',
		'\u001B]',
		'\u009D',
		'\u001B]x',
		'e\u0301',
		'\u0301',
		'\u200D',
		'\uFE0F',
		'\u202E',
		'\uD83D',
		'👩\u200D',
		'\u0600',
	]) {
		t.true(sanitise(unit.repeat(300_000)).length >= 0);
	}

	t.true(sanitise(`\u001B[${'1'.repeat(1_000_000)}`).length > 999_000);
	t.true(sanitise(`\u001B]${'1'.repeat(1_000_000)}`).length > 999_000);
	t.true(performance.now() - began < 15_000);
});

test('a name stands on one line', t => {
	t.is(sanitiseLine(' a\n\tb \r\n c\u001B[2J'), `a b c${R}` as never);
});
