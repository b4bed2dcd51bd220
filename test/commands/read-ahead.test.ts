import {Buffer} from 'node:buffer';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {openSource} from '../../source/article/open-source.js';
import {readAhead} from '../../source/commands/read-ahead.js';

let folder: string;
test.before(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'brief-ahead-'));
});
test.after.always(async () => {
	await rm(folder, {recursive: true, force: true});
});

const long = '# Long\n\n' + 'The ferry runs twice a day.\n\n'.repeat(40_000);

test('a large file is read as it stands', async t => {
	const file = path.join(folder, 'long.md');
	await writeFile(file, long);
	const bytes = await readAhead(file)?.bytes;
	t.true(Buffer.from(long).equals(bytes ?? Buffer.alloc(0)));
});

test('what is small, missing or no file is left to be read the plain way', async t => {
	const file = path.join(folder, 'short.md');
	await writeFile(file, '# Short\n');
	for (const name of [file, folder, path.join(folder, 'none'), '/dev/zero']) {
		t.is(readAhead(name), undefined);
	}
});

test('a file that was not read in one go is read again', async t => {
	const file = path.join(folder, 'again.md');
	await writeFile(file, '# Again\n\nIt is all there.\n');
	const found = await openSource('again.md', {
		from: 'auto',
		cwd: folder,
		readStdin: async () => undefined,
		ahead: {path: file, bytes: Promise.resolve(undefined)},
	});
	t.true(found.ok && 'article' in found);
	t.is(found.ok && 'article' in found ? found.article.meta.title : '', 'Again');
});

test('what was read ahead is only taken for the file that it was read of', async t => {
	const file = path.join(folder, 'this.md');
	await writeFile(file, '# This one\n\nIt is all there.\n');
	const found = await openSource('this.md', {
		from: 'auto',
		cwd: folder,
		readStdin: async () => undefined,
		ahead: {
			path: path.join(folder, 'that.md'),
			bytes: Promise.resolve(Buffer.from('# That one\n')),
		},
	});
	t.is(
		found.ok && 'article' in found ? found.article.meta.title : '',
		'This one',
	);
});
