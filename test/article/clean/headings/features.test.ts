import test from 'ava';
import {aroundOf} from '../../../../source/article/clean/headings/around.js';
import {
	candidatesOf,
	firstNames,
} from '../../../../source/article/clean/headings/features.js';
import {
	ends,
	endOf,
	innerStops,
	startOf,
	starts,
	widthOf,
} from '../../../../source/article/clean/headings/measure.js';
import {
	overlapOf,
	vocabularyOf,
} from '../../../../source/article/clean/headings/overlap.js';
import {shapeOf} from '../../../../source/article/clean/headings/shape.js';
import {
	type View,
	viewOf,
} from '../../../../source/article/clean/headings/view.js';
import {contentWords} from '../../../../source/article/clean/headings/vocabulary.js';

const view = (...texts: string[]): View =>
	viewOf(texts.map(text => ({text, kind: 'plain'})));
const paragraph =
	'The ferries come twice a day and leave before the tide turns, unless the wind has stood against them all night and the pilots say no.';

test('how a line begins and ends', t => {
	t.is(startOf('Quay'), starts.upper);
	t.is(startOf('quay'), starts.lower);
	t.is(startOf('码头'), starts.upper);
	t.is(startOf('¿Quién?'), starts.upper);
	t.is(startOf('3 walks'), starts.digit);
	t.is(startOf('„Moor“'), starts.quote);
	t.is(endOf('Quay'), ends.word);
	t.is(endOf('Quay?'), ends.question);
	t.is(endOf('码头？'), ends.question);
	t.is(endOf('Quay:'), ends.colon);
	t.is(endOf('and so...'), ends.ellipsis);
	t.is(endOf('«Мост»'), ends.quote);
	t.is(endOf('汉。'), ends.stop);
});

test('a wide character says as much as three letters', t => {
	t.is(widthOf('quay'), 4);
	t.is(widthOf('码头'), 6);
	t.is(widthOf(''), 0);
});

test('sentences that end inside a text are counted', t => {
	t.is(innerStops('One boat left. Another came. Then none.'), 2);
	t.is(innerStops('船走了。水退了。'), 1);
	t.is(innerStops('No. 5 of 7'), 0);
	t.is(innerStops('A quay'), 0);
});

test('the form of a line', t => {
	t.like(shapeOf('Who can borrow a tool?'), {
		question: 1,
		end: ends.question,
		words: 5,
		numbered: 0,
	});
	t.is(shapeOf('1. Choosing a roof').numbered, 1);
	t.is(shapeOf('2.3 Choosing a roof').numbered, 2);
	t.is(shapeOf('IV. Choosing a roof').numbered, 3);
	t.is(shapeOf('Step 4: choose a roof').numbered, 5);
	t.is(shapeOf('Schritt 4').numbered, 5);
	t.is(shapeOf('第二章 码头').numbered, 1);
	t.is(shapeOf('一、码头').numbered, 1);
	t.is(shapeOf('Conclusion').headingWord, 2);
	t.is(shapeOf('Fazit').headingWord, 2);
	t.is(shapeOf('结论').headingWord, 2);
	t.is(shapeOf('Выводы').headingWord, 2);
	t.is(shapeOf('ALL ABOARD').allCaps, 1);
	t.is(shapeOf('The end of').dangling, 1);
	t.is(shapeOf('Anna Lindqvist').nameLike, 1);
	t.is(shapeOf('Was kostet das?').question, 1);
	t.is(shapeOf('Почему горит свет?').question, 1);
	t.is(shapeOf('Costs: 12 %').amount, 1);
});

test('content words agree across inflections and case, and in scripts without spaces', t => {
	const shared = (one: string, two: string) =>
		contentWords(one).filter(word => contentWords(two).includes(word)).length;
	t.is(shared('Harbour rules', 'the HARBOURS of the north'), 1);
	t.is(shared('Новая станция', 'у старой станции'), 1);
	t.is(shared('老码头的历史', '码头停用了'), 1);
	t.is(shared('Ärztin Öfen', 'ärztinnen öfen'), 2);
	t.is(shared('and the of', 'and the of'), 0);
});

test('words that come again are counted in what follows', t => {
	const lines = view(
		paragraph,
		'Ferries and tides',
		`${paragraph} Ferries wait.`,
		paragraph,
	);
	const overlap = overlapOf(lines, 1, vocabularyOf(lines));
	t.is(overlap.contentCount, 2);
	t.is(overlap.inNext, 0.5);
	t.is(overlap.inPrev, 0.5);
	t.is(overlap.recurs, 0);
});

test('what stands around a line', t => {
	const lines = view(paragraph, 'Ferries', paragraph, paragraph, 'Tides');
	t.like(aroundOf(lines, 1), {
		fromTop: 1,
		toEnd: 3,
		linesToNext: 2,
		linesToLast: 1,
		runAfter: 0,
		prevEnd: ends.stop,
		nextStart: starts.upper,
	});
});

test('each name has one value', t => {
	const lines = view(paragraph, 'Ferries and tides', paragraph);
	const names = firstNames();
	t.is(new Set(names).size, names.length);
	for (const {values} of candidatesOf(lines)) {
		t.is(values.length, names.length);
		t.true(values.every(value => Number.isFinite(value)));
	}
});

test('what cannot be a heading is no candidate', t => {
	const possible = (...texts: string[]) => {
		const lines = view(...texts);
		return candidatesOf(lines).map(({at}) => lines.text[at]);
	};

	t.deepEqual(possible(paragraph, 'Ferries', paragraph), ['Ferries']);
	t.deepEqual(possible('Ferries', paragraph), [], 'the first line');
	t.deepEqual(possible(paragraph, 'Ferries'), [], 'the last line');
	t.deepEqual(
		possible(paragraph, 'The ferries wait.', paragraph),
		[],
		'a sentence',
	);
	t.deepEqual(
		possible(paragraph, 'The ferries', `of ${paragraph}`),
		[],
		'a broken line',
	);
	t.deepEqual(
		possible(
			paragraph,
			'Anna: Why the ferries?',
			'Jens: Because of the tide, which turns at noon.',
			'Anna: And the wind?',
			'Jens: It does what it wants.',
			'Anna: Who steers?',
			paragraph,
		),
		[],
		'a conversation',
	);
	t.deepEqual(
		possible(
			paragraph,
			'Ferries',
			'Tides',
			'Winds',
			'Boats',
			'Ropes',
			'Sails',
			'Oars',
			paragraph,
		),
		['Ferries', 'Tides', 'Winds', 'Ropes', 'Sails', 'Oars'],
		'the midst of a menu',
	);
});

test('what follows a lone dash or a lone pipe is an item or a cell', t => {
	for (const sign of ['-', '|']) {
		const lines = viewOf([
			{text: paragraph, kind: 'plain'},
			{text: sign, kind: sign === '-' ? 'dash' : 'pipe'},
			{text: 'Ferries', kind: 'plain'},
			{text: paragraph, kind: 'plain'},
		]);
		t.deepEqual(candidatesOf(lines), []);
	}
});

test('an item that begins with a number may be a heading', t => {
	const lines = viewOf([
		{text: paragraph, kind: 'plain'},
		{text: '1. Ferries', kind: 'item'},
		{text: paragraph, kind: 'plain'},
		{text: '- Tides', kind: 'item'},
		{text: paragraph, kind: 'plain'},
	]);
	t.deepEqual(
		candidatesOf(lines).map(({at}) => lines.text[at]),
		['1. Ferries'],
	);
});
