import test from 'ava';
import fc from 'fast-check';
import type {Role, Run} from '../../source/layout/line.js';
import {own} from '../../source/text/sanitise.js';
import {chooseLook, contrast, type Look} from '../../source/terminal/colour.js';
import {paintLine} from '../../source/terminal/style.js';

const roles: readonly Role[] = [
	'title',
	'heading',
	'number',
	'hint',
	'strong',
	'emphasis',
	'strike',
	'link',
	'code',
	'quote',
	'border',
	'table-header',
	'key',
	'inferred',
	'gap',
	'fold',
	'caption',
	'match',
	'present-match',
	'cursor',
	'changed',
	'equal',
	'mark',
	'error',
];
const run = (text: string, ...ofRun: Role[]): Run => ({
	text: own(text),
	width: text.length,
	roles: ofRun,
});
const paint = (look: Partial<Look>, ...runs: Run[]) =>
	paintLine(
		{runs, width: 0},
		{
			isStyled: true,
			level: 1,
			theme: 'dark',
			isGrayReadable: false,
			hasLinks: false,
			...look,
		},
	);
const hasColour = (text: string) =>
	/\u{1B}\[(?:\d+;)*(?:3\d|4\d|9\d|10\d)[;m]/u.test(text);

test('roles become the colours of the look', t => {
	t.is(
		paint({}, run('a link', 'link'), run(' after')),
		'\u{1B}[4;34ma link\u{1B}[0m after',
	);
	t.is(paint({}, run('x', 'code')), '\u{1B}[36mx\u{1B}[0m');
	t.is(paint({}, run('x', 'number')), 'x');
	t.is(
		paint({isGrayReadable: true}, run('x', 'number')),
		'\u{1B}[90mx\u{1B}[0m',
	);
	t.is(
		paint({theme: 'mono', level: 0}, run('x', 'emphasis')),
		'\u{1B}[4mx\u{1B}[0m',
	);
});

test('without colour no colour is sent, and every state still differs', t => {
	for (const role of roles) {
		t.false(hasColour(paint({level: 0, theme: 'mono'}, run('x', role))), role);
	}

	const states = (
		['cursor', 'present-match', 'changed', 'strong', 'link'] as const
	).map(role => paint({level: 0, theme: 'mono'}, run('x', role)));
	t.is(new Set(states).size, states.length);
});

test('a hit shows inside the cursor', t => {
	const inside = paint({level: 0, theme: 'mono'}, run('x', 'cursor', 'match'));
	t.not(inside, paint({level: 0, theme: 'mono'}, run('x', 'cursor')));
});

test('an unstyled line is its text', t => {
	fc.assert(
		fc.property(
			fc.array(
				fc.tuple(fc.string({unit: 'grapheme-ascii'}), fc.subarray([...roles])),
				{maxLength: 5},
			),
			parts => {
				const runs = parts.map(([text, ofRun]) => run(text, ...ofRun));
				t.is(
					paint({isStyled: false}, ...runs),
					parts.map(([text]) => text).join(''),
				);
			},
		),
	);
});

test('addresses become links only where the terminal knows them', t => {
	const link: Run = {...run('x', 'link'), address: 'https://a.example/'};
	t.false(paint({}, link).includes(']8;'));
	t.is(
		paint({hasLinks: true, level: 0}, link),
		'\u{1B}]8;;https://a.example/\u{1B}\\\u{1B}[4mx\u{1B}]8;;\u{1B}\\\u{1B}[0m',
	);
});

type Case = [
	name: string,
	environment: Record<string, string>,
	options: {
		noColour?: boolean;
		theme?: 'mono' | 'light' | 'auto';
		isTerminal?: boolean;
	},
	wanted: Partial<Look>,
];
const cases: Case[] = [
	[
		'a terminal of sixteen colours',
		{TERM: 'xterm-256color'},
		{},
		{isStyled: true, level: 1, theme: 'dark'},
	],
	[
		'COLORTERM says more',
		{TERM: 'xterm', COLORTERM: 'truecolor'},
		{},
		{level: 3},
	],
	[
		'NO_COLOR before FORCE_COLOR',
		{TERM: 'xterm', NO_COLOR: '1', FORCE_COLOR: '3'},
		{},
		{isStyled: true, level: 0, theme: 'mono'},
	],
	[
		'an empty NO_COLOR says nothing',
		{TERM: 'xterm', NO_COLOR: ''},
		{},
		{level: 1},
	],
	[
		'--no-color',
		{TERM: 'xterm', COLORTERM: 'truecolor'},
		{noColour: true},
		{isStyled: true, level: 0},
	],
	[
		'--theme mono',
		{TERM: 'xterm'},
		{theme: 'mono'},
		{isStyled: true, level: 0, theme: 'mono'},
	],
	[
		'--theme light',
		{TERM: 'xterm'},
		{theme: 'light'},
		{level: 1, theme: 'light'},
	],
	[
		'a pipe',
		{TERM: 'xterm', COLORTERM: 'truecolor'},
		{isTerminal: false},
		{isStyled: false, level: 0, hasLinks: false},
	],
	[
		'a pipe and FORCE_COLOR',
		{TERM: 'xterm', FORCE_COLOR: '1'},
		{isTerminal: false},
		{isStyled: true, level: 1},
	],
	[
		'FORCE_COLOR=0',
		{TERM: 'xterm', FORCE_COLOR: '0'},
		{},
		{isStyled: true, level: 0},
	],
	[
		'a dumb terminal',
		{TERM: 'dumb', COLORTERM: 'truecolor'},
		{},
		{isStyled: false},
	],
	['a terminal of one colour', {TERM: 'vt100'}, {}, {isStyled: true, level: 0}],
	[
		'links over SSH',
		{TERM: 'xterm-kitty', SSH_TTY: '/dev/pts/1'},
		{},
		{hasLinks: false},
	],
	['links at home', {TERM: 'xterm-kitty'}, {}, {hasLinks: true}],
];
for (const [name, environment, options, wanted] of cases) {
	test(name, t => {
		const look = chooseLook({environment, isTerminal: true, ...options});
		t.like(look, wanted);
	});
}

test('the background decides on theme and gray', t => {
	const look = (level: number) =>
		chooseLook({
			environment: {TERM: 'xterm'},
			isTerminal: true,
			background: {red: level, green: level, blue: level},
		});
	t.like(look(0), {theme: 'dark', isGrayReadable: true});
	t.like(look(0.2), {theme: 'dark', isGrayReadable: false});
	t.like(look(1), {theme: 'light', isGrayReadable: false});
});

test('contrast is that of WCAG', t => {
	const black = {red: 0, green: 0, blue: 0};
	const white = {red: 1, green: 1, blue: 1};
	t.is(contrast(black, white), 21);
	t.is(contrast(white, white), 1);
});
