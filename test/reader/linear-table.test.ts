import test from 'ava';
import {openText} from '../../source/article/open.js';
import {begin, reduceLinear} from '../../source/reader/linear/reduce.js';
import {
	openLinear,
	type LinearState,
	type LinearStep,
} from '../../source/reader/linear/state.js';
import {workLinear} from '../../source/reader/linear/table.js';

/**
Somebody who listens to an article.
*/
class Listener {
	state: LinearState;
	step: LinearStep;

	constructor(state: LinearState) {
		this.step = begin(state);
		this.state = this.step.state;
	}

	/**
	What is said to a row of keys, and to what takes time.
	*/
	press(...names: readonly string[]): readonly string[] {
		const said: string[] = [];
		for (const name of names) {
			this.step = reduceLinear(this.state, {type: 'key', name});
			this.state = this.step.state;
			said.push(...this.step.said);
		}

		while (this.state.table?.view.job !== undefined) {
			const step = workLinear(this.state);
			this.state = step.state;
			said.push(...step.said);
		}

		return said;
	}
}

const listening = async (
	source: string,
	{name = 'rules.md', ascii = false} = {},
) => {
	const kind = name.endsWith('.csv') ? 'table' : 'markdown';
	const article = await openText(source, kind, {name, from: 'auto'});
	return new Listener(openLinear(article, {width: 80, ascii}));
};

const rules = `# Rules

Words before.

| Rule | Old | New |
|---|---|---|
| Notice | 30 days | 90 days |
| Noise | none at night | none at night |

Words between.

| Rule | Later |
|---|---|
| Notice | 10 days |

## After

The end.
`;

test('Enter opens a table: its size, its rows, its keys; q leads back', async t => {
	const listener = await listening(rules);
	t.deepEqual(listener.press('}', 'enter').slice(-4), [
		'Table 1: 2 rows, 3 columns',
		'Rule: Notice; Old: 30 days; New: 90 days',
		'Rule: Noise; Old: none at night; New: none at night',
		'j k row, h l cell, Enter the whole row, s sort, & filter, c compare, ? keys, q back',
	]);
	t.deepEqual(listener.press('l', 'l'), [
		'Rule: Notice; Old: 30 days',
		'Rule: Notice; New: 90 days',
	]);
	t.is(
		listener.press('h', 'c', 'l').at(-1),
		'Rule: Notice; New: *90* days +60 (×3)',
	);
	t.deepEqual(listener.press('q'), ['back to the article']);
	t.is(listener.state.table, undefined);
});

test('a key that means nothing in a table leads back to the article and acts there', async t => {
	const listener = await listening(rules);
	listener.press('}', 'enter', 'j');
	t.deepEqual(listener.press(']'), ['1  After']);
	t.is(listener.state.table, undefined);
});

test('a row that is read is said and not kept open: j goes on to the next', async t => {
	const listener = await listening(rules);
	listener.press('}', 'enter');
	t.deepEqual(listener.press('enter'), [
		'Rule: Notice',
		'Old: 30 days',
		'New: *90* days +60 (×3)',
	]);
	t.is(listener.press('j').length, 1);
	t.is(listener.press('k', 'q').at(-1), 'back to the article');
});

test('J joins the tables that share their first header, from the article and from a table', async t => {
	const listener = await listening(rules);
	t.deepEqual(listener.press('J').slice(0, 3), [
		'Tables 1, 2 by Rule: 2 rows, 4 columns',
		'Rule: Notice; Old: 30 days; New: 90 days; Later: 10 days',
		'Rule: Noise; Old: none at night; New: none at night; Later: empty',
	]);
	t.deepEqual(listener.press('J'), ['no others share their first header']);
	listener.press('q', '}', 'enter', 'j');
	t.is(listener.press('J')[0], 'Tables 1, 2 by Rule: 2 rows, 4 columns');
	t.deepEqual(listener.press('q'), ['back to Table 1']);
	t.deepEqual(listener.press('k'), [
		'Rule: Notice; Old: 30 days; New: 90 days',
	]);
	const alone = await listening('# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n');
	t.deepEqual(alone.press('J'), ['no two tables share their first header']);
	t.is(
		alone.press('}', 'enter', 'J').at(-1),
		'no other table has this first header',
	);
});

test('a file that is nothing but a table is open at once; its rows can be marked and taken along', async t => {
	const rows = Array.from({length: 30}, (_, row) => `item ${row},${row * 3}`);
	const listener = await listening(`Item,Price\n${rows.join('\n')}\n`, {
		name: 'prices.csv',
	});
	t.deepEqual(listener.step.said.slice(1, 3), [
		'prices.csv: 30 rows, 2 columns',
		'Item: item 0; Price: 0',
	]);
	t.deepEqual(listener.press('page-down').slice(0, 2), [
		'Item: item 1; Price: 3',
		'Item: item 2; Price: 6',
	]);
	listener.press('g', 'space');
	listener.press('w');
	t.true(listener.step.isDone);
	t.is(listener.step.print, 'Item,Price\r\nitem 0,0\r\n');
});

test('a long sort is begun in words, and what came of it is said at its end', async t => {
	const rows = Array.from(
		{length: 60_000},
		(_, row) => `item ${row},${(row * 7919) % 60_013}`,
	);
	const listener = await listening(`Item,Price\n${rows.join('\n')}\n`, {
		name: 'prices.csv',
	});
	listener.press('l');
	t.deepEqual(listener.press('s'), [
		'sorting; Esc stops',
		'60000 rows, by Price, up; at row 1',
		'Item: item 0; Price: 0',
	]);
});

test('a copy is handed on with a word; ? lists the keys of a table in ASCII', async t => {
	const listener = await listening(rules, {ascii: true});
	listener.press('}', 'enter');
	t.deepEqual(listener.press('Y'), [
		'row copied; m Markdown, c CSV, j JSON instead',
	]);
	t.is(listener.step.copy, 'Notice\t30 days\t90 days');
	const help = listener.press('?').join('\n');
	t.regex(help, /^s: sort by this column, up/mu);
	t.notRegex(help, /[^\n\u{20}-\u{7E}]/u);
	t.not(listener.state.table, undefined);
	t.regex(listener.press('l', 'c', 'l').at(-1)!, /\+60 \(x3\)/u);
});
