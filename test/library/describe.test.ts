import {Buffer} from 'node:buffer';
import {mkdtemp, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import {describeBriefs, titleOf} from '../../source/library/describe.js';

test('tells a title from the head of a text', t => {
	for (const [name, text, title] of [
		['a.md', '---\ntitle: Harbour fees\n---\n\n# Other', 'Harbour fees'],
		['a.md', '# Fees for *all*\n\nText.', 'Fees for all'],
		['a.md', '\n\nFees\n====\n', 'Fees'],
		['a.md', 'Text first.\n\n# Later', undefined],
		['a.md', '## Not the title\n', undefined],
		['a.txt', '', undefined],
		['a.html', '<head><title>\n Fees &amp; more </title>', 'Fees & more'],
		['a.htm', '<p>none</p>', undefined],
		['a.html', '<title></title>', undefined],
		['a.csv', '# a,b\n', undefined],
	] as const) {
		t.is(titleOf(name, text), title, `${name}: ${text}`);
	}
});

test('describes files by their beginnings, in the order given', async t => {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'brief-describe-'));
	const file = (name: string) => path.join(folder, name);
	await writeFile(file('b.md'), '# Boats\n\nThree words here.');
	await writeFile(
		file('a-long-name.txt'),
		'x '.repeat(50_000) + 'é'.repeat(20_000),
	);
	await writeFile(file('u.md'), Buffer.from('\u{FEFF}# Füße', 'utf16le'));
	const described = await describeBriefs(
		['b.md', 'a-long-name.txt', 'gone.md', 'u.md'].map(name => file(name)),
	);
	t.like(described, [
		{name: 'b.md', title: 'Boats', words: 4, bytes: 26, path: file('b.md')},
		{
			name: 'a-long-name.txt',
			title: 'a long name',
			words: undefined,
			bytes: 140_000,
		},
		{name: 'u.md', title: 'Füße', words: 1},
	]);
	t.is(described.length, 3);
	t.true(described.every(({modified}) => modified > 0));
});

test('a folder given as a file is left out', async t => {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'brief-describe-'));
	t.deepEqual(await describeBriefs([folder]), []);
});
