import test from 'ava';
import {clean, moreProse, prose} from './help.js';

const read = (...lines: string[]) =>
	clean([prose, ...lines, moreProse].join('\n'));
const lostItems = (...lines: string[]) =>
	read(...lines).kinds.filter(kind => kind === 'lost-items').length;

test('an item that was broken over two lines is one again, in one list', t => {
	for (const lines of [
		[
			'- the closing of the old gate and the opening of the new one in the',
			'spring, so that no boat has to wait outside;',
			'- the mending of the mole;',
			'- the counting of the gulls.',
		],
		[
			'- count the boats in the evening and write the number into the',
			'ledger before the lamp is lit',
			'- close the gate',
			'- feed the cat',
		],
	]) {
		const {blocks, kinds} = read(...lines);
		t.like(blocks[1], {type: 'list', items: {length: 3}}, `at: ${lines[0]}`);
		t.deepEqual(kinds, ['broken-sentence']);
	}
});

test('a line under an item that ends with a stop, or begins large, is a paragraph', t => {
	for (const line of [
		'and this is said of all of them in the ledger of the northern quay.',
		'All of this is said in the ledger of the northern quay, not here.',
	]) {
		const {types} = read('- the gate is shut.', '- the mole is mended.', line);
		t.deepEqual(types, ['paragraph', 'list', 'paragraph', 'paragraph']);
	}
});

test('items under a phrase with a colon may end with commas or semicolons, and begin as they like', t => {
	t.is(
		lostItems(
			'The keeper is bound to do the following:',
			'keep the lamp clean;',
			'mend the gate within ten days;',
			'write the number of the boats on the board; and',
			'pay the pilots at Michaelmas.',
		),
		1,
	);
	t.is(
		lostItems(
			'He looks at the boat from all sides first. Then these go, in this order:',
			'Rotten planks and old ropes',
			'Nails, which rust in the salt',
			'Tar that has come off',
		),
		1,
	);
});

test('an address and the lines of a poem are no items', t => {
	t.is(
		lostItems(
			'Whoever has something to lend may send it to this place:',
			'Museum of the Harbour',
			'Anna Hafen',
			'8400 Nordkai',
		),
		0,
	);
	t.is(
		lostItems(
			'Send it to the following address:',
			'Museum of the Harbour',
			'The Old Gate',
			'Northquay',
		),
		0,
	);
	t.is(
		lostItems(
			'The last stanza of the song reads as follows:',
			'The bell has rung the harbour in,',
			'The lamps are lit, the boats are low,',
			'And I shall sit and wait for him',
			'Until the tide begins to go.',
		),
		0,
	);
});

test('lines behind an item that ends with a semicolon are items that lost their dash', t => {
	t.is(
		lostItems(
			'Whoever wants to take the boat must:',
			'- book a place for it;',
			'be at the slip before nine;',
			'take off all ropes.',
		),
		1,
	);
	t.is(lostItems('- book a place for it;', '- be at the slip.'), 0);
});

test('dashes and their texts may have blank lines between them', t => {
	const {blocks} = clean(
		[
			prose,
			'-',
			'\t\t\tThe cutter, which is the oldest of them',
			'',
			'-',
			'',
			'\t\t\tThe smack, which is the fastest',
			'',
			'-',
			'\t\t\tThe ferry, which is the largest',
			'',
			moreProse,
		].join('\n'),
	);
	t.like(blocks[1], {type: 'list', items: {length: 3}});
});

test('a plus before a number, a year and more than so many per cent are no marks', t => {
	for (const line of [
		'+ 12 %: that is the rise of a single winter, and nobody had foreseen it.',
		'2023. That year will be remembered at the northern quay for a long time.',
		'> 40 % of the pilots have left the harbour since the gate was shut.',
	]) {
		const {types, texts, kinds} = read(line);
		t.deepEqual(types, ['paragraph', 'paragraph', 'paragraph'], `at: ${line}`);
		t.is(texts[1], line);
		t.deepEqual(kinds, []);
	}
});

test('a line beside one of several phrases holds several, what is said in a talk does not', t => {
	const glued = (...lines: string[]) =>
		read(...lines).repairs.filter(({kind}) => kind === 'glued-items').length;
	t.is(
		glued(
			'- tent with pegs - rope of hemp - knife with a cork',
			'- stove with shield - two litres of oil',
			'- a lamp',
		),
		2,
	);
	t.is(
		glued(
			'- And what then - asked the pilot - when the tide turns?',
			'- Nothing at all - said the clerk, and went home.',
			'- Nothing.',
		),
		0,
	);
});

test('a long line between two items of its kind has lost its dash', t => {
	t.is(
		lostItems(
			'- Walk along the mole with the keeper of the lamp',
			'Count of the gulls with the clerk of the harbour',
			'- Visit to the old boats in the yard of the pilots',
		),
		1,
	);
	t.is(
		lostItems('- Walk along the mole', 'At the gate', '- Visit to the boats'),
		0,
	);
});

test('a small line behind a long item is its end where all items begin large', t => {
	const {blocks} = read(
		'- Lift the boats out of the water so far up that the mice cannot',
		'get into them',
		'- Wrap the ropes',
	);
	t.like(blocks[1], {type: 'list', items: {length: 2}});
});
