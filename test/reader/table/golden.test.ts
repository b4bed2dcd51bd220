import process from 'node:process';
import {readFile, writeFile} from 'node:fs/promises';
import test from 'ava';
import {harbour, Viewer} from './_view.js';

/*
Golden screens of the table view where nothing is styled: in ASCII, and without colour or attributes. `UPDATE_GOLDEN=1
npx ava test/reader/table/golden.test.ts` writes them again; look at the difference before committing it.
*/

const isUpdate = process.env.UPDATE_GOLDEN === '1';

/**
What a person presses, one scene after the other, in a view that stays open.
*/
const scenes: ReadonlyArray<readonly [title: string, keys: string]> = [
	['opened', ''],
	['a cell further on', 'j l'],
	['compared', 'c'],
	['banded', 'v'],
	['cards', 'v'],
	['one line per row', 'v'],
	['a row read', 'enter'],
	['only what differs, without the fee', 'q v $ - o'],
	['all again, found', 'o = c c / s h i p enter'],
	['marked', 'space space'],
	['filtered', '& n i g h t enter'],
	['a filter that matches nothing', '& z e b r a enter'],
	['sorted, with bars', 'escape $ S B'],
	['a pattern that is none', '& / ( / enter'],
	['turned', 'escape x'],
];

const looks = [
	{name: 'ascii', ascii: true, plain: true},
	{name: 'plain', ascii: false, plain: true},
];

for (const {name, ...look} of looks) {
	test(`every view in ${name} is as it was looked at, and no state is told by style alone`, async t => {
		const viewer = new Viewer(harbour, {columns: 64, rows: 18, ...look});
		let now = '';
		for (const [title, keys] of scenes) {
			if (keys !== '') {
				viewer.press(keys);
			}

			now += `--- ${title}\n${viewer.lines.map(line => line.trimEnd()).join('\n')}\n`;
		}

		t.regex(now, look.ascii ? /^[\n\u{20}-\u{7E}]*$/u : /[↓█]/u);
		const golden = new URL(`golden/${name}.txt`, import.meta.url);
		if (isUpdate) {
			await writeFile(golden, now);
		}

		t.is(now, await readFile(golden, 'utf8'));
	});
}
