import {isWide} from './measure.js';

/**
Content words as numbers: a word of four letters or more, cut to its first six so that most inflections agree,
in lower case; in scripts without spaces, each pair of characters.
*/
export function contentWords(text: string, limit = text.length): number[] {
	const found: number[] = [];
	const stop = Math.min(text.length, limit);
	let hash = 0;
	let length = 0;
	let wideBefore = 0;
	for (let at = 0; at <= stop; at++) {
		// Lone units are enough here: a pair counts as two letters.
		const code = at < stop ? text.charCodeAt(at) : 32;
		if (code < 0x80) {
			const letter = code >= 65 && code <= 90 ? code + 32 : code;
			const isInWord =
				(letter >= 97 && letter <= 122) || (code >= 48 && code <= 57);
			wideBefore = 0;
			if (isInWord) {
				if (length < 6) {
					hash = Math.imul(hash, 31) + letter;
				}

				length++;
				continue;
			}
		} else if (isWide(code)) {
			if (wideBefore !== 0 && code >= 0x30_40) {
				found.push(Math.imul(wideBefore, 65_599) + code);
			}

			wideBefore = code >= 0x30_40 && code < 0xff_00 ? code : 0;
		} else {
			wideBefore = 0;
			// Dashes, quotes and blanks of typography end a word; all other letters belong to it.
			if (
				!(code >= 0x20_00 && code <= 0x20_6f) &&
				code !== 0xa0 &&
				code !== 0xab &&
				code !== 0xbb
			) {
				if (length < 6) {
					hash = Math.imul(hash, 31) + lowerUnit(code);
				}

				length++;
				continue;
			}
		}

		if (length >= 4) {
			found.push(hash);
		}

		hash = 0;
		length = 0;
	}

	return found;
}

/**
Lower case of Latin-1, Greek and Cyrillic capitals by arithmetic.
*/
function lowerUnit(code: number): number {
	if (code >= 0xc0 && code <= 0xde) {
		return code + 32;
	}

	if (code >= 0x4_10 && code <= 0x4_2f) {
		return code + 32;
	}

	if (code >= 0x3_91 && code <= 0x3_a9) {
		return code + 32;
	}

	return code >= 0x1_00 && code <= 0x1_7f && code % 2 === 0 ? code + 1 : code;
}
