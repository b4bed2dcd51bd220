import {Buffer} from 'node:buffer';

type Signature = {
	readonly at?: number;
	readonly bytes: string;
	readonly name: string;
};

/**
Bytes by which formats are known, in Latin-1; the longer one before the one that it begins with.
*/
const signatures: readonly Signature[] = [
	{bytes: '%PDF-', name: 'a PDF'},
	{bytes: '\u{89}PNG\r\n\u{1A}\n', name: 'a PNG image'},
	{bytes: '\u{FF}\u{D8}\u{FF}', name: 'a JPEG image'},
	{bytes: 'GIF87a', name: 'a GIF image'},
	{bytes: 'GIF89a', name: 'a GIF image'},
	{bytes: 'WEBP', at: 8, name: 'a WebP image'},
	{bytes: 'WAVE', at: 8, name: 'a WAVE sound'},
	{bytes: 'AVI ', at: 8, name: 'an AVI video'},
	{bytes: 'ftypavif', at: 4, name: 'an AVIF image'},
	{bytes: 'ftyphei', at: 4, name: 'a HEIF image'},
	{bytes: 'ftypmif1', at: 4, name: 'a HEIF image'},
	{bytes: 'ftypM4A', at: 4, name: 'an MPEG-4 sound'},
	{bytes: 'ftyp', at: 4, name: 'an MPEG-4 video'},
	{bytes: '\u{1A}E\u{DF}\u{A3}', name: 'a Matroska or WebM video'},
	{bytes: 'OggS', name: 'an Ogg sound or video'},
	{bytes: 'fLaC', name: 'a FLAC sound'},
	{bytes: 'ID3', name: 'an MP3 sound'},
	{bytes: 'II*\0', name: 'a TIFF image'},
	{bytes: 'MM\0*', name: 'a TIFF image'},
	{bytes: '\0\0\u{1}\0', name: 'an icon'},
	{bytes: '8BPS', name: 'a Photoshop image'},
	{bytes: '\u{1F}\u{8B}', name: 'gzip-compressed data'},
	{bytes: 'BZh', name: 'bzip2-compressed data'},
	{bytes: '\u{FD}7zXZ\0', name: 'xz-compressed data'},
	{bytes: '(\u{B5}/\u{FD}', name: 'Zstandard-compressed data'},
	{bytes: "7z\u{BC}\u{AF}'\u{1C}", name: 'a 7z archive'},
	{bytes: 'Rar!\u{1A}\u{7}', name: 'a RAR archive'},
	{bytes: 'ustar', at: 257, name: 'a tar archive'},
	{bytes: '\u{7F}ELF', name: 'an ELF program'},
	{bytes: '\u{CF}\u{FA}\u{ED}\u{FE}', name: 'a Mach-O program'},
	{bytes: '\u{CA}\u{FE}\u{BA}\u{BE}', name: 'a Java class or Mach-O program'},
	{bytes: '\0asm', name: 'a WebAssembly program'},
	{
		bytes: '\u{D0}\u{CF}\u{11}\u{E0}\u{A1}\u{B1}\u{1A}\u{E1}',
		name: 'an old Office document',
	},
	{bytes: 'SQLite format 3\0', name: 'a SQLite database'},
	{bytes: 'wOFF', name: 'a WOFF font'},
	{bytes: 'wOF2', name: 'a WOFF2 font'},
	{bytes: 'OTTO', name: 'an OpenType font'},
	{bytes: '\0\u{1}\0\0', name: 'a TrueType font'},
];

const packed: ReadonlyArray<readonly [mark: string, name: string]> = [
	['mimetypeapplication/epub+zip', 'an EPUB book'],
	['mimetypeapplication/vnd.oasis.opendocument.text', 'an OpenDocument text'],
	['mimetypeapplication/vnd.oasis.opendocument', 'an OpenDocument file'],
	['word/', 'a Word document'],
	['xl/', 'an Excel workbook'],
	['ppt/', 'a PowerPoint presentation'],
	['META-INF/', 'a Java archive'],
];

/**
The names of files in an archive stand in it as they are.
*/
function nameArchive(archive: Uint8Array): string {
	const bytes = Buffer.from(archive);
	const head = bytes.subarray(0, 4096);
	const tail = bytes.subarray(-65_536);
	return (
		packed.find(([mark]) => head.includes(mark) || tail.includes(mark))?.[1] ??
		'a ZIP archive'
	);
}

/**
Names the format of bytes that are no text, by the marks that they begin with, with its article: `a PDF`. Undefined for
what is not known.
*/
export function nameFormat(bytes: Uint8Array): string | undefined {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const head = buffer.subarray(0, 512).toString('latin1');
	if (head.startsWith('PK\u{3}\u{4}') || head.startsWith('PK\u{5}\u{6}')) {
		return nameArchive(buffer);
	}

	const found = signatures.find(({at = 0, bytes: mark}) =>
		head.startsWith(mark, at),
	);
	if (found) {
		return found.name;
	}

	// Two letters prove little; the header of a Windows program tells where the rest begins.
	if (head.startsWith('MZ') && buffer.length > 64) {
		const at = buffer.readUInt32LE(60);
		return buffer.subarray(at, at + 4).equals(Buffer.from('PE\0\0'))
			? 'a Windows program'
			: undefined;
	}

	if (head.startsWith('BM') && buffer.length > 14) {
		return buffer.readUInt32LE(2) === buffer.length ? 'a BMP image' : undefined;
	}

	return undefined;
}
