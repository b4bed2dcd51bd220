import test from 'ava';
import {makePatternsLazy} from '../../scripts/lazy-patterns.js';

test('a slow pattern becomes a function, wherever it is used', t => {
	const made = makePatternsLazy(
		[
			String.raw`const letter = /\p{Letter}/u;`,
			'const blank = / /;',
			String.raw`export const known = /\p{Mark}/u;`,
			String.raw`const all = [/a/, /\p{Letter}/u];`,
			'const made = new RegExp(String(1));',
			'const counts = [1, 2];',
			'const has = (text: string) => letter.test(text) && blank.test(text);',
			'const both = {letter, all: all.length, made, known: {letter: 1}.letter};',
		].join('\n'),
		'module.ts',
	);
	t.deepEqual(made.split('\n'), [
		String.raw`let letter$made; const letter = () => letter$made ??= /\p{Letter}/u;`,
		'const blank = / /;',
		String.raw`export const known = /\p{Mark}/u;`,
		String.raw`let all$made; const all = () => all$made ??= [/a/, /\p{Letter}/u];`,
		'let made$made; const made = () => made$made ??= new RegExp(String(1));',
		'const counts = [1, 2];',
		'const has = (text: string) => letter().test(text) && blank.test(text);',
		'const both = {letter: letter(), all: all().length, made: made(), known: {letter: 1}.letter};',
	]);
});

test('a module without slow patterns stays as it is, and a name that stands for two things is an error', t => {
	const plain = 'const blank = / /;\n';
	t.is(makePatternsLazy(plain, 'module.ts'), plain);
	t.throws(
		() =>
			makePatternsLazy(
				String.raw`const letter = /\p{Letter}/u; const f = (letter: string) => letter;`,
				'module.ts',
			),
		{message: 'module.ts: letter is declared twice'},
	);
});
