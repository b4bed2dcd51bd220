import test from 'ava';
import {clean, moreProse, prose} from './help.js';

test('a paragraph that an editor wrapped is one again', t => {
	const text = [
		'The harbour master keeps a ledger of every boat that ties up at',
		'the northern quay, and he writes its draught beside its name long',
		'before the tide turns and the pilots come down from the old town',
		'to ask for it.',
	].join('\n');
	const {texts, kinds} = clean(`${text}\n\n${text}`);
	t.is(texts[0], text.replaceAll('\n', ' '));
	t.true(kinds.includes('hard-wrapped'));
});

test('verse, addresses and short lines keep their ends', t => {
	const verse =
		'The gulls go out,\nthe boats come in,\nthe master counts\nand counts again.';
	t.deepEqual(clean(`${prose}\n\n${verse}`).texts.slice(1), verse.split('\n'));
	const address = 'Harbour Office\n12 Quay Street\nNorth Haven\nAB1 2CD';
	t.deepEqual(
		clean(`${prose}\n\n${address}\n\n${moreProse}`).texts.slice(1, 5),
		address.split('\n'),
	);
});

test('paragraphs of one line each are not joined', t => {
	const {texts, kinds} = clean(
		`${prose}\n${moreProse}\n${prose.toUpperCase()}`,
	);
	t.is(texts.length, 3);
	t.deepEqual(kinds, []);
});

test('a word that was broken at the end of a line is whole again where it occurs elsewhere', t => {
	const wrapped = [
		'The old book in the office of the master tells how the north har-',
		'bour was built, how its walls were raised and who carried all the',
		'stones for it up the hill, a well-known tale of a very long-stand-',
		'ing quarrel.',
	].join('\n');
	const {texts, kinds} = clean(
		`${wrapped}\n\nThe harbour has been quiet since.`,
	);
	t.regex(texts[0]!, /north harbour was/);
	t.regex(texts[0]!, /long-stand-ing quarrel/);
	t.true(kinds.includes('broken-word'));
});

test('an address keeps its hyphen at the end of a line', t => {
	const {texts, kinds} = clean(
		[
			'Everything that is known of it stands at https://quay.example/north-side-har-',
			'bour and nowhere else, as the clerk who keeps it says every single time.',
			'',
			'The harbour has been quiet since.',
		].join('\n'),
	);
	t.regex(texts[0]!, /north-side-har-bour and/);
	t.false(kinds.includes('broken-word'));
});

test('a sentence that goes on with a small letter on the next line is joined', t => {
	const {texts, kinds} = clean(
		`Seven boats that came in late on Tuesday evening were sent\nback to the outer mole before anybody had asked for their papers.\n${moreProse}`,
	);
	t.is(texts.length, 2);
	t.deepEqual(kinds, ['broken-sentence']);
});

test('a line that ends with a stop, a name that begins small, an enumeration and an address are not joined', t => {
	for (const next of [
		'iPhones are not allowed on the pilot boats, whatever their owners may say about it.',
		'a) a berth on the inner side of the mole, which is the first thing to ask for',
		'https://harbour.example/papers/2024/a-very-long-address-of-a-page-about-berths',
	]) {
		const {texts} = clean(
			`The clerk at the office by the quay gave us a list of things that we had to bring\n${next}`,
		);
		t.is(texts.length, 2, `at: ${next}`);
	}

	const stopped = clean(
		`${prose}\nand then nothing more was said about it by anybody in the whole of the town.`,
	);
	t.is(stopped.texts.length, 2);
});

test('code that lost its fence is flagged and shown as it stands', t => {
	const code =
		'const berths = [1, 2, 3];\nfor (const berth of berths) {\n  console.log(berth);\n}';
	const {blocks, acts} = clean(`${prose}\n${code}\n${moreProse}`);
	t.like(blocks[1], {type: 'code', text: code});
	t.deepEqual(acts, ['flagged unfenced-code']);
});

test('code of many kinds is known by its lines', t => {
	for (const code of [
		'SELECT name, fee FROM boats\nWHERE fee > 12\nORDER BY name;',
		'{\n"boat": "Ketch",\n"fee": 12\n}',
		'total = 0\nfor fee in fees:\ntotal += fee',
		'git add .\ngit commit -m "Tide"\ngit push',
		'apt-get update\napt-get install -y tide\nsystemctl restart tide',
		'tide := 3\nboats := count(tide)\nlog.Println(boats)',
		'export TIDE=$HOME/tide\necho $TIDE\ncd /srv/tide',
	]) {
		t.deepEqual(
			clean(`${prose}\n${code}\n${moreProse}`).acts,
			['flagged unfenced-code'],
			`at: ${code}`,
		);
	}
});

test('verse, labels and lists of words are no code', t => {
	for (const text of [
		'The tide is high;\nthe moon is low;\nthe boats go by;',
		'He said: go;\nshe said: stay;\nthey said: wait;',
		'Name: Anna Hafen\nBorn: 1920\nHome: the quay',
		'FROM THE NORTH\nWHERE THE WIND BLOWS\nHAVING NO HOME',
		'The quay {as it was}\nThe mole [as it is]\nThe town (as it may be)',
	]) {
		t.false(
			clean(`${prose}\n${text}\n${moreProse}`).kinds.includes('unfenced-code'),
			`at: ${text}`,
		);
	}
});

