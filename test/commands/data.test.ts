import {mkdir, mkdtemp, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import test from 'ava';
import {parse} from 'csv-parse/sync';
import type {Outline} from '../../source/article/outline.js';
import {damaged, root, runCommand} from './run-command.js';

type TableData = {
	number: number;
	section: string;
	caption: string;
	header: string[];
	align: string[];
	rows: string[][];
};

const second = [
	['Matter', 'What the Skippers Expect', 'What the Ministry Expects'],
	[
		'Winter Landings',
		'Fewer boats, each of them fuller',
		'The same boats, each of them safer',
	],
];

test('outline as JSON has the shape that scripts rely on', async t => {
	const {out, code} = await runCommand(['outline', '-f', 'json', damaged]);
	t.is(code, 0);
	const outline = JSON.parse(out) as Outline;
	t.deepEqual(Object.keys(outline), ['title', 'words', 'sections', 'tables']);
	t.is(outline.title, 'damaged');
	t.deepEqual(
		outline.sections.map(({title, inferred, line, tables}) => ({
			title,
			inferred,
			line,
			tables,
		})),
		[
			{
				title: 'Night Landings and the Men Who Keep Them',
				inferred: true,
				line: 2,
				tables: [1],
			},
			{
				title: 'Costs and Gains of Landing Fish by Day',
				inferred: true,
				line: 13,
				tables: [2],
			},
			{
				title: 'Proposals for a Harbour That Sleeps at Night',
				inferred: true,
				line: 22,
				tables: [],
			},
		],
	);
	t.is(new Set(outline.sections.map(({level}) => level)).size, 1);
	t.deepEqual(
		outline.tables.map(({number, header, rows, columns}) => [
			number,
			header.length,
			rows,
			columns,
		]),
		[
			[1, 3, 3, 3],
			[2, 3, 1, 3],
		],
	);
	t.is(outline.tables[1]!.section, 'Costs and Gains of Landing Fish by Day');
});

test('outline as text shows numbers, nesting and tables', async t => {
	const stdin =
		'# Top\n\n## One\n\n### In\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## Two\n\nEnd.\n';
	const {out} = await runCommand(['outline', '-'], {stdin});
	t.is(
		out,
		'Top  (9 words)\n\n1  One  (6 words)\n  1.1  In  (5 words)\n    Table 1  1×2  a, b\n2  Two  (2 words)\n',
	);
});

test('tables as JSON are exact', async t => {
	const {out} = await runCommand(['tables', '-f', 'json', damaged]);
	const tables = JSON.parse(out) as TableData[];
	t.is(tables.length, 2);
	t.deepEqual(tables[1], {
		number: 2,
		section: 'Costs and Gains of Landing Fish by Day',
		caption: '',
		header: second[0]!,
		align: ['none', 'none', 'none'],
		rows: [second[1]!],
	});
});

test('tables as CSV can be read back, parted by one blank line; --table picks one', async t => {
	const {out} = await runCommand(['tables', damaged]);
	const [first, other, ...more] = out.split('\r\n\r\n');
	t.deepEqual(more, []);
	const rows: string[][] = parse(first ?? '');
	t.is(rows.length, 4);
	t.deepEqual(parse(other ?? ''), second);
	const one = await runCommand(['tables', '--table', '2', damaged]);
	t.is(one.out, other ?? '');
	const none = await runCommand(['tables', '--table', '9', damaged]);
	t.is(none.code, 1);
	t.regex(none.error, /^brief: --table 9: .*\n$/);
});

test('tables as TSV keep tabs and line ends out of their cells, and Markdown reads back', async t => {
	const stdin = '| a | b |\n|---|:-:|\n| x<br>y | *z* \\| w |\n';
	const tsv = await runCommand(['tables', '-f', 'tsv', '-'], {stdin});
	t.is(tsv.out, 'a\tb\nx y\tz | w\n');
	const markdown = await runCommand(['tables', '-f', 'markdown', '-'], {stdin});
	const again = await runCommand(['tables', '-f', 'markdown', '-'], {
		stdin: markdown.out,
	});
	t.is(again.out, markdown.out);
});

test('an article without tables writes an empty list or nothing', async t => {
	for (const [format, expected] of [
		['json', '[]\n'],
		['csv', ''],
		['tsv', ''],
		['markdown', ''],
	] as const) {
		const ran = await runCommand(['tables', '-f', format, '-'], {
			stdin: 'Words only.\n',
		});
		t.is(ran.out, expected);
		t.is(ran.code, 0);
	}
});

test('find tells the file, the section and the line of each hit, through wraps and markup', async t => {
	const stdin =
		'# Ports\n\nA lead.\n\n## Rules\n\nThe outer\nmole is *always\nclosed* at night.\n\n| Who | What |\n|---|---|\n| Ann | the outer mole |\n| Ben | nothing |\n';
	const {out, code} = await runCommand(
		['find', 'outer mole is always closed', '-', '-f', 'json'],
		{stdin},
	);
	t.is(code, 0);
	t.deepEqual(JSON.parse(out), [
		{
			file: 'standard input',
			title: 'Ports',
			section: 'Rules',
			line: 7,
			text: 'The outer mole is always closed at night.',
		},
	]);
	const both = await runCommand(['find', 'outer mole', '-'], {stdin});
	t.deepEqual(both.out.trimEnd().split('\n'), [
		'standard input:7: Rules: The outer mole is always closed at night.',
		'standard input:13: Rules: Ann | the outer mole',
	]);
	const none = await runCommand(['find', 'lighthouse', '-', '-f', 'json'], {
		stdin,
	});
	t.is(none.out, '[]\n');
	t.is(none.code, 1);
});

test('find goes through a folder and the folders in it', async t => {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'brief-'));
	await mkdir(path.join(folder, 'deep'));
	await writeFile(path.join(folder, 'a.md'), '# A\n\nThe lamp is lit.\n');
	await writeFile(path.join(folder, 'deep', 'b.txt'), 'No lamp here.\n');
	await writeFile(path.join(folder, 'c.bin'), 'lamp');
	const {out, code} = await runCommand(['find', 'lamp', '.'], {cwd: folder});
	t.is(code, 0);
	t.deepEqual(out.trimEnd().split('\n'), [
		'a.md:3: Lead: The lamp is lit.',
		`${path.join('deep', 'b.txt')}:1: Lead: No lamp here.`,
	]);
});

