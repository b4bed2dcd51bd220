import test from 'ava';
import {clean, moreProse, prose} from './help.js';

test('a promotional image is folded where two signs say so', t => {
	const image =
		'![[Partner 2024] The Ropes of the North – ropeshop.com](https://harbour.example/up/ropes-120x86.jpg)';
	const {folds, acts, types} = clean(
		`${prose}\n${moreProse}\n\n\n${image}\n\n`,
	);
	t.deepEqual(types, ['paragraph', 'paragraph', 'fold']);
	t.like(folds[0], {label: 'promotional image', count: 1, source: image});
	t.deepEqual(acts, ['folded promotional-image']);
});

test('an image with one sign, or none, stays', t => {
	for (const image of [
		'![The northern quay at dawn](https://harbour.example/up/quay.jpg)',
		'![A chart of the [old] harbour](https://harbour.example/up/chart-1200x860.jpg)',
	]) {
		const {types, kinds} = clean(`${prose}\n${image}\n${moreProse}`);
		t.deepEqual(types, ['paragraph', 'figure', 'paragraph']);
		t.deepEqual(kinds, []);
	}

	const inside = clean(
		`${prose}\n![Ropes](https://harbour.example/up/ropes-120x86.jpg)\n${moreProse}`,
	);
	t.deepEqual(inside.kinds, []);
});

test('an image that comes twice and a caption that says the same are folded', t => {
	const image = '![Seven boats at the quay, seen from the tower.](boats.jpg)';
	const twice = clean(`${prose}\n${image}\n${image}\n${moreProse}`);
	t.deepEqual(twice.acts, ['folded repeated-image']);
	const caption = clean(
		`${prose}\n${image}\nSeven boats at the quay, seen from the tower.\n${moreProse}`,
	);
	t.deepEqual(caption.acts, ['folded repeated-caption']);
	const open = clean(
		`${prose}\n![The quay at dawn, seen from the mole](q.jpg)\nThe quay at dawn, seen from the mole\n${moreProse}`,
	);
	t.deepEqual(open.acts, ['folded repeated-caption']);
	const heading = clean(
		`${prose}\n![The Lighthouse](l.jpg)\nThe Lighthouse\n${moreProse}`,
	);
	t.false(heading.kinds.includes('repeated-caption'));
	const other = clean(
		`${prose}\n${image}\nAn eighth came in later.\n${moreProse}`,
	);
	t.deepEqual(other.kinds, []);
});

test('lines that point elsewhere or belong to the site are folded', t => {
	for (const line of [
		'Read more: The lighthouse that nobody wanted',
		'Also read: How the tide is told',
		'**Read more:** How the tide is told',
		'*Also read:* [How the tide is told](https://harbour.example/tide)',
		'[Read more: the lighthouse](https://harbour.example/light)',
		'Read More »',
		'ALSO READ | How the tide is told',
		'Lire aussi : Le port de demain',
		'Subscribe to our newsletter',
		'Share this article',
		'Advertisement',
		'Follow us on Twitter and Facebook',
		'Newsletter abonnieren',
		'Copy link',
		'Print this article',
		'Enter your email address to subscribe',
		'© 2024 Harbour News. All rights reserved.',
		'By continuing to use this site you agree to our use of cookies.',
	]) {
		const {folds, repairs} = clean(`${prose}\n${line}\n${moreProse}`);
		t.is(folds.length, 1, `at: ${line}`);
		t.is(folds[0]?.source, line);
		t.is(repairs[0]?.act, 'folded');
	}
});

test('prose that begins like them is prose', t => {
	for (const line of [
		'Advertisers have left the harbour for good, and nobody in the town misses them at all.',
		'Read more books, the clerk said, and count fewer gulls.',
		'Share this bread with the pilots before the tide comes in.',
		'Subscribe to a theory and you will see it everywhere you look.',
		'Related questions were asked by the council.',
		'**Read more books**, the clerk said, and count fewer gulls.',
		'Copy links of the chain were forged at the quay.',
		'Print was the only trade there.',
		'By continuing to use this quay you agree with the council, which nobody does.',
		'Comments are closed to the public, the clerk said.',
		'We use cookies as ballast, said the baker, and he was not even joking about it that day.',
	]) {
		const {folds} = clean(`${prose}\n${line}\n${moreProse}`);
		t.deepEqual(folds, [], `at: ${line}`);
	}
});

