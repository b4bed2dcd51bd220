import {Buffer} from 'node:buffer';
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import test from 'ava';
import * as marked from 'marked';
import {makeRulesLazy} from '../../scripts/lazy-rules.js';

const source = await readFile(
	fileURLToPath(import.meta.resolve('marked')),
	'utf8',
);

const pages = [
	'Plain words, and no marks at all.',
	'**bold** and *italic* and ***both***, __so__ and _so_, ~~gone~~, snake_case_name, 5*3*2, **«quoted»**word.',
	'`code` \\*kept\\* and \\é, `a``b`, <b>tag</b>, [a *link*](https://example.org "so") ![image **alt**](a.png)',
	'*a **b _c_ d** e* **f *g** h*\n\n- *item*\n- **_item_**\n\n> ~~quote~~\n\n| *a* | **b** |\n|---|---|\n| _c_ | ~d~ |',
];

test('a parser with lazy rules reads as the other does, again and again, in every dialect', async t => {
	const text = Buffer.from(makeRulesLazy(source)).toString('base64');
	const lazy = (await import(
		`data:text/javascript;base64,${text}`
	)) as typeof marked;
	t.not(lazy.lexer, marked.lexer);
	for (const options of [{}, {gfm: false}, {pedantic: true}, {breaks: true}]) {
		for (const page of [...pages, ...pages]) {
			t.deepEqual(
				lazy.parse(page, options),
				marked.parse(page, options),
				`${JSON.stringify(options)} ${page}`,
			);
		}
	}
});

test('a parser that makes its rules in another way stops the build', t => {
	t.throws(() => makeRulesLazy('const rule = new RegExp(source);'), {
		message: /^marked makes its rules in another way now: found 0 times/,
	});
});
