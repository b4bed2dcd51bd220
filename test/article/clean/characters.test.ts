import test from 'ava';
import {clean, prose} from './help.js';

const first = (text: string) => clean(`${text}\n\n${prose}`);

test('text that was read in a wrong encoding comes back', t => {
	for (const [before, after] of [
		['The cafÃ© at the quay opens late.', 'The café at the quay opens late.'],
		['It isnâ€™t the pilotâ€™s fault.', 'It isn’t the pilot’s fault.'],
		[
			'Der SchlÃ¼ssel hÃ¤ngt am HafenbÃ¼ro.',
			'Der Schlüssel hängt am Hafenbüro.',
		],
		['Â£40 for a nightâ€”no more.', '£40 for a night—no more.'],
		['Ð“Ð°Ð²Ð°Ð½ÑŒ', 'Гавань'],
		['ÐŸÐ¸Ð»Ð¾Ñ‚.', 'Пилот.'],
		['Le cafÃ© est Ã la jetÃ©e.', 'Le café est à la jetée.'],
	]) {
		const {texts, kinds} = first(before!);
		t.is(texts[0], after);
		t.true(kinds.includes('mojibake'));
	}
});

test('letters that only look like a wrong encoding stay', t => {
	for (const text of [
		'“O AMANHÔ opens at nine in the morning.',
		'A ÂNGULO and a naïve façade stand at the quay.',
		'São João, Ångström, Ærø and Øresund lie on the map.',
		'The word â stands alone in the old book.',
		'IRMÃ, said the sign over the door.',
		'A LÃ NA CASA, said the other sign.',
		'The letter Ã on its own is a letter.',
		'Where the page says “Ã©”, the clerk wrote another letter.',
		'The sign "Â©" is printed over the door.',
	]) {
		const {texts, kinds} = first(text);
		t.is(texts[0], text);
		t.deepEqual(kinds, [], `at: ${text}`);
	}
});

test('entities that were encoded twice are decoded, but not in code', t => {
	const {texts, kinds} = first(
		'Fish &amp;amp; chips cost &amp;pound;4 at the pier.',
	);
	t.is(texts[0], 'Fish & chips cost £4 at the pier.');
	t.true(kinds.includes('doubled-entity'));
	const code = clean(`${prose}\n\n\`\`\`\n&amp;nbsp;\n\`\`\`\n`);
	t.deepEqual(code.kinds, []);
	t.is(code.texts[1], '&amp;nbsp;');
	t.deepEqual(first('Write `&amp;nbsp;` for a blank that stays.').kinds, []);
	t.deepEqual(
		first('Smith &amp; Sons keep the lighthouse in order.').kinds,
		[],
	);
	t.deepEqual(
		first('Write &amp;unknownthing; and see what comes of it.').kinds,
		[],
	);
});

test('soft hyphens and zero-width spaces between letters go, joiners stay', t => {
	const {texts, kinds} = first('The har\u{AD}bour mas\u{200B}ter waits.');
	t.is(texts[0], 'The harbour master waits.');
	t.deepEqual(kinds, ['invisible-characters']);
	t.is(
		first(
			'Har\u{2060}bour fees are 12\u{200B}000 crowns, the mas\u{FEFF}ter said.',
		).texts[0],
		'Harbour fees are 12000 crowns, the master said.',
	);
	for (const text of [
		'می\u{200C}خواهم بروم به بندر',
		'The family 👩\u{200D}👧 waits.',
		'ภาษา\u{200B}ไทย',
	]) {
		t.deepEqual(first(text).kinds, [], `at: ${text}`);
		t.is(first(text).texts[0], text);
	}
});

test('control characters are made safe, counted, whatever else is turned off', t => {
	const {texts, repairs} = clean(`The tide\u{7} is\u{1B}[2J high.\n${prose}`);
	t.is(texts[0], 'The tide\u{FFFD} is\u{FFFD}[2J high.');
	t.like(repairs[0], {
		kind: 'control-characters',
		act: 'repaired',
		before: '2 control characters',
	});
	const off = clean(`The tide\u{7} is high.\n${prose}`, {allow: () => false});
	t.is(off.texts[0], 'The tide\u{FFFD} is high.');
	t.deepEqual(clean(`A page ends\f inside this line.\n${prose}`).kinds, [
		'control-characters',
	]);
	t.deepEqual(clean(`\fA page ends before this line.\n${prose}`).kinds, [
		'control-characters',
	]);
	t.deepEqual(
		clean(`A tab\tis no control character here.\n${prose}`).kinds,
		[],
	);
});

test('a word in a wrong encoding is left where it stands beside itself as it should be', t => {
	const text =
		'The café is a cafÃ© where the page was read in a wrong encoding.';
	t.is(first(text).texts[0], text);
	t.is(
		first('ZaÅ¼Ã³Å‚Ä‡ gÄ™Å›lÄ… is what the printers set.').texts[0],
		'Zażółć gęślą is what the printers set.',
	);
});

test('a soft hyphen behind a letter with its mark goes as well', t => {
	t.is(
		first('The caf\u{65}\u{301}\u{AD}s of the quay are shut.').texts[0],
		'The caf\u{65}\u{301}s of the quay are shut.',
	);
});

test('what was read wrongly twice comes back, sound capitals before a quote and cited words stay', t => {
	t.is(
		first('JosÃƒÂ© MarÃƒÂ­a counts the boats.').texts[0],
		'José María counts the boats.',
	);
	t.is(first('The fee is 29Â½ crowns.').texts[0], 'The fee is 29½ crowns.');
	for (const text of [
		'The signs say «CAFFÈ» and «LIBERTÉ» in letters of gold.',
		'An address was printed as “MÃ¼nchen” on the bill of the boat.',
	]) {
		t.is(first(text).texts[0], text);
	}
});

test('a letter that looks like a capital and a mark inside a word of small letters comes back', t => {
	t.is(
		first('Port zostanie otwarty wiosnÄ…, poinformowaÅ‚ latarnik.').texts[0],
		'Port zostanie otwarty wiosną, poinformował latarnik.',
	);
});
