import test from 'ava';
import fc from 'fast-check';
import {countWords, words} from '../../source/text/words.js';
import {anyText} from './_texts.js';

test('words are runs of letters, marks and digits', t => {
	t.deepEqual(words('low-cost labour, 30 days: café’s 日本 e\u{301}te'), [
		'low',
		'cost',
		'labour',
		'30',
		'days',
		'café',
		's',
		'日本',
		'e\u{301}te',
	]);
	t.deepEqual(words('— | ** —'), []);
});

test('counting agrees with listing', t => {
	fc.assert(
		fc.property(anyText, text => {
			t.is(countWords(text), words(text).length);
		}),
		{numRuns: 500},
	);
});
