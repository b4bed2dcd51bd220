import test from 'ava';
import {
	parseMarkdown,
	toMarkdown,
} from '../../../source/article/markdown/index.js';
import {
	cleanedMark,
	detect,
	detectKind,
} from '../../../source/article/clean/detect.js';
import {firstCut, splitSource} from '../../../source/article/clean/split.js';
import {clean, moreProse, prose} from './help.js';

const third =
	'On market days the ferry brings the bakers over before dawn, and they set up their stalls along the customs house with their backs to the wind and the rain.';

/**
An article as an extractor leaves it: no title, headings without marks, a table that swallowed a section, a gap.
*/
const damaged = [
	`${prose} ${moreProse} ${third} This account tells how the harbour came to be what it is.`,
	'Harbour Master Reconsiders the Northern Quay After the Flood',
	`The northern quay, once the pride of the town, is being reconsidered by the harbour master since the flood. ${third} ${moreProse}`,
	'What the harbour master looks at includes:',
	'- Berths that lie dry at low tide and cannot be used by the larger boats.',
	'- Cranes that were bought when the quay was built and have rusted since.',
	'- Fees that no longer cover what the dredging of the channel costs.',
	'| Aspect | Before the Flood | Today |',
	'|---|---|---|',
	'| Berths | forty along the quay | eleven, all at the mole |',
	'| Cranes | three in daily use | one, on Sundays |',
	'Fees and Duties of the Boats That Still Come to the Quay',
	`Boats that still come to the quay pay what they paid before, and the duties are the old ones. ${prose} ${third}`,
	'| Boat | Fee | Duty ||||||',
	'|---|---|---|---|---|---|---|---|',
	'| Ketch | twelve crowns | none at all ||||||',
	'| Plans for a New Mole and What the Town Will Pay for It',
	`A new mole has been planned by the town for a long time, and the plans lie in the customs house. ${moreProse} ${third} What the town will pay for includes:`,
	'|',
	'',
	'',
	'![[Partner 2024] Ropes of the North – ropeshop.com](https://harbour.example/up/ropes-of-the-north-120x86.jpg)',
	'',
].join('\n');

test('a damaged article comes out as its sections, tables, gap and fold', t => {
	const {headings, tables, types, acts, words} = clean(damaged, {
		title: undefined as never,
	});
	t.deepEqual(headings, [
		'Harbour Master Reconsiders the Northern Quay After the Flood',
		'Fees and Duties of the Boats That Still Come to the Quay',
		'Plans for a New Mole and What the Town Will Pay for It',
	]);
	t.deepEqual(tables, [
		[
			['Aspect', 'Before the Flood', 'Today'],
			['Berths', 'forty along the quay', 'eleven, all at the mole'],
			['Cranes', 'three in daily use', 'one, on Sundays'],
		],
		[
			['Boat', 'Fee', 'Duty'],
			['Ketch', 'twelve crowns', 'none at all'],
		],
	]);
	t.deepEqual(types, [
		'paragraph',
		'heading',
		'paragraph',
		'paragraph',
		'list',
		'table',
		'heading',
		'paragraph',
		'table',
		'heading',
		'paragraph',
		'gap',
		'fold',
	]);
	for (const act of [
		'flagged missing-title',
		'repaired phantom-columns',
		'repaired swallowed-text',
		'repaired lone-pipe',
		'flagged missing-list',
		'folded promotional-image',
	]) {
		t.is(acts.filter(other => other === act).length, 1, `at: ${act}`);
	}

	t.is(words.source, words.kept + words.folded);
	t.true(words.folded > 0);
});

test('what was cleaned is Markdown, and stays as it is', t => {
	const {blocks} = clean(damaged, {title: undefined as never});
	const written = `${toMarkdown(blocks)}\n${cleanedMark}\n`;
	t.is(detectKind(written), 'markdown');
	const again = clean(toMarkdown(blocks));
	t.deepEqual(
		again.acts.filter(act => !act.startsWith('flagged')),
		[],
	);
	t.is(toMarkdown(again.blocks), toMarkdown(blocks));
});

