import type {Line} from './lines.js';

/**
What begins a block of HTML that goes on over blank lines, and what ends it, as CommonMark has it.
*/
type RawBlock = {
	readonly start: RegExp;
	readonly end: RegExp;
	/** Ends in its paragraph: any `>` ends it, and a quotation may have one. */
	readonly isShort?: boolean;
};

const raw: readonly RawBlock[] = [
	...['script', 'style', 'pre', 'textarea'].map(name => ({
		start: new RegExp(String.raw`^<${name}(?:[\s>]|$)`, 'i'),
		end: new RegExp(`</${name}>`, 'i'),
	})),
	{start: /^<!--/, end: /-->/},
	{start: /^<\?/, end: /\?>/},
	{start: /^<!\[CDATA\[/, end: /\]\]>/},
	{start: /^<![a-z]/i, end: />/, isShort: true},
];

/**
The kind of such a block that begins on a line.
*/
export function rawBlockOf({text}: Line): RawBlock | undefined {
	const trimmed = text.trimStart();
	return raw.find(({start}) => start.test(trimmed));
}

/**
The line on which a block of HTML ends; -1 where another that begins like it comes first, or what it may not go beyond,
Infinity where neither comes.
*/
export function rawEnd(
	lines: readonly Line[],
	start: number,
	{start: opening, end, isShort}: RawBlock,
): number {
	for (let at = start; at < lines.length; at++) {
		const {kind, text} = lines[at]!;
		if (
			at > start &&
			((kind === 'html' && opening.test(text.trimStart())) ||
				(isShort && kind === 'blank'))
		) {
			return -1;
		}

		// `<!-->` is closed.
		if (end.test(at === start ? text.trimStart().slice(2) : text)) {
			return at;
		}
	}

	return Infinity;
}
