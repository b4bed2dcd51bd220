import test from 'ava';
import {clean, moreProse, prose} from './help.js';

test('a list that is announced and missing is told in words', t => {
	for (const cue of [
		'Key duties of the harbour master include:',
		'The council decided on the following:',
		'Zu den Aufgaben des Hafenmeisters gehören:',
		'Les tâches du capitaine sont les suivantes :',
		'Las tareas del capitán son las siguientes:',
		'К обязанностям капитана относятся следующие:',
		'港口主管的职责包括：',
	]) {
		const {blocks, acts} = clean(
			`${prose}\n${moreProse}\n${moreProse.replace('Nobody', 'No one')} ${cue}`,
		);
		t.like(
			blocks.at(-1),
			{type: 'gap', text: 'the list announced here is missing in the source'},
			`at: ${cue}`,
		);
		t.true(acts.includes('flagged missing-list'), `at: ${cue}`);
	}
});

test('a colon alone proves nothing', t => {
	const paragraph = clean(
		`${prose} The duties include:\n${moreProse}\n${prose}`,
	);
	t.false(paragraph.types.includes('gap'));
	const list = clean(`${prose} The duties include:\n- counting\n- waiting`);
	t.false(list.types.includes('gap'));
	const table = clean(
		`${prose} The fees are as follows:\n| a | b |\n|---|---|\n| 1 | 2 |`,
	);
	t.false(table.types.includes('gap'));
	const noCue = clean(`${prose}\nThe clerk had one answer to everything:`);
	t.false(noCue.types.includes('gap'));
	const notLast = clean(`${prose} The duties include:`, {isLast: false});
	t.false(notLast.types.includes('gap'));
});

test('a dash alone before its text is one item with it', t => {
	const {blocks, kinds} = clean(
		`${prose}\n-\nCount the gulls every morning.\n-\nWrite the number down.\n${moreProse}`,
	);
	t.like(blocks[1], {type: 'list'});
	t.is(blocks[1]?.type === 'list' ? blocks[1].items.length : 0, 2);
	t.deepEqual(kinds, ['item-in-pieces', 'item-in-pieces']);
});

test('a dash alone before a heading, another dash or the end is flagged', t => {
	const heading = clean(`${prose}\n-\nThe Old Lighthouse\n${moreProse}`);
	t.true(heading.acts.includes('flagged lone-dash'));
	t.false(heading.types.includes('list'));
	const dashes = clean(`${prose}\n-\n-\n-`);
	t.deepEqual(dashes.acts, [
		'flagged lone-dash',
		'flagged lone-dash',
		'flagged lone-dash',
	]);
});

test('rules and signatures are no lone dashes', t => {
	t.deepEqual(clean(`${prose}\n\n---\n\n${moreProse}`).kinds, []);
	t.deepEqual(clean(`${prose}\n-- Anna Hafen`).kinds, []);
});

test('two items on one line are flagged, a pattern of dashes is not', t => {
	const glued = clean(
		`${prose}\n- Dock fee\n- Crane fee - Pilot fee\n- Harbour fee`,
	);
	t.deepEqual(glued.acts, ['flagged glued-items']);
	const pattern = clean(
		`${prose}\n- Anna - Captain\n- Ben - Pilot\n- Cato - Clerk`,
	);
	t.deepEqual(pattern.kinds, []);
});

test('short parallel lines under a cue are flagged and are no headings', t => {
	const {acts, headings} = clean(
		`${prose} The duties include:\nCounting the gulls\nWriting down the tide\nRinging the bell at noon\nFeeding the cat`,
	);
	t.true(acts.includes('flagged lost-items'));
	t.deepEqual(headings, []);
	const two = clean(
		`${prose} The duties include:\nCounting the gulls\nWriting down the tide\n${moreProse}`,
	);
	t.false(two.kinds.includes('lost-items'));
});

test('items keep their numbers, also where these do not follow each other', t => {
	const {blocks} = clean(
		`${prose}\n3. Count.\n4. Wait.\n9. Ring.\n${moreProse}`,
	);
	const lists = blocks.filter(block => block.type === 'list');
	t.deepEqual(
		lists.map(({start, items}) => [start, items.length]),
		[
			[3, 2],
			[9, 1],
		],
	);
});

test('marks inside a word are the author’s', t => {
	const {texts, kinds} = clean(
		`${prose}\nAlle Nutzer*innen und Kapitän*innen warten am snake_case_quay auf die Flut.`,
	);
	t.is(
		texts[1],
		'Alle Nutzer*innen und Kapitän*innen warten am snake_case_quay auf die Flut.',
	);
	t.deepEqual(kinds, []);
});