test('each kind of source is told', t => {
	t.is(detectKind(damaged), 'text');
	t.is(
		detectKind(
			`# Harbours\n\n${prose}\n\n## Fees\n\n- one\n- two\n\n${moreProse}\n`,
		),
		'markdown',
	);
	t.is(
		detectKind(
			'# Harbours\n\nA paragraph that somebody wrapped in an editor\nas one does, with [a link](https://harbour.example)\nand an end.\n',
		),
		'markdown',
	);
	t.is(detectKind(`${prose}\n${moreProse}\n${third}\n`), 'text');
	t.is(
		detectKind('<!DOCTYPE html>\n<html><body><p>Harbour</p></body></html>'),
		'html',
	);
	t.is(
		detectKind('<div class="a"><p>Harbour</p><p>Quay</p><p>Mole</p></div>'),
		'html',
	);
	t.is(detectKind('berth\tfee\nnorth\t12\nsouth\t14\n'), 'table');
	t.is(detectKind('berth,fee\nnorth,12\nsouth,14\n'), 'table');
	t.is(
		detectKind('# Harbours\n\n| a | b |||\n|---|---|---|---|\n| 1 | 2 |||\n'),
		'text',
	);
	t.is(detectKind(''), 'markdown');
});

test('prose with commas or a tag in it is neither a table nor a page', t => {
	t.false(
		detectKind(
			'Boats, said the clerk, come late\nGulls, said the cook, come early\nTides, said nobody, come\n',
		) === 'table',
	);
	t.false(
		detectKind(`The <em>Anna</em> came late.\n${prose}\n${moreProse}`) ===
			'html',
	);
});

test('sound Markdown is read as the Markdown parser reads it, also when it is forced through the cleaner', t => {
	const text =
		'# Harbours\n\nA paragraph that somebody wrapped\nin an editor with **strong** words.\n\n1. one\n2. two\n   - deeper\n\n> A quote\n> of two lines\n\n| a | b |\n|:--|--:|\n| 1 | `x` |\n\n```js\nlet a;\n```\n\n<div>\nhtml\n</div>\n';
	const {types, kinds} = clean(text);
	t.deepEqual(types, [
		'heading',
		'paragraph',
		'list',
		'quote',
		'table',
		'code',
		'verbatim',
	]);
	t.deepEqual(kinds, []);
});

test('a short source is one part, a long one many, which together are the source', t => {
	t.deepEqual(splitSource(damaged, 'text'), [{start: 0, end: damaged.length}]);
	for (const kind of ['text', 'markdown'] as const) {
		const gap = kind === 'text' ? '\n' : '\n\n';
		const long = Array.from({length: 3000}, (_, at) => `${prose} ${at}.`).join(
			gap,
		);
		const parts = splitSource(long, kind);
		t.true(parts.length > 8);
		t.is(parts.map(({start, end}) => long.slice(start, end)).join(''), long);
		for (const {start, end} of parts) {
			t.true(end - start <= 128 * 1024);
			t.true(start === 0 || long[start - 1] === '\n');
		}
	}
});

test('no cut falls into a table, a list, a fence or a comment', t => {
	const rows = Array.from(
		{length: 1500},
		(_, at) => `| berth ${at} | fee ${at} |`,
	).join('\n');
	const items = Array.from(
		{length: 1500},
		(_, at) => `- berth ${at} of the northern quay`,
	).join('\n');
	const code = `\`\`\`\n${Array.from({length: 2000}, (_, at) => `line ${at}.\n`).join('\n')}\n\`\`\``;
	const filler = Array.from({length: 400}, () => prose).join('\n\n');
	const comment = `<!--\n${Array.from({length: 2000}, (_, at) => `note ${at}.\n`).join('\n')}\n-->`;
	const text = [
		filler,
		rows,
		filler,
		items,
		filler,
		code,
		filler,
		comment,
		filler,
	].join('\n\n');
	for (const {start} of splitSource(text, 'markdown').slice(1)) {
		const around = [
			text.slice(0, start).trimEnd().split('\n').at(-1),
			text.slice(start).trimStart().split('\n', 1)[0],
		];
		t.false(
			around.every(line => /^(?:\| berth|- berth|line \d|note \d)/.test(line!)),
			String(around),
		);
	}
});

