import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import {createKeeper} from '../../source/library/keeper.js';
import type {State} from '../../source/reader/state.js';
import {reading} from '../reader/person.js';

const makeFolder = () => mkdtempSync(path.join(os.tmpdir(), 'brief-keeper-'));

const source = Array.from(
	{length: 80},
	(_, index) => `## Section ${index}\n\nWords of section ${index}.\n`,
).join('\n');

const named = (state: State, name: string): State => ({
	...state,
	article: {...state.article, name},
});

test('a reader who comes back is where they were, and only in that article', async t => {
	const keeper = createKeeper(path.join(makeFolder(), 'brief'));
	const fresh = (await reading(source)).state;
	const read = (await reading(source)).press('d', 'd', 'd').state;
	t.is(keeper.progress('a-brief.md'), undefined);
	t.is(keeper.keep(read), undefined);
	t.deepEqual(keeper.recall(fresh).state.top, read.top);
	t.notDeepEqual(read.top, fresh.top);
	t.deepEqual(keeper.recall(named(fresh, 'other.md')).state.top, fresh.top);
	t.regex(keeper.progress(path.resolve('a-brief.md')) ?? '', /^[1-9]\d? %$/);
});

test('an article at an address is known by it, standard input is not known again', async t => {
	const folder = makeFolder();
	const keeper = createKeeper(folder);
	const fresh = (await reading(source)).state;
	const read = (await reading(source)).press('d', 'd').state;
	t.is(keeper.keep(named(read, 'standard input')), undefined);
	t.deepEqual(readdirSync(folder), []);
	const address = 'https://example.org/brief';
	keeper.keep(named(read, address));
	t.deepEqual(keeper.recall(named(fresh, address)).state.top, read.top);
});

test('what is damaged is told once, and the article opens at its beginning', async t => {
	const folder = makeFolder();
	const keeper = createKeeper(folder);
	const fresh = (await reading(source)).state;
	keeper.keep((await reading(source)).press('G').state);
	const places = path.join(folder, 'places');
	writeFileSync(path.join(places, readdirSync(places)[0]!), 'damaged');
	const found = keeper.recall(fresh);
	t.deepEqual(found.state, fresh);
	t.regex(found.message ?? '', /set aside/);
	t.is(keeper.recall(fresh).message, undefined);
});
