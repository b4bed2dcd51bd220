import test from 'ava';
import fc from 'fast-check';
import {checkCommandLine, options} from '../../source/commands/flags.js';
import {splitByMeow} from '../../source/commands/split-by-meow.js';
import {splitPlain} from '../../source/commands/split.js';
import {runCommand} from './run-command.js';

const names = Object.keys(options).map(
	key => `--${key.replaceAll(/[A-Z]/g, '-$&').toLowerCase()}`,
);

const word = fc.oneof(
	{weight: 4, arbitrary: fc.constantFrom(...names, '-w', '-f', '-h')},
	fc.constantFrom(...names).map(name => `--no-${name.slice(2)}`),
	fc.constantFrom(...names).map(name => `${name}=3`),
	fc.constantFrom('-', '--', '-w40', '-wf', '--nope', '--width=', '-1', '0'),
	{weight: 3, arbitrary: fc.constantFrom('print', 'find', 'a b', '40', 'é.md')},
	fc.string({maxLength: 6}),
);

test('a command line that is split without meow is split as meow does it', t => {
	let split = 0;
	fc.assert(
		fc.property(fc.array(word, {maxLength: 6}), argv => {
			const plain = splitPlain(argv);
			if (!plain) {
				return;
			}

			split++;
			const byMeow = splitByMeow(argv);
			t.deepEqual(
				checkCommandLine(plain.input, plain.flags),
				'flags' in byMeow
					? checkCommandLine(byMeow.input, byMeow.flags)
					: undefined,
				JSON.stringify(argv),
			);
		}),
		{numRuns: 500},
	);
	t.true(split > 50);
});

const wrong: ReadonlyArray<readonly [string, RegExp]> = [
	['--width 0 x', /^brief: --width 0: /],
	['--width abc x', /^brief: --width abc: /],
	['-w -5 x', /^brief: --width -5: /],
	['--width=1e2 x', /^brief: --width 1e2: /],
	['--width', /^brief: --width: needs /],
	['--nope x', /^brief: --nope: no such option/],
	['-x', /^brief: -x: no such option/],
	['--no-nope', /^brief: --no-nope: no such option/],
	['--theme pink x', /^brief: --theme pink: .*auto, dark, light or mono/],
	['--from pdf x', /^brief: --from pdf: /],
	['--report xml x', /^brief: --report xml: /],
	['tables -f text x', /^brief: --format text: /],
	['outline -f csv x', /^brief: --format csv: /],
	['find -f csv a x', /^brief: --format csv: /],
	['--table 0 x', /^brief: --table 0: /],
	['--table two x', /^brief: --table two: /],
	['--width 40 --width 50 x', /^brief: --width: say it once/],
	['print a b', /^brief: b: /],
	['find', /^brief: find: /],
];

for (const [line, expected] of wrong) {
	test(`a wrong command line is one line and ends with 2: ${line}`, async t => {
		const {code, out, error} = await runCommand(line.split(' '));
		t.is(code, 2);
		t.is(out, '');
		t.regex(error, expected);
		t.regex(error, /^[^\n]+\n$/);
	});
}

test('--help lists every option and every command, and goes to standard output', async t => {
	const {code, out, error} = await runCommand(['print', '--help']);
	t.is(code, 0);
	t.is(error, '');
	for (const name of [
		'print',
		'clean',
		'outline',
		'tables',
		'find',
		'read',
		'--width',
		'--from',
		'--format',
		'--table',
		'--section',
		'--report',
		'--theme',
		'--no-color',
		'--ascii',
		'--screen-reader',
		'--restricted',
		'--no-state',
		'--help',
		'--version',
	]) {
		t.true(out.includes(name), `no ${name}`);
	}

	for (const line of out.split('\n')) {
		t.true(line.length <= 80, line);
	}
});
