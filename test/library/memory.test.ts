import test from 'ava';
import fc from 'fast-check';
import {
	formatMemory,
	parseMemory,
	type KeptPlace,
	type Memory,
} from '../../source/library/memory.js';

const place: KeptPlace = {
	part: 0,
	block: 3,
	start: 12,
	above: 1,
	at: 240,
	words: '## Fees',
};

const memory: Memory = {
	name: 'harbour.md',
	length: 4000,
	progress: 0.06,
	place,
	marks: {a: place, Z: {...place, block: 9}},
	measure: 66,
	open: ['0:4', '2:11'],
	forms: {2: 'cards'},
};

test('what is written is read back', t => {
	t.deepEqual(parseMemory(formatMemory(memory)), memory);
	const little: Memory = {
		name: 'x',
		length: 0,
		progress: 0,
		marks: {},
		open: [],
		forms: {},
	};
	t.deepEqual(parseMemory(formatMemory(little)), little);
});

test('what is no memory is none', t => {
	for (const text of [
		'',
		'{',
		'null',
		'[]',
		'"text"',
		'{"version":2,"name":"x","length":1}',
		'{"version":1,"length":1}',
		'{"version":1,"name":"x","length":-1}',
		'{"version":1,"name":"x","length":1.5}',
	]) {
		t.is(parseMemory(text), undefined, `of ${text}`);
	}
});

const damaged = (change: Record<string, unknown>) =>
	parseMemory(JSON.stringify({version: 1, ...memory, ...change}));

test('a field of the wrong shape is left out, and the others stay', t => {
	t.is(damaged({place: {...place, block: -1}})?.place, undefined);
	t.is(damaged({place: {...place, words: 'x'.repeat(81)}})?.place, undefined);
	t.is(damaged({measure: 5})?.measure, undefined);
	t.is(damaged({progress: 7})?.progress, 0);
	t.deepEqual(
		damaged({marks: {a: place, aa: place, b: 1, __proto__: place}})?.marks,
		{a: place},
	);
	t.deepEqual(damaged({open: ['0:1', '../x', 4, 'a:b']})?.open, ['0:1']);
	t.deepEqual(damaged({forms: {1: 'grid', 2: 'other', x: 'grid'}})?.forms, {
		1: 'grid',
	});
	t.deepEqual(damaged({open: 'all', marks: [], forms: null})?.marks, {});
});

test('any JSON at all is read without a fault', t => {
	fc.assert(
		fc.property(
			fc.dictionary(
				fc.constantFrom(
					'version',
					'name',
					'length',
					'place',
					'marks',
					'open',
					'forms',
					'measure',
					'progress',
				),
				fc.oneof(fc.jsonValue(), fc.constant(1), fc.constant('x')),
			),
			value => {
				const read = parseMemory(JSON.stringify(value));
				t.true(read === undefined || Number.isSafeInteger(read.length));
			},
		),
	);
});
