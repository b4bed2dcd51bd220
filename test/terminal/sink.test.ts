import {execFileSync} from 'node:child_process';
import {closeSync, constants, mkdtempSync, openSync, readSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {openSink} from '../../source/terminal/sink.js';

/**
A pipe in place of a terminal: it takes about 64 KB while nobody reads.
*/
const makePipe = (t: ExecutionContext) => {
	const name = path.join(mkdtempSync(path.join(tmpdir(), 'brief-')), 'pipe');
	execFileSync('mkfifo', [name]);
	const reader = openSync(name, constants.O_RDONLY | constants.O_NONBLOCK);
	const writer = openSync(name, constants.O_WRONLY | constants.O_NONBLOCK);
	const sink = openSink(writer);
	let isOpen = true;
	const hangUp = () => {
		if (!isOpen) {
			return;
		}

		closeSync(reader);
		isOpen = false;
	};

	t.teardown(() => {
		sink.close();
		closeSync(writer);
		hangUp();
	});
	return {
		sink,
		hangUp,
		/**
		All that can be read now.
		*/
		read(): string {
			const buffer = new Uint8Array(1_000_000);
			let length = 0;
			for (;;) {
				try {
					const count = readSync(reader, buffer, length, 65_536, null);
					if (count === 0) {
						break;
					}

					length += count;
				} catch {
					// Nothing is left to read.
					break;
				}
			}

			return new TextDecoder().decode(buffer.subarray(0, length));
		},
	};
};

const frame = (letter: string) => letter.repeat(40_000);

test('what a terminal does not take is kept, and follows in order once it reads again', async t => {
	const {sink, read} = makePipe(t);
	let drained = 0;
	sink.onDrain(() => {
		drained++;
	});
	const before = performance.now();
	for (const letter of 'abcd') {
		sink.write(frame(letter));
	}

	t.true(sink.isBlocked);
	t.true(performance.now() - before < 200);
	let received = '';
	while (sink.isBlocked) {
		received += read();
		await new Promise(resolve => {
			setTimeout(resolve, 5);
		});
	}

	received += read();
	t.is(received, [...'abcd'].map(letter => frame(letter)).join(''));
	t.is(drained, 1);
});

test('the last words end a sequence that was cut off, and wait no longer than they may', t => {
	const {sink, read} = makePipe(t);
	sink.write(frame('a') + frame('b'));
	t.true(sink.isBlocked);
	const from = performance.now();
	sink.writeLast('never seen', 50);
	t.true(performance.now() - from < 1000);
	t.false(sink.isBlocked);
	t.regex(read(), /^a+b+$/);
	sink.write(frame('c') + frame('d'));
	read();
	sink.writeLast('the way back', 50);
	t.true(read().endsWith('\u{18}\u{1B}\\the way back'));
});

test('a far end that is gone is told once, and nothing throws', t => {
	const {sink, hangUp} = makePipe(t);
	let lost = 0;
	sink.onLost(() => {
		lost++;
	});
	sink.write('seen');
	hangUp();
	sink.write('not seen');
	sink.write('nor this');
	sink.writeLast('nor the way back');
	t.is(lost, 1);
	t.false(sink.isBlocked);
});

test('a far end that goes in the middle of a frame is told too', async t => {
	const {sink, hangUp} = makePipe(t);
	const lost = new Promise<void>(resolve => {
		sink.onLost(resolve);
	});
	sink.write(frame('a') + frame('b'));
	t.true(sink.isBlocked);
	hangUp();
	await lost;
	t.false(sink.isBlocked);
});
