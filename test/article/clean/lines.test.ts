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

test('a line that begins with the stop of the one before it is joined, without a blank', t => {
	for (const [upper, lower] of [
		[
			'The pilots weigh anchor at the old',
			', which nobody has checked since the war.',
		],
		['Go to the quay', '. The clerk will let you in.'],
		['The master waits by the lamp', '.'],
	]) {
		const {texts, acts} = clean([prose, upper, lower, moreProse].join('\n'));
		t.is(texts[1], `${upper}${lower}`);
		t.deepEqual(acts, ['repaired broken-sentence']);
	}

	t.deepEqual(
		clean(
			[prose, 'The list was short.', '...and nobody read it.', moreProse].join(
				'\n',
			),
		).kinds,
		[],
	);
});

test('a long line right behind an item or a quote is a paragraph of its own', t => {
	const {types} = clean(
		[
			prose,
			'- a lamp',
			'- a bench',
			moreProse,
			'> Nobody paid.',
			prose.replace('northern', 'southern'),
		].join('\n'),
	);
	t.deepEqual(types, ['paragraph', 'list', 'paragraph', 'quote', 'paragraph']);
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

test('loops and files of a script are code', t => {
	const {acts} = clean(
		[
			prose,
			'import csv',
			'with open("quay.csv") as file:',
			'for row in csv.reader(file):',
			'print(row[0])',
			moreProse,
		].join('\n'),
	);
	t.deepEqual(acts, ['flagged unfenced-code']);
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
			'Кто убирает портОн принадлежит городу, и никто не знает, сколько это стоит.',
			'fused-words',
		],
		[
			'Le prix de la voilureAvant toute chose, il faut une voile qui tienne au vent du nord.',
			'fused-words',
		],
		[
			'История старого портаПорт построили на песке, и никто не думал, что он простоит долго.',
			'fused-words',
		],
		[
			'Horario del muelleÚltimamente los barcos salen a las seis de la mañana, con la marea.',
			'fused-words',
		],
		[
			'News: nobody may moor at NorthquayNorthquay has been shut since the storm of last week.',
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
			'Am Hafen liegt die Stra?e, die nach einer ersten Sch?tzung zu schmal ist.',
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
		'Die KapitänInnen und die LotsInnen warten, und die HafenmeisterInnen zählen die Boote.',
		'Завод «БалтСталь» и банк «МореБанк» продают лодки, которые никто не хочет покупать.',
		'The script calls readTheTide before the page is there, and that is why nothing is shown.',
		'Write to https://example.org/find?tide=high&boat=all or ask at the office by the quay.',
		'Node.js and the ASP.Net pages are kept by the same clerk who keeps the ledger in order.',
		'Was it high tide?yes it was, the clerk answered, and nobody in the office had asked him.',
		'The master keeps Boats.Com and other pages for the sale of the boats that nobody wants.',
		'A search for "wom?n" finds both the pilot and his sister in the ledger of the winter.',
		'Is it high tide? the clerk asked, and nobody in the whole of the office had an answer.',
		'He waited ... and then he went home without having seen a single one of the boats.',
	]) {
		t.deepEqual(clean(`${prose}\n${text}`).kinds, [], `at: ${text}`);
	}
});

