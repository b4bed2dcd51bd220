import test from 'ava';
import fc from 'fast-check';
import {
	type PlainLine,
	inferHeadings,
} from '../../../../source/article/clean/headings/index.js';
import {english, tour} from './articles.js';

const kinds = [
	'plain',
	'item',
	'table',
	'quote',
	'code',
	'image',
	'blank',
	'heading',
	'delimiter',
	'pipe',
	'dash',
] as const;

const anyLine: fc.Arbitrary<PlainLine> = fc.record({
	text: fc.oneof(
		fc.string({unit: 'binary', maxLength: 150}),
		fc.constantFrom(
			'A short line',
			'Sentences about the harbour. '.repeat(9),
			'- ',
			'1. One',
			'第一章 码头',
		),
	),
	kind: fc.constantFrom(...kinds),
});

test('any lines at all give places among them, never the first, with a probability and reasons', t => {
	t.notThrows(() => {
		fc.assert(
			fc.property(fc.array(anyLine, {maxLength: 40}), lines => {
				const first = lines.findIndex(
					({text, kind}) => kind !== 'blank' && text.trim() !== '',
				);
				for (const [at, {score, reasons}] of inferHeadings(lines)) {
					const {kind} = lines[at]!;
					if (
						at <= first ||
						!(kind === 'plain' || kind === 'item') ||
						!(score > 0.5 && score <= 1) ||
						reasons.length === 0 ||
						reasons.length > 3
					) {
						return false;
					}
				}

				return true;
			}),
			{numRuns: 300},
		);
	});
});

const plain = (article: string): PlainLine[] =>
	article
		.trim()
		.split('\n')
		.map(line => {
			const text = line.replace(/^# /, '');
			return {text, kind: text.startsWith('![') ? 'image' : 'plain'};
		});

test('blank lines between blocks change nothing', t => {
	for (const article of [english, tour]) {
		const tight = plain(article);
		const loose = tight.flatMap((line): PlainLine[] => [
			line,
			{text: '', kind: 'blank'},
			{text: ' ', kind: 'plain'},
		]);
		const texts = (lines: readonly PlainLine[]) =>
			[...inferHeadings(lines).keys()].map(at => lines[at]!.text);
		t.deepEqual(texts(loose), texts(tight));
	}
});

test('reasons are words for a reader', t => {
	for (const {reasons} of inferHeadings(plain(english)).values()) {
		for (const reason of reasons) {
			t.regex(reason, /^[a-z][a-z ]+$/);
		}
	}
});

test('nothing and one line have no headings', t => {
	t.is(inferHeadings([]).size, 0);
	t.is(inferHeadings([{text: 'A lone line', kind: 'plain'}]).size, 0);
});

test('a line that comes again and again heads nothing', t => {
	const lines = plain(english);
	const heading = 'Why the old quay has to go';
	const often = lines.flatMap((line): PlainLine[] =>
		line.text.length > 150 ? [{text: heading, kind: 'plain'}, line] : [line],
	);
	const found = [...inferHeadings(often).keys()].map(at => often[at]!.text);
	t.false(found.includes(heading));
});

test('a megabyte of one sign or of short lines takes less than a second', t => {
	const start = performance.now();
	for (const sign of ['(', '|', '-', '[', '&', 'a', '. A', '汉', '1 ']) {
		const text = sign.repeat(1_000_000 / sign.length);
		inferHeadings([
			{text: 'A first line', kind: 'plain'},
			{text, kind: 'plain'},
			{text: text.slice(0, 110), kind: 'plain'},
			{text, kind: 'plain'},
		]);
	}

	inferHeadings(
		Array.from({length: 30_000}, (_, at) => ({
			text: `A short line that is number ${at}`,
			kind: 'plain' as const,
		})),
	);
	t.true(performance.now() - start < 3000);
});
