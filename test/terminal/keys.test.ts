import {StringDecoder} from 'node:string_decoder';
import {Buffer} from 'node:buffer';
import test from 'ava';
import fc from 'fast-check';
import {createKeySplitter, type Input} from '../../source/terminal/keys.js';

const nameOf = (input: Input): string => {
	if (input.type === 'answer') {
		return `<${input.answer.type}>`;
	}

	const {key} = input;
	if (key.type === 'key') {
		return key.name;
	}

	return key.type === 'paste'
		? `paste:${key.text}`
		: `${key.button}@${key.column},${key.row}`;
};

const keysOf = (text: string): string[] => {
	const splitter = createKeySplitter();
	return [...splitter.feed(text), ...splitter.flush()].map(input =>
		nameOf(input),
	);
};

const examples: Array<[string, string, string[]]> = [
	['three keys in one read', 'jjj', ['j', 'j', 'j']],
	['graphemes', 'é👨‍👩‍👧e\u{301}漢 ', ['é', '👨‍👩‍👧', 'e\u{301}', '漢', 'space']],
	[
		'arrows of both kinds',
		'\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}[D',
		['up', 'down', 'right', 'left'],
	],
	['keys between sequences', 'j\u{1B}[Bk', ['j', 'down', 'k']],
	[
		'editing keys',
		'\u{1B}[1~\u{1B}[H\u{1B}OH\u{1B}[4~\u{1B}[F\u{1B}[5~\u{1B}[6~\u{1B}[3~',
		['home', 'home', 'home', 'end', 'end', 'page-up', 'page-down', 'delete'],
	],
	[
		'function keys',
		'\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[[A',
		['f1', 'f5', 'f12', 'f1'],
	],
	[
		'modifiers',
		'\u{1B}[1;5C\u{1B}[1;2A\u{1B}[5;3~\u{1B}[Z',
		['ctrl-right', 'shift-up', 'alt-page-up', 'shift-tab'],
	],
	[
		'controls',
		'\r\n\t\u{7F}\u{8}\u{3}\u{1A}\u{C}',
		[
			'enter',
			'enter',
			'tab',
			'backspace',
			'backspace',
			'ctrl-c',
			'ctrl-z',
			'ctrl-l',
		],
	],
	['a lone Esc', '\u{1B}', ['escape']],
	['two of them', '\u{1B}\u{1B}', ['escape', 'escape']],
	['Alt with a letter', '\u{1B}x\u{1B}\r', ['alt-x', 'alt-enter']],
	['Alt with a blank, and what follows', '\u{1B} jk', ['alt-space', 'j', 'k']],
	['Esc before a control that is no key', '\u{1B}\u{85}j', ['escape', 'j']],
	['Esc and then an arrow', '\u{1B}\u{1B}[A', ['escape', 'up']],
	[
		'a paste',
		'\u{1B}[200~q\u{1B}[A\rj\u{1B}[201~k',
		['paste:q\u{1B}[A\rj', 'k'],
	],
	['an empty paste', '\u{1B}[200~\u{1B}[201~', ['paste:']],
	['a paste that never ends', '\u{1B}[200~abc', ['paste:abc']],
	[
		'answers among keys',
		'j\u{1B}[0n\u{1B}[?62;4c\u{1B}]11;rgb:1e1e/2e2e/3e3e\u{1B}\\\u{1B}]10;#ffffff\u{7}k\u{1B}[?2026;2$y',
		['j', '<status>', '<attributes>', '<colour>', '<colour>', 'k', '<mode>'],
	],
	[
		'answers nobody asked for',
		'\u{1B}[24;80R\u{1B}[>1;10;0c\u{1B}[8;24;80t\u{1B}[I\u{1B}[?1;2u\u{1B}P1$r0m\u{1B}\\q',
		['<other>', '<other>', '<other>', '<other>', '<other>', '<other>', 'q'],
	],
	[
		'the mouse',
		'\u{1B}[<0;10;5M\u{1B}[<0;10;5m\u{1B}[<64;1;1M\u{1B}[<65;1;1M\u{1B}[<2;1;1M\u{1B}[<35;1;1M',
		['left@9,4', 'wheel-up@0,0', 'wheel-down@0,0'],
	],
	['the mouse of old', '\u{1B}[M !!q', ['q']],
	[
		'sequences that nobody knows',
		'\u{1B}[27;5;113~\u{1B}[113;5u\u{1B}[1;2;3q\u{1B}[99~',
		[],
	],
	['controls that no key sends', '\u{0}\u{9B}\u{1C}\u{85}', []],
];
for (const [name, text, wanted] of examples) {
	test(name, t => {
		t.deepEqual(keysOf(text), wanted);
	});
}

