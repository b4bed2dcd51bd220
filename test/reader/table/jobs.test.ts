import test from 'ava';
import fc from 'fast-check';
import type {Table} from '../../../source/article/model.js';
import {sortSlices} from '../../../source/reader/table/sort-slices.js';
import {Viewer} from './_view.js';

const names = ['mole', 'quay', 'crane', 'pilot', 'ledger'];

/**
A harbour's ledger, too long to be sorted within a key.
*/
const tall: Table = {
	type: 'table',
	line: 1,
	endLine: 1,
	align: [],
	header: ['Entry', 'Fee', 'Place', 'Share'],
	rows: Array.from({length: 60_000}, (_, row) => [
		`entry ${row}`,
		String((row * 7919) % 60_013),
		names[row % names.length]!,
		`${row % 7} %`,
	]),
};

const entries = (viewer: Viewer, count = 5) => viewer.keys.slice(0, count);

test('a sort of a long table goes on between keys, is told, and comes to the order of the values', t => {
	const viewer = new Viewer(tall).hurry('l s');
	t.regex(viewer.lines.at(-1)!, /^ sorting \d+ % +Esc stops ?$/u);
	t.deepEqual(entries(viewer, 2), ['entry 0', 'entry 1']);
	viewer.wait();
	t.regex(viewer.lines.at(-1)!, /by Fee, up/u);
	const fees = Array.from(viewer.state.order.rows!, row =>
		Number(tall.rows.at(row)![1]),
	);
	t.is(fees.length, tall.rows.length);
	t.true(fees.every((fee, place) => place === 0 || fees[place - 1]! <= fee));
});

test('keys act while a sort goes on, and the cursor stays on its row at the end', t => {
	const viewer = new Viewer(tall).hurry('l s j j j');
	t.is(viewer.state.cursor.row, 3);
	viewer.wait();
	const {order, cursor} = viewer.state;
	t.is(order.rows![cursor.row], 3);
});

test('Esc stops a sort and leaves all as it was; the next one leaves the view', t => {
	const viewer = new Viewer(tall).press('l S').hurry('l s escape');
	t.is(viewer.state.job, undefined);
	t.regex(viewer.lines.at(-1)!, /stopped sorting; all as it was/u);
	t.regex(viewer.press('h').lines.at(-1)!, /by Fee, down/u);
	t.false(viewer.done);
	t.true(viewer.press('escape').done);
});

test('a resize in the middle of a sort changes nothing about it', t => {
	const viewer = new Viewer(tall).hurry('l s j').wait(5);
	t.not(viewer.state.job, undefined);
	viewer.size = {columns: 20, rows: 5};
	t.is(viewer.lines.length, 5);
	viewer.wait();
	t.is(viewer.state.order.rows![viewer.state.cursor.row], 1);
	t.deepEqual(viewer.keys, new Viewer(tall).press('l s').keys);
});

test('what is asked for while something goes on counts with it', t => {
	const viewer = new Viewer(tall)
		.hurry('l s &')
		.hurry('c r a n e enter')
		.wait();
	t.is(viewer.state.filter?.text, 'crane');
	t.deepEqual(viewer.state.sort, {column: 1, direction: 'up'});
	t.is(viewer.keys.length, tall.rows.length / names.length);
	t.deepEqual(
		viewer.keys,
		new Viewer(tall).press('&').type('crane').press('enter l s').keys,
	);
});

test('a filter, a find and only what differs go on between keys too', t => {
	const viewer = new Viewer(tall).hurry('& z e b r a enter');
	t.regex(viewer.lines.at(-1)!, /^ filtering \d+ %/u);
	t.regex(viewer.wait().lines.at(-1)!, /no row has zebra; Esc shows all/u);
	viewer.press('escape').hurry('/ z e b r a enter');
	t.regex(viewer.lines.at(-1)!, /^ finding \d+ %/u);
	t.regex(viewer.wait().lines.at(-1)!, /no cell has zebra/u);
	viewer.hurry('o');
	t.regex(viewer.lines.at(-1)!, /^ comparing \d+ %/u);
	t.regex(viewer.wait().lines.at(-1)!, /every row differs/u);
});

test('a table that is turned or left forgets what went on', t => {
	t.is(new Viewer(tall).hurry('l s x').state.job?.words, 'sorting');
	const few = {...tall, rows: tall.rows.slice(0, 400)};
	t.is(new Viewer(few).hurry('x').state.job, undefined);
});

test('sorting in slices is what sorting at once is, equal ones as they were', t => {
	fc.assert(
		fc.property(
			fc.array(fc.nat({max: 50}), {maxLength: 2000, size: 'max'}),
			keys => {
				const work = sortSlices(keys.length, (a, b) => keys[a]! - keys[b]!);
				let share = 0;
				let step = work.next();
				for (; step.done !== true; step = work.next()) {
					if (step.value < share || step.value > 1) {
						return false;
					}

					share = step.value;
				}

				const expected = keys
					.map((_, index) => index)
					.toSorted((a, b) => keys[a]! - keys[b]!);
				return expected.every((index, place) => step.value[place] === index);
			},
		),
		{numRuns: 200},
	);
	for (const length of [255, 256, 257, 511, 512, 513, 1025, 9000, 70_000]) {
		const work = sortSlices(length, (a, b) => (b % 97) - (a % 97));
		let step = work.next();
		while (step.done !== true) {
			step = work.next();
		}

		const all = [...step.value];
		t.true(
			all.every(
				(index, place) =>
					place === 0 ||
					all[place - 1]! % 97 > index % 97 ||
					(all[place - 1]! % 97 === index % 97 && all[place - 1]! < index),
			),
			String(length),
		);
	}
});