test('a credit is a caption and is never hidden', t => {
	for (const line of [
		'(Image: Harbour Office)',
		'Foto: Anna Hafen',
		'NORTH HAVEN, Tide News',
		'Photograph by Anna Hafen',
		'Pictures courtesy of the Harbour Office',
		'Source: Harbour Office',
		'Credit: Tide/Office',
	]) {
		const {blocks, folds} = clean(`${prose}\n${line}\n${moreProse}`);
		t.like(blocks[1], {type: 'paragraph', role: 'caption'}, `at: ${line}`);
		t.deepEqual(folds, []);
	}

	const plain = clean(
		`${prose}\nThe photo: nobody has seen it since the clerk took it home.\n${moreProse}`,
	);
	t.deepEqual(plain.kinds, []);
	t.deepEqual(
		clean(
			`${prose}\nSource: the clerk himself, who told me so one evening.\n${moreProse}`,
		).kinds,
		[],
	);
});

test('a long line twice in a row and a passage that comes again are folded', t => {
	const twice = clean(`${prose}\n${prose}\n${moreProse}`);
	t.deepEqual(twice.acts, ['folded repeated-text']);
	const passage = clean(
		`${prose}\n${moreProse}\nA line between them that is of no account.\n${prose}\n${moreProse}`,
	);
	t.is(passage.folds[0]?.label, 'repeated passage');
});

test('a line that comes again further on is only flagged, a short one not at all', t => {
	const far = clean(`${prose}\n${moreProse}\n${prose}`);
	t.deepEqual(far.acts, ['flagged repeated-text']);
	const list = '- Count the gulls every morning\n- Write the number down';
	t.deepEqual(
		clean(`${prose}\n${list}\n${moreProse}\n${list}\n${prose.slice(1)}`).acts,
		['flagged repeated-text'],
	);
	const quote = `> ${prose}`;
	t.deepEqual(
		clean(`# The Tide\n\n${quote}\n\n${moreProse}\n\n${quote}\n`).acts,
		['flagged repeated-text'],
	);
	const blanks = clean(`${prose}\n${prose.replace(' ', '  ')}\n${moreProse}`);
	t.deepEqual(blanks.acts, ['folded repeated-text']);
	const answers = clean(
		`${prose}\n- Yes\n- No\n${moreProse}\n- Yes\n- No\n${prose.slice(1)}`,
	);
	t.deepEqual(answers.kinds, []);
	const refrain = clean(`${prose}\nHo, and away.\n${moreProse}\nHo, and away.`);
	t.deepEqual(refrain.kinds, []);
});

test('the title said again is folded', t => {
	const {folds} = clean(`How the Tide Is Told\n${prose}\n${moreProse}`, {
		title: 'How the tide is told',
	});
	t.is(folds[0]?.label, 'repeated title');
	const other = clean(`${prose}\n${moreProse}`, {
		title: 'How the tide is told',
	});
	t.deepEqual(other.folds, []);
	const sited = clean(
		`How the Tide Is Told in the North\n${prose}\n${moreProse}`,
		{title: 'How the tide is told in the north | Harbour News'},
	);
	t.is(sited.folds[0]?.label, 'repeated title');
	const sentence = clean(
		`How the Tide Is Told in the North is a tale\n${prose}\n${moreProse}`,
		{title: 'How the tide is told in the north'},
	);
	t.deepEqual(sentence.folds, []);
	const marked = clean(
		`# How the Tide Is Told\n\nHow the Tide Is Told\n\n${prose}`,
	);
	t.is(marked.folds[0]?.label, 'repeated title');
});

