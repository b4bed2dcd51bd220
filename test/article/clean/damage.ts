import fc from 'fast-check';

/**
Words are numbered as they are written, so that a lost, doubled or moved one is seen.
*/
export function number(pieces: readonly string[]): {
	text: string;
	count: number;
} {
	let count = 0;
	const text = pieces
		.join('\n')
		.replaceAll('@', () => `w${String(count++).padStart(4, '0')}x`);
	return {text, count};
}

const sentence = fc
	.integer({min: 1, max: 18})
	.map(length => Array.from({length}, () => '@').join(' '));
const stop = fc.constantFrom('.', '.', '', ':', ' include:', '…', ',', '-');
const line = fc.tuple(sentence, stop).map(([text, end]) => text + end);
/**
Pieces of damage; each `@` becomes a word.
*/
const piece = fc.oneof(
	line,
	line.map(text => `A${text}`),
	fc.constantFrom(
		'',
		'|',
		'-',
		'| @ | @ | @ |',
		'| @ |',
		'@ |',
		'| @ | @ ||||',
		'|---|---|---|',
		'|---|---|',
		'|  |  |  |',
		'| @ @ @ @',
		'@ | @',
		'--- | ---',
		'- @ @',
		'- @\n  @',
		'1. @',
		'7. @',
		'## @ @',
		'@\n===',
		'> @ @',
		'```\n@\n```',
		'```',
		'    @ @',
		'\t@\t@',
		'@\t@\t@',
		'+----+----+\n| @  | @  |\n+----+----+',
		'@ @\n--- ---\n@ @',
		'**@** @',
		'@_@_@',
		'(@)',
		'@ — @ “@”',
		'@\u{AD}',
		'\u{7}@',
		'---',
		'***',
		'• @',
		'Page @',
		'Read more: @',
		'(Foto: @)',
		'@?t',
		'![@\n@](b.jpg)',
		'|\n@ |',
		'| @ |\n@ |\n|',
		'|\n||',
		'| @ | @ |\n\n| @ | @ |\n\n| @ | @ |',
		'| @ |\n@ |\n@ | @ ||',
		'| @ |||',
		'Page 3',
		'- 7 -',
		'Advertisement',
		'> @ |',
		'- @ |',
		'# @ |',
		'@**A @:**A @',
		'| @ | @ | ',
		'| - | @ |',
		'| `@',
		'@ `@ @ |',
		'| @\\',
		String.raw`@\ |`,
		'| [@',
		'@](b.html) |',
		'| <i',
		'>@</i> |',
		'<b>',
		'<div>@',
		'</p> @',
		'<script>',
		'<!-- @',
		'@ -->',
		'<?@',
		'&amp;nbsp;@',
		'@&nbsp;',
		'&#x3000;@ |',
		'[@]: @',
		'[@]: @.',
	),
);

/**
Texts as extractors leave them, in pieces: see `number()`.
*/
export const document = fc.array(piece, {minLength: 1, maxLength: 25});
