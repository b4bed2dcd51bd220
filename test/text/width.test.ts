import process from 'node:process';
import test from 'ava';
import fc from 'fast-check';
import npmStringWidth from 'string-width';
import {bits, classify, classOf, common} from '../../source/text/characters.js';
import {
	boundaryBefore,
	graphemes,
	stringWidth,
} from '../../source/text/width.js';
import {sanitise} from '../../source/text/sanitise.js';
import {anyText, honestText} from './_texts.js';

test('agrees with npm string-width, which Ink measures with', t => {
	fc.assert(
		fc.property(fc.oneof(honestText, anyText), raw => {
			const text = sanitise(raw);
			t.is(stringWidth(text), npmStringWidth(text), JSON.stringify(text));
		}),
		{numRuns: 1000},
	);
});

test('common characters are known as Unicode has them', t => {
	for (const [from, to] of common) {
		for (let codePoint = from; codePoint <= to; codePoint++) {
			t.is(classOf(codePoint), classify(codePoint), codePoint.toString(16));
		}
	}
});

test('measures texts of many scripts', t => {
	const widths: Array<[string, number]> = [
		['', 0],
		['plain', 5],
		['naïve — “café”', 14],
		['日本語', 6],
		['👩‍👩‍👧‍👦', 2],
		['🇩🇪🇫🇷', 4],
		['1️⃣', 2],
		['e\u{301}', 1],
		['각', 2],
		['ｶﾞ', 2],
		['नमस्ते', npmStringWidth('नमस्ते')],
	];
	for (const [text, width] of widths) {
		t.is(stringWidth(text), width, text);
	}
});

test('between two characters that are not complex there is always a grapheme boundary', t => {
	const segmenter = new Intl.Segmenter();
	const joining: string[] = [];
	for (let codePoint = 0x20; codePoint < 0x3_ff_ff; codePoint++) {
		// The blocks of ideographs and syllables are all alike: every 32nd will do.
		const isSkipped =
			codePoint % 32 !== 0 &&
			/[\p{Script=Han}\p{Script=Hangul}\p{Script=Tangut}\p{Unassigned}\p{Private_Use}]/u.test(
				String.fromCodePoint(codePoint),
			);
		if (isSkipped || (classOf(codePoint) & bits.complex) !== 0) {
			continue;
		}

		const character = String.fromCodePoint(codePoint);
		const clusters = [...segmenter.segment(`${character}${character}`)];
		if (clusters.length !== 2) {
			joining.push(codePoint.toString(16));
		}
	}

	t.deepEqual(joining, []);
});

test('graphemes are those of the segmenter, with their places', t => {
	const segmenter = new Intl.Segmenter();
	fc.assert(
		fc.property(fc.oneof(honestText, anyText), text => {
			t.deepEqual(
				[...graphemes(text)].map(cluster => [cluster.start, cluster.text]),
				[...segmenter.segment(text)].map(({segment, index}) => [
					index,
					segment,
				]),
			);
		}),
		{numRuns: 1000},
	);
});

test('widths of graphemes add up', t => {
	fc.assert(
		fc.property(honestText, text => {
			let sum = 0;
			for (const {width} of graphemes(text)) {
				sum += width;
			}

			t.is(sum, stringWidth(text));
		}),
	);
});

test('the boundary before an offset cuts no grapheme and is the nearest', t => {
	fc.assert(
		fc.property(honestText, fc.nat({max: 80}), (text, wanted) => {
			const offset = Math.min(wanted, text.length);
			const starts = [...graphemes(text)].map(({start}) => start);
			const nearest = [0, ...starts, text.length].filter(at => at <= offset);
			t.is(boundaryBefore(text, offset), Math.max(...nearest));
		}),
	);
});

test('a megabyte of marks is measured in linear time', t => {
	const began = process.threadCpuUsage().user;
	t.is(stringWidth(`e${'\u{301}'.repeat(1_000_000)}`), 1);
	t.is(stringWidth('👍'.repeat(500_000)), 1_000_000);
	t.true(process.threadCpuUsage().user - began < 5_000_000);
});
