/** Where the digits of the scripts that have their own begin: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = [0x06_60, 0x06_f0, 0x09_66, 0x09_e6, 0x0e_50, 0xff_10];

/**
A text with the digits of other scripts as ASCII has them, and the Arabic marks between them.
*/
export function asciiDigits(text: string): string {
	return foreign.test(text)
		? text.replaceAll(/[٫٬٪\p{Nd}]/gu, digit => {
				const mark = marks[digit];
				if (mark !== undefined) {
					return mark;
				}

				const code = digit.codePointAt(0)!;
				const zero = zeros.find(first => code >= first && code < first + 10);
				return zero === undefined ? digit : String(code - zero);
			})
		: text;
}

const foreign = /(?!\d)[٫٬٪\p{Nd}]/u;

const marks: Readonly<Record<string, string>> = {'٫': '.', '٬': ',', '٪': '%'};
