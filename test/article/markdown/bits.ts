import fc from 'fast-check';

const marks = [
	'*',
	'**',
	'_',
	'__',
	'~~',
	'~',
	'`',
	'``',
	'[',
	'](u)',
	'](u "t")',
	'![',
	'<b>',
	'</b>',
	'<br>',
	'&amp;',
	'&',
	'\\',
	'  \n',
	'\\\n',
	'\n',
	'\n',
	'\n\n',
	'\n\n',
	'\n# ',
	'\n- ',
	'\n* ',
	'\n1. ',
	'\n2) ',
	'\n> ',
	'\n    ',
	'\n  ',
	'\t',
	'| ',
	'|',
	'\n---\n',
	'\n|---|---|\n',
	'\n===\n',
	'\n```\n',
	'\n~~~\n',
	'https://e.org/p_q ',
	'www.e.org ',
	' a@b.co ',
	'[^1]',
	'\n[^1]: ',
	'\n: ',
	':',
	'!',
	'(',
	')',
	'\n<div>\n',
	'<!-- c -->',
	'\n- [ ] ',
	'[x] ',
	'é',
	'漢字',
	'.',
	', ',
	'"',
	'#',
	'+',
	'=',
	'\nTable: ',
	'\n| a | b |\n| --- | --- |\n| 1 | 2 |\n',
	'\n```js\n',
	'\n<!-- caption -->\n',
	'\n<!-- table rules=1 -->\n',
	'\n[in doubt: x]\n',
	'\n[y is missing in the source]\n',
];

const pieces = fc.array(
	fc.oneof(
		{weight: 2, arbitrary: fc.constantFrom(...marks)},
		fc.constant('word'),
		fc.constant(' word '),
	),
	{minLength: 1, maxLength: 24},
);

/**
Markdown and what only looks like it, in any order. Each word stands in it once: `w1`, `w2` …
*/
export const bits = pieces.map(list => {
	let count = 0;
	return list
		.map(piece => piece.replace('word', () => `w${++count}x`))
		.join('');
});