test('a folder can be outlined and its tables written', async t => {
	const outline = await runCommand([
		'outline',
		'-f',
		'json',
		`${root}/content`,
	]);
	const list = JSON.parse(outline.out) as Array<Outline & {file: string}>;
	t.deepEqual(
		list.map(({file}) => path.basename(file)),
		['pyongyang.md', 'reading.md'],
	);
	const tables = await runCommand(['tables', '-f', 'json', `${root}/content`]);
	const files = (JSON.parse(tables.out) as Array<{file: string}>).map(
		({file}) => path.basename(file),
	);
	t.true(files.filter(file => file === 'pyongyang.md').length === 2);
	const clean = await runCommand(['clean', `${root}/content`]);
	t.is(clean.code, 1);
});

const rules =
	'## Before\n\n| Rule | Old | New |\n|---|---|---|\n| Notice | 30 days | 90 days |\n| Noise | Quiet at night | Quiet at night |\n\n## After\n\n| Rule | Later |\n|---|---|\n| noise | None |\n| Fire | Open |\n\n| Port | Fee |\n|---|---|\n| A | 1 |\n';

test('--compare tells what differs from a column, in print and as data', async t => {
	const print = await runCommand(['print', '-', '--compare', 'old'], {
		stdin: rules,
	});
	t.is(print.code, 0);
	t.regex(print.out, /│ \*90\* days \+60 \(×3\) +│/);
	t.regex(print.out, /│ Quiet at night = +│/);
	const plain = await runCommand(['print', '-'], {stdin: rules});
	t.notRegex(plain.out, /\*|=/);
	const data = await runCommand(
		['tables', '-', '--compare', '2', '--table=1'],
		{
			stdin: rules,
		},
	);
	t.deepEqual(parse(data.out), [
		['Rule', 'Old', 'New', 'change in New'],
		['Notice', '30 days', '90 days', '+60 (×3)'],
		['Noise', 'Quiet at night', 'Quiet at night', 'equal'],
	]);
	for (const command of ['print', 'tables']) {
		const none = await runCommand([command, '-', '--compare', 'nowhere'], {
			stdin: rules,
		});
		t.is(none.code, 1);
		t.regex(none.error, /^brief: --compare nowhere: [^\n]*\n$/);
	}
});

test('a column that is not there, or may be one of several, is told with those to choose from', async t => {
	const stdin =
		'| Rule | Fee before | Fee now |\n|---|---|---|\n| Quay | 1 | 2 |\n';
	for (const command of ['print', 'tables']) {
		for (const [column, error] of [
			['fee', 'which of 2 Fee before, 3 Fee now? (its number will do)'],
			['9', 'the table of standard input has 1 Rule, 2 Fee before, 3 Fee now'],
		] as const) {
			const {code, error: said} = await runCommand(
				[command, '-', '--compare', column],
				{stdin},
			);
			t.is(code, 1);
			t.is(said, `brief: --compare ${column}: ${error}\n`);
		}

		const {code} = await runCommand([command, '-', '--compare', 'fee b'], {
			stdin,
		});
		t.is(code, 0);
	}
});

