import fc from 'fast-check';
import type {Size} from '../../source/terminal/size.js';

const words = [
	'plain',
	'words',
	'of',
	'a',
	'row',
	'漢字',
	'かな',
	'한글',
	'👨‍👩‍👧‍👦',
	'🇩🇪',
	'1️⃣',
	'é',
	'e\u{301}',
	'שלום',
	'مرحبا',
	'❤️',
	'│',
	'├──┼──┤',
	'“quoted”',
	'…',
	'क्षि',
	'\u{3000}',
	'\u{A0}',
	' '.repeat(6),
	'naïve',
	'Ωμέγα',
	'👍🏽',
];
const styles = [
	'',
	'1',
	'3',
	'4',
	'7',
	'9',
	'31',
	'36;1',
	'44',
	'38;5;200',
	'38;2;1;200;3',
	'48;2;9;9;9',
	'90',
];
const word = fc
	.tuple(fc.constantFrom(...words), fc.constantFrom(...styles))
	.map(([text, style]) =>
		style === '' ? text : `\u{1B}[${style}m${text}\u{1B}[m`,
	);
/**
Rows of words in many scripts and styles.
*/
export const row = fc.array(word, {maxLength: 14}).map(list => list.join(' '));

/**
A reader's acts on a document: frames that scroll, jump, light a row up or show something else.
*/
export const act = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			type: fc.constant('scroll' as const),
			by: fc.integer({min: -6, max: 6}),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({type: fc.constant('jump' as const), to: fc.nat(60)}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			type: fc.constant('light' as const),
			row: fc.nat(30),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			type: fc.constant('resize' as const),
			columns: fc.integer({min: 1, max: 90}),
			rows: fc.integer({min: 1, max: 30}),
		}),
	},
	{weight: 1, arbitrary: fc.record({type: fc.constant('reset' as const)})},
);

export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/**
One screen of a document, and what happened to the terminal before it.
*/
export type Scene = {
	readonly frame: readonly string[];
	readonly size: Size;
	readonly before: 'nothing' | 'resize' | 'reset';
};

/**
Plays acts on a document: a title, the body from where the reader is, a status line.
*/
export function* playActs(
	lines: readonly string[],
	start: Size,
	acts: readonly Act[],
): Generator<Scene, void> {
	let size = start;
	let top = 0;
	let lit = -1;
	for (const one of [{type: 'reset'} as const, ...acts]) {
		let before: Scene['before'] = 'nothing';
		switch (one.type) {
			case 'scroll': {
				top = Math.max(0, top + one.by);

				break;
			}

			case 'jump': {
				top = one.to;

				break;
			}

			case 'light': {
				lit = one.row;

				break;
			}

			case 'resize': {
				size = {columns: one.columns, rows: one.rows};
				before = 'resize';

				break;
			}

			default: {
				before = 'reset';
			}
		}

		const body = lines.slice(top, top + Math.max(0, size.rows - 2));
		if (lit < body.length && lit >= 0) {
			body[lit] = `\u{1B}[7m${body[lit] ?? ''}`;
		}

		const blanks = Array.from(
			{length: Math.max(0, size.rows - 2 - body.length)},
			() => '',
		);
		yield {
			frame: ['a title', ...body, ...blanks, ` ${top} of ${lines.length}`],
			size,
			before,
		};
	}
}