test('one huge line or table is one part', t => {
	const line = 'a '.repeat(300_000);
	t.is(splitSource(line, 'text').length, 1);
	// What is never closed hides nothing.
	const open = `<!-- never closed\n\n${Array.from({length: 4000}, () => prose).join('\n\n')}`;
	t.true(splitSource(open, 'markdown').length > 8);
	const rows = Array.from(
		{length: 20_000},
		(_, at) => `| berth ${at} | fee ${at} |`,
	).join('\n');
	t.is(splitSource(rows, 'text').length, 1);
	// No more of a huge line is read to tell the kind than of another text.
	t.is(firstCut(`${'a '.repeat(200_000)}\n\nend\n`), 0);
	t.true(firstCut(rows) < 20_000);
});

test('where telling the kind has read the text, it was read as it would be again', t => {
	const rest = Array.from(
		{length: 900},
		(_, index) => `In year ${1000 + index} ${prose}\n\n`,
	).join('');
	for (const text of [
		`# Harbours\n\n${prose}\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
		'# Harbours\n\n```\nnever closed\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
		'# Harbours\n\nA [x] link.\n\n[x]: https://harbour.example\n\n1. one\n3. three\n',
		'# Harbours\n\nin*side*words\n\n<div>\nx\n</div>\n',
	]) {
		for (const source of [text, `${text}\n${rest}`]) {
			const {kind, begun} = detect(source);
			t.is(kind, 'markdown');
			const part = source.slice(0, begun?.length);
			const blocks = parseMarkdown(part, {firstLine: 1});
			t.deepEqual(begun?.content.blocks ?? blocks, blocks);
		}
	}

	t.truthy(detect(`# Harbours\n\n${prose}\n`).begun);
	const long = `# Harbours\n\n${rest}`;
	t.true(long.length > 64 * 1024);
	t.is(detect(long).begun?.length, splitSource(long, 'markdown')[0]?.end);
});

test('what is never closed hides nothing of what follows', t => {
	for (const mark of [
		'<script>',
		'<SCRIPT src="tide.js">',
		'<style>',
		'<pre>',
		'<textarea name="tide">',
		'<!-- the tide',
		'<?php tide();',
		'<![CDATA[ tide',
		'<!DOCTYPE',
	]) {
		for (const text of [
			`# The Tide\n\n${prose}\n\n${mark}\n\n${moreProse}\n\n## The Quay\n\n- one\n- two\n`,
			`${prose}\n${mark}\n${moreProse}\n- one\n- two\n`,
			`# The Tide\n\n${mark}\n\n${prose}\n\n${mark}\n\n${moreProse}\n\n- one\n- two\n`,
		]) {
			const {blocks, texts, acts} = clean(text);
			t.true(acts.includes('repaired unclosed-tag'), `at: ${text}`);
			t.false(
				blocks.some(({type}) => type === 'verbatim'),
				`at: ${text}`,
			);
			t.true(texts.includes(moreProse), `at: ${text}`);
			t.true(blocks.some(({type}) => type === 'list'));
			const written = toMarkdown(blocks);
			t.deepEqual(clean(written).kinds, [], `at: ${written}`);
		}
	}
});

test('what is closed, in code or in a block that ends by itself is left alone', t => {
	for (const html of [
		'<script>\n\nlet tide;\n\n</script>',
		'<!-- the tide\n\nand the quay -->',
		'<!-->',
		'<pre>\n\nthe tide\n\n</pre>',
		'<?php tide(); ?>',
		'<!DOCTYPE html>',
		'<div>\n<script>\n</div>',
		'```html\n<script>\n```',
		'    <script>',
		'<scripture>',
	]) {
		t.deepEqual(
			clean(`# The Tide\n\n${prose}\n\n${html}\n\n${moreProse}\n`).kinds,
			[],
			`at: ${html}`,
		);
	}
});

