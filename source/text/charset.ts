import {Buffer, isAscii, isUtf8} from 'node:buffer';

/**
Bytes read as text.
*/
export type Decoded = {
	/**
	Lines end with `\n`; there is no byte order mark.
	*/
	readonly text: string;
	/**
	`utf8`, `utf-16le`, `utf-16be`, or a name that iconv knows, in lower case.
	*/
	readonly encoding: string;
	/**
	How many stretches fitted no character and are U+FFFD now.
	*/
	readonly damaged: number;
	/**
	How many letters amid UTF-8 were in windows-1252.
	*/
	readonly strays: number;
};

const asBuffer = (bytes: Uint8Array) =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

type Bytes = ReturnType<typeof asBuffer>;

const withLineEnds = (text: string): string =>
	text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;

function count(text: string, character: string): number {
	let found = 0;
	for (
		let index = text.indexOf(character);
		index >= 0;
		index = text.indexOf(character, index + 1)
	) {
		found++;
	}

	return found;
}

/**
More than one NUL in 300 bytes: compressed data has one in 256, text has none.
*/
function isBinary(bytes: Bytes): boolean {
	const most = Math.max(1, Math.floor(bytes.length / 300));
	let found = 0;
	for (let index = bytes.indexOf(0); index >= 0;) {
		found++;
		if (found > most) {
			return true;
		}

		index = bytes.indexOf(0, index + 1);
	}

	return false;
}

/**
What was read, with its line ends made one.
*/
const decodedAs = (
	encoding: string,
	text: string,
	{damaged = 0, strays = 0} = {},
): Decoded => ({text: withLineEnds(text), encoding, damaged, strays});

const damageIn = (text: string): number => count(text, '\u{FFFD}');

function decodeUtf16(bytes: Bytes, encoding: string): Decoded | undefined {
	const decoded = decodeUnicode(bytes, encoding);
	return count(decoded.text, '\0') > Math.max(1, decoded.text.length / 300)
		? undefined
		: decoded;
}

function decodeUnicode(bytes: Bytes, encoding: string): Decoded {
	try {
		const text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
		return decodedAs(encoding, text);
	} catch (error: unknown) {
		if (!(error instanceof TypeError)) {
			throw error;
		}

		const text = new TextDecoder(encoding).decode(bytes);
		return decodedAs(encoding, text, {damaged: damageIn(text)});
	}
}

/**
Whether bytes that are no valid UTF-8 are UTF-8 all the same, with damaged places: they have more characters of several
bytes than damaged places. Single-byte text has such pairs only by accident.
*/
function isDamagedUtf8(text: string): boolean {
	const damaged = damageIn(text);
	const beyond = text.match(/[^\0-\u{7F}\u{FFFD}]/gu)?.length ?? 0;
	return beyond > damaged;
}

const isLetterByte = (byte: number): boolean =>
	/[a-z]/i.test(String.fromCodePoint(byte));

/**
Reads UTF-8 with single letters of windows-1252 amid it, as joined files have: each is a byte by itself beside an ASCII letter,
and not the last one, which may be half of a character.
*/
function readStrays(bytes: Bytes): {text: string; strays: number} {
	const parts: string[] = [];
	let from = 0;
	let strays = 0;
	for (let at = 0; at < bytes.length - 1; at++) {
		const byte = bytes[at]!;
		if (byte < 0xc0) {
			continue;
		}

		const [before, after] = [bytes[at - 1] ?? 0, bytes[at + 1]!];
		if (after >= 0x80) {
			// On behind this character, or whatever is left of it.
			while (bytes[at + 1]! >= 0x80 && bytes[at + 1]! < 0xc0) {
				at++;
			}
		} else if (before < 0x80 && (isLetterByte(before) || isLetterByte(after))) {
			parts.push(bytes.toString('utf8', from, at), String.fromCodePoint(byte));
			from = at + 1;
			strays++;
		}
	}

	parts.push(bytes.toString('utf8', from));
	return {text: parts.join(''), strays};
}

const western = new Set(['ascii', 'iso-8859-1', 'windows-1252', 'utf8']);
const sampled = 65_536;

/**
The encoding that chardet is sure of, else the one that nearly every other text has.
*/
async function guess(bytes: Bytes): Promise<string> {
	const {default: chardet} = await import('chardet');
	const first = bytes.findIndex(byte => byte > 0x7f);
	const begin = Math.max(0, first - 1000);
	const sample = bytes.subarray(begin, begin + sampled);
	const [best, second] = chardet.analyse(sample);
	const name = best?.name.toLowerCase() ?? '';
	if (best === undefined || western.has(name)) {
		return 'windows-1252';
	}

	const beyond = sample.filter(byte => byte > 0x7f).length;
	const letters = sample.filter(byte => byte > 0x40).length;
	// Text in another script has few ASCII letters, and little evidence is needed to tell which; accents need more.
	const [wanted, ahead] = beyond > letters / 2 ? [15, 5] : [50, 10];
	const lead = best.confidence - (second?.confidence ?? 0);
	return best.confidence >= wanted && lead >= ahead ? name : 'windows-1252';
}

async function decodeLegacy(
	bytes: Bytes,
	declared: string | undefined,
): Promise<Decoded | undefined> {
	const {default: iconv} = await import('iconv-lite');
	const guessed =
		declared !== undefined && iconv.encodingExists(declared)
			? declared
			: await guess(bytes);
	const encoding = iconv.encodingExists(guessed) ? guessed : 'windows-1252';
	const text = iconv.decode(bytes, encoding);
	const controls = text.match(/(?!\s)[\p{Control}\u{FFFD}]/gu)?.length ?? 0;
	return controls > text.length / 20
		? undefined
		: decodedAs(encoding, text, {damaged: damageIn(text)});
}

/**
Reads bytes as text: UTF-8 with and without byte order mark, UTF-16 with one, else a single- or multi-byte encoding that
is guessed. Gives `undefined` for what is no text: more than one NUL in 300 bytes, or nothing fits.

UTF-8 never loads the libraries for the other encodings.

@param declared - The encoding that the source or its sender names. What is valid UTF-8 is UTF-8 all the same.
*/
export async function decode(
	bytes: Uint8Array,
	declared?: string,
): Promise<Decoded | undefined> {
	const buffer = asBuffer(bytes);
	if (buffer[0] === 0xff && buffer[1] === 0xfe) {
		return decodeUtf16(buffer, 'utf-16le');
	}

	if (buffer[0] === 0xfe && buffer[1] === 0xff) {
		return decodeUtf16(buffer, 'utf-16be');
	}

	if (isBinary(buffer)) {
		return undefined;
	}

	if (isAscii(buffer)) {
		return decodedAs('utf8', buffer.toString('latin1'));
	}

	const hasMark = buffer.subarray(0, 3).equals(Buffer.from('\u{FEFF}'));
	const body = hasMark ? buffer.subarray(3) : buffer;
	if (isUtf8(body)) {
		return decodedAs('utf8', body.toString('utf8'));
	}

	const text = body.toString('utf8');
	const isOther = declared !== undefined && !/^utf-?8$/i.test(declared);
	if (hasMark || (!isOther && isDamagedUtf8(text))) {
		const {text: mended, strays} = readStrays(body);
		return decodedAs('utf8', mended, {damaged: damageIn(mended), strays});
	}

	return decodeLegacy(buffer, isOther ? declared : undefined);
}
