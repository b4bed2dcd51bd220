import test from 'ava';
import fc from 'fast-check';
import type {Inline} from '../../source/article/model.js';
import {runsOf, toFlow} from '../../source/layout/flow.js';
import {words} from '../../source/text/words.js';
import {anyText} from '../text/_texts.js';
import {anyInlines} from './_blocks.js';

const plain = (text: string): Inline => ({type: 'text', text});
const link = (address: string, text: string): Inline => ({
	type: 'link',
	address,
	children: text === '' ? [] : [plain(text)],
});
const options = {ascii: false};
const textOf = (inlines: readonly Inline[], ascii = false): string =>
	toFlow(inlines, {ascii}).text;

test('blanks are collapsed across inlines, and none is left at the ends of lines', t => {
	const flow = toFlow(
		[
			plain('  The  harbour\n'),
			{type: 'strong', children: [plain(' opens ')]},
			plain(' early '),
			{type: 'break'},
			plain(' and closes\u{A0} late \u{3000}'),
			{type: 'break'},
		],
		options,
	);
	t.is<string, string>(
		flow.text,
		'The harbour opens early\nand closes\u{A0} late',
	);
	t.deepEqual(flow.spans, [{start: 12, end: 17, roles: ['strong']}]);
});

test('a plain text keeps its forced breaks', t => {
	t.is<string, string>(
		toFlow('\n a  b \n\n c\u{1B}[2J\n', options).text,
		'a b\n\nc\u{FFFD}',
	);
	t.is<string, string>(toFlow('', options).text, '');
});

test('marks of the source stand where a style alone would say something', t => {
	t.is(
		textOf([
			{type: 'code', text: 'boats --all'},
			plain(' '),
			{type: 'code', text: 'a `b`'},
			plain(' '),
			{type: 'strike', children: [plain('old')]},
			plain(' '),
			{type: 'image', address: 'a.png', alt: 'the\nquay'},
			{type: 'image', address: 'a.png', alt: ''},
			{type: 'source', text: '<kbd>'},
			{type: 'note', label: '1'},
		]),
		'`boats --all` `` a `b` `` ~~old~~ [image: the quay][image]<kbd>[1]',
	);
});

test('a link names its host unless its text does', t => {
	const address = 'https://harbour.example/times';
	t.is(
		textOf([link(address, 'the timetable'), plain('.')]),
		'the timetable — harbour.example.',
	);
	t.is(
		textOf([link(address, 'the timetable')], true),
		'the timetable - harbour.example',
	);
	t.is(textOf([link(address, 'harbour.example')]), 'harbour.example');
	t.is(
		textOf([link(address, 'https://other.example')]),
		'https://other.example — harbour.example',
	);
	t.is(textOf([link(address, '')]), address);
	t.is(
		textOf([link('#notes', 'below'), plain(' '), link('other.md', 'other')]),
		'below other',
	);
	t.is(
		textOf([link('mailto:mate@harbour.example', 'the mate')]),
		'the mate — mate@harbour.example',
	);
	t.is<string, string>(
		toFlow([link(address, 'the timetable')], {
			...options,
			site: 'harbour.example',
		}).text,
		'the timetable',
	);
});

test('links and notes are stops; only a checked address reaches the terminal', t => {
	const {stops, spans} = toFlow(
		[
			plain('See '),
			link('https://harbour.example/', 'harbour.example'),
			plain(', '),
			link('data:text/html,x', 'this'),
			{type: 'note', label: 'a'},
		],
		options,
	);
	t.deepEqual(stops, [
		{kind: 'link', start: 4, end: 19, target: 'https://harbour.example/'},
		{kind: 'link', start: 21, end: 25, target: 'data:text/html,x'},
		{kind: 'note', start: 25, end: 28, target: 'a'},
	]);
	t.deepEqual(
		spans.map(({address}) => address),
		['https://harbour.example/', undefined],
	);
});

test('roles meet where inlines nest', t => {
	const flow = toFlow(
		[
			{
				type: 'emphasis',
				children: [plain('a '), {type: 'strong', children: [plain('b')]}],
			},
			plain(' c'),
		],
		options,
	);
	t.deepEqual(runsOf(flow, 0, 5, 100, ['caption']), [
		{text: 'a ', width: 2, roles: ['caption', 'emphasis'], at: 100},
		{text: 'b', width: 1, roles: ['caption', 'emphasis', 'strong'], at: 102},
		{text: ' c', width: 2, roles: ['caption'], at: 103},
	] as never);
	t.deepEqual(
		runsOf(flow, 2, 4, 0).map(run => run.text as string),
		['b', ' '],
	);
});

test('no style begins inside a grapheme', t => {
	const family = [...'👩‍👩‍👧'];
	const flow = toFlow(
		[
			plain(`x${family.slice(0, 2).join('')}`),
			{type: 'strong', children: [plain(family.slice(2).join(''))]},
		],
		options,
	);
	const runs = runsOf(flow, 0, flow.text.length, 0);
	let width = 0;
	for (const run of runs) {
		width += run.width;
	}

	t.is(runs.map(run => run.text).join(''), flow.text);
	t.true(width <= 5);
});

test('the words of any inlines are in their flow, in order', t => {
	const visible = (inlines: readonly Inline[]): string =>
		inlines
			.map(inline => {
				if (inline.type === 'text') {
					return inline.text;
				}

				return 'children' in inline ? visible(inline.children) : ' ';
			})
			.join(' ');
	fc.assert(
		fc.property(anyInlines, inlines => {
			const ascii = words(visible(inlines)).filter(word =>
				/^[a-z]{3,}$/i.test(word),
			);
			const {text} = toFlow(inlines, options);
			// What a control sequence holds is no word of the text.
			const hasSequence = /[\u{1B}\u{90}-\u{9F}]/u.test(visible(inlines));
			let at = 0;
			for (const word of ascii) {
				const found = text.indexOf(word, at);
				t.true(found !== -1 || hasSequence, word);
				at = Math.max(at, found);
			}
		}),
	);
});

test('runs of any stretch add up to it', t => {
	fc.assert(
		fc.property(
			fc.oneof(anyText, anyInlines),
			fc.nat(),
			fc.nat(),
			(content, a, b) => {
				const flow = toFlow(content, options);
				const [start, end] = [a, b]
					.map(at => at % (flow.text.length + 1))
					.toSorted((one, other) => one - other) as [number, number];
				const runs = runsOf(flow, start, end, 7);
				t.is(runs.map(run => run.text).join(''), flow.text.slice(start, end));
				let at = start + 7;
				for (const run of runs) {
					t.is(run.at, at);
					at += run.text.length;
				}
			},
		),
	);
});
