import test from 'ava';
import {
	capitals,
	letter,
	noLetter,
} from '../../../source/article/clean/letters.js';

/**
The ranges in which articles are written: Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic, kana, bopomofo, Han, Hangul, and the
signs between them.
*/
const written: ReadonlyArray<readonly [number, number]> = [
	[0x00_20, 0x02_af],
	[0x03_70, 0x04_82],
	[0x04_8a, 0x05_8f],
	[0x05_d0, 0x06_4a],
	[0x06_60, 0x06_ff],
	[0x20_00, 0x20_6f],
	[0x20_a0, 0x20_c0],
	[0x22_00, 0x27_bf],
	[0x30_00, 0x30_06],
	[0x30_08, 0x31_bf],
	[0x34_00, 0x4d_bf],
	[0x4e_00, 0x9f_ff],
	[0xac_00, 0xd7_a3],
	[0xff_00, 0xff_dc],
];

test('letters are those of Unicode, without its classes', t => {
	const [is, isNot] = [new RegExp(`^${letter}$`), new RegExp(`^${noLetter}$`)];
	const wrong: string[] = [];
	for (const [first, last] of written) {
		for (let code = first; code <= last; code++) {
			const character = String.fromCodePoint(code);
			if (/^\p{Unassigned}$/u.test(character)) {
				continue;
			}

			const wanted = /^\p{Letter}$/u.test(character);
			if (is.test(character) !== wanted || isNot.test(character) === wanted) {
				wrong.push(`${character} U+${code.toString(16)}`);
			}
		}
	}

	t.true(wrong.length < 30, wrong.slice(0, 50).join(', '));
	t.deepEqual(
		wrong.filter(sign =>
			/^[\p{Script=Latin}\p{Nd}\p{Punctuation}]/u.test(sign),
		),
		[],
	);
});

test('a name begins with a capital, in any script that has them', t => {
	const is = new RegExp(`^[${capitals}]$`);
	const wrong = [...'AZÄÉÑŁŠΑΩАЯЁЄ'].filter(one => !is.test(one));
	const small = [...'azäéñαωаяёє09.-—«中あ'].filter(one => is.test(one));
	t.deepEqual([wrong, small], [[], []]);
});