test('a word that ran into the next inside an item is flagged', t => {
	const {kinds, types} = clean(
		`${prose}\n- Boats for sale\n- Fishing in generalHarbour help seeks a hand\n- Nets and ropes`,
	);
	t.deepEqual(kinds, ['fused-words']);
	t.deepEqual(types, ['paragraph', 'list']);
	t.deepEqual(
		clean(`${prose}\n- arthroSalt drops\n- iPhone and MacBook\n- PlugIn boats`)
			.kinds,
		[],
	);
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

test('long verse keeps its lines, prose that happens to begin them with capitals does not', t => {
	const capitals = [
		'The harbour lay beneath the snow and nobody had come to stay,',
		'And all the boats were hauled ashore that sailed the sound on every day,',
		'And nobody would write it down who kept the ledger in his hand',
		'Or counted all the grey old gulls that slept that winter on the sand.',
	].join('\n');
	const marked = [
		'the harbour lay beneath the snow and nobody had come to stay,',
		'and all the boats were hauled ashore that sailed there on a winter day,',
		'and nobody would write it down, although he kept the ledger there.',
	].join('\n');
	for (const verse of [capitals, marked]) {
		const {texts, kinds} = clean(`${prose}\n\n${verse}\n\n${moreProse}`);
		t.deepEqual(texts.slice(1, -1), verse.split('\n'));
		t.deepEqual(kinds, []);
	}

	const wrapped = [
		'Der Hafenmeister führt ein Buch über jedes Boot, das am nördlichen',
		'Kai festmacht, und er schreibt den Tiefgang neben den Namen, bevor',
		'Ebbe ist und die Lotsen aus der alten Stadt herunterkommen und nach',
		'ihm fragen.',
	].join('\n');
	t.deepEqual(clean(`${wrapped}\n\n${prose}`).kinds, ['hard-wrapped']);
});

test('code with comments, calls in calls and other languages is flagged', t => {
	for (const code of [
		'import tide\n# the next boat\ndef next_boat(hour):\nreturn tide.at(hour)\nprint(next_boat(9))',
		'.boat {\ncolor: red;\nmargin: 0 auto;\n}',
		'boats:\n  - name: one\n    seats: 40\n  - name: two',
		'version: 3\nservices:\n  quay:\n    image: tide\n  mole:\n    image: ebb',
		'for f in *.txt; do\necho $f\ndone',
		'select name, fee from boats\nwhere fee > 12\norder by name;',
		'FROM node:24\nWORKDIR /tide\nCOPY . .\nRUN npm install',
		'@app.route("/tide")\ndef tide():\nreturn jsonify(level())',
	]) {
		for (const form of [
			`${prose}\n${code}\n${moreProse}`,
			`# The tide\n\n${prose}\n\n${code}\n\n${moreProse}`,
		]) {
			const {blocks, acts} = clean(form);
			t.true(acts.includes('flagged unfenced-code'), `at: ${form}`);
			t.true(
				blocks.some(block => block.type === 'code' && block.text === code),
			);
		}
	}
});

test('labels, small lists, names of people and recipes are no code', t => {
	for (const text of [
		'seats: 40\ncrew: 3\nbuilt: 1971',
		'boats:\n- ketch: two masts\n- sloop: one mast',
		'for you:\n- bread\n- butter',
		'@anna\n@ben\n@cato',
		'ADD the butter\nCOPY the recipe\nRUN for your life',
		'where the wind is high\nand the tide is low\nor the boat is gone',
		'select a boat\norder by telephone\ngroup by group',
	]) {
		t.false(
			clean(`${prose}\n${text}\n${moreProse}`).kinds.includes('unfenced-code'),
			`at: ${text}`,
		);
	}
});

test('apostrophes of many languages are known by their neighbours', t => {
	for (const word of [
		'I?m',
		'we?ve',
		'geht?s',
		'qu?elle',
		'aujourd?hui',
		'dell?acqua',
		'п?ять',
		'O?Brien',
	]) {
		t.deepEqual(
			clean(`${prose}\nSo it is said that ${word} there on the quay at noon.`)
				.acts,
			['flagged lost-apostrophe'],
			`at: ${word}`,
		);
	}

	for (const words of ['Wait?no', 'Who?me', 'a?b', 'High?low', 'да?нет']) {
		t.deepEqual(
			clean(`${prose}\nSo it is said that ${words} there on the quay at noon.`)
				.kinds,
			[],
			`at: ${words}`,
		);
	}
});

test('an end with the stop of another script, an address or a picture is not cut off', t => {
	const long = moreProse.slice(0, -1);
	for (const end of [
		`${long} https://harbour.example/ledger/of/gulls`,
		`${long} write to clerk@harbour.example`,
		`${long}؟`,
		`${long}।`,
		`${long}։`,
		`${long} ⚓`,
		`„${long}“`,
	]) {
		t.deepEqual(clean(`${prose}\n${end}`).kinds, [], `at: ${end}`);
	}

	const chinese =
		'港口主管把每一艘停靠在北码头的船都写进账本，在潮水退去之前，他把吃水深度写在船名旁边，然后领航员们从老城走下来向他打听，于是';
	t.deepEqual(clean(`${prose}\n${chinese}`).kinds, ['cut-off-end']);
	t.deepEqual(clean(`${prose}\n${chinese}。`).kinds, []);
});

test('a stop inside the name of a file is none', t => {
	for (const name of [
		'Ledger.Winter',
		'main.Rs',
		'Tide.Json',
		'Harbour.Gulls',
	]) {
		t.deepEqual(
			clean(`${prose}\nThe clerk keeps ${name} for the boats and nothing else.`)
				.kinds,
			[],
			`at: ${name}`,
		);
	}

	// A name before the stop, and behind it a word that is in none.
	t.deepEqual(
		clean(`${prose}\nThe quay was closed in May.Nobody has seen it since.`)
			.acts,
		['flagged glued-sentences'],
	);
	t.deepEqual(
		clean(
			`${prose}\nSie fuhren zum Kai.Dann war die Flut da und niemand sah es.`,
		).acts,
		['flagged glued-sentences'],
	);
});

test('code and addresses inside a paragraph or an item are not looked at', t => {
	for (const code of [
		'`don?t`',
		'`the boat.Then wait`',
		'`a , b`',
		'`the shoreThe boats`',
		'[page](/the.Tide?t=1)',
	]) {
		for (const text of [
			`Write ${code} where the tide is asked for, and wait for the bell.`,
			`- Write ${code} first\n- Wait for the bell\n- Go`,
		]) {
			t.deepEqual(clean(`${prose}\n\n${text}`).kinds, [], `at: ${text}`);
			t.deepEqual(
				clean(`# The Tide\n\n${prose}\n\n${text}\n`).kinds,
				[],
				`at: ${text}`,
			);
		}
	}

	t.deepEqual(
		clean(
			`# The Tide\n\n${prose}\n\n- The boat left at nine.Then the quay was empty.\n- Nobody came.\n`,
		).acts,
		['flagged glued-sentences'],
	);
	t.deepEqual(
		clean(`${prose}\nThe clerk wrote System.Out where the bell was asked for.`)
			.kinds,
		[],
	);
});

test('a sentence that goes on behind a blank line is flagged, verse and a new sentence are not', t => {
	const half =
		'Seven boats that came in late on Tuesday evening were by then so sure that';
	const rest =
		'nobody would ask for their papers that they went straight to the inner mole.';
	for (const text of [
		`${prose}\n\n${half}\n\n${rest}\n\n${moreProse}`,
		`# The Tide\n\n${prose}\n\n${half}\n\n${rest}\n\n${moreProse}\n`,
	]) {
		const {acts, texts} = clean(text);
		t.deepEqual(acts, ['flagged broken-sentence'], `at: ${text}`);
		t.true(texts.includes(half) && texts.includes(rest));
	}

	for (const [one, other] of [
		[`${half} it was.`, rest],
		[half, rest.replace('nobody', 'Nobody')],
		[
			half,
			'iPhones are what the crews of the boats look the tide up on at night.',
		],
		['the gulls go out upon the foam', 'the gulls come in again'],
	]) {
		t.false(
			clean(`${prose}\n\n${one}\n\n${other}\n\n${moreProse}`).kinds.includes(
				'broken-sentence',
			),
			`at: ${other}`,
		);
	}
});

test('a word behind a hash ends no sentence', t => {
	t.deepEqual(clean(`${prose}\n${moreProse} #tide #quay`).kinds, []);
});

test('changes, settings, tasks, options and what is typed at a prompt are code', t => {
	for (const code of [
		'diff --git a/tide b/tide\n@@ -1,2 +1,2 @@\n-level = 40\n+level = 42',
		'[tide]\nname = "ebb"\nlevel = 3',
		'0 9 * * * /srv/tide/start\n0 21 * * * /srv/tide/stop\n*/5 * * * * /srv/tide/check',
		'curl -X POST https://harbour.example/tide \\\n-H "Accept: text/plain" \\\n-d level=40',
		'my $tide = shift;\nprint "$tide";\nexit 0;',
		'>>> import tide\n>>> tide.level()\n3\n>>> print(tide)',
		'python3 -m venv tide\nmkdir quay\nrm -r mole',
	]) {
		t.deepEqual(
			clean(`${prose}\n${code}\n${moreProse}`).acts,
			['flagged unfenced-code'],
			`at: ${code}`,
		);
	}

	for (const text of [
		'$ 40\n$ 30\n$ 20',
		'>>> I said so.\n>>> You did not.\n>>> Who did then?',
		'[1] Hafen, The Quay.\n[2] Mole, The Tide.\n[3] Ebb, The Gulls.',
		'-eggs\n-butter\n-bread',
	]) {
		t.false(
			clean(`${prose}\n${text}\n${moreProse}`).kinds.includes('unfenced-code'),
			`at: ${text}`,
		);
	}
});

test('titles and sources below each other, each with a capital and none with a stop, are not joined', t => {
	const lines = [
		'Hafen, A. (2001). The ledger of the northern quay and all its gulls',
		'Mole, B. (2004). The pilots of the old town, their rise and their end',
		'Ebbe, C. (2010). The tides of the inner harbour, a very short study',
	];
	const {texts, kinds} = clean(
		`${prose}\n\n${lines.join('\n')}\n\n${moreProse}`,
	);
	t.deepEqual(texts.slice(1, -1), lines);
	t.deepEqual(kinds, []);
});

test('settings without their indent, of a server too, and a comment over code are code', t => {
	for (const text of [
		'version: "3.8"\nservices:\nweb:\nimage: harbour:1.25\nports:\n- "8080:80"\nvolumes:\n- ./quay:/srv/quay:ro',
		'server:\nport: 8080\naddress: 127.0.0.1\nlog_level: debug',
		'# The ledger is kept\nlocation /ledger/ {\nproxy_pass http://127.0.0.1:8000;\nproxy_cache harbour;\nproxy_cache_valid 200 10m;\n}',
		'# read the gauge\nvalue = gauge.read()\nif value > 4:\nprint(value)',
	]) {
		const {types, acts} = clean(`${prose}\n${text}\n${moreProse}`);
		t.deepEqual(types, ['paragraph', 'code', 'paragraph'], `at: ${text}`);
		t.deepEqual(acts, ['flagged unfenced-code']);
	}

	for (const text of [
		'name: the northern quay\nheight:\nsix feet\nkeeper: nobody',
		'we keep two boats at the quay;\nwe keep a cat;\nwe keep the ledger;',
	]) {
		t.false(
			clean(`${prose}\n${text}\n${moreProse}`).kinds.includes('unfenced-code'),
			`at: ${text}`,
		);
	}
});

test('a list may be cut off as well, and a control character is no end', t => {
	const open =
		'- the ledger of the northern quay, in which each boat is written down with her draught beside her name before the';
	t.deepEqual(clean(`${prose}\n- the lamp.\n${open}`).kinds, ['cut-off-end']);
	t.deepEqual(clean(`${prose}\n- the lamp.\n${open} tide turns.`).kinds, []);
	t.deepEqual(clean(`${prose}\n${moreProse}\u{4}`).kinds, [
		'control-characters',
	]);
});

test('letters that were lost are told in tables, more than one in a word, and one where letters have marks', t => {
	const table = clean(
		`${prose}\n| Boat | Note |\n|---|---|\n| Anna | doesn?t leak |\n| Ida | leaks |\n${moreProse}`,
	);
	t.deepEqual(table.acts, ['flagged lost-apostrophe']);
	for (const text of [
		'Na nábřeží stojí zp?ístupn?ná věž, a nikdo neví, kdo ji postavil.',
		'Il guardiano si chiama Rocco Dell?Aquila, e conta le barche ogni sera.',
		'Der Glasbl?ser am Kai zählt die Boote, und niemand hat ihn darum gebeten.',
	]) {
		t.deepEqual(
			clean(`${prose}\n${text}`).acts,
			['flagged lost-apostrophe'],
			`at: ${text}`,
		);
	}

	for (const text of [
		'Ist die Flut hoch?ja, sagte der Wärter, und niemand hatte ihn danach gefragt.',
		'The wildcard wom?n finds señora Hafen, who is a woman, and all other women.',
	]) {
		t.deepEqual(clean(`${prose}\n${text}`).acts, [], `at: ${text}`);
	}
});

test('a name with a capital inside may run into the next word, names of code come in company', t => {
	t.deepEqual(
		clean(
			`${prose}\nWhat we know about LinkedInThe network has people of its own at the quay.`,
		).kinds,
		['fused-words'],
	);
	t.deepEqual(
		clean(
			`${prose}\nThe handler of localStorage calls readTheTide before the page is there at all.`,
		).kinds,
		[],
	);
});

test('a word that was broken is whole again in an item, over a page, and with another hyphen', t => {
	const known =
		'All drivers of the harbour know the hedge, and the drivers were asked.';
	const item = clean(
		`${known}\n- Cut back the hedge, since it hides the crossing from driv-\ners who come down the hill.\n- Move the stop.\n${prose}`,
	);
	t.like(item.blocks[1], {type: 'list', items: {length: 2}});
	t.true(
		item.texts[1]!.includes('from drivers who') ||
			item.texts[1]!.includes('from\ndrivers who'),
	);
	for (const broken of [
		'The crossing is hidden from the eyes of the driv-\n\ners who come down the hill in the evening.',
		'The crossing is hidden from the eyes of the driv\u{2010}\ners who come down the hill in the evening.',
	]) {
		const {texts, kinds} = clean(`${known}\n${prose}\n${broken}`);
		t.is(
			texts.at(-1),
			'The crossing is hidden from the eyes of the drivers who come down the hill in the evening.',
		);
		t.true(kinds.includes('broken-word'));
	}

	const unknown =
		'The crossing is hidden from the eyes of the pass-\n\ners who come down the hill in the evening.';
	t.is(clean(`${known}\n${prose}\n${unknown}`).texts.length, 4);
});

test('a salutation is a line of its own, and clauses of a contract are no code', t => {
	const letter =
		'Sehr geehrte Damen und Herren,\nals Wärter am nördlichen Kai zähle ich seit vierzig Jahren die Boote, und niemand hat mich darum gebeten.';
	t.deepEqual(clean(`${prose}\n${letter}`).texts.slice(1), letter.split('\n'));
	const clauses =
		'(a) to pay the fee (with the charge for the lamp) on the first day;\n(b) to keep the slip clean (and free of nets and the like);\n(c) to let the master in (on a notice of two days) for repairs;';
	t.false(clean(`${prose}\n${clauses}\n${moreProse}`).types.includes('code'));
});

test('what stands deeper belongs to the code, and so do names of the shell and what is spread', t => {
	for (const text of [
		'def read(port):\n    line = port.readline()\n    if not line:\n        return None\n    stamp, height = line.split(";")\n    return stamp',
		'services:\n  base:\n    image: harbour:1\n    environment:\n      POSTGRES_USER: harbour\n    ports:\n      - "5432"',
		'const add = (state, boat) => ({\n  ...state,\n  boats: [...state.boats, boat],\n});',
	]) {
		const {types} = clean(`${prose}\n${text}\n${moreProse}`);
		t.deepEqual(types, ['paragraph', 'code', 'paragraph'], `at: ${text}`);
	}
});

test('sentences on a line each are paragraphs, though one of them has an emphasis', t => {
	const lines = [
		'The master of the northern quay keeps a ledger of every boat in the harbour.',
		'The **draught** of each of them stands beside her name before the tide turns.',
		'Nobody has counted the gulls, though a clerk was once paid to count them all.',
	];
	t.is(clean(lines.join('\n')).blocks.length, 3);
});

test('settings with items and names in capitals, and what a program says where it fails, are code', t => {
	for (const text of [
		'base:\n  ports:\n    - 8080\n    - 8081\n  env:\n    LOG: debug\n    TZ: UTC',
		'Traceback (most recent call last):\n  File "quay.py", line 14, in berth\n    raise ValueError("no port")\nValueError: no port',
		'Exception in thread "main" java.lang.NullPointerException\n    at quay.Berth.open(Berth.java:42)\n    at quay.Main.main(Main.java:7)',
	]) {
		const {types} = clean(`${prose}\n${text}\n${moreProse}`);
		t.deepEqual(types, ['paragraph', 'code', 'paragraph'], `at: ${text}`);
	}

	const books =
		'Hafen, A. (1931); The Salt Quays; Nordkai: Verlag; pp. 14–19;\nLotse, B. (1940); The Old Boats; Nordkai: Verlag; pp. 4–9;\nMole, C. (1950); The Last Gull; Nordkai: Verlag; pp. 1–2;';
	t.false(clean(`${prose}\n${books}\n${moreProse}`).types.includes('code'));
});

test('a sentence that stands right behind another is told where nouns begin large as well', t => {
	t.deepEqual(
		clean(
			`${prose}\nDer Wärter steht noch immer hinter dem Tresen.Seine Tochter zählt die Boote.`,
		).kinds,
		['glued-sentences'],
	);
});
