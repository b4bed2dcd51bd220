/*
Words are maximal runs of letters, marks and digits; the conservation of the author's text is counted in them.
*/

const run = /[\p{Letter}\p{Mark}\p{Number}]+/gu;
const part = /[\p{Letter}\p{Mark}\p{Number}]/u;

const yes = 1;
const no = 2;
let table: Uint8Array | undefined;

function isPart(codePoint: number): boolean {
	table ??= new Uint8Array(0x11_00_00);
	table[codePoint] ||= part.test(String.fromCodePoint(codePoint)) ? yes : no;
	return table[codePoint] === yes;
}

/**
How many words a text has.
*/
export function countWords(text: string): number {
	let count = 0;
	let isInside = false;
	for (let index = 0; index < text.length; index++) {
		const unit = text.codePointAt(index)!;
		let isNow: boolean;
		if (unit < 0x80) {
			const lower = unit | 0x20;
			isNow = (lower > 0x60 && lower < 0x7b) || (unit > 0x2f && unit < 0x3a);
		} else {
			isNow = isPart(unit);
			index += unit > 0xff_ff ? 1 : 0;
		}

		if (isNow && !isInside) {
			count++;
		}

		isInside = isNow;
	}

	return count;
}

/**
The words of a text, in order.
*/
export function words(text: string): string[] {
	return text.match(run) ?? [];
}

const between = /[^\p{Letter}\p{Mark}\p{Number}]+/gu;
const betweenPlain = /[^\da-z]+/g;

/**
The words of a text in one form, whatever their case, width and the signs between them: for telling whether two texts say
the same.
*/
export function bareWords(text: string): string {
	const lower = text.normalize('NFKC').toLowerCase();
	const signs = /[\u0080-\uFFFF]/.test(lower) ? between : betweenPlain;
	return lower.replaceAll(signs, ' ').trim();
}
