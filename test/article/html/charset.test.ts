import {Buffer} from 'node:buffer';
import test from 'ava';
import {charsetOf} from '../../../source/article/html/charset.js';
import {openBytes} from '../../../source/article/open.js';
import {leavesOf} from '../../../source/article/plain.js';

const declared = (text: string) => charsetOf(Buffer.from(text, 'latin1'));

test('where a page names its encoding', t => {
	t.is(declared('<meta charset=Windows-1251>'), 'windows-1251');
	t.is(
		declared(
			'<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-2">',
		),
		'iso-8859-2',
	);
	t.is(
		declared('<?xml version="1.0" encoding="Shift_JIS"?><html>'),
		'shift_jis',
	);
	t.is(declared('<!-- <meta charset=koi8-r> --><meta charset="big5">'), 'big5');
	t.is(declared('<meta charset="utf-16">'), undefined);
	t.is(declared('<p>charset=koi8-r</p>'), undefined);
	t.is(declared(`${' '.repeat(2000)}<meta charset=koi8-r>`), undefined);
});

test('a page is read in the encoding that it names, and nothing is reported of it', async t => {
	// "Мельница" in windows-1251, too little to guess by.
	const word = Buffer.from([0xcc, 0xe5, 0xeb, 0xfc, 0xed, 0xe8, 0xf6, 0xe0]);
	const page = Buffer.concat([
		Buffer.from(
			'<html><head><meta charset="windows-1251"></head><body><p>The mill: ',
		),
		word,
		Buffer.from(', and its wheel.</p></body></html>'),
	]);
	const opened = await openBytes(page, {name: 'mill.html', from: 'html'});
	const article = opened.ok ? opened.article : undefined;
	const [first] = article?.parts[0]?.content().blocks ?? [];
	t.deepEqual(first && Array.from(leavesOf(first), leaf => leaf.text), [
		'The mill: Мельница, and its wheel.',
	]);
	t.deepEqual(article?.repairs, []);
});