test('a read may be cut anywhere', t => {
	fc.assert(
		fc.property(
			fc
				.array(
					fc.constantFrom(
						...examples
							.filter(
								example =>
									example[2].length > 0 &&
									example[2].every(
										name => !(name === 'escape' || name === 'paste:abc'),
									),
							)
							.map(([, text]) => text.replaceAll('👨‍👩‍👧e\u{301}', '')),
					),
					{maxLength: 4},
				)
				.map(list => list.join('')),
			fc.array(fc.integer({min: 1, max: 7}), {minLength: 1, maxLength: 5}),
			(text, sizes) => {
				const splitter = createKeySplitter();
				const decoder = new StringDecoder('utf8');
				const bytes = Buffer.from(text);
				const inputs: Input[] = [];
				for (let at = 0, turn = 0; at < bytes.length; turn++) {
					const size = sizes[turn % sizes.length] ?? 1;
					inputs.push(
						...splitter.feed(decoder.write(bytes.subarray(at, at + size))),
					);
					at += size;
				}

				inputs.push(...splitter.flush());
				t.deepEqual(
					inputs.map(input => nameOf(input)),
					keysOf(text),
				);
			},
		),
	);
});

test('nonsense gives no key with a control in its name, and never hangs', t => {
	fc.assert(
		fc.property(
			fc
				.array(
					fc.oneof(
						fc.constantFrom(
							'\u{1B}',
							'[',
							']',
							'O',
							'1',
							';',
							'~',
							'\\',
							'?',
							'<',
							'$',
							'M',
							'\u{1B}[200~',
							'\u{1B}[201~',
						),
						fc.string({unit: 'binary'}),
					),
					{maxLength: 20},
				)
				.map(list => list.join('')),
			text => {
				const splitter = createKeySplitter();
				for (const input of [...splitter.feed(text), ...splitter.flush()]) {
					if (!(input.type === 'key' && input.key.type === 'key')) {
						continue;
					}

					t.notRegex(input.key.name, /[\u{0}-\u{1F}\u{7F}-\u{9F}]/u);
					t.not(input.key.name, '');
				}

				t.is(splitter.held, 'nothing');
				t.deepEqual(
					splitter.feed('j').map(input => nameOf(input)),
					['j'],
				);
			},
		),
	);
});

test('the letters of a sequence that nobody knows never act', t => {
	fc.assert(
		fc.property(
			fc.stringMatching(/^[ !"#$%&'()*+,\-./0-9:;<=>?]{0,12}[\u{40}-\u{7E}]$/u),
			rest => {
				const names = keysOf(`\u{1B}[${rest}`.replace('\u{1B}[200~', ''));
				t.true(
					names.every(name => name.length > 1 || name === ''),
					names.join(' '),
				);
			},
		),
	);
});

test('what is held tells how long to wait', t => {
	const splitter = createKeySplitter();
	const held = ['\u{1B}', '[', '1;5', 'A', '\u{1B}[200~x', '\u{1B}[201~'].map(
		text => {
			splitter.feed(text);
			return splitter.held;
		},
	);
	t.deepEqual(held, [
		'escape',
		'sequence',
		'sequence',
		'nothing',
		'paste',
		'nothing',
	]);
});

const feedLong = (splitter: ReturnType<typeof createKeySplitter>): Input[] =>
	Array.from({length: 100}, (_, count) =>
		splitter.feed((count === 0 ? '\u{1B}]11;' : '') + 'x'.repeat(100)),
	).flat();

test('no part of a string becomes keys, however long it is', t => {
	const splitter = createKeySplitter();
	t.deepEqual(feedLong(splitter), []);
	const rest = [...splitter.feed('xx\u{1B}'), ...splitter.feed(String.raw`\k`)];
	t.deepEqual(
		rest.filter(({type}) => type === 'key').map(input => nameOf(input)),
		['k'],
	);
});

test('a string that never ends is given up', t => {
	const splitter = createKeySplitter();
	feedLong(splitter);
	t.is(splitter.held, 'sequence');
	t.deepEqual(splitter.flush(), []);
	t.deepEqual(
		splitter.feed('k').map(input => nameOf(input)),
		['k'],
	);
});