test('prose about code is prose', t => {
	const {types, kinds} = clean(
		`${prose}\nCall berth() to get one; it returns a number.\nThe result is kept in a list until evening.\nThen the list is thrown away.\n${moreProse}`,
	);
	t.deepEqual([...new Set(types)], ['paragraph']);
	t.deepEqual(kinds, []);
});

test('what looks wrong inside a paragraph is flagged and not touched', t => {
	for (const [text, kind] of [
		[
			'Arrivals at the ShoreThe boats come in before the evening and go out again in the morning.',
			'fused-words',
		],
		[
			'The master didn?t say when the tide would turn, and nobody asked him to.',
			'lost-apostrophe',
		],
		[
			'L?eau monte, et le pilote l?attend au bord du quai depuis deux heures.',
			'lost-apostrophe',
		],
		[
			'The clerk answered ?never again? and went home without his ledger.',
			'lost-apostrophe',
		],
		[
			'The tide turned at nine.Then the pilots went down to the boats and waited there.',
			'glued-sentences',
		],
		[
			'The boats , all seven of them, went out again in the morning.',
			'space-before-stop',
		],
	]) {
		const {texts, acts} = clean(`${prose}\n${text}`);
		t.is(texts[1], `${text}`);
		t.deepEqual(acts, [`flagged ${kind}`]);
	}
});

test('names, addresses and questions are not flagged', t => {
	for (const text of [
		'The GateHouse by the river and the YouTube channel of the McDonald family are both for sale.',
		'Write to https://example.org/find?tide=high&boat=all or ask at the office by the quay.',
		'Node.js and the ASP.Net pages are kept by the same clerk who keeps the ledger in order.',
		'Was it high tide?yes it was, the clerk answered, and nobody in the office had asked him.',
		'The master keeps Boats.Com and other pages for the sale of the boats that nobody wants.',
		'Is it high tide? the clerk asked, and nobody in the whole of the office had an answer.',
		'He waited ... and then he went home without having seen a single one of the boats.',
	]) {
		t.deepEqual(clean(`${prose}\n${text}`).kinds, [], `at: ${text}`);
	}
});

test('an end that may be cut off is flagged, a sound one is not', t => {
	const cut = `${prose}\n${moreProse.slice(0, -1)} and then`;
	t.deepEqual(clean(cut).acts, ['flagged cut-off-end']);
	t.deepEqual(clean(`${prose}\n${moreProse.slice(0, -1)}…`).acts, [
		'flagged cut-off-end',
	]);
	t.deepEqual(clean(`${prose}\n${moreProse}`).acts, []);
	t.deepEqual(clean(`${prose}\nThe editors`).acts, []);
	t.deepEqual(clean(cut, {isLast: false}).acts, []);
});

test('a word that ran into a label or a phrase in emphasis is parted from it', t => {
	const {texts, acts} = clean(
		[
			'# The engine of the ferry',
			'',
			'For boats, barges and engines**Instructions**',
			'',
			'Keep the bearing dry and grease it twice a year**Notes:** never in the rain.',
			'',
			'Colour: green**Base oil:** mineral**Depth:** 20',
			'',
			'*The Gull***Anna Hansen**Harbour master',
		].join('\n'),
		{title: undefined as never},
	);
	t.deepEqual(texts.slice(1), [
		'For boats, barges and engines Instructions',
		'Keep the bearing dry and grease it twice a year Notes: never in the rain.',
		'Colour: green Base oil: mineral Depth: 20',
		'The Gull Anna Hansen Harbour master',
	]);
	t.deepEqual(acts, [
		'repaired fused-emphasis',
		'repaired fused-emphasis',
		'repaired fused-emphasis',
		'repaired fused-emphasis',
	]);
});

test('a part of a word in emphasis, code and addresses are left as they are', t => {
	for (const line of [
		'Java**Script** is not Java, and **Git**Hub is not git.',
		'So un*frigging*believable that nobody wrote it down in the ledger.',
		'The fee is 3**2** crowns, and `a**B c**d` is code.',
		'See https://harbour.example/a**Bc:**D for the rest of it.',
		'**Notes:** never in the rain, and **Base oil** is mineral.',
	]) {
		const {kinds} = clean(['# The engine', '', line, '', prose].join('\n'));
		t.deepEqual(kinds, [], `at: ${line}`);
	}
});

test('what follows a name in brackets is not taken for an address, an address is', t => {
	for (const spoken of ['[Anna]: Ja', '[Reporter]: Yes.', '[1]: 12.5']) {
		const {texts} = clean(`${prose}\n\n${spoken}\n\n${moreProse}`);
		t.is(texts[1], spoken);
	}

	for (const address of [
		'https://harbour.example/a',
		'<a b.html>',
		'/ledger',
		'ledger.html',
	]) {
		const {texts} = clean(`${prose}\n\n[1]: ${address}\n\n${moreProse}`);
		t.deepEqual(texts, [prose, moreProse]);
	}
});