test('a comment with a table or a fence in it is one', t => {
	const comment =
		'<!-- the tide\n\n```\nlow\n```\n\n| a | b |\n| c | d |\n\nand the quay -->';
	const {blocks, kinds} = clean(
		`# The Tide\n\n${prose}\n\n${comment}\n\n${moreProse}\n`,
	);
	t.deepEqual(kinds, []);
	t.like(blocks[2], {type: 'verbatim', text: comment});
	t.is(blocks.length, 4);
});

test('what people write in sound Markdown is not reported', t => {
	for (const text of [
		'<a href="tide.html"><img src="a.png"></a>\n<a href="quay.html"><img src="b.png"></a>\n<a href="mole.html"><img src="c.png"></a>',
		'$$\nx = 1\ny = 2\nz = 3\nw = 4\n$$',
		'- `tide()` - Returns the tide\n- `quay(name)` (string) - Finds a quay\n- other things\n- more of them\n- and the rest',
		'- [Tide](tide.md) - Tells the tide\n- other things\n- more of them',
		'- call matchAll with the tide\n- call groupBy with the quay',
		'The settings are kept in ``a `b , c` d``, and a file with . in its name is left alone.',
		'Read more about [the tide][tide].',
		'[LICENCE (MIT)](licence.md)',
		`${prose}\n\n- fix: count the gulls again and write the number down\n\n${moreProse}\n\n- fix: count the gulls again and write the number down`,
		`## Rules\n\nThe rules of the quay are as follows:\n\n### Berths\n\n${prose}\n\n### Fees\n\n${moreProse}`,
	]) {
		t.deepEqual(
			clean(`# The Tide\n\nThe tide is told here.\n\n${text}\n\nThat is all.\n`)
				.kinds,
			[],
			`at: ${text}`,
		);
	}
});

test('a first line that comes again in another case is the title, and is folded the second time', t => {
	const {acts, headings, folds} = clean(
		[
			'The Pier That Nobody Wanted',
			'The pier that nobody wanted',
			prose,
			moreProse,
		].join('\n'),
		{title: undefined as never},
	);
	t.deepEqual(acts, ['repaired lost-title', 'folded repeated-title']);
	t.deepEqual(headings, ['The Pier That Nobody Wanted']);
	t.is(folds[0]?.source, 'The pier that nobody wanted');
});

test('the last line of a verse is no heading', t => {
	const verse = [
		'The fog came down at Michaelmas',
		'And hid the quay from sight',
		'It hid the boats of seven men',
		'And kept them there all night',
	];
	const {headings, texts} = clean(
		[prose, ...verse, `${moreProse} All night the boats lay there.`].join('\n'),
	);
	t.deepEqual(headings, []);
	t.deepEqual(texts.slice(1, 5), verse);
	t.deepEqual(
		clean(
			[prose, verse.at(-1), `${moreProse} All night the boats lay there.`].join(
				'\n',
			),
		).headings,
		[verse.at(-1)!],
	);
});

test('a short text without blank lines is an extractor’s though it has a quote, a fence or a list', t => {
	for (const block of [
		'> Nobody asked us',
		'```\ntide --port north\n```\n- a lamp',
	]) {
		const text = `The master keeps a ledger.\n${block}\nThe clerk of the harbour, who counts the gulls, was not to be reached.\n- Ferry\n- Cutter\nBoth of them lie at the northern quay.`;
		t.is(detectKind(text), 'text', `at: ${block}`);
		const {texts} = clean(text);
		t.true(
			texts.includes(
				'The clerk of the harbour, who counts the gulls, was not to be reached.',
			),
		);
		t.is(texts.at(-1), 'Both of them lie at the northern quay.');
	}
});
