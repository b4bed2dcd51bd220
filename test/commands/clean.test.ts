import {readFile} from 'node:fs/promises';
import test from 'ava';
import {damaged, root, runCommand} from './run-command.js';

type Report = {
	source: string;
	title: string;
	repairs: Array<Record<string, unknown> & {line: number; endLine: number}>;
	words: {source: number; kept: number; folded: number};
};

test('the report tells each act with its lines, and the words add up', async t => {
	const {error, code} = await runCommand(['clean', '--report=json', damaged]);
	t.is(code, 0);
	const {repairs, words, source, title} = JSON.parse(error) as Report;
	t.is(source, damaged);
	t.is(title, 'damaged');
	t.is(words.source, words.kept + words.folded);
	t.true(words.folded > 0);
	t.true(repairs.length >= 7);
	for (const repair of repairs) {
		t.deepEqual(Object.keys(repair), [
			'kind',
			'act',
			'line',
			'endLine',
			'before',
			'after',
			'reason',
		]);
		t.true(repair.line >= 1 && repair.line <= repair.endLine);
	}
});

test('cleaning what was cleaned changes nothing and reports nothing', async t => {
	const first = await runCommand(['clean', '--report=none', damaged]);
	t.is(first.error, '');
	const second = await runCommand(['clean', '--report', 'json', '-'], {
		stdin: first.out,
	});
	t.is(second.out, first.out);
	t.deepEqual((JSON.parse(second.error) as Report).repairs, []);
	const check = await runCommand(['clean', '--check', '-'], {
		stdin: first.out,
	});
	t.deepEqual(check, {code: 0, out: '', error: ''});
});

test('--check writes no article and ends with 3 when something would be repaired', async t => {
	const {out, error, code} = await runCommand(['clean', '--check', damaged]);
	t.is(code, 3);
	t.is(out, '');
	t.regex(error, /damaged\.txt:24: repaired: /);
});

test('sound Markdown passes as it is', async t => {
	for (const name of ['reading.md', 'pyongyang.md']) {
		const file = `${root}/content/${name}`;
		const {out, error} = await runCommand(['clean', file]);
		t.is(error, '');
		const again = await runCommand(['clean', '-'], {stdin: out});
		t.is(again.out, out);
		const words = (text: string) => text.match(/[\p{Letter}\p{Number}]+/gu);
		t.deepEqual(words(out), words(await readFile(file, 'utf8')));
	}
});

test('one section or one table can be had', async t => {
	const section = await runCommand(['clean', '--section', '3', damaged]);
	t.true(section.out.startsWith('## Proposals for a Harbour'));
	const table = await runCommand(['clean', '--table', '2', damaged]);
	t.true(table.out.startsWith('| Matter | What the Skippers Expect |'));
	t.is(table.out.trimEnd().split('\n').length, 3);
});