test('--gather joins the tables that share their first header', async t => {
	const {out} = await runCommand(['tables', '-', '--gather', '-f', 'json'], {
		stdin: rules,
	});
	const tables = JSON.parse(out) as Array<TableData & {from: number[]}>;
	t.is(tables.length, 1);
	t.like(tables[0], {
		from: [1, 2],
		header: ['Rule', 'Old', 'New', 'Later'],
		rows: [
			['Notice', '30 days', '90 days', ''],
			['Noise', 'Quiet at night', 'Quiet at night', 'None'],
			['Fire', '', '', 'Open'],
		],
	});
	const none = await runCommand(['tables', '-', '--gather'], {
		stdin: '| a | b |\n|---|---|\n| 1 | 2 |\n',
	});
	t.deepEqual(none, {code: 0, out: '', error: ''});
});

test('print --gather prints the joined tables alone, named by where they are from', async t => {
	const printed = await runCommand(['print', '-', '--gather'], {stdin: rules});
	const lines = printed.out.split('\n');
	t.is(printed.code, 0);
	t.deepEqual(lines.slice(0, 2), ['Tables 1, 2 by Rule', '']);
	t.regex(lines[3]!, /Rule +│ Old +│ New +│ Later/u);
	t.regex(printed.out, /Fire +│ +│ +│ Open/u);
	t.is(printed.out.match(/Noise/gu)?.length, 1);
	// Without a terminal reading is printing.
	const read = await runCommand(['-', '--gather'], {stdin: rules});
	t.deepEqual(read, printed);
	const compared = await runCommand(
		['print', '-', '--gather', '--compare', 'old'],
		{stdin: rules},
	);
	t.true(compared.out.includes('*90* days'));
	const other = await runCommand(
		['print', '-', '--gather', '--compare', 'older'],
		{stdin: rules},
	);
	t.like(other, {code: 1, out: ''});
	t.regex(other.error, /^brief: --compare older: no joined table /u);
	const one = await runCommand(['print', '-', '--gather', '--table', '9'], {
		stdin: rules,
	});
	t.is(one.code, 1);
	t.is(one.error, 'brief: --table 9: standard input has 3 tables\n');
});

test('a table that is not in the section asked for is told, whatever is done with it', async t => {
	const stdin =
		'# Ports\n\n## Fees\n\n| Rule | Old |\n|---|---|\n| Quay | 1 |\n\n## Times\n\n| Rule | New |\n|---|---|\n| Quay | 2 |\n';
	for (const command of [
		['print'],
		['print', '--gather'],
		['tables'],
		['clean'],
	]) {
		const chosen = [...command, '-', '--section', 'times', '--table'];
		const told = await runCommand([...chosen, '1'], {stdin});
		t.is(told.code, 1);
		t.is(
			told.error,
			'brief: --table 1: is not in section times of standard input; brief outline lists them\n',
		);
		const there = await runCommand([...chosen, '2'], {stdin});
		t.is(there.code, 0);
		t.false(there.out.includes('Old'));
	}
});

test('--gather is refused where it would say nothing', async t => {
	for (const command of ['clean', 'outline', 'find']) {
		const {code, error} = await runCommand([command, 'x', '--gather']);
		t.is(code, 2);
		t.is(error, 'brief: --gather: is for print, tables and read\n');
	}
});

test('delimited text from a pipe is a table; --from says so where it does not tell', async t => {
	for (const [stdin, from, rows] of [
		[
			'Port,Fee\nOslo,12\nBergen,9\n',
			[],
			[
				['Oslo', '12'],
				['Bergen', '9'],
			],
		],
		[
			'\u{FEFF}Port;Fee\rOslo;"1,5"\rBodø;2\r',
			[],
			[
				['Oslo', '1,5'],
				['Bodø', '2'],
			],
		],
		['Port\nOslo\n', ['--from', 'csv'], [['Oslo']]],
		['Port, old\tFee\nOslo\n', ['--from', 'tsv'], [['Oslo', '']]],
	] as const) {
		const {out} = await runCommand(['tables', '-', '-f', 'json', ...from], {
			stdin,
		});
		t.deepEqual(
			(JSON.parse(out) as TableData[])[0]?.rows,
			rows as unknown as string[][],
		);
	}
});

test('for a screen reader a row is one line', async t => {
	const {out} = await runCommand(
		['print', '-', '--screen-reader', '-w', '30'],
		{
			stdin: rules,
		},
	);
	t.true(out.includes('Rule: Notice; Old: 30 days; New: 90 days\n'));
	t.notRegex(out, /[│┌─]/);
});
