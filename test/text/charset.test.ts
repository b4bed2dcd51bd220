import {Buffer} from 'node:buffer';
import {gzipSync} from 'node:zlib';
import test from 'ava';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import {decode} from '../../source/text/charset.js';

const sentences: Array<[string, string]> = [
	['windows-1252', 'Le café est ouvert — dès l’aube, près du marché.'],
	['iso-8859-1', 'Möwen über dem Hafen, größer als früher.'],
	['windows-1251', 'Порт открыт с утра до вечера. Лодки выходят в море рано.'],
	['koi8-r', 'Порт открыт с утра до вечера. Лодки выходят в море рано.'],
	['windows-1250', 'Przystań jest otwarta od świtu do zmierzchu. Łódź czeka.'],
	['shift_jis', '港は朝から夜まで開いている。船は早く出る。'],
	['gb18030', '港口从早到晚都开放。船只很早就出海。'],
	['euc-kr', '항구는 아침부터 밤까지 열려 있다.'],
];

for (const [encoding, sentence] of sentences) {
	test(`reads ${encoding}`, async t => {
		const text = `${sentence}\n`.repeat(8);
		const decoded = await decode(iconv.encode(text, encoding));
		t.is(decoded?.text, text);
		t.is(decoded?.damaged, 0);
	});
}

test('reads UTF-8 with and without a mark, and UTF-16 with one', async t => {
	const text = 'Kraków — “naïve” 日本\n';
	const marked = `\u{FEFF}${text}`;
	const bigEndian = Buffer.from(marked, 'utf16le').swap16();
	t.deepEqual(await decode(Buffer.from(text)), {
		text,
		encoding: 'utf8',
		damaged: 0,
		strays: 0,
	});
	t.is((await decode(Buffer.from(marked)))?.text, text);
	t.deepEqual(await decode(Buffer.from(marked, 'utf16le')), {
		text,
		encoding: 'utf-16le',
		damaged: 0,
		strays: 0,
	});
	t.is((await decode(bigEndian))?.text, text);
});

test('a few damaged places do not turn UTF-8 into something else', async t => {
	const bytes = Buffer.concat([
		Buffer.from('déjà vu, naïve “words” '),
		Buffer.from([0xff, 0x20, 0xc3]),
		Buffer.from(' fin'),
	]);
	t.deepEqual(await decode(bytes), {
		text: 'déjà vu, naïve “words” \u{FFFD} \u{FFFD} fin',
		encoding: 'utf8',
		damaged: 2,
		strays: 0,
	});
});

test('letters of windows-1252 amid UTF-8 are read as such', async t => {
	const bytes = Buffer.concat([
		Buffer.from('Les phares, déjà vus — “le soir”. '),
		Buffer.from(
			'La passerelle \u{E9}troite, fen\u{EA}tre, mari\u{E9}. ',
			'latin1',
		),
		Buffer.from('Fin, l\u{E9}', 'latin1'),
	]);
	t.deepEqual(await decode(bytes), {
		text: 'Les phares, déjà vus — “le soir”. La passerelle étroite, fenêtre, marié. Fin, l\u{FFFD}',
		encoding: 'utf8',
		damaged: 1,
		strays: 3,
	});
});

test('a page that names UTF-8 and is not is read as what it is', async t => {
	const bytes = Buffer.from('Möwen über dem Hafen. '.repeat(8), 'latin1');
	t.like(await decode(bytes, 'utf8'), {
		text: 'Möwen über dem Hafen. '.repeat(8),
		encoding: 'windows-1252',
	});
});

test('half a pair in UTF-16 is damage', async t => {
	const decoded = await decode(Buffer.from('\u{FEFF}a\u{D800}b', 'utf16le'));
	t.deepEqual(decoded, {
		text: 'a\u{FFFD}b',
		encoding: 'utf-16le',
		damaged: 1,
		strays: 0,
	});
});

test('line ends become one', async t => {
	t.is((await decode(Buffer.from('a\r\nb\rc\n')))?.text, 'a\nb\nc\n');
	t.is((await decode(Buffer.from('é\r\n\r\n')))?.text, 'é\n\n');
});

test('one NUL is a control; more in 300 bytes are no text', async t => {
	const padding = 'a harbour '.repeat(60);
	t.is((await decode(Buffer.from('a\0b')))?.text, 'a\0b');
	t.is(await decode(Buffer.from('a\0b\0')), undefined);
	t.is((await decode(Buffer.from(`${padding}\0\0`)))?.damaged, 0);
	t.is(await decode(Buffer.from(`${padding}\0\0\0`)), undefined);
});

test('pictures and archives are no text', async t => {
	const archive = gzipSync(
		Array.from({length: 900}, (_, index) => String(index * 7919)).join(' '),
	);
	const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
	t.is(await decode(archive), undefined);
	t.is(await decode(picture), undefined);
});

test('nothing is an empty text', async t => {
	t.deepEqual(await decode(Buffer.from('')), {
		text: '',
		encoding: 'utf8',
		damaged: 0,
		strays: 0,
	});
});

test('any text survives UTF-8', async t => {
	await fc.assert(
		fc.asyncProperty(fc.string({unit: 'binary'}), async text => {
			fc.pre(!text.includes('\0') && !text.startsWith('\u{FEFF}'));
			const decoded = await decode(Buffer.from(text));
			t.is(decoded?.text, text.replaceAll(/\r\n?/g, '\n'));
		}),
	);
});

test('no bytes make it fail', async t => {
	await fc.assert(
		fc.asyncProperty(fc.uint8Array({maxLength: 400}), async bytes => {
			const decoded = await decode(bytes);
			t.false(decoded?.text.includes('\r') ?? false);
		}),
	);
});
