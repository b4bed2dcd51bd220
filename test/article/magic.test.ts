import {Buffer} from 'node:buffer';
import zlib from 'node:zlib';
import test from 'ava';
import {nameFormat} from '../../source/article/magic.js';
import {openBytes} from '../../source/article/open.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

for (const [name, start] of [
	['a PDF', '%PDF-1.7\n'],
	['a PNG image', '\u{89}PNG\r\n\u{1A}\n'],
	['a JPEG image', '\u{FF}\u{D8}\u{FF}\u{E0}'],
	['a GIF image', 'GIF89a'],
	['a WebP image', 'RIFF\u{10}\0\0\0WEBPVP8 '],
	['an MPEG-4 video', '\0\0\0\u{18}ftypisom'],
	['a ZIP archive', 'PK\u{3}\u{4}\0\0'],
	['a Word document', 'PK\u{3}\u{4}\0\0[Content_Types].xml word/document.xml'],
	['an Excel workbook', 'PK\u{3}\u{4}\0\0[Content_Types].xml xl/workbook.xml'],
	['an EPUB book', 'PK\u{3}\u{4}\0\0mimetypeapplication/epub+zip'],
	['an ELF program', '\u{7F}ELF\u{2}\u{1}'],
	[
		'an old Office document',
		'\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}',
	],
	['a SQLite database', 'SQLite format 3\0'],
] as const) {
	test(`${name} is known by its first bytes`, t => {
		t.is(nameFormat(bytes(start.padEnd(600, '\0'))), name);
	});
}

test('compressed data and archives are known as they are made', t => {
	t.is(nameFormat(zlib.gzipSync('mill')), 'gzip-compressed data');
	t.is(
		nameFormat(bytes(`${'mill.md'.padEnd(257, '\0')}ustar\0`)),
		'a tar archive',
	);
});

test('text and unknown bytes have no format', t => {
	for (const text of [
		'',
		'The mill',
		'PK',
		'MZ',
		'BM and its wheel',
		'\0\0\0\0',
	]) {
		t.is(nameFormat(bytes(text)), undefined);
	}
});

test('a PDF of mere ASCII is no text', async t => {
	const opened = await openBytes(bytes('%PDF-1.4\n1 0 obj\n<< >>\nendobj\n'), {
		name: 'mill.pdf',
		from: 'auto',
	});
	t.like(opened, {ok: false, message: 'mill.pdf: is a PDF, no text'});
});