test('an item that begins with a number, a mark or a date is one item', t => {
	const {blocks, texts} = clean(
		`${prose}\n- 28. Juni 2014\n- # the first\n- > seven boats\n- 802. 11 radio`,
	);
	t.like(blocks[1], {type: 'list'});
	t.is(texts[1], '28. Juni 2014\n# the first\n> seven boats\n802. 11 radio');
});

test('an image right after a word is parted from it', t => {
	const {texts} = clean(
		`${prose}\nTHE HARBOUR![The quay](quay.jpg) in the morning`,
	);
	t.is(texts[1], 'THE HARBOUR The quay in the morning');
});

test('marks of other kinds alone before their texts are items with them', t => {
	for (const mark of ['–', '—', '·', '●', '▪', '*']) {
		const {blocks, kinds} = clean(
			`${prose}\n${mark}\nCount the gulls\n${mark}\nWrite the number down\n${moreProse}`,
		);
		t.like(blocks[1], {type: 'list'}, `at: ${mark}`);
		t.deepEqual(kinds, ['item-in-pieces', 'item-in-pieces']);
	}
});

test('a mark alone in code, or between two sections, is no item', t => {
	const code = clean(`${prose}\n\n\`\`\`\n-\nx\n-\n\`\`\`\n\n${moreProse}`);
	t.deepEqual(code.kinds, []);
	for (const mark of ['*', '·', '—']) {
		const {types, kinds} = clean(`${prose}\n${mark}\n${moreProse}`);
		t.deepEqual(kinds, [], `at: ${mark}`);
		t.false(types.includes('list'));
	}

	t.deepEqual(clean(`${prose}\n—\nThe Old Lighthouse`).kinds, ['lone-dash']);
});

test('small items and bullets on one line are flagged', t => {
	for (const items of [
		'- dock fee\n- crane fee - pilot fee\n- harbour fee',
		'• Dock fee • Crane fee\n• Pilot fee',
		'▪ dock fee ▪ crane fee ▪ pilot fee',
	]) {
		t.deepEqual(
			clean(`${prose}\n${items}\n${moreProse}`).acts,
			['flagged glued-items'],
			`at: ${items}`,
		);
	}
});

test('an item with its explanation, a bullet in a line and bullets between names are no glued items', t => {
	for (const items of [
		'- dock fee\n- crane fee - only in summer\n- harbour fee',
		'- dock fee\n- crane fee - pilot fee',
		'- dock fee - seven crowns\n- crane fee - nine crowns\n- pilot fee - two crowns',
		'The signs say Dock • Crane • Mole, in that order.',
		'• Dock fee\n• Crane fee',
	]) {
		t.deepEqual(
			clean(`${prose}\n${items}\n${moreProse}`).kinds,
			[],
			`at: ${items}`,
		);
	}
});

test('an announcement may be emphasised', t => {
	for (const cue of [
		'**The rules of the quay are as follows:**',
		'*The rules of the quay are as follows*:',
		'__The rules of the quay are as follows:__',
	]) {
		t.true(
			clean(`${prose}\n\n${cue}`).kinds.includes('missing-list'),
			`at: ${cue}`,
		);
		t.false(
			clean(`${prose}\n\n${cue}\n\n- one\n- two`).kinds.includes(
				'missing-list',
			),
		);
	}
});

test('a list that is announced in one of many languages is missing before a heading as well', t => {
	for (const cue of [
		'You will need these things:',
		'Die wichtigsten Regeln im Überblick:',
		'Das sind die fünf wichtigsten Regeln:',
		'Voici les trois règles du quai :',
		'Estas son las reglas del muelle:',
		'Вот пять правил причала:',
		'К ним относятся:',
		'规则有以下三条：',
		'規則は次の通りです：',
		'De regels zijn als volgt:',
		'Oto najważniejsze zasady:',
		'Ecco le regole del molo:',
		'القواعد هي ما يلي:',
	]) {
		for (const text of [
			`${prose}\n${moreProse}\n${cue}`,
			`# The Quay\n\n${prose}\n\n${cue}\n\n## The Mole\n\n${moreProse}\n`,
		]) {
			t.true(clean(text).kinds.includes('missing-list'), `at: ${text}`);
		}

		t.false(
			clean(`${prose}\n${cue}\n- one\n- two`).kinds.includes('missing-list'),
		);
		t.false(
			clean(`${prose}\n${cue}\n${moreProse}`).kinds.includes('missing-list'),
		);
	}
});

