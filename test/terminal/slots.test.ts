import test from 'ava';
import fc from 'fast-check';
import {createSlots} from '../../source/terminal/slots.js';

test('a stand-in is exchanged for its line', t => {
	const slots = createSlots();
	const one = slots.place('\u{1B}[1mone\u{1B}[0m', 3);
	const two = slots.place('zwei', 4);
	t.deepEqual(slots.fill([one, `  ${two}`, 'plain', `${one}  |${two}`, '']), [
		'\u{1B}[1mone\u{1B}[0m',
		'  zwei',
		'plain',
		'\u{1B}[1mone\u{1B}[0m|zwei',
		'',
	]);
});

test('what follows a line keeps its place, and only reserved blanks go', t => {
	const slots = createSlots();
	const stand = slots.place('abc', 3);
	t.deepEqual(slots.fill([`${stand}    next`, `${stand} next`]), [
		'abc  next',
		'abcnext',
	]);
});

test('a frame begins with no lines', t => {
	const slots = createSlots();
	const stand = slots.place('abc', 3);
	slots.clear();
	t.deepEqual(slots.fill([stand]), [stand]);
});

test('rows without a stand-in stay as they are', t => {
	fc.assert(
		fc.property(fc.array(fc.string({unit: 'binary'})), rows => {
			t.deepEqual(createSlots().fill(rows), rows);
		}),
	);
});
