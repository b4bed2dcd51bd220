import test from 'ava';
import {toMarkdown} from '../../../source/article/markdown/index.js';
import {clean, moreProse, prose} from './help.js';

const read = (...lines: string[]) =>
	clean([prose, ...lines, moreProse].join('\n'));

test('the words of an image that say the same twice are said once, and the rest is folded', t => {
	const {blocks, acts, folds} = read(
		'![The quay at dawn The quay at dawn](quay.jpg)',
	);
	t.like(blocks[1], {type: 'figure', images: [{alt: 'The quay at dawn'}]});
	t.is(folds[0]?.source, 'The quay at dawn');
	t.deepEqual(acts, ['folded repeated-caption']);
	for (const alt of ['The quay at dawn', 'Ho ho', 'quay of the quay']) {
		t.deepEqual(read(`![${alt}](quay.jpg)`).acts, [], `at: ${alt}`);
	}
});

test('an image with the addresses of all its sizes has the first', t => {
	const {blocks, acts} = read(
		'![The quay](a/quay-2400.jpg 2400w, a/quay-1200.jpg 1200w, a/quay-480.jpg 480w)',
	);
	t.like(blocks[1], {
		type: 'figure',
		images: [{alt: 'The quay', address: 'a/quay-2400.jpg'}],
	});
	t.deepEqual(acts, ['repaired image-addresses']);
});

test('a mark before a bracket that begins no image stays where it is', t => {
	const {texts, kinds} = read('Gulls![1] At last, said the clerk.');
	t.is(texts[1], 'Gulls![1] At last, said the clerk.');
	t.deepEqual(kinds, []);
});

test('a passage with its picture or its table that comes again is folded', t => {
	const sentence =
		'The largest of the boats is nearly thirty metres long, and it took the clerk a whole day to measure her.';
	const picture = [
		'![Boats at the quay](boats-at-the-northern-quay.jpg)',
		sentence,
	];
	t.deepEqual(read(...picture, ...picture).acts, ['folded repeated-text']);
	const table = [sentence, '| Boat | Fee |', '|---|---|', '| Anna | 12 |'];
	const twice = read(...table, ...table);
	t.deepEqual(twice.acts, ['folded repeated-text']);
	t.is(twice.blocks.filter(({type}) => type === 'table').length, 1);
	const other = read(
		...table,
		sentence,
		'| Boat | Fee |',
		'|---|---|',
		'| Ida | 9 |',
	);
	t.is(other.tables.length, 2);
});

test('items that come again in the same list are folded, a short one that does is not', t => {
	const items = [
		'- five hundred feet of strong white rope',
		'- two hundred nails, wrapped up and left dry',
	];
	const {acts, blocks} = read(...items, ...items);
	t.deepEqual(acts, ['folded repeated-text']);
	t.like(blocks[1], {type: 'list', items: {length: 2}});
	t.deepEqual(read('- yes', '- yes', '- no').acts, []);
});

test('a dash that is folded behind a list is none of its items when it is read again', t => {
	const list = [
		'- five hundred feet of strong white rope of the best sort there is in the north',
		'- two hundred nails, wrapped up and left dry, and a hammer that nobody has used yet',
		'- seven lamps with seven wicks, and oil for all the winter that is still to come',
		'-',
	];
	const {blocks, folds} = read(
		...list,
		'',
		'Nobody knows who wrote this down, or why it was left lying on the quay.',
		...list,
		'',
		'Nobody asked either.',
	);
	t.is(folds.length, 1);
	t.true(folds[0]!.source.endsWith('\n\n\\-'));
	t.true(toMarkdown(blocks).includes('<!-- folded: repeated passage'));
});

test('a bracket without its other half in the words of an image is a letter', t => {
	for (const alt of ['Fig. 3] The tower', 'The clock [seen in winter']) {
		const {blocks, acts} = read(`![${alt}](tower.jpg)`);
		t.like(blocks[1], {type: 'figure', images: [{alt, address: 'tower.jpg'}]});
		t.deepEqual(acts, ['repaired image-brackets']);
	}
});

test('of three equal lines the one right below another is folded', t => {
	const line =
		'In this photograph of the harbour a row of unsold boats lies at the northern quay, and nobody is to be seen.';
	t.deepEqual(read(line, prose.slice(0, 80), line, line).acts, [
		'flagged repeated-text',
		'folded repeated-text',
	]);
});
