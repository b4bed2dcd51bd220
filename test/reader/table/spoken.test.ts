import test from 'ava';
import {spoken, type TableState} from '../../../source/reader/table/index.js';
import {harbour, Viewer} from './_view.js';

/**
Somebody who listens: presses keys and hears what they did.
*/
const listening = (viewer: Viewer) => {
	let heard: TableState = viewer.state;
	return (keys: string, isReading = false) => {
		const {state} = viewer.press(keys);
		const lines = spoken(heard, state, {
			ascii: viewer.size.ascii ?? false,
			isReading,
		});
		heard = state;
		return lines;
	};
};

test('a move says the row, or the cell with its header and the label of its row', t => {
	const hear = listening(new Viewer(harbour));
	t.deepEqual(hear('j'), [
		'Rule: Pilot; Until last year: for every ship over 80 metres; From this year: for every ship over 60 metres; Cost: 9',
	]);
	t.deepEqual(hear('l'), [
		'Rule: Pilot; Until last year: for every ship over 80 metres',
	]);
	t.deepEqual(hear('j'), [
		'Rule: Noise; Until last year: quiet from ten at night',
	]);
	t.deepEqual(hear('$'), ['Rule: Noise; Cost: empty']);
	t.deepEqual(hear('0'), ['Rule: Noise']);
	t.deepEqual(hear('h'), ['no further: row 3 of 5, Rule']);
	t.is(hear('G')[0]!.slice(0, 30), 'Rule: Dogs; Until last year: y');
});

test('a screen on says every row that is passed', t => {
	const hear = listening(new Viewer(harbour));
	t.deepEqual(
		hear('page-down', true).map(line => line.split(';', 1)[0]),
		['Rule: Pilot', 'Rule: Noise', 'Rule: Fire', 'Rule: Dogs'],
	);
	t.deepEqual(
		hear('page-up', true).map(line => line.split(';', 1)[0]),
		['Rule: Fire', 'Rule: Noise', 'Rule: Pilot', 'Rule: Notice'],
	);
});

test('sort, filter and only what differs are told, then the row', t => {
	const hear = listening(new Viewer(harbour));
	hear('$');
	t.deepEqual(hear('s'), [
		'5 rows, by Cost, up; at row 3',
		'Rule: Notice; Until last year: 30 days; From this year: 90 days; Cost: 12.5',
	]);
	t.is(hear('s')[0], '5 rows, as written; at row 1');
	t.deepEqual(hear('&'), ['filter:']);
	t.deepEqual(hear('q u i e t'), []);
	t.deepEqual(hear('enter'), [
		'1 of 5 rows, as written, with quiet; at row 1',
		'Rule: Noise; Until last year: quiet from ten at night; From this year: quiet from ten at night; Cost: empty',
	]);
	t.is(hear('escape')[0], '5 rows, as written; at row 3');
	hear('&');
	t.deepEqual(hear('z z enter'), [
		'no row has zz; Esc shows all',
		'0 of 5 rows, as written, with zz',
	]);
	t.deepEqual(hear('j'), ['no rows']);
	hear('escape');
	hear('&');
	t.deepEqual(hear('escape'), ['no change']);
	hear('&');
	t.deepEqual(hear('/ ( / enter'), ['no pattern: unterminated group']);
});

test('a comparison marks the words with signs; equal cells are followed by one', t => {
	const hear = listening(new Viewer(harbour));
	hear('j l');
	t.deepEqual(hear('c'), [
		'1 equal, 2 changed, 7 unlike; against Until last year',
		'5 rows, as written, against Until last year; at row 2',
		'Rule: Pilot; Until last year: for every ship over 80 metres; From this year: for every ship over *60* metres -20 (×0.75); Cost: 9',
	]);
	hear('l');
	t.deepEqual(hear('j'), [
		'Rule: Noise; From this year: quiet from ten at night =',
	]);
	hear('$ -');
	t.deepEqual(hear('o').slice(0, 2), [
		'1 unchanged',
		'4 of 5 rows, as written, against Until last year, only what differs; at row 3',
	]);
});

test('Enter says the values of the row one after the other, what differs marked', t => {
	const hear = listening(new Viewer(harbour));
	t.deepEqual(hear('j enter'), [
		'Rule: Pilot',
		'Until last year: for every ship over 80 metres',
		'From this year: for every ship over *60* metres -20 (×0.75)',
		'Cost: 9',
	]);
});

test('find goes to a cell and says it; a miss is told', t => {
	const hear = listening(new Viewer(harbour));
	t.deepEqual(hear('/'), ['find:']);
	t.deepEqual(hear('s h i p enter'), [
		'Rule: Pilot; Until last year: for every ship over 80 metres',
	]);
	t.deepEqual(hear('n'), [
		'Rule: Pilot; From this year: for every ship over 60 metres',
	]);
	hear('/');
	t.deepEqual(hear('z enter'), ['no cell has z']);
});

test('hiding, marking, turning and copying are told; what is only drawn is no news', t => {
	const hear = listening(new Viewer(harbour));
	t.deepEqual(hear('$ -'), [
		'hidden: Cost; 3 of 4 columns',
		'Rule: Notice; From this year: 90 days',
	]);
	t.deepEqual(hear('=').slice(0, 1), ['all 4 columns']);
	t.is(hear('space')[0], 'marked; 1 marked');
	t.deepEqual(hear('y'), ['cell copied; c the column, t the table instead']);
	t.deepEqual(hear('v'), [
		'banded',
		'this changes only how the table is drawn',
	]);
	t.is(hear('x')[0], 'transposed: 3 rows, 6 columns');
	t.is(hear('x')[0], 'turned back: 5 rows, 4 columns');
});

test('in ASCII no sign is outside it', t => {
	const viewer = new Viewer(harbour, {columns: 80, rows: 24, ascii: true});
	const hear = listening(viewer);
	const said = [...hear('l c'), ...hear('G l'), ...hear('k enter')].join('\n');
	t.regex(said, /no \(was yes\)/u);
	t.notRegex(said, /[^\n\u{20}-\u{7E}]/u);
});