test('a picture, a byline, a standfirst, a list or a table may stand between a title and the text', t => {
	const title = 'Where the tide is told';
	for (const between of [
		['![](quay.jpg)'],
		['Von Anna Hafen', '12 May 2024', '![The quay](quay.jpg)'],
		['Seven clerks have tried, and all of them gave up'],
		['The clerk has an answer.', 'By Anna Hafen'],
		['- The quay is too long', '- The tide is too short'],
		['| Quay | Tide |', '|---|---|', '| north | 4 |'],
	]) {
		const {headings, acts} = clean(
			[title, ...between, prose, moreProse].join('\n'),
			{title: undefined as never},
		);
		t.is(headings[0], title, between.join('/'));
		t.true(acts.includes('repaired lost-title'), between.join('/'));
	}

	for (const start of [
		['Boats', 'Why the tide of this winter was so much lower than all others'],
		['Boats', 'Where the tide is told'],
		['Where the tide is told', 'Seven clerks', 'Six boats', 'Two quays'],
	]) {
		const {kinds} = clean([...start, prose, moreProse].join('\n'), {
			title: undefined as never,
		});
		t.false(kinds.includes('lost-title'), start.join('/'));
	}
});

test('a title is the same with the names of its site, cut off, or behind a date', t => {
	const title = 'Where the tide of the north is told';
	for (const known of [
		`${title} | Harbour | The Quay News`,
		`The Quay News – ${title}`,
		`${title} · Quay News`,
		`${title} :: Quay News`,
		'Where the tide of the north…',
	]) {
		for (const before of [
			[],
			['12 May 2024'],
			['By Anna Hafen', '![](quay.jpg)'],
		]) {
			const {folds} = clean([...before, title, prose, moreProse].join('\n'), {
				title: known,
			});
			t.is(folds[0]?.label, 'repeated title', `${before.join('/')} ${known}`);
		}
	}

	const again = clean(
		[title, 'By Anna Hafen', '![](quay.jpg)', title, prose].join('\n'),
		{title: undefined as never},
	);
	t.deepEqual(again.acts, ['repaired lost-title', 'folded repeated-title']);
	for (const line of ['The tide of the north', `${title} again and again`]) {
		t.deepEqual(
			clean(`${line}\n${prose}`, {title: `${title} | News`}).folds,
			[],
		);
	}
});

test('a first line that is a title is one, a sentence is not', t => {
	const titled = clean(
		`How the Tide Is Told in the North\n${prose}\n${moreProse}`,
		{title: undefined as never},
	);
	t.is(titled.headings[0], 'How the Tide Is Told in the North');
	t.like(titled.blocks[0], {type: 'heading', level: 1, inferred: true});
	const chinese = clean(
		'港口与潮水\n港口主管把每一艘停靠在北码头的船都写进账本，在潮水退去之前，他把吃水深度写在船名旁边。\n没有人数过海鸥。',
		{title: undefined as never},
	);
	t.is(chinese.headings[0], '港口与潮水');
	for (const line of [
		'The tide is told by the clerk.',
		'by Anna Hafen',
		'12 May 2024',
		'and then it was over',
		'Photo: Anna Hafen',
		'(Reuters)',
		'Text: Anna Hafen',
		'Written by Anna Hafen',
		'Lesezeit: 5 Minuten',
		'Listen to this article',
		'发布时间：2024年5月12日',
		'© Anna Hafen',
		'Quelle: Hafenblatt',
		'Staff Reports',
		'“Whoever never sees the harbour will never know the tide.”',
		'The harbour is the largest of all in the north of the country (',
	]) {
		const {blocks, kinds} = clean(`${line}\n${prose}\n${moreProse}`, {
			title: undefined as never,
		});
		t.not(blocks[0]?.type, 'heading', `at: ${line}`);
		t.true(kinds.includes('missing-title'), `at: ${line}`);
	}
});

test('the title that is known is folded below the name of a section', t => {
	const {folds, texts} = clean(
		['Reportage', 'Alone with four hundred gulls', prose].join('\n'),
		{title: 'Alone with four hundred gulls'},
	);
	t.is(folds[0]?.label, 'repeated title');
	t.is(texts[0], 'Reportage');
});