test('what presents the sections that follow, a time and a saying announce no list', t => {
	t.false(
		clean(
			`# The Quay\n\nHere are the rules of the quay:\n\n## Fees\n\n${prose}\n\n## Berths\n\n${moreProse}\n`,
		).kinds.includes('missing-list'),
	);
	for (const cue of [
		'Drei Stunden später:',
		'Trois jours après :',
		'Через пять минут:',
		'Er sagte:',
		'他说：',
		'It is ten past nine:',
	]) {
		t.false(
			clean(`${prose}\n${moreProse}\n${cue}`).kinds.includes('missing-list'),
			`at: ${cue}`,
		);
	}

	t.false(
		clean(
			`${prose}\nVoici les plans du quai :\n![Quai](quai.png)\n${moreProse}`,
		).kinds.includes('missing-list'),
	);
});

test('items of two wide letters that lost their marks are flagged', t => {
	t.true(
		clean(
			`${prose}\n售票处出售以下船票：\n单程票\n十次票\n年票\n自行车票\n港口主管把每一艘停靠在北码头的船都写进账本。`,
		).acts.includes('flagged lost-items'),
	);
});

test('short lines that are very much alike are flagged under any phrase with a colon', t => {
	for (const [cue, ...items] of [
		['The quay still lacks:', 'A second lamp', 'Boxes of grit', 'A bench'],
		['Es fehlen noch:', 'Eine zweite Lampe', 'Streugut', 'Eine Bank'],
		['Il manque encore :', 'Un réverbère', 'Du sable', 'Un banc'],
	]) {
		t.deepEqual(
			clean([prose, cue, ...items, moreProse].join('\n')).acts,
			['flagged lost-items'],
			`at: ${cue}`,
		);
	}

	for (const [cue, ...rest] of [
		[
			'The song of the crew went:',
			'Over the bar we go,',
			'slow as the tide,',
			'home with the snow.',
		],
		[
			'It is found at this address:',
			'The customs house',
			'12 Mole Street',
			'Northport',
		],
		[
			'The pilot spoke of it:',
			'“Nobody paid”',
			'“Nobody came”',
			'“Nobody cared”',
		],
		['Two were seen there:', 'A gull', 'A clerk'],
		[
			'He said of the gulls:',
			'They come',
			'They eat',
			'They leave',
			'Whoever counts them is paid for it, and few have ever asked twice',
		],
	]) {
		t.deepEqual(
			clean([prose, cue, ...rest, moreProse].join('\n')).kinds.filter(
				kind => kind === 'lost-items',
			),
			[],
			`at: ${cue}`,
		);
	}
});

test('a line of two phrases in a list of two is flagged, a name with its explanation is not', t => {
	for (const items of [
		['- A lamp for the mole - Grit for the winter', '- A bench'],
		['- eine Lampe für die Mole - Streugut für den Winter', '- eine Bank'],
	]) {
		t.deepEqual(
			clean([prose, ...items, moreProse].join('\n')).acts,
			['flagged glued-items'],
			`at: ${items[0]}`,
		);
	}

	for (const items of [
		['- Anna Berg - Pilot', '- Carl Holm'],
		['- Line 4: Mole - Market', '- Line 5'],
		['- the mole - where else', '- the market'],
	]) {
		t.deepEqual(
			clean([prose, ...items, moreProse].join('\n')).acts,
			[],
			`at: ${items[0]}`,
		);
	}
});

test('a list that is missing is told by more words, but a picture under perhaps a list is none', t => {
	for (const cue of [
		'Among the boats are, unter anderem:',
		'Слабые места таковы:',
		'The pilot gave these tips:',
		'I motivi della chiusura sono tre:',
		'Le conseil énumère, entre autres :',
	]) {
		t.deepEqual(
			clean([prose, moreProse, cue].join('\n')).acts,
			['flagged missing-list'],
			`at: ${cue}`,
		);
	}

	t.deepEqual(
		clean(
			[
				prose,
				'Here are the boats of the year:',
				'![Boats at the mole](boats.jpg)',
				moreProse,
			].join('\n'),
		).acts,
		[],
	);
});

test('a line between two items that lost its dash is flagged', t => {
	for (const [lines, lost] of [
		[
			[
				'- counting the gulls',
				'writing down the tide',
				'- closing the gate at night',
			],
			['writing down the tide'],
		],
		[
			[
				'- Count the gulls',
				'Write down the tide',
				'- Close the gate',
				'Bring the ledger home',
				'- Feed the cat',
			],
			['Write down the tide', 'Bring the ledger home'],
		],
	] as const) {
		const {repairs, texts} = clean([prose, ...lines, moreProse].join('\n'));
		t.deepEqual(
			repairs
				.filter(({kind}) => kind === 'lost-items')
				.map(({before}) => before),
			[...lost],
		);
		for (const line of lost) {
			t.true(texts.includes(line));
		}
	}
});

