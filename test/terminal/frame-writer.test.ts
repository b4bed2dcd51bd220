import test from 'ava';
import {createFrameWriter} from '../../source/terminal/frame-writer.js';
import {createPacing} from '../../source/terminal/pacing.js';
import type {Sink} from '../../source/terminal/sink.js';

const question = '\u{1B}[5n';

/**
A writer whose terminal takes each write until it is said to be blocked, and answers when it is told to.
*/
const open = ({canSynchronise = false} = {}) => {
	const writes: string[] = [];
	let isBlocked = false;
	let isTaken = true;
	let drained = (): void => undefined;
	let time = 0;
	const sink: Sink = {
		write(bytes) {
			writes.push(bytes);
		},
		get isBlocked() {
			return isBlocked;
		},
		onDrain(handler) {
			drained = handler;
		},
		onLost() {
			// Nothing is lost here.
		},
		writeLast() {
			// Nobody leaves here.
		},
		close() {
			// It was never open.
		},
	};
	const asked: number[] = [];
	const writer = createFrameWriter({
		sink,
		pacing: createPacing(() => time),
		size: {columns: 30, rows: 6},
		level: 1,
		isTaken: () => isTaken,
		terminal: {canSynchronise, asksAtAll: true},
		onAsk(bytes) {
			asked.push(bytes);
		},
	});
	return {
		writer,
		writes,
		asked,
		show(...rows: readonly string[]) {
			writer.present(() => rows);
		},
		async settle() {
			await new Promise(resolve => {
				setImmediate(resolve);
			});
		},
		pass(milliseconds: number) {
			time += milliseconds;
		},
		block() {
			isBlocked = true;
		},
		unblock() {
			isBlocked = false;
			drained();
		},
		lend() {
			isTaken = false;
		},
		retake() {
			isTaken = true;
		},
	};
};

test('a frame is one write with what must stand before it, and an equal one is none', async t => {
	const {writer, writes, show, settle} = open();
	writer.precede('<modes>');
	show('one', 'two');
	await settle();
	t.is(writes.length, 1);
	t.true(writes[0]!.startsWith('<modes>') && writes[0]!.endsWith(question));
	show('one', 'two');
	await settle();
	t.is(writes.length, 1);
	show('one', 'three');
	await settle();
	t.is(writes.length, 2);
	t.false(writes[1]!.includes('<modes>'));
	writer.stop();
});

test('of the frames presented at once only the last is made', async t => {
	const {writer, writes, settle} = open();
	let made = 0;
	const frame = (text: string) => () => {
		made++;
		return [text];
	};

	for (const text of ['one', 'two', 'three']) {
		writer.present(frame(text));
	}

	await settle();
	t.is(made, 1);
	t.is(writes.length, 1);
	t.true(writes[0]!.includes('three'));
	writer.stop();
});

test('while a frame is under way none follows, and then the newest does', async t => {
	const {writer, writes, asked, show, settle, pass} = open();
	show('one');
	await settle();
	pass(300);
	writer.answered();
	show('two');
	await settle();
	t.is(writes.length, 2);
	for (const text of ['three', 'four', 'five']) {
		show(text);
		await settle();
	}

	t.is(writes.length, 2);
	pass(300);
	writer.answered();
	await settle();
	t.is(writes.length, 3);
	t.true(writes[2]!.includes('five'));
	t.is(asked.length, 3);
	writer.stop();
});

test('a terminal that takes nothing gets nothing until it takes again', async t => {
	const {writer, writes, show, settle, block, unblock} = open();
	block();
	show('one');
	show('two');
	await settle();
	t.deepEqual(writes, []);
	unblock();
	t.is(writes.length, 1);
	t.true(writes[0]!.includes('two'));
	writer.stop();
});

test('a terminal that somebody else has is left alone', async t => {
	const {writer, writes, show, settle, lend, retake} = open();
	lend();
	show('one');
	await settle();
	t.deepEqual(writes, []);
	retake();
	writer.repaint();
	await settle();
	t.is(writes.length, 1);
	writer.stop();
});

test('after a repaint or another size the whole screen is drawn', async t => {
	const {writer, writes, show, settle} = open();
	show('one', 'two');
	await settle();
	writer.repaint();
	await settle();
	writer.resize({columns: 20, rows: 4});
	await settle();
	t.is(writes.length, 3);
	for (const bytes of writes) {
		t.true(bytes.includes('\u{1B}[2J') && bytes.includes('two'));
	}

	writer.stop();
});

test('only a large frame is held back until it is whole', async t => {
	const {writer, writes, settle} = open({canSynchronise: true});
	const rows = (letter: string) => Array.from({length: 6}, () => letter);
	writer.present(() => rows('abcdefghijklmnopqrstuvwxyz'.repeat(4)));
	await settle();
	writer.present(() =>
		Array.from({length: 6}, (_, row) =>
			`${row} \u{1B}[1mbold \u{1B}[31mred\u{1B}[0m`.repeat(4),
		),
	);
	await settle();
	writer.present(() => rows('x'));
	await settle();
	t.deepEqual(
		writes.map(
			bytes =>
				bytes.includes('\u{1B}[?2026h') && bytes.includes('\u{1B}[?2026l'),
		),
		[false, true, false],
	);
	writer.stop();
});
