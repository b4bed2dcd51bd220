import {readFile} from 'node:fs/promises';
import test from 'ava';
import {stringWidth} from '../../source/text/width.js';
import {damaged, root, runCommand, wordsOf} from './run-command.js';

const widths = [20, 21, 27, 33, 40, 55, 60, 72, 80, 97, 120, 160, 200];

/**
What `print` adds in words: it is not the author's.
*/
const supplied =
	/· inferred|\[the list announced here is missing in the source\]|\[1 promotional image folded\]|^\d+ {2}|open grid|banded|cards/gm;

test('every word of the damaged article is printed once and in order, at any width, and no line is wider', async t => {
	const source = await readFile(damaged, 'utf8');
	const expected = wordsOf(source.replace(/!\[[\s\S]*$/, ''));
	for (const width of widths) {
		const {code, out} = await runCommand(['print', '-w', `${width}`, damaged]);
		t.is(code, 0);
		for (const line of out.split('\n')) {
			t.true(stringWidth(line) <= width, `${width}: ${line}`);
			t.is(line, line.trimEnd());
		}

		t.true(out.includes('folded]') && out.includes('missing in'), `${width}`);
	}

	// At this width no cell is broken over lines, so that rows read in order.
	const {out} = await runCommand(['print', '-w', '200', damaged]);
	t.deepEqual(wordsOf(out.replaceAll(supplied, ' ')), expected);
});

test('at narrow widths the words are all there, as often as in the source', async t => {
	const source = await readFile(damaged, 'utf8');
	const count = (text: string) => {
		const counts = new Map<string, number>();
		for (const word of wordsOf(text)) {
			counts.set(word, (counts.get(word) ?? 0) + 1);
		}

		return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
	};

	const expected = count(source.replace(/!\[[\s\S]*$/, ''));
	for (const width of [40, 60, 80, 120]) {
		const {out} = await runCommand(['print', '-w', `${width}`, damaged]);
		const bare = out.replaceAll(/\[[^[\]]*\]/g, ' ').replaceAll(supplied, ' ');
		t.deepEqual(count(bare), expected, `${width}`);
	}
});

test('three inferred sections, a fold and a gap are told in words', async t => {
	const {out} = await runCommand(['print', damaged]);
	t.is(out.match(/· inferred/g)?.length, 3);
	t.true(out.includes('[the list announced here is missing in the source]\n'));
	t.true(out.includes('[1 promotional image folded]\n'));
	t.false(out.split('\n').some(line => line.trim() === '|'));
});

test('a title in the text is printed there; one from the head of the file stands at the top', async t => {
	const own = await runCommand(['print', '-'], {
		stdin: '# Fish\n\nThe text.\n',
	});
	t.is(own.out.match(/Fish/g)?.length, 1);
	const head = await runCommand(['print', '-'], {
		stdin: '---\ntitle: Fish\nauthor: A. Body\n---\n\nThe text.\n',
	});
	t.is(head.out, 'Fish\nA. Body\n\nThe text.\n');
	const none = await runCommand(['print', '-'], {stdin: 'The text.\n'});
	t.is(none.out, 'The text.\n');
});

test('--section prints a section by number, by nested number and by the beginning of its title', async t => {
	const stdin =
		'# T\n\nLead.\n\n## One\n\nFirst.\n\n### Inner\n\nDeep.\n\n## Two\n\nSecond.\n';
	const words = async (section: string) => {
		const {out, code} = await runCommand(['print', '-', '--section', section], {
			stdin,
		});
		t.is(code, 0, section);
		return wordsOf(out).join(' ');
	};

	t.is(await words('1'), '1 One First 1 1 Inner Deep');
	t.is(await words('1.1'), '1 1 Inner Deep');
	t.is(await words('two'), '2 Two Second');
	const missing = await runCommand(['print', '-', '--section', 'three'], {
		stdin,
	});
	t.is(missing.code, 1);
	t.regex(missing.error, /^brief: --section three: no such section[^\n]*\n$/);
});

test('--table prints the Nth table alone; one beyond the last is an error that names it', async t => {
	const {out} = await runCommand(['print', '--table', '2', damaged]);
	t.true(out.startsWith('┌'));
	t.true(out.includes('What the Skippers'));
	const missing = await runCommand(['print', '--table', '3', damaged]);
	t.is(missing.code, 1);
	t.regex(missing.error, /^brief: --table 3: [^\n]*2 tables\n$/);
});

test('--ascii and a locale without UTF-8 draw with ASCII', async t => {
	const stdin = '## Head\n\n- item\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
	const option = await runCommand(['print', '--ascii', '-'], {stdin});
	t.is(option.out, option.out.replaceAll(/[^\n\u{20}-\u{7E}]/gu, '?'));
	t.true(option.out.includes('+---+---+'));
	const locale = await runCommand(['print', '-'], {stdin, env: {LANG: 'C'}});
	t.is(locale.out, option.out);
	const utf8 = await runCommand(['print', '-'], {
		stdin,
		env: {LANG: 'C', LC_ALL: 'de_DE.UTF-8'},
	});
	t.true(utf8.out.includes('├───┼───┤'));
});

test('the briefs of a folder are printed one after the other; with no argument, the shipped ones', async t => {
	const {out, code} = await runCommand(['print', `${root}/content`]);
	t.is(code, 0);
	const first = out.indexOf('Moscow Weighs Its Ties with Pyongyang');
	const second = out.indexOf('Reading with brief');
	t.true(first !== -1 && second > first);
	const bare = await runCommand([]);
	t.is(bare.out, out);
});

test('what hostile text says never reaches the output as a control', async t => {
	const stdin =
		'Look \u{1B}[2J here \u{9B}31m and \u{202E} there\u{7}.\n\n| a\u{1B}]0;x\u{7} | b |\n|---|---|\n| c | \u{0}d |\n';
	for (const argv of [
		['print', '-'],
		['tables', '-'],
		['tables', '-', '-f', 'json'],
		['outline', '-', '-f', 'json'],
		['find', 'here', '-'],
		['find', 'here', '-', '-f', 'json'],
		['clean', '-'],
	]) {
		const {out, error} = await runCommand(argv, {stdin});
		t.notRegex(
			(out + error).replaceAll('\r\n', '\n'),
			/[\0-\u{8}\u{B}-\u{1F}\u{7F}-\u{9F}]/u,
			argv.join(' '),
		);
	}
});
