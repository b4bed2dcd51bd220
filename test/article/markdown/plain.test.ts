import test from 'ava';
import fc from 'fast-check';
import {Lexer} from 'marked';
import {emptyDefinitions} from '../../../source/article/markdown/definitions.js';
import {markedInlines} from '../../../source/article/markdown/inlines.js';
import {createLexer} from '../../../source/article/markdown/lexer.js';
import {plainInlines} from '../../../source/article/markdown/plain-inlines.js';
import {plainParagraph} from '../../../source/article/markdown/plain-paragraph.js';
import {splitRow} from '../../../source/article/markdown/split-row.js';
import {bits} from './bits.js';

const inlineBits = fc
	.array(
		fc.constantFrom(
			'*',
			'*',
			'**',
			'**',
			'`',
			'`',
			'[',
			']',
			'](',
			')',
			'(/u)',
			'_',
			' ',
			' ',
			'word',
			'two words',
			'é',
			'.',
			'!',
			'&',
			':',
			'://',
			'www.',
			'^',
			'/path_x',
			'"',
			'-',
		),
		{minLength: 1, maxLength: 14},
	)
	.map(list => list.join('').trim())
	.filter(text => text !== '');

test('simple inlines are what marked reads', t => {
	const simple = fc
		.sample(inlineBits, 6000)
		.map(text => ({text, inlines: plainInlines(text)}))
		.filter(({inlines}) => inlines);
	t.true(simple.length > 300);
	for (const {text, inlines} of simple) {
		t.deepEqual(
			inlines,
			markedInlines(text, createLexer(emptyDefinitions())),
			text,
		);
	}
});

test('simple inlines cover ordinary marked-up prose', t => {
	for (const text of [
		'It is **important** to *note* that [the board](https://example.org/a_b) said `code` so.',
		'A snake_case name & a **bold** one, *twice*.',
	]) {
		t.truthy(plainInlines(text), `in ${text}`);
	}
});

test('a plain paragraph is what marked reads', t => {
	const plain = fc
		.sample(bits, 3000)
		.map(rest => `Begin ${rest}`)
		.map(text => ({
			text,
			paragraph: plainParagraph.call({lexer: new Lexer()}, text),
		}))
		.filter(({paragraph}) => paragraph);
	t.true(plain.length > 300);
	for (const {text, paragraph} of plain) {
		const [first] = new Lexer().lex(text);
		t.is(first?.type, 'paragraph', text);
		t.is(first?.raw.trimEnd(), paragraph?.raw.trimEnd(), text);
	}
});

test('a row is cut at the pipes that are not escaped', t => {
	t.deepEqual(splitRow('| a | b |'), ['a', 'b']);
	t.deepEqual(splitRow('a | b'), ['a', 'b']);
	t.deepEqual(splitRow('|a||b|'), ['a', '', 'b']);
	t.deepEqual(splitRow(String.raw`| a\|b | c\\|d |`), [
		'a|b',
		String.raw`c\\`,
		'd',
	]);
	t.deepEqual(splitRow('|'), ['']);
	t.deepEqual(splitRow('| |'), ['']);
	t.deepEqual(splitRow(''), ['']);
});
