import {readFile} from 'node:fs/promises';
import test from 'ava';
import {freshReadme} from '../scripts/readme-parts.js';
import {articleBindings} from '../source/reader/keymap.js';
import {commands} from '../source/reader/commands.js';

const readme = await readFile(new URL('../readme.md', import.meta.url), 'utf8');

test('the readme quotes the help and the keys as they are', t => {
	t.is(freshReadme(readme), readme);
});

test('every command of the key table is one that is performed, and the other way round', t => {
	t.deepEqual(
		articleBindings.map(({command}) => command).toSorted(),
		Object.keys(commands).toSorted(),
	);
});

test('no key of the article means two things', t => {
	const keys = articleBindings.flatMap(binding => binding.keys);
	t.is(new Set(keys).size, keys.length);
});