test('a word over items is no item that lost its dash', t => {
	for (const lines of [
		['- tmux', 'fzf', '- a finder of files', '- a finder of words'],
		['- counting the gulls', 'At night', '- closing the gate'],
		['- Count the gulls', 'At the gate', '- Close it', '- Lock it'],
		['- counting the gulls', '', 'writing down the tide', '- closing the gate'],
		[
			'- Count the gulls that sit on the northern quay before the tide turns',
			'At the gate',
			'- Close it when the last of the boats has come in and is tied up well',
			'At home',
			'- Feed the cat and bring the ledger back to the clerk in the morning',
		],
	]) {
		t.false(
			clean([prose, ...lines, moreProse].join('\n')).kinds.includes(
				'lost-items',
			),
			lines.join('/'),
		);
	}
});

test('blank lines between items and inside indented code part neither', t => {
	const {types, blocks} = clean(
		[
			prose,
			'',
			'- the cutter',
			'',
			'',
			'- the smack',
			'',
			'',
			'',
			'- the ferry',
			'',
			'',
			moreProse,
			'',
			'    [harbour]',
			'    quay = north',
			'',
			'',
			'    [fees]',
			'    boat = 12',
			'',
			prose,
		].join('\n'),
	);
	t.deepEqual(types, ['paragraph', 'list', 'paragraph', 'code', 'paragraph']);
	t.like(blocks[1], {items: {length: 3}});
	t.like(blocks[3], {
		text: '[harbour]\nquay = north\n\n\n[fees]\nboat = 12',
	});
});

test('the text of a dash may stand indented behind lines of blanks', t => {
	const tabs = '\t'.repeat(4);
	for (const lines of [
		[
			'- ',
			tabs,
			`${tabs}\tThe cutter`,
			tabs,
			'- ',
			tabs,
			`${tabs}\tThe smack`,
			tabs,
		],
		['-', `${tabs}The cutter`, '-', `${tabs}The smack`],
	]) {
		const {blocks, kinds, types} = clean(
			[prose, ...lines, moreProse].join('\n'),
		);
		t.deepEqual(types, ['paragraph', 'list', 'paragraph']);
		t.like(blocks[1], {tight: true, items: {length: 2}});
		t.deepEqual(kinds, ['item-in-pieces', 'item-in-pieces']);
	}
});

test('several items on one line under a colon are flagged, phrases of one item are not', t => {
	const kinds = (cue: string, item: string) =>
		clean([prose, cue, item, moreProse].join('\n')).kinds;
	t.true(
		kinds(
			'For six boats you will need:',
			'- Two tins of tar - One long rope, well greased - Three brushes',
		).includes('glued-items'),
	);
	t.false(
		kinds(
			'For six boats you will need:',
			'- Two tins of tar - One rope',
		).includes('glued-items'),
	);
	t.false(
		kinds('The line runs on.', '- Northquay - Southquay - Millpond').includes(
			'glued-items',
		),
	);
});

test('lines that lost their marks are flagged where some begin small, and behind an item that kept its own', t => {
	for (const lines of [
		[
			'Bitte bringen Sie mit:',
			'festes Schuhwerk',
			'eine Jacke',
			'Brot für den Tag',
		],
		[
			'The new rooms include:',
			'- a hall for the boats',
			'a room for the nets',
			'a loft for the sails',
		],
	]) {
		t.true(
			clean([prose, ...lines].join('\n')).kinds.includes('lost-items'),
			lines.join('/'),
		);
	}
});

test('a list is missing over a short line that stands over a long paragraph', t => {
	const gap = (next: string) =>
		clean(
			[`${prose} The main duties are as follows:`, next, moreProse, prose].join(
				'\n',
			),
		).types.includes('gap');
	t.true(gap('What the pilots say'));
	t.true(
		clean(
			'港口主管昨天公布了新的规定，从下个月起所有的船都要登记。主要变化包括：\n罚款标准\n没有登记的船每天要交五十元的罚款，超过十天的船将被拖到北码头，船主要自己付拖船的费用。',
		).types.includes('gap'),
	);
	t.false(gap('All of them are written down in the ledger.'));
	t.false(gap('12 crowns'));
});
