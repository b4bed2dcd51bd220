import test from 'ava';
import fc from 'fast-check';
import {lettersPattern, readPattern} from '../../source/text/pattern/index.js';

const patternOf = (source: string) => {
	const read = readPattern(source);
	if ('error' in read) {
		throw new Error(read.error);
	}

	return read.pattern;
};

const theirs = (source: string, text: string) =>
	[...text.matchAll(new RegExp(source, 'giu'))]
		.filter(([found]) => found !== '')
		.map(({index, 0: found}) => ({start: index, end: index + found.length}));

const sources = [
	'fog',
	'^a',
	'a$',
	'^$',
	'a|b|',
	'ab|a|abc',
	'(?:a|ab)(?:c|bcd)(?:d*)',
	'a+b*?c??',
	'a{2}',
	'a{2,}b',
	'a{0,2}?b',
	'(a+)+b',
	'(a|a)*b',
	String.raw`(?<year>\d{4})-\d\d?`,
	String.raw`[^a-c\]]+`,
	String.raw`[a\-c]`,
	String.raw`\bf\w*\b`,
	String.raw`a\Bb`,
	'.é|ß',
	String.raw`\p{Lu}x`,
	String.raw`\u{1F30A}+`,
	String.raw`\uD83C\uDF0A`,
	String.raw`\x41\cJ?`,
	String.raw`\/\.\$`,
	'(?:)',
	'(|a)+b',
	'ſ|k',
	String.raw`\w\s\W`,
];

test('finds what RegExp finds, leftmost and by the same way', t => {
	const texts = [
		'',
		'a',
		'The fog, a FOG; aab aaac abcd abcdbcd',
		'1984-5 and 2024-11',
		'[]a-c]b \n A\n',
		'é aé ß SS Xx xX 🌊🌊 \u{212A}elvin ſ K',
		'/.$ ab aBB ba',
	];
	for (const source of sources) {
		const pattern = patternOf(source);
		for (const text of texts) {
			t.deepEqual(
				pattern.matches(text, 1000),
				theirs(source, text),
				`${source} in ${text}`,
			);
			t.is(pattern.test(text), new RegExp(source, 'iu').test(text));
		}
	}
});

const written: fc.Arbitrary<string> = fc.letrec<{node: string}>(tie => ({
	node: fc.oneof(
		{maxDepth: 4},
		fc.constantFrom(
			'a',
			'b',
			'[ab]',
			'[^a]',
			'.',
			String.raw`\w`,
			String.raw`\b`,
			'^',
			'$',
			'🌊',
		),
		fc.tuple(tie('node'), tie('node')).map(([a, b]) => `${a}${b}`),
		fc.tuple(tie('node'), tie('node')).map(([a, b]) => `(?:${a}|${b})`),
		fc
			.tuple(
				fc.constantFrom('a', 'b', '[ab]', '.', 'ab'),
				fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '*?', '+?', '??'),
			)
			.map(([a, sign]) => `(${a})${sign}`),
	),
})).node;

test('any pattern without repeats in repeats finds what RegExp finds', t => {
	fc.assert(
		fc.property(
			written,
			fc.string({
				unit: fc.constantFrom('a', 'b', ' ', 'A', '🌊'),
				maxLength: 8,
			}),
			(source, text) => {
				t.deepEqual(
					patternOf(source).matches(text, 1000),
					theirs(source, text),
					`${source} in ${text}`,
				);
			},
		),
		{numRuns: 2000},
	);
});

test('no pattern takes longer than its length and the text’s ask for', t => {
	const text = `${'a'.repeat(20_000)}!`;
	const start = performance.now();
	for (const source of [
		'(a+)+$',
		'^(a|a)*$',
		'(.*)*b',
		'a*a*a*a*a*b',
		'(a?){40}b',
	]) {
		t.false(patternOf(source).test(text), `it is ${source}`);
	}

	t.true(performance.now() - start < 20_000);
});

test('what cannot be had in linear time, and what is no pattern, is refused in a sentence', t => {
	const refused = (source: string) => {
		const read = readPattern(source);
		return 'error' in read ? read.error : 'read';
	};

	t.is(refused('(?=a)'), 'groups with ? cannot be searched for here');
	t.is(refused('(?<!a)b'), 'groups with ? cannot be searched for here');
	t.is(
		refused(String.raw`(a)\1`),
		'references back cannot be searched for here',
	);
	t.is(
		refused(String.raw`(?<x>a)\k<x>`),
		'references back cannot be searched for here',
	);
	t.is(refused('(?:a{500}){500}'), 'it repeats too much');
	t.is(refused('a{100000000}'), 'it repeats too much');
	t.is(refused(`${'('.repeat(5000)}${')'.repeat(5000)}`), 'it is too long');
	t.is(refused('('), 'unterminated group');
	t.is(refused('['), 'unterminated character class');
	t.is(refused('*'), 'nothing to repeat');
	t.is(refused(String.raw`\p{Nonsense}`), 'invalid property name');
});

test('letters are found in any case, signs as they stand', t => {
	const {matches, test: has} = lettersPattern('a.(b');
	t.deepEqual(matches('A.(B axb a.(b', 10), [
		{start: 0, end: 4},
		{start: 9, end: 13},
	]);
	t.deepEqual(matches('A.(B a.(b', 1), [{start: 0, end: 4}]);
	t.false(has('axxb'));
	t.true(lettersPattern('ÉTÉ').test('été'));
});
