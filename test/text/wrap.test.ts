import process from 'node:process';
import test from 'ava';
import fc from 'fast-check';
import {sanitise, sliceSafe} from '../../source/text/sanitise.js';
import {graphemes, stringWidth} from '../../source/text/width.js';
import {pieces, wrap, type Piece} from '../../source/text/wrap.js';
import {anyText, honestText} from './_texts.js';

const lines = (raw: string, width: number): string[] => {
	const text = sanitise(raw);
	return wrap(text, width).map(({start, end}) => text.slice(start, end));
};

test('breaks at blanks and keeps forced breaks', t => {
	t.deepEqual(lines('The boats leave  early.\n\nAll of them.', 10), [
		'The boats',
		'leave',
		'early.',
		'',
		'All of',
		'them.',
	]);
	t.deepEqual(lines('', 10), ['']);
	t.deepEqual(lines('  a  ', 10), ['a']);
});

test('does not break at a no-break blank', t => {
	t.deepEqual(lines('about 30\u{A0}days later', 10), [
		'about',
		'30\u{A0}days',
		'later',
	]);
});

test('breaks between ideographs, but not before a closing mark or after an opening one', t => {
	t.deepEqual(lines('港は朝から開く、夜も（たぶん）。', 12), [
		'港は朝から開',
		'く、夜も（た',
		'ぶん）。',
	]);
	t.deepEqual(lines('日本、語', 4), ['日', '本、', '語']);
	t.deepEqual(lines('日（本）', 4), ['日', '（本', '）']);
});

test('breaks long identifiers after their marks, short ones nowhere', t => {
	t.deepEqual(
		lines('https://example.org/harbour/boats-and-nets.html?x=1', 24),
		['https://example.org/', 'harbour/boats-and-nets.', 'html?x=1'],
	);
	t.deepEqual(lines('a sanction-aware deal', 12), [
		'a sanction-',
		'aware deal',
	]);
	t.deepEqual(lines('a sanction-aware deal', 15), [
		'a',
		'sanction-aware',
		'deal',
	]);
	t.deepEqual(lines('one-two-three-four-five 1,234,567.25', 14), [
		'one-two-three-',
		'four-five',
		'1,234,567.25',
	]);
});

test('cuts what has no other place to break', t => {
	t.deepEqual(lines('a abcdefghijkl', 5), ['a', 'abcde', 'fghij', 'kl']);
	t.deepEqual(lines('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3), ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
	t.deepEqual(lines('日本', 1), ['日', '本']);
});

test('no row is wider than asked, and its width is true', t => {
	fc.assert(
		fc.property(anyText, fc.integer({min: 1, max: 40}), (raw, width) => {
			const text = sanitise(raw);
			for (const row of wrap(text, width)) {
				const slice = sliceSafe(text, row.start, row.end);
				t.is(row.width, stringWidth(slice), JSON.stringify(text));
				const isOne = [...graphemes(slice)].length === 1;
				t.true(row.width <= width || isOne);
			}
		}),
		{numRuns: 1500},
	);
});

test('nothing but blanks and forced breaks is left out', t => {
	const blanks =
		/[\n \u{1680}\u{2000}-\u{2006}\u{2008}-\u{200A}\u{205F}\u{3000}]+/gu;
	fc.assert(
		fc.property(anyText, fc.integer({min: 1, max: 40}), (raw, width) => {
			const text = sanitise(raw);
			const rows = wrap(text, width);
			t.is(
				rows
					.map(({start, end}) => text.slice(start, end))
					.join('')
					.replaceAll(blanks, ''),
				text.replaceAll(blanks, ''),
			);
			let before = 0;
			for (const {start, end} of rows) {
				t.true(before <= start && start <= end);
				before = end;
			}
		}),
		{numRuns: 1500},
	);
});

/**
Fills lines with the pieces of one forced line.
*/
function fill(line: readonly Piece[], width: number): number {
	let count = 1;
	let filled = 0;
	for (const [index, piece] of line.entries()) {
		if (index > 0 && filled + piece.space + piece.width > width) {
			count++;
			filled = piece.width;
		} else {
			filled += (index > 0 ? piece.space : 0) + piece.width;
		}
	}

	return count;
}

test('filling lines with pieces gives as many lines as wrapping', t => {
	fc.assert(
		fc.property(
			fc.oneof(honestText, anyText),
			fc.nat({max: 30}),
			(raw, extra) => {
				const text = sanitise(raw);
				const all = pieces(text);
				const longest = Math.max(1, ...all.flat().map(({width}) => width));
				let count = 0;
				for (const line of all) {
					count += fill(line, longest + extra);
				}

				t.is(wrap(text, longest + extra).length, count, JSON.stringify(text));
			},
		),
		{numRuns: 2000},
	);
});

test('a megabyte takes linear time, whatever it is', t => {
	const began = process.threadCpuUsage().user;
	for (const unit of [
		'a',
		'a ',
		'-',
		'a-',
		'日',
		'(',
		'.',
		'👍',
		'e\u{301} ',
	]) {
		const text = sanitise(unit.repeat(60_000));
		t.true(wrap(text, 76).length > 1);
		t.true(pieces(text).length === 1);
	}

	t.true(process.threadCpuUsage().user - began < 10_000_000);
});
