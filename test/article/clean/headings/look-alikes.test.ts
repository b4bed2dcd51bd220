import test from 'ava';
import {lookAlikeOf} from '../../../../source/article/clean/headings/look-alikes.js';

const lookAlikes: Readonly<Record<string, readonly string[]>> = {
	address: [
		'https://harbour.example/rules',
		'www.harbour.example',
		'office@harbour.example',
		'More at www.harbour.example today',
	],
	'pointer to another page': [
		'Read more: the ferries of Lindvik',
		'Related articles',
		'Mehr lesen: Das Moor im Winter',
		'Weiterlesen',
		'Lire aussi : le théâtre rouvre',
		'Te puede interesar',
		'Читайте также: станция у реки',
		'延伸阅读：老码头的故事',
		'Continue reading',
	],
	credit: [
		'Photo: Jens Wieland',
		'© Lindvik Harbour Board',
		'Foto: Claire Aubin',
		'The quay at night. © Lindvik Harbour Board',
		'Image credit: Anna Lindqvist',
		'Источник: железная дорога',
		'图片来源：县档案馆',
	],
	byline: [
		'By Anna Lindqvist',
		'Von Jens Wieland',
		'Par Claire Aubin',
		'Por Marta Ruiz',
		'Von: jw/awi',
		'作者：李青石',
	],
	button: ['Share', 'Teilen', 'Imprimer', 'Compartir', '分享', 'Reply'],
	date: [
		'12 May 2021',
		'May 12, 2021',
		'12.05.2021',
		'2021-05-12',
		'2021年5月12日',
		'14:30 Uhr',
	],
	code: ['const quay = 12;', 'quay.close()', 'import harbour'],
	'field or tag': ['Tel.: 0123 456', '#harbour #ferry', '—Anna Lindqvist'],
};

for (const [name, lines] of Object.entries(lookAlikes)) {
	test(`names a line that is no heading: ${name}`, t => {
		const missed = lines.filter(line => lookAlikeOf(line) === undefined);
		t.deepEqual(missed, []);
	});
}

test('leaves lines alone that begin like furniture and are not', t => {
	const lines = [
		'Advertisers have a say',
		'Bypassing the old quay',
		'Reading the tide tables',
		'Sharing the costs',
		'Photography in fog',
		'Vonder mill and its wheel',
		'Parking near the station',
		'May brings the ferries back',
		'Sources of the river',
		'Related costs and fees',
		'More boats, fewer berths',
		'Mehr Wasser im Moor',
		'Dating the oldest stones',
		'Les habitants du quartier',
		'Текст песни',
		'作者的故乡',
		'Von Weimar nach Jena',
		'By the old quay',
		'Textiles of the valley',
	];
	t.deepEqual(
		lines.filter(line => lookAlikeOf(line) !== undefined),
		[],
	);
});

test('takes no longer than its line on hostile input', t => {
	for (const sign of ['(', '-', ' ', '.', '1', 'a', '@', '#a ', '©', '«']) {
		const line = sign.repeat(200_000);
		const start = performance.now();
		lookAlikeOf(line);
		t.true(performance.now() - start < 400);
	}
});
