import test from 'ava';
import {clean, moreProse} from './help.js';

const texts = (...lines: string[]) => clean(lines.join('\n')).texts;

test('paragraphs that were wrapped at one width are parted where a line had room for the next word', t => {
	t.deepEqual(
		texts(
			'The ferry has been tied up at the northern quay since the storm and no',
			'one in the office knows when she will sail again, or whether she ever',
			'will.',
			'Her master walks along the mole each morning with the ledger under his',
			'arm and counts the boats that have come in during the night and those',
			'that are still out.',
		),
		[
			'The ferry has been tied up at the northern quay since the storm and no one in the office knows when she will sail again, or whether she ever will.',
			'Her master walks along the mole each morning with the ledger under his arm and counts the boats that have come in during the night and those that are still out.',
		],
	);
});

test('two lines are enough where others were wrapped at that width', t => {
	const wrapped = [
		'The ferry has been tied up at the northern quay since the storm and no',
		'one in the office knows when she will sail again, or whether she ever',
		'will.',
		'',
		'Her master walks along the mole each morning and counts the gulls that',
		'sit there.',
	];
	t.deepEqual(texts(...wrapped), [
		wrapped.slice(0, 3).join(' '),
		wrapped.slice(4).join(' '),
	]);
});

test('lines of a script without blanks are joined without one', t => {
	t.deepEqual(
		texts(
			'港口的老灯塔已经有三十年没有亮过灯了，可是守塔人每天傍晚仍然沿着石阶走到',
			'塔顶去擦拭那一面早已发黄的玻璃，他说总有一天会有一艘船在雾里迷路，到那时',
			'候灯就会自己亮起来。',
		),
		[
			'港口的老灯塔已经有三十年没有亮过灯了，可是守塔人每天傍晚仍然沿着石阶走到塔顶去擦拭那一面早已发黄的玻璃，他说总有一天会有一艘船在雾里迷路，到那时候灯就会自己亮起来。',
		],
	);
});

test('headlines, answers and items of a width are no wrapped paragraphs', t => {
	for (const lines of [
		[
			'Harbour master counts the gulls for the third time since last winter',
			'Council refuses to print the number that he brought back from there',
			'Ferry to the northern quay is late again because of the spring tide',
		],
		[
			'He said that the tide had turned before the boats were all tied up.',
			'She said that nobody had ever seen the tide turn so early in a year.',
			'They said that the ledger would tell, but the ledger was not there.',
		],
	]) {
		t.deepEqual(texts(moreProse, '', ...lines).slice(1), lines);
	}
});

test('a hyphen before `and` stays with its blank, one in a span of numbers without', t => {
	t.deepEqual(
		texts(
			'Der Hafenmeister lässt seit dem letzten Winter an jedem Abend alle Haupt-',
			'und Nebentore schließen, weil in den Jahren von 1909 bis 1913 und von 1921-',
			'1925 immer wieder Boote von der Mole verschwunden waren, ohne daß jemand es',
			'gemerkt hätte.',
		),
		[
			'Der Hafenmeister lässt seit dem letzten Winter an jedem Abend alle Haupt- und Nebentore schließen, weil in den Jahren von 1909 bis 1913 und von 1921-1925 immer wieder Boote von der Mole verschwunden waren, ohne daß jemand es gemerkt hätte.',
		],
	);
});

test('an address of long lines is none, though they are of a width', t => {
	const address = [
		'Landesamt für Hafen und Strom, Referat für die Aufsicht der Lotsen',
		'Postfach 11 02 37, Dienstgebäude am Alten Zollhof, dritter Stock,',
		'Anna-Hafen-Allee 148, Zugang von der Seite des nördlichen Kais und',
		'39104 Nordkai, Telefon an den Werktagen von neun bis zwölf besetzt',
	];
	t.deepEqual(texts(moreProse, '', ...address).slice(1), address);
});
