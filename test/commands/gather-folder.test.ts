import test from 'ava';
import {openText} from '../../source/article/open.js';
import {gatherFolder} from '../../source/commands/viewer/gather-folder.js';

const brief = async (name: string, first: string) =>
	openText(
		`# Of ${name}\n\n| ${first} | Fee |\n|---|---|\n| Mole | ${name} |\n`,
		'markdown',
		{name, from: 'auto'},
	);

const open = async (name: string | undefined) =>
	name === 'lost.md'
		? ({ok: false, message: 'lost.md: no such file'} as const)
		: ({ok: true, article: await brief(name!, 'Berth')} as const);

test('the tables of a folder are read in the order of its briefs, but for those that cannot be opened', async t => {
	const counts: number[] = [];
	const tables = await gatherFolder(['a.md', 'lost.md', 'b.md', 'c.md'], {
		open,
		present: await brief('b.md', 'Quay'),
		goesOn(count) {
			counts.push(count);
			return true;
		},
	});
	t.deepEqual(
		tables?.map(({file, table}) => [file, table.header?.[0]]),
		[
			['a.md', 'Berth'],
			['b.md', 'Quay'],
			['c.md', 'Berth'],
		],
	);
	t.deepEqual([...new Set(counts)], [0, 1, 2, 3]);
});

test('of too many the present brief’s are among those that are read', async t => {
	const files = Array.from({length: 100}, (_, index) => `${index}.md`);
	const tables = await gatherFolder(files, {
		open,
		present: await brief('99.md', 'Berth'),
		goesOn: () => true,
	});
	t.is(tables?.length, 60);
	t.is(tables?.at(-1)?.file, '99.md');
	t.is(tables?.[58]?.file, '58.md');
});

test('it ends when it is told to', async t => {
	let asked = 0;
	const tables = await gatherFolder(['a.md', 'b.md', 'c.md'], {
		async open(name) {
			asked++;
			return open(name);
		},
		present: undefined,
		goesOn: count => count < 1,
	});
	t.is(tables, undefined);
	t.is(asked, 2);
});
