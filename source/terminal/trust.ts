/**
How far terminals agree on the width of a cell.

- `safe`: all of them (printable ASCII, box drawing, typographic punctuation).
- `agreed`: all that are likely to be met; still, a row that holds one is written from there to its end.
- `wide`: two columns nearly everywhere; where the row goes on with something else, the place is addressed anew.
- `doubtful`: emoji, flags, joined and combined clusters; whatever follows one is addressed anew.
*/
export type Trust = 'safe' | 'agreed' | 'wide' | 'doubtful';

/**
Whether a text is made of printable ASCII alone.
*/
export function isPrintableAscii(text: string): boolean {
	return /^[\u{20}-\u{7E}]*$/u.test(text);
}

const signs = '–—‘’“”…•×·▏▐▌▸▶▦§⏎←→↑↓';
const punctuation = new Set(signs);
const safeText = new RegExp(
	String.raw`^[\u{20}-\u{7E}\u{2500}-\u{257F}${signs}]*$`,
	'u',
);

/**
Whether each character of a text is a grapheme of one column about which all terminals agree.
*/
export function isSafeText(text: string): boolean {
	return safeText.test(text);
}

/**
Whether a grapheme is made of several characters, which a terminal that does not join them draws side by side.
*/
export function isJoined(glyph: string): boolean {
	const code = glyph.codePointAt(0) ?? 0;
	return glyph.length > (code > 0xff_ff ? 2 : 1);
}

/**
How far terminals agree on a grapheme.
@param glyph A grapheme.
@param width Its width in columns.
*/
export function trustOf(glyph: string, width: number): Trust {
	if (isJoined(glyph)) {
		return 'doubtful';
	}

	const code = glyph.codePointAt(0) ?? 0;
	if (width === 1) {
		if (code < 0x7f || isBoxDrawing(code) || punctuation.has(glyph)) {
			return 'safe';
		}

		return isAlphabetic(code) ? 'agreed' : 'doubtful';
	}

	return isIdeographic(code) ? 'wide' : 'doubtful';
}

function isBoxDrawing(code: number): boolean {
	return code >= 0x25_00 && code <= 0x25_7f;
}

/**
Letters and marks of Latin, Greek and Cyrillic that stand alone, and the rest of Latin-1 without the soft hyphen; letters
of Armenian, Hebrew, Arabic and Georgian, which every table of widths has as one column.
*/
function isAlphabetic(code: number): boolean {
	return (
		(code >= 0xa1 && code < 0x3_00 && code !== 0xad) ||
		(code >= 0x3_70 && code < 0x4_83) ||
		(code >= 0x4_8a && code < 0x5_90) ||
		(code >= 0x5_d0 && code < 0x5_f5) ||
		(code >= 0x6_20 && code < 0x6_4b) ||
		(code >= 0x6_71 && code < 0x6_d4) ||
		(code >= 0x10_a0 && code < 0x11_00) ||
		(code >= 0x1e_00 && code < 0x20_00)
	);
}

function isIdeographic(code: number): boolean {
	return (
		(code >= 0x2e_80 && code < 0xa0_00) ||
		(code >= 0xac_00 && code < 0xd7_a4) ||
		(code >= 0xf9_00 && code < 0xfb_00) ||
		(code >= 0xff_01 && code < 0xff_61) ||
		(code >= 0x2_00_00 && code < 0x3_ff_fe)
	);
}
